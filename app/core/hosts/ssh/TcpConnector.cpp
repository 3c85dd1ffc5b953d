// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ssh/TcpConnector.h"

#include "hosts/HostErrors.h"

#include <QThread>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace convoy {

namespace {

using AddressList = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

/// A look-up in a thread of its own: the resolver can neither be given a time limit nor be cancelled.
struct Lookup
{
    std::atomic_bool isDone = false;
    int code = 0;
    addrinfo *list = nullptr;
    std::string name;
    std::string port;

    Lookup() = default;
    Lookup(const Lookup &) = delete;
    Lookup &operator=(const Lookup &) = delete;
    ~Lookup()
    {
        if (list != nullptr)
            ::freeaddrinfo(list);
    }
    void run(int flags)
    {
        addrinfo hints{};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = flags;
        code = ::getaddrinfo(name.c_str(), port.c_str(), &hints, &list);
    }
};

Error unreachableByErrno(const Host &host, int problem)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(problem));
    switch (problem) {
    case ECONNREFUSED:
        return hostUnreachable(host, UnreachableReason::Refused, detail);
    case ETIMEDOUT:
        return hostUnreachable(host, UnreachableReason::TimedOut, detail);
    case EHOSTUNREACH:
    case ENETUNREACH:
        return hostUnreachable(host, UnreachableReason::NoRoute, detail);
    default:
        return hostUnreachable(host, UnreachableReason::Other, detail);
    }
}

Result<AddressList> addressesOf(const Host &host, const WaitLimit &limit)
{
    const auto lookup = std::make_shared<Lookup>();
    lookup->name = host.effectiveAddress().toStdString();
    lookup->port = std::to_string(host.port);
    lookup->run(AI_NUMERICHOST);
    if (lookup->code != 0) {
        std::thread([lookup] {
            lookup->run(AI_ADDRCONFIG);
            lookup->isDone = true;
        }).detach();
        while (!lookup->isDone) {
            const WaitEnd end = limit.poll({}, std::chrono::milliseconds(2));
            if (end == WaitEnd::Cancelled)
                return failure(cancelledOn(host));
            if (end == WaitEnd::TimedOut)
                return failure(hostUnreachable(host, UnreachableReason::NameUnknown, QStringLiteral("name service")));
        }
    }
    if (lookup->code != 0)
        return failure(hostUnreachable(host, UnreachableReason::NameUnknown,
                                       QString::fromLocal8Bit(::gai_strerror(lookup->code))));
    return AddressList(std::exchange(lookup->list, nullptr), &::freeaddrinfo);
}

void setOption(int descriptor, int level, int option, int value)
{
    ::setsockopt(descriptor, level, option, &value, sizeof value);
}

void tune(int descriptor)
{
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, 20);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, 10);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPCNT, 4);
    setOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, 60'000);
}

/// The errno of one attempt; 0 when connected. Cancelling looks like ECANCELED.
int attempt(int descriptor, const addrinfo &address, const WaitLimit &limit)
{
    if (::connect(descriptor, address.ai_addr, address.ai_addrlen) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    std::array<pollfd, 1> socket{{{.fd = descriptor, .events = POLLOUT, .revents = 0}}};
    while (socket.front().revents == 0) {
        const WaitEnd end = limit.poll(socket);
        if (end == WaitEnd::Cancelled)
            return ECANCELED;
        if (end == WaitEnd::TimedOut)
            return ETIMEDOUT;
    }
    int problem = 0;
    socklen_t length = sizeof problem;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &problem, &length);
    return problem;
}

} // namespace

Result<int> connectTcp(const Host &host, const WaitLimit &limit)
{
    const auto addresses = addressesOf(host, limit);
    if (!addresses)
        return failure(addresses.error());
    int problem = EHOSTUNREACH;
    for (const addrinfo *address = addresses->get(); address != nullptr; address = address->ai_next) {
        const int descriptor = ::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (descriptor < 0)
            continue;
        problem = attempt(descriptor, *address, limit);
        if (problem == 0) {
            tune(descriptor);
            return descriptor;
        }
        ::close(descriptor);
        if (problem == ECANCELED)
            return failure(cancelledOn(host));
    }
    return failure(unreachableByErrno(host, problem));
}

} // namespace convoy
