// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "catalogue/OperatingSystem.h"
#include "hosts/Host.h"
#include "repository/HostStore.h"
#include "wizard/CellTone.h"

namespace convoy {

/// What was last heard of a host.
enum class HostAnswer { NotAsked, Asking, Reachable, Unreachable, KeyUnknown, KeyChanged, LoginRefused, Problem };

/// One host of the list of hosts, with what decides whether a package may go there.
struct HostChoice
{
    Host host;
    HostCheck check;
    bool isAsking = false;
    OsMatch match;
    QString installedVersion; ///< recorded deployment of the package; empty: none
    Message refusal = {};     ///< why an upgrade or a roll back cannot begin there; empty: it can

    [[nodiscard]] HostAnswer answer() const;
    /// False where the operating system is known and is not one of the package's (G099), or where there is nothing to be
    /// upgraded or rolled back.
    [[nodiscard]] bool canBeChosen() const { return match.matches && refusal.isEmpty(); }
    [[nodiscard]] const Message &reason() const { return match.matches ? refusal : match.reason; }
};

Message hostAnswerText(HostAnswer answer);
CellTone hostAnswerTone(HostAnswer answer);
/// "4 minutes ago", then the date and time as the locale writes them; empty when never.
QString askedText(const QDateTime &at, const QDateTime &now);

} // namespace convoy
