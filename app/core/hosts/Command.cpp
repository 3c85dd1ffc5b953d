// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/Command.h"

#include "base/Secret.h"

namespace convoy {

Command::Command(const QString &text)
    : m_raw(text)
    , m_shown(text)
{
}

Command &Command::text(const QString &part)
{
    m_raw += part;
    m_shown += part;
    return *this;
}

Command &Command::word(const QString &argument)
{
    return text(quoted(argument));
}

Command &Command::secret(const QString &argument)
{
    m_raw += quoted(argument);
    m_shown += Secret::mask();
    return *this;
}

Command &Command::assign(const char *name, const QString &value)
{
    return text(QLatin1String(name)).text(QStringLiteral("=")).word(value).text(QStringLiteral("\n"));
}

QString Command::quoted(const QString &argument)
{
    QString inner = argument;
    inner.remove(QChar(u'\0')); // no shell can carry it, and it would cut the line off
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

} // namespace convoy
