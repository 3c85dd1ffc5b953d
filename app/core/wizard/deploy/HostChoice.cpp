// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/HostChoice.h"

#include "base/Clock.h"

#include <QCoreApplication>

namespace convoy {

HostAnswer HostChoice::answer() const
{
    if (isAsking)
        return HostAnswer::Asking;
    if (!check.problem)
        return check.at.isValid() ? HostAnswer::Reachable : HostAnswer::NotAsked;
    const QString &code = check.problem->code;
    if (code == QLatin1String("host-unreachable"))
        return HostAnswer::Unreachable;
    if (code == QLatin1String("host-key-unknown"))
        return HostAnswer::KeyUnknown;
    if (code == QLatin1String("host-key-changed"))
        return HostAnswer::KeyChanged;
    if (code == QLatin1String("login-refused"))
        return HostAnswer::LoginRefused;
    return HostAnswer::Problem;
}

Message hostAnswerText(HostAnswer answer)
{
    switch (answer) {
    case HostAnswer::NotAsked:
        return Message(QT_TRANSLATE_NOOP("core", "not asked yet"));
    case HostAnswer::Asking:
        return Message(QT_TRANSLATE_NOOP("core", "being asked…"));
    case HostAnswer::Reachable:
        return Message(QT_TRANSLATE_NOOP("core", "reachable"));
    case HostAnswer::Unreachable:
        return Message(QT_TRANSLATE_NOOP("core", "unreachable"));
    case HostAnswer::KeyUnknown:
        return Message(QT_TRANSLATE_NOOP("core", "host key not known"));
    case HostAnswer::KeyChanged:
        return Message(QT_TRANSLATE_NOOP("core", "host key changed"));
    case HostAnswer::LoginRefused:
        return Message(QT_TRANSLATE_NOOP("core", "login refused"));
    case HostAnswer::Problem:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "could not be asked"));
}

CellTone hostAnswerTone(HostAnswer answer)
{
    switch (answer) {
    case HostAnswer::NotAsked:
        return CellTone::Neutral;
    case HostAnswer::Asking:
        return CellTone::Active;
    case HostAnswer::Reachable:
        return CellTone::Good;
    case HostAnswer::KeyUnknown:
        return CellTone::Caution;
    default:
        return CellTone::Bad;
    }
}

QString askedText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < 1)
        return Message(QT_TRANSLATE_NOOP("core", "just now")).text();
    if (minutes < 60)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n minute(s) ago"), minutes).text();
    return shownTime(at);
}

} // namespace convoy
