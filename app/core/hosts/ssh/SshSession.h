// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Connection.h"
#include "hosts/Host.h"
#include "hosts/process/Waiting.h"
#include "hosts/ssh/LineWatch.h"

#include <expected>
#include <functional>
#include <memory>
#include <optional>

struct ssh_event_struct;
struct ssh_session_struct;

namespace convoy {

/// One libssh session in non-blocking mode: whatever takes time is a loop of ours around poll(), so that it ends at
/// its limit, on cancel and on abort. Reads no configuration and no known_hosts. One thread at a time.
class SshSession
{
public:
    SshSession();
    ~SshSession();
    SshSession(const SshSession &) = delete;
    SshSession &operator=(const SshSession &) = delete;

    /// Key exchange over a connected socket, which it takes over. `hostKeyAlgorithms`: empty for the usual order.
    [[nodiscard]] Status handshake(const Host &host, int descriptor, const QByteArray &hostKeyAlgorithms,
                                   const WaitLimit &limit);
    /// The other side hung up during the handshake, for no reason that it gave.
    [[nodiscard]] bool wasDropped() const { return m_wasDropped; }
    [[nodiscard]] HostKey hostKey() const; ///< as shown in the handshake
    /// From the login on: a line without a sign of life for so long counts as cut. Before, each step has its limit.
    void watchFor(std::chrono::milliseconds silence);
    void close();

    /// Repeats a libssh call while it gives `again`.
    [[nodiscard]] std::expected<int, WaitEnd> repeat(const std::function<int()> &call, int again,
                                                     const WaitLimit &limit);
    /// Waits until the socket, or one of `more`, is ready.
    [[nodiscard]] WaitEnd wait(const WaitLimit &limit, std::span<const pollfd> more = {}) const;
    /// Handles what has come and sends what waits; never blocks.
    void drive();
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QString lastWords() const; ///< libssh's text of the last failure

    [[nodiscard]] ssh_session_struct *handle() const { return m_session; }

private:
    void closeSocket();
    void configure(const Host &host, int descriptor, const QByteArray &hostKeyAlgorithms);
    [[nodiscard]] Error handshakeFailure(const Host &host);

    ssh_session_struct *m_session;
    ssh_event_struct *m_event = nullptr;
    int m_socket = -1; ///< what libssh was given
    int m_duplicate = -1; ///< our own hold on the same socket
    std::optional<LineWatch> m_watch;
    bool m_wasDropped = false;
};

} // namespace convoy
