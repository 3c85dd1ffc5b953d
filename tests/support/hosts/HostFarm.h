// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Host.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QProcess;

namespace convoy {

/// Real sshd servers on 127.0.1.1, 127.0.1.2, … at free high ports, run by the current user, each with a home, a
/// prefix and a temporary folder of its own below one temporary directory. A session starts in its host's HOME.
///
///     HostFarm farm(3);
///     QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
///     SshConnection connection(farm.host(0), {});
///
/// Everything ends with the farm: servers, sessions, and what was left running on the hosts. When the test itself
/// is killed a watcher does the same. One thread.
class HostFarm
{
public:
    explicit HostFarm(int count);
    ~HostFarm();
    HostFarm(const HostFarm &) = delete;
    HostFarm &operator=(const HostFarm &) = delete;

    [[nodiscard]] bool isUp() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// "host-01", … with address, port, user, key file and pinned key (ssh-ed25519); roles "app", every second one
    /// "db" as well; site "Milano"; group "farm".
    [[nodiscard]] const QList<Host> &hosts() const { return m_hosts; }
    [[nodiscard]] Host host(int index) const { return m_hosts.at(index); }
    [[nodiscard]] QString folder(int index) const; ///< holds home/, prefix/, tmp/
    [[nodiscard]] QString home(int index) const { return folder(index) + QStringLiteral("/home"); }
    [[nodiscard]] QString prefix(int index) const { return folder(index) + QStringLiteral("/prefix"); }

    /// The server and its sessions are gone, nothing listens; what runs detached on the host goes on.
    void stop(int index);
    bool start(int index);
    /// Ends the sessions' connections, as a network cut would for the client; the server goes on.
    void cutConnections(int index);
    /// The host shows other keys from now on; host() keeps the old fingerprint.
    bool changeHostKey(int index);
    /// Whether the client's key is accepted for a login.
    void setKeyAccepted(int index, bool isAccepted);

    [[nodiscard]] QString fingerprint(int index) const;       ///< ssh-ed25519, as shown now
    [[nodiscard]] QString secondFingerprint(int index) const; ///< ecdsa-sha2-nistp256, as shown now
    [[nodiscard]] QString clientKey() const { return m_root.filePath(QStringLiteral("client_key")); }
    [[nodiscard]] QString strangerKey() const { return m_root.filePath(QStringLiteral("stranger_key")); }

private:
    struct Server;

    void makeClientKeys();
    void add(int index);
    bool makeHostKeys(int index);
    void writeConfiguration(const Host &host, const QString &folder) const;
    void launch(int index);
    bool waitUntilUp(int index);
    void watchOver();

    QTemporaryDir m_root;
    QString m_problem;
    QString m_sshd;
    QByteArray m_clientLine;
    QList<Host> m_hosts;
    std::vector<std::unique_ptr<Server>> m_servers;
    std::unique_ptr<QProcess> m_watcher;
};

} // namespace convoy
