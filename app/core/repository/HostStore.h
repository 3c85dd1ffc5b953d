// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/Fact.h"
#include "hosts/Host.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace convoy {

/// What a host's last check said.
struct HostCheck
{
    FactSet facts;
    QDateTime at;                 ///< of the last attempt
    std::optional<Error> problem; ///< set when it could not be asked
};

/// A list that keys of hosts were taken from.
struct KeyListOrigin
{
    QString name{};       ///< of the file; empty: from no list
    QString sha256{};
    QString signer{};     ///< id of the trusted key that signed it; empty: nobody did
    QString signerName{}; ///< what that key was called then
};

/// A key that somebody trusted.
struct PinnedKey
{
    QString fingerprint;
    QDateTime at;
    QString operatorName;
    QString reason; ///< typed for a key that took the place of another one, or for an unsigned list; may be empty
    KeyListOrigin list{};
};

struct HostKeyPin
{
    QString host;
    QString fingerprint;
};

/// Keys of hosts that have none yet, out of one list.
struct ListedHostKeys
{
    KeyListOrigin list;
    QString reason; ///< why an unsigned list is believed
    QList<HostKeyPin> pins;
};

/// Hosts, their pinned keys and their facts. this-computer is always in the list, first, and can't be removed
/// ("host-this-computer"); its roles, site, groups, staging can be edited.
/// Hosts that the operator does not see are in no list and are unknown by name; keeping hosts takes a privilege
/// (access/Access.h): else "not-allowed", ErrorKind::Denied.
class HostStore
{
public:
    virtual ~HostStore() = default;
    [[nodiscard]] virtual Result<QList<Host>> list() = 0; ///< by name, this-computer first
    [[nodiscard]] virtual Result<Host> find(const QString &name) = 0; ///< "host-unknown", ErrorKind::Request
    [[nodiscard]] virtual Status add(const QList<Host> &hosts) = 0;   ///< all or nothing; "host-exists"
    [[nodiscard]] virtual Status update(const QString &name, const Host &host) = 0;
    [[nodiscard]] virtual Status remove(const QString &name) = 0;
    /// Pins a key; who and why go to the host's key history.
    [[nodiscard]] virtual Status trust(const QString &name, const QString &fingerprint, const QString &operatorName,
                                       const QString &reason) = 0;
    /// Pins them all or none, in the name of the operator; never in the place of another key
    /// ("host-key-pinned-meanwhile", ErrorKind::Request).
    [[nodiscard]] virtual Status pin(const ListedHostKeys &keys) = 0;
    /// The host's key history, newest first; "host-unknown".
    [[nodiscard]] virtual Result<QList<PinnedKey>> keys(const QString &name) = 0;
    [[nodiscard]] virtual Result<HostCheck> lastCheck(const QString &name) = 0;
    [[nodiscard]] virtual Result<QMap<QString, HostCheck>> lastChecks() = 0;
    [[nodiscard]] virtual Status saveCheck(const QString &name, const HostCheck &check) = 0;
};

} // namespace convoy
