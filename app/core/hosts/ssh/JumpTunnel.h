// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"
#include "hosts/ssh/SshSession.h"

#include <thread>

struct ssh_channel_struct;

namespace convoy {

/// A connection from a jump host to another one, as a local socket: a direct-tcpip channel that a thread pumps. The
/// session must not be used by anyone else while the tunnel lives.
class JumpTunnel
{
public:
    explicit JumpTunnel(SshSession &session);
    ~JumpTunnel();
    JumpTunnel(const JumpTunnel &) = delete;
    JumpTunnel &operator=(const JumpTunnel &) = delete;

    /// The near end, which the caller owns. host-unreachable when the jump host cannot reach the target.
    [[nodiscard]] Result<int> open(const Host &target, const Host &jump, const WaitLimit &limit);

private:
    void pump();
    [[nodiscard]] bool toChannel();
    [[nodiscard]] bool toSocket();

    SshSession &m_session;
    ssh_channel_struct *m_channel = nullptr;
    int m_farEnd = -1;
    QByteArray m_waiting; ///< from the channel, not yet taken by the socket
    Wakeup m_stop;
    std::thread m_thread;
};

} // namespace convoy
