// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TcpProxy.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace convoy;
using std::chrono_literals::operator""ms;

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    return address;
}

/// One end of a connection; reads what has come whenever it is asked.
class End
{
public:
    explicit End(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~End() { ::close(m_descriptor); }
    End(const End &) = delete;
    End &operator=(const End &) = delete;

    static std::unique_ptr<End> connectedTo(int port)
    {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(port);
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        return std::make_unique<End>(descriptor);
    }

    /// What the socket takes at once is all: the tests write in a loop of their own.
    qint64 write(const QByteArray &bytes)
    {
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    }
    void finish() { ::shutdown(m_descriptor, SHUT_WR); }
    const QByteArray &received()
    {
        QByteArray piece(65536, Qt::Uninitialized);
        for (;;) {
            const ssize_t count = ::recv(m_descriptor, piece.data(), size_t(piece.size()), MSG_DONTWAIT);
            m_isAtEnd = m_isAtEnd || count == 0;
            m_isReset = m_isReset || (count < 0 && errno == ECONNRESET);
            if (count <= 0)
                return m_received;
            m_received += piece.first(count);
        }
    }
    bool isReset()
    {
        received();
        return m_isReset;
    }
    bool isAtEnd()
    {
        received();
        return m_isAtEnd;
    }

private:
    int m_descriptor;
    QByteArray m_received;
    bool m_isAtEnd = false;
    bool m_isReset = false;
};

class Server
{
public:
    Server()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t length = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
        m_port = ntohs(address.sin_port);
    }
    ~Server() { ::close(m_listener); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    bool hasNext()
    {
        if (!m_next) {
            const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            m_next = descriptor < 0 ? nullptr : std::make_unique<End>(descriptor);
        }
        return m_next != nullptr;
    }
    [[nodiscard]] std::unique_ptr<End> next() { return std::move(m_next); }

private:
    std::unique_ptr<End> m_next;
    int m_listener;
    int m_port = 0;
};

} // namespace

/// The bad network does to a connection what it says.
class tst_TcpProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void passesBothWays();
    void passesTheEnd();
    void delays();
    void limitsTheBandwidth();
    void resets();
    void goesHalfOpenAndComesBack();
    void cutsForATime();
    void actsAtAByte();
    void leadsElsewhere();

private:
    /// A connection through the proxy, and the server's end of it.
    void connectBoth();

    std::unique_ptr<Server> m_server;
    std::unique_ptr<TcpProxy> m_proxy;
    std::unique_ptr<End> m_client;
    std::unique_ptr<End> m_accepted;
};

void tst_TcpProxy::init()
{
    m_server = std::make_unique<Server>();
    m_proxy = std::make_unique<TcpProxy>(TcpProxy::address(), m_server->port());
    QCOMPARE_GT(m_proxy->port(), 0);
    connectBoth();
}

void tst_TcpProxy::cleanup()
{
    m_client.reset();
    m_accepted.reset();
    m_proxy.reset();
    m_server.reset();
}

void tst_TcpProxy::connectBoth()
{
    m_client = End::connectedTo(m_proxy->port());
    QTRY_VERIFY(m_server->hasNext());
    m_accepted = m_server->next();
}

void tst_TcpProxy::passesBothWays()
{
    const QByteArray big(3'000'000, 'x');
    qint64 written = 0;
    while (written < big.size()) {
        written += std::max<qint64>(m_client->write(big.sliced(written)), 0);
        m_accepted->received();
    }
    QTRY_COMPARE(m_accepted->received().size(), big.size());
    QCOMPARE(m_proxy->bytesToServer(), big.size());
    m_accepted->write("answer");
    QTRY_COMPARE(m_client->received(), "answer");
    QCOMPARE(m_proxy->connections(), 1);
}

void tst_TcpProxy::passesTheEnd()
{
    m_client->write("last words");
    m_client->finish();
    QTRY_VERIFY(m_accepted->isAtEnd());
    QCOMPARE(m_accepted->received(), "last words");
    m_accepted->write("and an answer");
    QTRY_COMPARE(m_client->received(), "and an answer");
}

void tst_TcpProxy::delays()
{
    m_proxy->setLatency(150ms);
    QElapsedTimer timer;
    timer.start();
    m_client->write("a");
    QTRY_COMPARE(m_accepted->received(), "a");
    QCOMPARE_GE(timer.elapsed(), 149);
    m_accepted->write("b");
    QTRY_COMPARE(m_client->received(), "b");
    QCOMPARE_GE(timer.elapsed(), 298);
}

void tst_TcpProxy::limitsTheBandwidth()
{
    m_proxy->setBandwidth(10'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->write(QByteArray(5000, 'x')), 5000);
    QTRY_COMPARE(m_accepted->received().size(), 5000);
    QCOMPARE_GE(timer.elapsed(), 350); // the last piece is not waited for
}

void tst_TcpProxy::resets()
{
    m_proxy->reset();
    QTRY_VERIFY(m_client->isReset());
    QTRY_VERIFY(m_accepted->isReset());
    QCOMPARE(m_proxy->cuts(), 1);
    connectBoth();
    m_client->write("again");
    QTRY_COMPARE(m_accepted->received(), "again");
}

void tst_TcpProxy::goesHalfOpenAndComesBack()
{
    m_proxy->setHalfOpen(true);
    m_client->write("lost?");
    const auto late = End::connectedTo(m_proxy->port());
    QTest::qWait(200); // nothing may happen in this time
    QCOMPARE(m_accepted->received(), "");
    QVERIFY(!m_server->hasNext());
    QVERIFY(!m_client->isReset() && !m_client->isAtEnd());
    m_proxy->setHalfOpen(false);
    QTRY_COMPARE(m_accepted->received(), "lost?");
    QTRY_VERIFY(m_server->hasNext());
}

void tst_TcpProxy::cutsForATime()
{
    QElapsedTimer timer;
    timer.start();
    m_proxy->cutFor(300ms);
    QTRY_VERIFY(m_client->isReset());
    const auto isThrough = [this] {
        m_client = End::connectedTo(m_proxy->port());
        return m_server->hasNext();
    };
    QTRY_VERIFY(isThrough());
    QCOMPARE_GE(timer.elapsed(), 299);
}

void tst_TcpProxy::actsAtAByte()
{
    std::atomic<qint64> seen = -1;
    m_proxy->afterBytes(1234, [&] {
        seen = m_proxy->bytesToServer();
        m_proxy->reset();
    });
    m_client->write(QByteArray(100'000, 'x'));
    QTRY_VERIFY(m_client->isReset());
    QCOMPARE(seen, 1234);
    QCOMPARE(m_proxy->bytesToServer(), 1234);
}

void tst_TcpProxy::leadsElsewhere()
{
    Server other;
    m_proxy->setServer(TcpProxy::address(), other.port());
    const auto client = End::connectedTo(m_proxy->port());
    QTRY_VERIFY(other.hasNext());
    QVERIFY(!m_server->hasNext());
}

QTEST_GUILESS_MAIN(tst_TcpProxy)
#include "tst_TcpProxy.moc"
