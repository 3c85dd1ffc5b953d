// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TcpProxy.h"

#include <QByteArray>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace convoy {

namespace {

constexpr qint64 PieceBytes = 64 * 1024;
constexpr qint64 MostWaiting = 4 << 20; ///< bytes on their way, as a long line holds them
constexpr int SlowBuffer = 4096;        ///< a slow line holds little, and says so to the sender
constexpr int SliceMilliseconds = 20;

void setOption(int descriptor, int level, int option, int value)
{
    ::setsockopt(descriptor, level, option, &value, sizeof value);
}

void closeWithReset(int descriptor)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(descriptor);
}

sockaddr_in socketAddress(const QString &address, int port)
{
    sockaddr_in wanted{};
    wanted.sin_family = AF_INET;
    wanted.sin_port = htons(static_cast<uint16_t>(port));
    ::inet_pton(AF_INET, address.toLatin1().constData(), &wanted.sin_addr);
    return wanted;
}

} // namespace

/// Both ways of one connection.
class TcpProxy::Link
{
public:
    Link(int client, int server)
        : m_toServer{.from = client, .to = server}
        , m_toClient{.from = server, .to = client}
    {
    }
    ~Link()
    {
        closeWithReset(m_toServer.from);
        closeWithReset(m_toServer.to);
    }
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    /// Moves what can be moved now; gives the bytes that went to the server.
    qint64 move(const Settings &settings, qint64 mostToServer)
    {
        pull(m_toServer, settings);
        pull(m_toClient, settings);
        push(m_toClient, settings, PieceBytes);
        return push(m_toServer, settings, std::min(mostToServer, PieceBytes));
    }
    [[nodiscard]] bool isOver() const { return m_isBroken || (m_toServer.isDone && m_toClient.isDone); }

    void collect(std::vector<pollfd> &descriptors) const
    {
        for (const Way *way : {&m_toServer, &m_toClient}) {
            if (!way->isAtEnd && way->waiting < MostWaiting)
                descriptors.push_back({.fd = way->from, .events = POLLIN, .revents = 0});
        }
    }
    [[nodiscard]] bool hasWaiting() const { return m_toServer.waiting > 0 || m_toClient.waiting > 0; }

private:
    struct Piece
    {
        Clock::time_point due;
        QByteArray bytes;
    };
    struct Way
    {
        int from;
        int to;
        std::deque<Piece> pieces{};
        qint64 waiting = 0;
        Clock::time_point mayGoOn{};
        bool isAtEnd = false;
        bool isDone = false;
    };

    void pull(Way &way, const Settings &settings)
    {
        // A slow line takes no more than it passes on in a moment.
        const qint64 most =
            settings.bandwidth > 0 ? std::clamp<qint64>(settings.bandwidth / 10, 1, PieceBytes) : PieceBytes;
        const qint64 room = settings.bandwidth > 0 && settings.latency.count() == 0 ? most : MostWaiting;
        if (settings.bandwidth > 0)
            setOption(way.from, SOL_SOCKET, SO_RCVBUF, SlowBuffer);
        if (way.isAtEnd || way.waiting >= room)
            return;
        QByteArray bytes(most, Qt::Uninitialized);
        const ssize_t count = ::recv(way.from, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            m_isBroken = true;
        if (count == 0)
            way.isAtEnd = true;
        if (count <= 0)
            return;
        bytes.truncate(count);
        way.waiting += count;
        way.pieces.push_back({.due = Clock::now() + settings.latency, .bytes = std::move(bytes)});
    }

    qint64 push(Way &way, const Settings &settings, qint64 most)
    {
        qint64 sent = 0;
        const auto now = Clock::now();
        while (!way.pieces.empty() && way.pieces.front().due <= now && way.mayGoOn <= now && sent < most) {
            QByteArray &bytes = way.pieces.front().bytes;
            const qint64 part = std::min(bytes.size(), most - sent);
            const ssize_t count = ::send(way.to, bytes.constData(), size_t(part), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (count < 0) {
                m_isBroken = m_isBroken || (errno != EAGAIN && errno != EINTR);
                break;
            }
            sent += count;
            way.waiting -= count;
            if (settings.bandwidth > 0)
                way.mayGoOn = now + std::chrono::microseconds(count * 1'000'000 / settings.bandwidth);
            bytes.remove(0, count);
            if (bytes.isEmpty())
                way.pieces.pop_front();
        }
        if (way.isAtEnd && way.pieces.empty() && !way.isDone) {
            ::shutdown(way.to, SHUT_WR);
            way.isDone = true;
        }
        return sent;
    }

    Way m_toServer;
    Way m_toClient;
    bool m_isBroken = false;
};

TcpProxy::TcpProxy(const QString &serverAddress, int serverPort)
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    , m_wakeup(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_serverAddress(serverAddress)
    , m_serverPort(serverPort)
{
    sockaddr_in own = socketAddress(address(), 0);
    socklen_t length = sizeof own;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&own), length) == 0 && ::listen(m_listener, 64) == 0
        && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&own), &length) == 0)
        m_port = ntohs(own.sin_port);
    m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
}

