// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ssh/AgentSocket.h"

#include <QByteArray>

#include <algorithm>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr auto MostAgentTime = std::chrono::seconds(20);

int connectToAgent()
{
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return -1;
    std::copy(path.begin(), path.end(), std::begin(address.sun_path));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor >= 0 && ::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

void watch(const std::stop_token &stop, int descriptor, const WaitLimit &limit)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    const auto end = std::chrono::steady_clock::now() + MostAgentTime;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        if (limit.check() != WaitEnd::Ready || std::chrono::steady_clock::now() > end)
            ::shutdown(descriptor, SHUT_RDWR);
        stopped.wait_for(lock, stop, std::chrono::milliseconds(50), [] { return false; });
    }
}

} // namespace

AgentSocket::AgentSocket(const WaitLimit &limit)
    : m_descriptor(connectToAgent())
{
    if (isConnected())
        m_watch = std::jthread(
            [descriptor = m_descriptor, &limit](const std::stop_token &stop) { watch(stop, descriptor, limit); });
}

AgentSocket::~AgentSocket()
{
    if (!isConnected())
        return;
    m_watch.request_stop();
    m_watch.join();
    ::close(m_descriptor);
}

int AgentSocket::takeDescriptor() const
{
    return ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
}

} // namespace convoy
