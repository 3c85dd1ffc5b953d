// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>
#include <QStringList>

namespace convoy {

enum class ConnectionKind { Ssh, Local };

/// A server that receives packages, as it stands in the repository.
struct Host
{
    static constexpr int UsualPort = 22;
    static QString thisComputer() { return QStringLiteral("this-computer"); }

    QString name;    ///< unique; letters, digits, ".", "-", "_"
    QString address; ///< DNS name or IP; the name when empty
    int port = UsualPort;
    QString user;    ///< empty: the operator's own
    QString keyFile; ///< private key; empty: agent, then the user's default keys, then password
    QString platform = QStringLiteral("linux");
    QStringList roles;
    QString site;
    QStringList groups;
    QStringList tenants;
    QString hostKey; ///< pinned "SHA256:…" fingerprint; empty: none yet
    ConnectionKind connection = ConnectionKind::Ssh;
    QString jumpHost;    ///< name of another host, or [user@]address[:port]
    QString runAs;       ///< account that runs the steps; empty: the login user
    QString runAsMethod = QStringLiteral("sudo"); ///< "sudo" or "su"
    QString staging;     ///< folder on the host; empty: $HOME/.convoy

    [[nodiscard]] const QString &effectiveAddress() const { return address.isEmpty() ? name : address; }
    bool operator==(const Host &) const = default;
};

/// What the operator typed for a host, in memory only.
struct Credentials
{
    Secret password;      ///< login, and sudo or su unless runAsPassword is set
    Secret keyPassphrase;
    Secret runAsPassword;
};

QString connectionWord(ConnectionKind kind); ///< "ssh" | "local"

} // namespace convoy
