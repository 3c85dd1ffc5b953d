// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreePort.h"

#include <QRandomGenerator>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstddef>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr int FirstPort = 20'000;
constexpr int EndOfPorts = 32'000;
constexpr int Tries = 200;

bool canBind(const QString &address, int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    sockaddr_in wanted{};
    wanted.sin_family = AF_INET;
    wanted.sin_port = htons(static_cast<uint16_t>(port));
    ::inet_pton(AF_INET, address.toLatin1().constData(), &wanted.sin_addr);
    const bool isFree = ::bind(descriptor, reinterpret_cast<sockaddr *>(&wanted), sizeof wanted) == 0;
    ::close(descriptor);
    return isFree;
}

/// Between the choice of a port and its use, another test must not choose it too. The name is this process's until its
/// end; abstract, it leaves no file behind. Without one to be had, the port is as good as free.
bool canReserve(int port)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return true;
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const QByteArray text = "convoy-test-port-" + QByteArray::number(port);
    std::copy(text.cbegin(), text.cend(), name.sun_path + 1);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + size_t(text.size()));
    if (::bind(descriptor, reinterpret_cast<sockaddr *>(&name), length) == 0)
        return true; // open until the end
    const bool isTaken = errno == EADDRINUSE;
    ::close(descriptor);
    return !isTaken;
}

} // namespace

int freePort(const QString &address)
{
    for (int i = 0; i < Tries; ++i) {
        const int port = QRandomGenerator::system()->bounded(FirstPort, EndOfPorts);
        if (canBind(address, port) && canReserve(port))
            return port;
    }
    return 0;
}

} // namespace convoy
