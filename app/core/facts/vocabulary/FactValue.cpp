// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/vocabulary/FactValue.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

namespace convoy {

namespace {

Message expected(FactType type)
{
    switch (type) {
    case FactType::Bool:
        return Message(QT_TRANSLATE_NOOP("core", "It is yes or no: write true or false."));
    case FactType::Integer:
        return Message(QT_TRANSLATE_NOOP("core", "It is a whole number: write 42."));
    case FactType::Version:
        return Message(QT_TRANSLATE_NOOP("core", "It is a version, as text: write 8.1.240.6, in JSON in quotes."));
    case FactType::Text:
        return Message(QT_TRANSLATE_NOOP("core", "It is a text, and not an empty one; in JSON in quotes."));
    case FactType::List:
        return Message(QT_TRANSLATE_NOOP("core", "It is a list: write a;b, in JSON [\"a\", \"b\"]."));
    case FactType::Date:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "It is a day: write 2026-11-20."));
}

Error wrongType(const FactDeclaration &declaration, const QString &given)
{
    return Error(QStringLiteral("fact-type"),
                 Message(QT_TRANSLATE_NOOP("core", "“%1” is no value for the fact %2, whose type is %3."),
                         {given, declaration.name, factTypeWord(declaration.type)}),
                 ErrorKind::Request)
        .advise(expected(declaration.type));
}

/// Only values that the declaration allows.
Result<QVariant> allowed(const FactDeclaration &declaration, const QVariant &value)
{
    const QStringList given = declaration.type == FactType::List ? value.toStringList() : QStringList{value.toString()};
    for (const QString &one : given) {
        if (!declaration.values.isEmpty() && !declaration.values.contains(one))
            return failure(Error(QStringLiteral("fact-value"),
                                 Message(QT_TRANSLATE_NOOP("core", "“%1” is no value that the fact %2 can have."),
                                         {one, declaration.name}),
                                 ErrorKind::Request)
                               .advise(Message(QT_TRANSLATE_NOOP("core", "Choose one of: %1."),
                                               {declaration.values.join(QLatin1String(", "))})));
    }
    return value;
}

std::optional<bool> boolOf(const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("yes"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("no"))
        return false;
    return std::nullopt;
}

QVariant integerOf(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? QVariant(number) : QVariant();
}

QVariant listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u';', Qt::SkipEmptyParts))
        items += item.trimmed();
    return items;
}

QVariant parsed(FactType type, const QString &text)
{
    static const QRegularExpression version(QStringLiteral("^\\d+([.][0-9A-Za-z-]+)*$"));
    switch (type) {
    case FactType::Bool: {
        const auto value = boolOf(text);
        return value ? QVariant(*value) : QVariant();
    }
    case FactType::Integer:
        return integerOf(text);
    case FactType::Version:
        return version.match(text).hasMatch() ? QVariant(text) : QVariant();
    case FactType::Text:
        return text.isEmpty() ? QVariant() : QVariant(text);
    case FactType::List:
        return listOf(text);
    case FactType::Date:
        break;
    }
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? QVariant(date) : QVariant();
}

bool isOfType(FactType type, const QJsonValue &value)
{
    if (type == FactType::Bool)
        return value.isBool();
    if (type == FactType::Integer)
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    return type == FactType::List ? value.isArray() : value.isString();
}

} // namespace

Result<QVariant> factValueFromText(const FactDeclaration &declaration, const QString &text)
{
    const QVariant value = parsed(declaration.type, text.trimmed());
    if (!value.isValid())
        return failure(wrongType(declaration, text));
    return allowed(declaration, value);
}

Result<QVariant> factValueFromJson(const FactDeclaration &declaration, const QJsonValue &value)
{
    const QString shown = value.isString() ? value.toString() : QString::fromUtf8(value.toVariant().toByteArray());
    if (!isOfType(declaration.type, value))
        return failure(wrongType(declaration, value.isObject() ? QStringLiteral("{…}") : shown));
    if (declaration.type == FactType::Bool)
        return QVariant(value.toBool());
    if (declaration.type == FactType::Integer)
        return allowed(declaration, static_cast<qlonglong>(value.toInteger()));
    // A file that says "" knows that there is none; in a line typed or a cell of CSV nothing is said.
    if (declaration.type == FactType::Text && value.toString().isEmpty())
        return allowed(declaration, QString());
    if (declaration.type != FactType::List)
        return factValueFromText(declaration, value.toString());
    QStringList items;
    for (const auto &item : value.toArray()) {
        if (!item.isString())
            return failure(wrongType(declaration, QStringLiteral("[…]")));
        items += item.toString();
    }
    return allowed(declaration, items);
}

QString factValueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QLatin1String("; "));
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

} // namespace convoy
