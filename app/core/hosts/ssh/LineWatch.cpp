// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ssh/LineWatch.h"

#include <libssh/libssh.h>
#include <libssh/server.h> // keepalive, for either side

#include <algorithm>
#include <linux/sockios.h>
#include <sys/ioctl.h>

namespace convoy {

namespace {

/// More than the question itself: its bytes are taken by the nearest machine, which proves nothing.
constexpr quint64 ManyBytes = 1024;
/// Rounds come every 50 ms; after more than this there was no wait.
constexpr auto LongRound = std::chrono::seconds(1);

} // namespace

LineWatch::LineWatch(ssh_session_struct *session, int socket, std::chrono::milliseconds silence)
    : m_session(session)
    , m_socket(socket)
    , m_silence(silence)
    , m_counter(std::make_unique<ssh_counter_struct>())
{
    ssh_set_counters(m_session, m_counter.get(), nullptr);
    startAnew();
}

LineWatch::~LineWatch()
{
    ssh_set_counters(m_session, nullptr, nullptr);
}

void LineWatch::startAnew()
{
    m_hasAsked = false;
    m_lastSign.start();
    m_lastLook.start();
}

/// libssh keeps the answer to the last question until it is asked for it: then nothing is sent. So it is called twice.
void LineWatch::ask()
{
    ssh_send_keepalive(m_session);
    ssh_send_keepalive(m_session);
}

void LineWatch::look()
{
    int waiting = 0;
    if (::ioctl(m_socket, SIOCOUTQ, &waiting) != 0)
        waiting = 0;
    const quint64 received = m_counter->in_bytes;
    const quint64 taken = m_counter->out_bytes - std::min<quint64>(waiting, m_counter->out_bytes);
    if (received != m_received || taken >= m_taken + ManyBytes || m_lastLook.durationElapsed() > LongRound) {
        m_received = received;
        m_taken = taken;
        startAnew();
        return;
    }
    m_lastLook.start();
    const auto silent = m_lastSign.durationElapsed();
    m_isDead = m_isDead || silent > m_silence;
    if (!m_isDead && !m_hasAsked && silent > m_silence / 3) {
        m_hasAsked = true;
        ask();
    }
}

} // namespace convoy
