// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace convoy {

/// A bad network between a client and a server on this machine: what comes in on 127.0.0.1 goes to the server, late, slowly,
/// or not at all. It has a thread of its own; any thread may call. Ends its connections with a reset when it ends.
class TcpProxy
{
public:
    /// Listens at once, at a free port.
    TcpProxy(const QString &serverAddress, int serverPort);
    ~TcpProxy();
    TcpProxy(const TcpProxy &) = delete;
    TcpProxy &operator=(const TcpProxy &) = delete;

    [[nodiscard]] int port() const { return m_port; } ///< 0: it could not listen
    [[nodiscard]] static QString address() { return QStringLiteral("127.0.0.1"); }

    void setLatency(std::chrono::milliseconds oneWay);
    void setBandwidth(qint64 bytesPerSecond); ///< each way of each connection; 0: as fast as it goes
    /// Sockets stay, nothing is taken from them and nothing new is accepted, until it is switched off.
    void setHalfOpen(bool isHalfOpen);
    void beHalfOpenFor(std::chrono::milliseconds time);
    /// All connections end with a reset.
    void reset();
    /// The same, and new ones are reset for so long.
    void cutFor(std::chrono::milliseconds time);
    /// New connections lead there from now on.
    void setServer(const QString &address, int port);

    /// Called once when the server has been sent so many more bytes, not one more until then; in the proxy's thread.
    void afterBytes(qint64 bytes, std::function<void()> action);
    void cutAfter(qint64 bytes, std::chrono::milliseconds time);

    [[nodiscard]] qint64 bytesToServer() const; ///< over all connections
    [[nodiscard]] int connections() const; ///< accepted so far, cut ones not counted
    [[nodiscard]] int cuts() const;

private:
    using Clock = std::chrono::steady_clock;
    class Link;
    struct Settings
    {
        std::chrono::milliseconds latency{0};
        qint64 bandwidth = 0;
    };

    void work(const std::stop_token &stop);
    void accept();
    void pollOnce();
    [[nodiscard]] bool isHalfOpen() const;
    std::function<void()> moveAll();
    void cutNow(std::chrono::milliseconds time);
    void wake() const;

    int m_listener = -1;
    int m_wakeup = -1;
    int m_port = 0;

    mutable std::mutex m_mutex; ///< over what follows
    QString m_serverAddress;
    int m_serverPort;
    Settings m_settings;
    Clock::time_point m_halfOpenUntil{};
    std::list<std::unique_ptr<Link>> m_links;
    Clock::time_point m_cutUntil{};
    std::optional<qint64> m_actionAt;
    std::function<void()> m_action;
    qint64 m_toServer = 0;
    int m_connections = 0;
    int m_cuts = 0;
    std::jthread m_thread;
};

} // namespace convoy
