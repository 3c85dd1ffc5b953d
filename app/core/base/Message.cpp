// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Message.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace convoy {

namespace {

/// Replaces %1…%9 in one pass, so that an argument that contains "%1" stays as it is.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        const int digit = i + 1 < pattern.size() && c == QLatin1Char('%') ? pattern.at(i + 1).digitValue() : -1;
        if (digit >= 1 && digit <= arguments.size()) {
            out += arguments.at(digit - 1);
            ++i;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

Message::Message(const char *source, QStringList arguments)
    : m_source(source)
    , m_arguments(std::move(arguments))
{
}

Message Message::counted(const char *source, qint64 count, QStringList arguments)
{
    Message message(source, std::move(arguments));
    message.m_count = count;
    return message;
}

Message Message::verbatim(const QString &text)
{
    Message message;
    message.m_source = text.toUtf8();
    message.m_isVerbatim = true;
    return message;
}

QString Message::text() const
{
    if (m_isVerbatim || m_source.isEmpty())
        return QString::fromUtf8(m_source);
    const int count = m_count < 0 ? -1 : static_cast<int>(qMin<qint64>(m_count, INT_MAX));
    return filled(QCoreApplication::translate("core", m_source.constData(), nullptr, count), m_arguments);
}

QString Message::english() const
{
    QString pattern = QString::fromUtf8(m_source);
    if (m_isVerbatim)
        return pattern;
    if (m_count >= 0)
        pattern.replace(QLatin1String("%n"), QString::number(m_count));
    return filled(pattern, m_arguments);
}

QJsonObject Message::toJson() const
{
    QJsonObject object;
    if (m_source.isEmpty())
        return object;
    object.insert(QStringLiteral("text"), QString::fromUtf8(m_source));
    if (!m_arguments.isEmpty())
        object.insert(QStringLiteral("arguments"), QJsonArray::fromStringList(m_arguments));
    if (m_count >= 0)
        object.insert(QStringLiteral("count"), m_count);
    if (m_isVerbatim)
        object.insert(QStringLiteral("verbatim"), true);
    return object;
}

Message Message::fromJson(const QJsonObject &object)
{
    Message message;
    message.m_source = object.value(QStringLiteral("text")).toString().toUtf8();
    for (const auto &argument : object.value(QStringLiteral("arguments")).toArray())
        message.m_arguments += argument.toString();
    message.m_count = object.value(QStringLiteral("count")).toInteger(-1);
    message.m_isVerbatim = object.value(QStringLiteral("verbatim")).toBool();
    return message;
}

} // namespace convoy
