// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Connection.h"
#include "hosts/Host.h"
#include "hosts/ssh/SshLimits.h"

#include <memory>

namespace convoy {

class JumpTunnel;
class SshSession;
class Wakeup;
class WaitLimit;

/// A host over SSH (libssh), one exec channel a command over one connection. Only Host::hostKey decides whether the
/// host is the right one; known_hosts and ssh's configuration are not read. SshLimits say how long each part may take,
/// and when a half-open connection counts as lost. Any thread may use it, one at a time; abort() from any, and final:
/// make a new connection afterwards.
class SshConnection : public Connection
{
public:
    /// `jump`: the connection to the host that leads to this one; not opened yet.
    SshConnection(Host host, Credentials credentials, std::unique_ptr<SshConnection> jump = {}, SshLimits limits = {});
    ~SshConnection() override;
    SshConnection(const SshConnection &) = delete;
    SshConnection &operator=(const SshConnection &) = delete;

    [[nodiscard]] Status open(const CancelToken &cancel) override;
    void close() override;
    void abort() override;
    [[nodiscard]] HostKey hostKey() const override { return m_hostKey; }
    [[nodiscard]] Result<CommandResult> run(const Command &command, const RunOptions &options,
                                            const CancelToken &cancel) override;

private:
    [[nodiscard]] Result<int> connectSocket(const CancelToken &cancel);
    [[nodiscard]] Status handshake(const QByteArray &hostKeyAlgorithms, const CancelToken &cancel);
    [[nodiscard]] Status handshakeOfFamily(const QByteArray &hostKeyAlgorithms, const CancelToken &cancel);
    [[nodiscard]] bool pauseBeforeNext(const CancelToken &cancel) const;
    [[nodiscard]] Status handshakeWithPinnedKey(const CancelToken &cancel);
    [[nodiscard]] bool isPinnedKeyShown() const;
    [[nodiscard]] QString loginUser() const;

    Host m_host;
    Credentials m_credentials;
    SshLimits m_limits;
    std::unique_ptr<Wakeup> m_wakeup;
    std::unique_ptr<SshConnection> m_jump;
    std::unique_ptr<JumpTunnel> m_tunnel;
    std::unique_ptr<SshSession> m_session;
    HostKey m_hostKey;
    bool m_isOpen = false;
};

} // namespace convoy
