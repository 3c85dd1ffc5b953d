// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Fact.h"

#include "base/Clock.h"

#include <QDate>
#include <QJsonArray>

namespace convoy {

namespace {

QJsonValue jsonValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return QJsonValue::fromVariant(value);
    }
}

QVariant valueFromJson(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("integer"))
        return static_cast<qlonglong>(value.toInteger());
    if (type == QLatin1String("bool"))
        return value.toBool();
    if (type == QLatin1String("date"))
        return QDate::fromString(value.toString(), Qt::ISODate);
    if (type == QLatin1String("list")) {
        QStringList items;
        for (const auto &item : value.toArray())
            items += item.toString();
        return items;
    }
    return value.toString();
}

} // namespace

void FactSet::insert(const Fact &fact)
{
    m_facts.insert(fact.name, fact);
}

std::optional<Fact> FactSet::fact(const QString &name) const
{
    const auto found = m_facts.constFind(name);
    if (found == m_facts.cend())
        return std::nullopt;
    return *found;
}

QString FactSet::text(const QString &name) const
{
    const auto found = m_facts.constFind(name);
    return found == m_facts.cend() ? QString() : found->value.toString();
}

std::optional<qint64> FactSet::integer(const QString &name) const
{
    const auto found = m_facts.constFind(name);
    if (found == m_facts.cend())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = found->value.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QDateTime FactSet::oldest() const
{
    QDateTime oldest;
    for (const Fact &fact : m_facts) {
        if (fact.source == QLatin1String("probe") && (!oldest.isValid() || fact.at < oldest))
            oldest = fact.at;
    }
    return oldest;
}

OsIdentity FactSet::osIdentity() const
{
    OsIdentity identity;
    identity.family = text(QStringLiteral("os.family"));
    identity.id = text(QStringLiteral("os.id"));
    identity.name = text(QStringLiteral("os.name"));
    identity.version = Version(text(QStringLiteral("os.version")));
    identity.prettyName = text(QStringLiteral("os.prettyName"));
    identity.architecture = text(QStringLiteral("architecture"));
    identity.bits = static_cast<int>(integer(QStringLiteral("os.bits")).value_or(0));
    return identity;
}

QJsonObject FactSet::toJson() const
{
    QJsonObject object;
    for (const Fact &fact : m_facts) {
        object.insert(fact.name, QJsonObject{{QStringLiteral("value"), jsonValue(fact.value)},
                                             {QStringLiteral("type"), fact.type},
                                             {QStringLiteral("source"), fact.source},
                                             {QStringLiteral("at"), toTimestamp(fact.at)}});
    }
    return object;
}

FactSet FactSet::fromJson(const QJsonObject &object)
{
    FactSet set;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject stored = entry.value().toObject();
        const QString type = stored.value(QStringLiteral("type")).toString();
        set.insert({.name = entry.key(),
                    .value = valueFromJson(stored.value(QStringLiteral("value")), type),
                    .type = type,
                    .source = stored.value(QStringLiteral("source")).toString(),
                    .at = fromTimestamp(stored.value(QStringLiteral("at")).toString())});
    }
    return set;
}

} // namespace convoy
