// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <memory>

struct ssh_counter_struct; // NOLINT(readability-identifier-naming): libssh's
struct ssh_session_struct; // NOLINT(readability-identifier-naming): libssh's

namespace convoy {

/// Notices that nobody is there any more at the other end of a session that was logged in, although the socket stands: a
/// cable was pulled, a middlebox forgot the connection, the host hangs. A sign of life is a byte that came, or many that
/// were taken; after a third of the time without one the server is asked for one (keepalive@openssh.com, which every
/// server answers). TCP's own keepalive is not enough: anything between may answer it. One thread.
class LineWatch
{
public:
    LineWatch(ssh_session_struct *session, int socket, std::chrono::milliseconds silence);
    ~LineWatch();
    LineWatch(const LineWatch &) = delete;
    LineWatch &operator=(const LineWatch &) = delete;

    /// To be called in each round of a wait. The time between two waits does not count.
    void look();
    [[nodiscard]] bool isDead() const { return m_isDead; }

private:
    void startAnew();
    void ask();

    ssh_session_struct *m_session;
    int m_socket;
    std::chrono::milliseconds m_silence;
    std::unique_ptr<ssh_counter_struct> m_counter;
    quint64 m_received = 0;
    quint64 m_taken = 0;
    QElapsedTimer m_lastSign;
    QElapsedTimer m_lastLook;
    bool m_hasAsked = false;
    bool m_isDead = false;
};

} // namespace convoy
