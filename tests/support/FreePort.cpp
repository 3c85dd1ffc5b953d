// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreePort.h"

#include <QRandomGenerator>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr int FirstPort = 20'000;
constexpr int EndOfPorts = 32'000;
constexpr int Tries = 200;

bool canBind(const QString &address, int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in wanted{};
    wanted.sin_family = AF_INET;
    wanted.sin_port = htons(static_cast<uint16_t>(port));
    ::inet_pton(AF_INET, address.toLatin1().constData(), &wanted.sin_addr);
    const bool isFree = ::bind(descriptor, reinterpret_cast<sockaddr *>(&wanted), sizeof wanted) == 0;
    ::close(descriptor);
    return isFree;
}

} // namespace

int freePort(const QString &address)
{
    for (int i = 0; i < Tries; ++i) {
        const int port = QRandomGenerator::system()->bounded(FirstPort, EndOfPorts);
        if (canBind(address, port))
            return port;
    }
    return 0;
}

} // namespace convoy
