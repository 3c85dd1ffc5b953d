// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"
#include "hosts/keys/HostKeyList.h"

#include <QList>
#include <QStringList>

namespace convoy {

/// What a list of host keys means for one host.
enum class HostKeyOutcome {
    Pin,       ///< it has no key yet and gets the one of the list
    Same,      ///< its key stands in the list
    Conflict,  ///< the list has another key; the pinned one stays until a person settles it
    Ambiguous, ///< the list has several keys of one type; which one is right is not known, none is taken
    Revoked,   ///< the list takes back its key, which stays until a person settles it, or all that it has for a host
               ///< without one
};

QString hostKeyOutcomeWord(HostKeyOutcome outcome); ///< "pin", "same", "conflict", "ambiguous", "revoked"

struct HostKeyMatch
{
    QString host{};
    QString address{}; ///< "192.0.2.10", with ":2222" when the port is not 22
    HostKeyOutcome outcome = HostKeyOutcome::Pin;
    QString pinned{}; ///< until now; empty: none
    QString listed{}; ///< of the list: the pinned one where it is there, else the one that would be taken
    int line = 0;   ///< where `listed` stands
    QStringList others{}; ///< further keys that the list has for this host
};

/// A list of host keys held against the hosts of a repository.
///
/// One key is pinned for a host. Of several in the list the pinned one counts, else the best type that a server can
/// show: ssh-ed25519, ecdsa, rsa, then, where the list has only fingerprints, the first of them. It does not have to be
/// the type that a connection sees first: SshConnection asks a server for the other types before it says that the key
/// has changed.
struct HostKeyComparison
{
    QList<HostKeyMatch> hosts; ///< in the order of the hosts; those of which the list says nothing are left out
    qsizetype untouched = 0; ///< hosts of which the list only takes back keys that they do not have
    QStringList unknown; ///< names of lines that fit no host
    qsizetype hashedUnknown = 0; ///< lines with a hashed name that fit no host

    [[nodiscard]] qsizetype count(HostKeyOutcome outcome) const;
    /// Hosts that a person has to settle.
    [[nodiscard]] qsizetype openCount() const;

    /// "host-keys-too-many" (ErrorKind::Request) where hashed names and patterns times hosts would take minutes. Pure,
    /// any thread.
    static Result<HostKeyComparison> of(const HostKeyList &list, const QList<Host> &hosts);
};

} // namespace convoy
