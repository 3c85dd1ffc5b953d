// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSshServer.h"

#include "SshKeys.h"

#include <QFile>

#include <libssh/libssh.h>
#include <libssh/server.h>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr auto RightPassword = "right";

// libssh wants servers to use callbacks; one message after the other is what makes a fake easy to follow and to count.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
const char *passwordIn(ssh_message message)
{
    return ssh_message_auth_password(message);
}
#pragma GCC diagnostic pop

bool isRight(const char *password)
{
    return password != nullptr && std::strcmp(password, RightPassword) == 0;
}

void replyToLogin(ssh_message message, bool isAccepted)
{
    if (isAccepted)
        ssh_message_auth_reply_success(message, 0);
    else
        ssh_message_reply_default(message);
}

void replyToInteractive(ssh_session session, ssh_message message)
{
    if (ssh_message_auth_kbdint_is_response(message) != 0) {
        replyToLogin(message, isRight(ssh_userauth_kbdint_getanswer(session, 0)));
        return;
    }
    const char *prompt = "Password: ";
    char echo = 0;
    ssh_message_auth_interactive_request(message, "", "", 1, &prompt, &echo);
}

bool hasLeft(ssh_session session)
{
    return ssh_is_connected(session) == 0 || (ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0;
}

/// libssh does not notice in its waiting that a client took its leave: it waits in slices, and we look between them.
bool exchangeKeys(ssh_session session, const std::atomic_bool &isStopping)
{
    const long noSeconds = 0;
    const long sliceMicroseconds = 50'000;
    ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &noSeconds);
    ssh_options_set(session, SSH_OPTIONS_TIMEOUT_USEC, &sliceMicroseconds);
    int result = ssh_handle_key_exchange(session);
    while (result == SSH_AGAIN && !isStopping && !hasLeft(session))
        result = ssh_handle_key_exchange(session);
    return result == SSH_OK;
}

/// Until the client hangs up or the server stops.
void waitForHangUp(int socket)
{
    std::array<char, 4096> ignored{};
    while (::recv(socket, ignored.data(), ignored.size(), 0) > 0) {
    }
}

} // namespace

FakeSshServer::FakeSshServer(Manner manner)
    : m_manner(manner)
    , m_methods(SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_INTERACTIVE)
{
    ssh_init();
    m_fingerprint = makeSshKey(m_folder.filePath(QStringLiteral("host_key")), SshKeyKind::Ed25519).fingerprint;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, "127.0.1.99", &address.sin_addr);
    socklen_t length = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    m_port = ntohs(address.sin_port);
    ::listen(m_listener, 64);
    m_thread = std::thread([this] { serve(); });
}

FakeSshServer::~FakeSshServer()
{
    m_isStopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    if (const int current = m_current; current >= 0)
        ::shutdown(current, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

Host FakeSshServer::host() const
{
    Host host;
    host.name = QStringLiteral("fake");
    host.address = QStringLiteral("127.0.1.99");
    host.port = m_port;
    host.user = QStringLiteral("operator");
    host.hostKey = m_fingerprint;
    return host;
}

void FakeSshServer::allow(bool password, bool keyboardInteractive)
{
    m_methods = (password ? SSH_AUTH_METHOD_PASSWORD : 0) | (keyboardInteractive ? SSH_AUTH_METHOD_INTERACTIVE : 0);
}

void FakeSshServer::serve()
{
    while (!m_isStopping) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0 && !m_isStopping && (errno == ECONNABORTED || errno == EINTR))
            continue; // a client that left before its turn
        if (socket < 0)
            return;
        if (m_clients++ >= m_hangUpsBegin && m_hangUps > 0) {
            --m_hangUps;
            ::close(socket);
            continue;
        }
        m_current = socket;
        if (!m_isStopping)
            converse(socket);
        m_current = -1;
        ::close(socket);
    }
}

void FakeSshServer::converse(int socket)
{
    if (m_manner == Manner::NotSsh) {
        const QByteArray page("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        ::send(socket, page.constData(), page.size(), MSG_NOSIGNAL);
        return;
    }
    if (m_manner == Manner::SilentFromStart)
        return waitForHangUp(socket);
    ssh_bind bind = ssh_bind_new();
    const bool off = false;
    ssh_bind_options_set(bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &off);
    ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HOSTKEY,
                         QFile::encodeName(m_folder.filePath(QStringLiteral("host_key"))).constData());
    ssh_session session = ssh_new();
    const int mine = ::dup(socket); // the session closes what it is given
    if (ssh_bind_accept_fd(bind, session, mine) == SSH_OK && exchangeKeys(session, m_isStopping)) {
        ssh_set_auth_methods(session, m_methods);
        while (!m_isStopping && !hasLeft(session) && answer(session, socket)) {
        }
    }
    ssh_disconnect(session);
    ssh_free(session);
    ssh_bind_free(bind);
}

bool FakeSshServer::answer(ssh_session session, int socket)
{
    ssh_message message = ssh_message_get(session);
    if (message == nullptr)
        return !hasLeft(session);
    ++m_messages;
    bool goesOn = true;
    const int type = ssh_message_type(message);
    const int subtype = ssh_message_subtype(message);
    if (type == SSH_REQUEST_AUTH && subtype == SSH_AUTH_METHOD_PASSWORD) {
        replyToLogin(message, isRight(passwordIn(message)));
    } else if (type == SSH_REQUEST_AUTH && subtype == SSH_AUTH_METHOD_INTERACTIVE) {
        replyToInteractive(session, message);
    } else if (type == SSH_REQUEST_CHANNEL_OPEN) {
        ssh_message_channel_request_open_reply_accept(message);
    } else if (type == SSH_REQUEST_CHANNEL && subtype == SSH_CHANNEL_REQUEST_EXEC) {
        ssh_message_channel_request_reply_success(message);
        ssh_channel channel = ssh_message_channel_request_channel(message);
        const bool isProper = m_manner == Manner::Proper;
        if (m_manner != Manner::SilentCommand)
            ssh_channel_write(channel, isProper ? "done\n" : "half", isProper ? 5 : 4);
        if (isProper) {
            ssh_channel_request_send_exit_status(channel, 0);
            ssh_channel_send_eof(channel);
            ssh_channel_close(channel);
        } else if (m_manner == Manner::HangsUpInCommand) {
            ::shutdown(socket, SHUT_RDWR);
            goesOn = false;
        }
    } else {
        ssh_message_reply_default(message);
    }
    ssh_message_free(message);
    return goesOn;
}

} // namespace convoy
