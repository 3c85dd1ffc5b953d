// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/JsonFields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace convoy {

void JsonFault::set(const QString &where, Message why, Message advice)
{
    if (!isSet()) {
        path = where;
        reason = std::move(why);
        remedy = std::move(advice);
    }
}

Error JsonFault::toError(const QString &code, const JsonText &text) const
{
    return Error(code,
                 Message(QT_TRANSLATE_NOOP("core", "The file %1 is refused, line %2."),
                         {text.fileName(), QString::number(text.line(path))}),
                 ErrorKind::Request)
        .because(reason)
        .advise(remedy.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Correct the line and read the file again."))
                                 : remedy)
        .with(path);
}

JsonFields::JsonFields(const QJsonObject &object, QString path, JsonFault &fault)
    : m_object(object)
    , m_path(std::move(path))
    , m_fault(&fault)
{
}

QString JsonFields::path(const char *key) const
{
    return m_path + u'/' + JsonText::pathPart(QString::fromLatin1(key));
}

void JsonFields::ignore(const char *key)
{
    m_asked.insert(QString::fromLatin1(key));
}

bool JsonFields::has(const char *key)
{
    return m_object.contains(QLatin1String(key));
}

QJsonValue JsonFields::value(const char *key, QJsonValue::Type type, const char *wanted)
{
    ignore(key);
    const QJsonValue found = m_object.value(QLatin1String(key));
    if (found.isUndefined() || found.type() == type)
        return found;
    m_fault->set(path(key), Message(QT_TRANSLATE_NOOP("core", "The value of \"%1\" must be %2."),
                                    {QString::fromLatin1(key), QString::fromLatin1(wanted)}));
    return QJsonValue::Undefined;
}

QString JsonFields::text(const char *key)
{
    return value(key, QJsonValue::String, "\"…\"").toString();
}

QString JsonFields::requiredText(const char *key)
{
    QString found = text(key);
    if (found.isEmpty())
        m_fault->set(path(key),
                     Message(QT_TRANSLATE_NOOP("core", "\"%1\" is missing or empty."), {QString::fromLatin1(key)}));
    return found;
}

QString JsonFields::word(const char *key, const QStringList &words)
{
    QString found = text(key);
    if (!found.isEmpty() && !words.contains(found))
        m_fault->set(path(key),
                     Message(QT_TRANSLATE_NOOP("core", "\"%1\" is not known as \"%2\"; it may be one of: %3."),
                             {found, QString::fromLatin1(key), words.join(QLatin1String(", "))}));
    return found;
}

std::optional<int> JsonFields::number(const char *key, int least)
{
    const QJsonValue found = value(key, QJsonValue::Double, "0, 1, 2, …");
    if (found.isUndefined())
        return std::nullopt;
    const int number = found.toInt(least - 1);
    if (number >= least)
        return number;
    m_fault->set(path(key), Message(QT_TRANSLATE_NOOP("core", "\"%1\" must be a whole number, not below %2."),
                                    {QString::fromLatin1(key), QString::number(least)}));
    return std::nullopt;
}

bool JsonFields::flag(const char *key)
{
    return value(key, QJsonValue::Bool, "true, false").toBool();
}

QDate JsonFields::date(const char *key)
{
    const QString found = text(key);
    const QDate date = QDate::fromString(found, QStringLiteral("yyyy-MM-dd"));
    if (!found.isEmpty() && !date.isValid())
        m_fault->set(path(key),
                     Message(QT_TRANSLATE_NOOP("core", "\"%1\" is no date; dates are written 2016-10-12."), {found}));
    return date;
}

QStringList JsonFields::texts(const char *key)
{
    QStringList texts;
    for (const auto &item : value(key, QJsonValue::Array, "[\"…\"]").toArray()) {
        if (!item.isString())
            m_fault->set(path(key), Message(QT_TRANSLATE_NOOP("core", "The value of \"%1\" must be %2."),
                                            {QString::fromLatin1(key), QStringLiteral("[\"…\"]")}));
        texts += item.toString();
    }
    return texts;
}

QList<JsonFields> JsonFields::objects(const char *key)
{
    QList<JsonFields> objects;
    const QJsonArray items = value(key, QJsonValue::Array, "[{…}]").toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString where = path(key) + u'/' + QString::number(i);
        if (!items.at(i).isObject())
            m_fault->set(where, Message(QT_TRANSLATE_NOOP("core", "The value of \"%1\" must be %2."),
                                        {QString::fromLatin1(key), QStringLiteral("[{…}]")}));
        objects.append(JsonFields(items.at(i).toObject(), where, *m_fault));
    }
    return objects;
}

std::optional<JsonFields> JsonFields::object(const char *key)
{
    const QJsonValue found = value(key, QJsonValue::Object, "{…}");
    if (found.isUndefined())
        return std::nullopt;
    return JsonFields(found.toObject(), path(key), *m_fault);
}

void JsonFields::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            m_fault->set(m_path + u'/' + JsonText::pathPart(it.key()),
                         Message(QT_TRANSLATE_NOOP("core", "\"%1\" is not known here."), {it.key()}),
                         Message(QT_TRANSLATE_NOOP("core", "Take it out, or correct its spelling.")));
    }
}

} // namespace convoy
