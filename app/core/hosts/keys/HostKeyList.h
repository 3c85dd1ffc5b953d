// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace convoy {

/// A line of a list of host keys.
struct ListedKey
{
    int line = 0;
    QString names;             ///< the hosts it is for, as they stand there
    bool isKnownHosts = false; ///< sshd(8), SSH_KNOWN_HOSTS FILE FORMAT: patterns, hashed names, no port means 22
    bool isRevoked = false;    ///< "@revoked": never to be trusted
    QString type{};            ///< "ssh-ed25519"; empty where only the fingerprint is told
    QString fingerprint;       ///< "SHA256:" and 43 characters
    bool operator==(const ListedKey &) const = default;
};

/// A line that is understood and is of no use here.
struct UnusedLine
{
    int line = 0;
    Message why;
    bool operator==(const UnusedLine &) const = default;
};

/// A list of host keys, as administrators have them (resources/documentation/hosts.md), UTF-8:
///
///     # comment
///     milano-01,192.0.2.10 SHA256:uNiVztksCsDhcc0u9e8BrAXcE2XKTZ5gPhD8WQ6Cz8Y  # comment
///     [192.0.2.11]:2222 SHA256:…
///     192.0.2.12 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA…
///     |1|salt|hash ssh-rsa AAAA…
///
/// names and a fingerprint, or a line of OpenSSH's known_hosts; both kinds may stand in one file.
struct HostKeyList
{
    QList<ListedKey> keys; ///< in the order of the file
    QList<UnusedLine> unused;

    /// The whole file or nothing: "host-keys-malformed" names `path` and line. ErrorKind::Request. Pure, any thread.
    static Result<HostKeyList> parse(const QByteArray &text, const QString &path);
};

} // namespace convoy
