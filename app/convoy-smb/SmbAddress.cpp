// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmbAddress.h"

#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy::smb {

namespace {

constexpr int patienceMs = 10'000;

QByteArray encoded(const QString &path)
{
    return QUrl::toPercentEncoding(path, "/");
}

/// 0, or what connect() says.
int connectTo(const addrinfo &address)
{
    const int descriptor = ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return errno;
    int result = ::connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
    if (result == EINPROGRESS) {
        pollfd wait{.fd = descriptor, .events = POLLOUT, .revents = 0};
        socklen_t size = sizeof result;
        if (::poll(&wait, 1, patienceMs) != 1)
            result = ETIMEDOUT;
        else
            ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &result, &size);
    }
    ::close(descriptor);
    return result;
}

} // namespace

Outcome<Address> Address::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    if (url.scheme() != "smb"_L1 || url.host().isEmpty() || steps.isEmpty())
        return problem("share-address", text);
    return Address{
        .server = url.host(), .port = qMax(url.port(), 0), .share = steps.first(), .path = steps.mid(1).join(u'/')};
}

QByteArray Address::url(const QString &below) const
{
    QByteArray url = "smb://" + server.toUtf8() + '/' + encoded(share);
    for (const QString &part : {path, below}) {
        if (!part.isEmpty())
            url += '/' + encoded(part);
    }
    return url;
}

Outcome<void> Address::knock() const
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    int last = ECONNREFUSED;
    const QList<int> ports = port != 0 ? QList<int>{port} : QList<int>{445, 139};
    for (const int each : ports) {
        addrinfo *found = nullptr;
        const int failed =
            ::getaddrinfo(server.toUtf8().constData(), QByteArray::number(each).constData(), &hints, &found);
        const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
        if (failed != 0)
            return problem("share-server-unknown", {}, QString::fromLocal8Bit(::gai_strerror(failed)));
        for (const addrinfo *address = found; address != nullptr; address = address->ai_next) {
            last = connectTo(*address);
            if (last == 0)
                return {};
        }
    }
    return problem(last == ECONNREFUSED ? "share-refused" : "share-unreachable", {}, qt_error_string(last));
}

} // namespace convoy::smb
