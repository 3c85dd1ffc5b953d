// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/ProbeText.h"

namespace convoy {

namespace {

void append(QList<Fact> &facts, const char *name, const char *type, const QVariant &value)
{
    facts += {.name = QLatin1String(name), .value = value, .type = QLatin1String(type), .source = {}, .at = {}};
}

} // namespace

void appendText(QList<Fact> &facts, const char *name, const QString &text)
{
    if (!text.isEmpty())
        append(facts, name, "text", text);
}

void appendVersion(QList<Fact> &facts, const char *name, const QString &text)
{
    if (!text.isEmpty())
        append(facts, name, "version", text);
}

void appendInteger(QList<Fact> &facts, const char *name, std::optional<qint64> number)
{
    if (number)
        append(facts, name, "integer", static_cast<qlonglong>(*number));
}

void appendBool(QList<Fact> &facts, const char *name, bool value)
{
    append(facts, name, "bool", value);
}

QStringList linesOf(const QByteArray &output)
{
    QStringList lines;
    for (const QByteArray &line : output.split('\n'))
        lines += QString::fromUtf8(line).trimmed();
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

std::optional<qint64> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace convoy
