// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/facts/DeclaredFact.h"

#include "base/Version.h"
#include "base/text/NearestWord.h"

#include <algorithm>

namespace convoy {

namespace {

std::optional<FactValue> boolFrom(const QString &text)
{
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return FactValue(text == QLatin1String("true"));
    return std::nullopt;
}

std::optional<FactValue> integerFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(FactValue(number)) : std::nullopt;
}

std::optional<FactValue> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(FactValue(date)) : std::nullopt;
}

bool isVersion(const QString &text)
{
    return !text.isEmpty() && text.at(0).isDigit();
}

QStringList listFrom(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        items += item.trimmed();
    return items;
}

} // namespace

std::optional<FactValue> declaredValueFromText(FactType type, const QString &text)
{
    switch (type) {
    case FactType::Bool:
        return boolFrom(text);
    case FactType::Integer:
        return integerFrom(text);
    case FactType::Date:
        return dateFrom(text);
    case FactType::List:
        return FactValue(listFrom(text));
    case FactType::Version:
        return isVersion(text) ? std::optional(FactValue(text)) : std::nullopt;
    case FactType::Text:
        return FactValue(text);
    }
    return std::nullopt;
}

QString shownFactValue(const FactValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("✓") : QStringLiteral("✗");
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? QStringLiteral("–") : *text;
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty() ? QStringLiteral("–") : list->join(QLatin1String(", "));
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return QStringLiteral("?");
}

std::optional<int> DeclaredFacts::add(DeclaredFact declaration)
{
    if (m_index.contains(declaration.name))
        return std::nullopt;
    declaration.slot = m_sizes[static_cast<size_t>(declaration.scope)]++;
    const int index = static_cast<int>(m_facts.size());
    m_index.insert(declaration.name, index);
    m_facts += std::move(declaration);
    return index;
}

FactTable DeclaredFacts::emptyTable(FactScope scope) const
{
    return FactTable(static_cast<size_t>(m_sizes[static_cast<size_t>(scope)]));
}

QString DeclaredFacts::nearest(const QString &name) const
{
    QStringList names;
    for (const DeclaredFact &fact : m_facts)
        names += fact.name;
    return nearestWord(name, names, std::max<qsizetype>(2, name.size() / 3 - 1));
}

} // namespace convoy
