// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/json/JsonObjectReader.h"

#include "plan/Plan.h"

namespace convoy {

JsonObjectReader::JsonObjectReader(QJsonObject object, QString place, QString &problem)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_problem(&problem)
{
}

QString JsonObjectReader::place(const QString &key) const
{
    return m_place.isEmpty() ? key : QStringLiteral("%1.%2").arg(m_place, key);
}

void JsonObjectReader::refuse(const QString &place)
{
    if (m_problem->isEmpty())
        *m_problem = place;
}

QJsonValue JsonObjectReader::take(const QString &key, QJsonValue::Type type)
{
    m_known.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return QJsonValue(type);
    if (value.type() != type)
        refuse(place(key));
    return value;
}

QString JsonObjectReader::text(const QString &key)
{
    return take(key, QJsonValue::String).toString();
}

bool JsonObjectReader::flag(const QString &key)
{
    return take(key, QJsonValue::Bool).toBool();
}

int JsonObjectReader::number(const QString &key)
{
    const QJsonValue value = take(key, QJsonValue::Double);
    const int number = value.toInt(-1);
    if (number < 0)
        refuse(place(key));
    return number;
}

QJsonArray JsonObjectReader::array(const QString &key)
{
    return take(key, QJsonValue::Array).toArray();
}

QJsonObject JsonObjectReader::object(const QString &key)
{
    return take(key, QJsonValue::Object).toObject();
}

JsonObjectReader JsonObjectReader::child(const QString &key)
{
    return {object(key), place(key), *m_problem};
}

JsonObjectReader JsonObjectReader::element(const QString &key, int index, const QJsonValue &value)
{
    const QString where = QStringLiteral("%1[%2]").arg(place(key), QString::number(index));
    if (!value.isObject())
        refuse(where);
    return {value.toObject(), where, *m_problem};
}

QMap<QString, QString> JsonObjectReader::allTexts()
{
    QMap<QString, QString> texts;
    for (const QString &key : m_object.keys())
        texts.insert(key, text(key));
    return texts;
}

void JsonObjectReader::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_known.contains(key))
            refuse(place(key));
    }
}

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray numbersToJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array += number;
    return array;
}

QJsonObject limitsToJson(const PlanLimits &limits)
{
    return {
        {QStringLiteral("parallel"), limits.parallel},   {QStringLiteral("parallelCopies"), limits.parallelCopies},
        {QStringLiteral("maxFailed"), limits.maxFailed}, {QStringLiteral("maxFailedPerWave"), limits.maxFailedPerWave},
        {QStringLiteral("retries"), limits.retries},     {QStringLiteral("waveSize"), limits.waveSize}};
}

QJsonObject silentToJson(const QMap<SilentKey, QString> &silent)
{
    QJsonObject sections;
    for (auto it = silent.cbegin(); it != silent.cend(); ++it) {
        QJsonObject section = sections.value(it.key().first).toObject();
        section.insert(it.key().second, it.value());
        sections.insert(it.key().first, section);
    }
    return sections;
}

QMap<SilentKey, QString> silentFromJson(JsonObjectReader &reader)
{
    QMap<SilentKey, QString> silent;
    for (const QString &section : reader.keys()) {
        const QMap<QString, QString> values = reader.child(section).allTexts();
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            silent.insert({section, it.key()}, it.value());
    }
    return silent;
}

} // namespace convoy
