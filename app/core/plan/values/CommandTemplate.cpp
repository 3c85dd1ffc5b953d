// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/values/CommandTemplate.h"

#include "hosts/Command.h"
#include "plan/ParameterSet.h"

#include <algorithm>

namespace convoy {

namespace {

enum class Quoting { Bare, Single, Double };

QString inSingleQuotes(QString value)
{
    return value.replace(QLatin1Char('\''), QLatin1String("'\\''"));
}

QString inDoubleQuotes(const QString &value)
{
    QString out;
    for (const QChar c : value) {
        if (QLatin1String("\\\"$`").contains(c))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

QString quotedFor(Quoting quoting, const QString &value)
{
    switch (quoting) {
    case Quoting::Single:
        return inSingleQuotes(value);
    case Quoting::Double:
        return inDoubleQuotes(value);
    case Quoting::Bare:
        break;
    }
    return shellWord(value);
}

/// The state after `c`, for a character that is not escaped.
Quoting after(Quoting quoting, QChar c)
{
    if (c == QLatin1Char('\'') && quoting != Quoting::Double)
        return quoting == Quoting::Single ? Quoting::Bare : Quoting::Single;
    if (c == QLatin1Char('"') && quoting != Quoting::Single)
        return quoting == Quoting::Double ? Quoting::Bare : Quoting::Double;
    return quoting;
}

bool isPlain(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9')
           || (u < 128 && QLatin1String("_./:@%+,=-").contains(c));
}

} // namespace

QString shellWord(const QString &word)
{
    const bool isSafe = !word.isEmpty() && std::ranges::all_of(word, isPlain);
    return isSafe ? word : Command::quoted(word);
}

Result<QString> fillCommand(const QString &commandTemplate, const QMap<QString, QString> &variables)
{
    QString out;
    Quoting quoting = Quoting::Bare;
    for (qsizetype i = 0; i < commandTemplate.size(); ++i) {
        const QChar c = commandTemplate.at(i);
        if (c == QLatin1Char('\\') && quoting != Quoting::Single && i + 1 < commandTemplate.size()) {
            out += c;
            out += commandTemplate.at(++i);
            continue;
        }
        if (!QStringView(commandTemplate).mid(i).startsWith(QLatin1String("${"))) {
            quoting = after(quoting, c);
            out += c;
            continue;
        }
        const qsizetype end = commandTemplate.indexOf(QLatin1Char('}'), i);
        const QString reference = commandTemplate.mid(i, end < 0 ? -1 : end - i + 1);
        const auto value = expandVariables(reference, variables);
        if (!value)
            return value;
        out += quotedFor(quoting, *value);
        i = end;
    }
    return out;
}

} // namespace convoy