TcpProxy::~TcpProxy()
{
    m_thread.request_stop();
    wake();
    m_thread.join();
    m_links.clear();
    ::close(m_listener);
    ::close(m_wakeup);
}

void TcpProxy::wake() const
{
    eventfd_write(m_wakeup, 1);
}

void TcpProxy::work(const std::stop_token &stop)
{
    while (!stop.stop_requested())
        pollOnce();
}

void TcpProxy::pollOnce()
{
    std::vector<pollfd> descriptors{{.fd = m_wakeup, .events = POLLIN, .revents = 0}};
    int wait = SliceMilliseconds;
    {
        const std::lock_guard guard(m_mutex);
        if (!isHalfOpen()) {
            descriptors.push_back({.fd = m_listener, .events = POLLIN, .revents = 0});
            const bool isSlow = m_settings.bandwidth > 0;
            for (const auto &link : m_links) {
                if (!isSlow)
                    link->collect(descriptors);
                if (isSlow || link->hasWaiting())
                    wait = 1;
            }
        }
    }
    ::poll(descriptors.data(), descriptors.size(), wait);
    eventfd_t ignored = 0;
    eventfd_read(m_wakeup, &ignored);
    if (const auto action = moveAll())
        action();
}

std::function<void()> TcpProxy::moveAll()
{
    const std::lock_guard guard(m_mutex);
    if (isHalfOpen())
        return {};
    accept();
    for (const auto &link : m_links)
        m_toServer += link->move(m_settings, m_actionAt ? std::max<qint64>(*m_actionAt - m_toServer, 0) : PieceBytes);
    std::erase_if(m_links, [](const auto &link) { return link->isOver(); });
    if (!m_actionAt || m_toServer < *m_actionAt)
        return {};
    m_actionAt.reset();
    return std::exchange(m_action, {});
}

void TcpProxy::accept()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const sockaddr_in server = socketAddress(m_serverAddress, m_serverPort);
        const int other = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (Clock::now() < m_cutUntil
            || ::connect(other, reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0) {
            closeWithReset(client);
            ::close(other);
            continue;
        }
        setOption(client, IPPROTO_TCP, TCP_NODELAY, 1);
        setOption(other, IPPROTO_TCP, TCP_NODELAY, 1);
        ++m_connections;
        m_links.push_back(std::make_unique<Link>(client, other));
    }
}

void TcpProxy::cutNow(std::chrono::milliseconds time)
{
    m_links.clear();
    m_cutUntil = Clock::now() + time;
    ++m_cuts;
}

void TcpProxy::setLatency(std::chrono::milliseconds oneWay)
{
    const std::lock_guard guard(m_mutex);
    m_settings.latency = oneWay;
}

void TcpProxy::setBandwidth(qint64 bytesPerSecond)
{
    const std::lock_guard guard(m_mutex);
    m_settings.bandwidth = bytesPerSecond;
}

void TcpProxy::setHalfOpen(bool isHalfOpen)
{
    const std::lock_guard guard(m_mutex);
    m_halfOpenUntil = isHalfOpen ? Clock::time_point::max() : Clock::time_point();
    wake();
}

void TcpProxy::beHalfOpenFor(std::chrono::milliseconds time)
{
    const std::lock_guard guard(m_mutex);
    m_halfOpenUntil = Clock::now() + time;
}

bool TcpProxy::isHalfOpen() const
{
    return Clock::now() < m_halfOpenUntil;
}

void TcpProxy::reset()
{
    cutFor(std::chrono::milliseconds(0));
}

void TcpProxy::cutFor(std::chrono::milliseconds time)
{
    const std::lock_guard guard(m_mutex);
    cutNow(time);
}

void TcpProxy::setServer(const QString &address, int port)
{
    const std::lock_guard guard(m_mutex);
    m_serverAddress = address;
    m_serverPort = port;
}

void TcpProxy::afterBytes(qint64 bytes, std::function<void()> action)
{
    const std::lock_guard guard(m_mutex);
    m_actionAt = m_toServer + bytes;
    m_action = std::move(action);
}

void TcpProxy::cutAfter(qint64 bytes, std::chrono::milliseconds time)
{
    afterBytes(bytes, [this, time] { cutFor(time); });
}

qint64 TcpProxy::bytesToServer() const
{
    const std::lock_guard guard(m_mutex);
    return m_toServer;
}

int TcpProxy::connections() const
{
    const std::lock_guard guard(m_mutex);
    return m_connections;
}

int TcpProxy::cuts() const
{
    const std::lock_guard guard(m_mutex);
    return m_cuts;
}

} // namespace convoy
