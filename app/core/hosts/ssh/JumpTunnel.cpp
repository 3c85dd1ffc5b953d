// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ssh/JumpTunnel.h"

#include "hosts/HostErrors.h"

#include <QCoreApplication>

#include <libssh/libssh.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr uint32_t PieceBytes = 64 * 1024;

Error notForwarded(const Host &target, const Host &jump, const QString &detail)
{
    return Error(QStringLiteral("host-unreachable"),
                 Message(QT_TRANSLATE_NOOP("core", "The host %1 cannot be reached."), {target.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "Its jump host %1 could not connect to %2 port %3."),
                         {jump.name, target.effectiveAddress(), QString::number(target.port)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the host runs, and that the jump host may reach it and "
                                                  "allows forwarding.")))
        .with(detail);
}

} // namespace

JumpTunnel::JumpTunnel(SshSession &session)
    : m_session(session)
{
}

JumpTunnel::~JumpTunnel()
{
    m_stop.raise();
    if (m_thread.joinable())
        m_thread.join();
    if (m_channel != nullptr)
        ssh_channel_free(m_channel);
    if (m_farEnd >= 0)
        ::close(m_farEnd);
}

Result<int> JumpTunnel::open(const Host &target, const Host &jump, const WaitLimit &limit)
{
    m_channel = ssh_channel_new(m_session.handle());
    const QByteArray address = target.effectiveAddress().toUtf8();
    const auto opened = m_session.repeat(
        [&] { return ssh_channel_open_forward(m_channel, address.constData(), target.port, "127.0.0.1", 0); },
        SSH_AGAIN, limit);
    if (!opened && opened.error() == WaitEnd::Cancelled)
        return failure(cancelledOn(target));
    if (!opened || *opened != SSH_OK)
        return failure(notForwarded(target, jump, m_session.lastWords()));
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return failure(notForwarded(target, jump, QStringLiteral("socketpair")));
    m_farEnd = ends[1];
    m_thread = std::thread([this] { pump(); });
    return ends[0];
}

void JumpTunnel::pump()
{
    const CancelToken none;
    const WaitLimit limit(std::chrono::milliseconds(0), none, m_stop);
    while (limit.check() == WaitEnd::Ready && m_session.isConnected()) {
        m_session.drive();
        if (!toSocket() || !toChannel())
            break;
        short events = m_waiting.isEmpty() ? 0 : POLLOUT;
        if (ssh_channel_window_size(m_channel) > 0)
            events = static_cast<short>(events | POLLIN);
        const std::array<pollfd, 1> socket{{{.fd = m_farEnd, .events = events, .revents = 0}}};
        static_cast<void>(m_session.wait(limit, socket));
    }
    ::shutdown(m_farEnd, SHUT_RDWR);
}

bool JumpTunnel::toSocket()
{
    for (;;) {
        if (m_waiting.isEmpty()) {
            m_waiting.resize(PieceBytes);
            const int count = ssh_channel_read_nonblocking(m_channel, m_waiting.data(), PieceBytes, 0);
            m_waiting.resize(std::max(count, 0));
            if (count <= 0)
                return count == 0 && ssh_channel_is_eof(m_channel) == 0;
        }
        const ssize_t sent = ::send(m_farEnd, m_waiting.constData(), m_waiting.size(), MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN || errno == EINTR;
        m_waiting.remove(0, sent);
    }
}

bool JumpTunnel::toChannel()
{
    std::array<char, PieceBytes> piece; // NOLINT(*-member-init): filled by recv
    const size_t window = ssh_channel_window_size(m_channel);
    if (window == 0 || (ssh_get_poll_flags(m_session.handle()) & SSH_WRITE_PENDING) != 0)
        return true;
    const ssize_t count = ::recv(m_farEnd, piece.data(), std::min(piece.size(), window), 0);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    return ssh_channel_write(m_channel, piece.data(), static_cast<uint32_t>(count)) == count;
}

} // namespace convoy
