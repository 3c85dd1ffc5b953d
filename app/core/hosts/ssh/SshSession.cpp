// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ssh/SshSession.h"

#include "hosts/HostErrors.h"

#include <QVarLengthArray>

#include <libssh/libssh.h>

#include <fcntl.h>
#include <mutex>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace convoy {

namespace {

// Fast and sound ones first; libssh leaves out what it does not know. The rest is for older servers.
constexpr const char *KeyExchanges =
    "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,"
    "diffie-hellman-group18-sha512,diffie-hellman-group16-sha512,diffie-hellman-group-exchange-sha256,"
    "diffie-hellman-group14-sha256";
constexpr const char *Ciphers =
    "aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";

ssh_session newSession()
{
    static std::once_flag once;
    std::call_once(once, [] {
        ssh_init();
        ssh_set_log_level(SSH_LOG_NOLOG);
    });
    return ssh_new();
}

bool isSameSocket(int one, int other)
{
    struct stat oneStatus{};
    struct stat otherStatus{};
    return ::fstat(one, &oneStatus) == 0 && ::fstat(other, &otherStatus) == 0 && oneStatus.st_ino == otherStatus.st_ino
           && oneStatus.st_dev == otherStatus.st_dev;
}

} // namespace

SshSession::SshSession()
    : m_session(newSession())
{
}

SshSession::~SshSession()
{
    close();
    m_watch.reset();
    ssh_free(m_session);
    closeSocket();
}

/// Some versions of libssh close a socket that they were given, and some leave it open: then the host would wait.
void SshSession::closeSocket()
{
    if (m_duplicate < 0)
        return;
    if (isSameSocket(m_socket, m_duplicate))
        ::close(m_socket);
    ::shutdown(m_duplicate, SHUT_RDWR);
    ::close(m_duplicate);
    m_duplicate = -1;
}

void SshSession::close()
{
    if (m_event != nullptr) {
        ssh_event_remove_session(m_event, m_session);
        ssh_event_free(m_event);
        m_event = nullptr;
    }
    if (m_session != nullptr && ssh_is_connected(m_session) != 0)
        ssh_disconnect(m_session);
}

void SshSession::configure(const Host &host, int descriptor, const QByteArray &hostKeyAlgorithms)
{
    const bool off = false;
    const int noProcessing = 0;
    const auto port = static_cast<unsigned int>(host.port);
    const QByteArray address = host.effectiveAddress().toUtf8();
    ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &off);
    ssh_options_set(m_session, SSH_OPTIONS_LOG_VERBOSITY, &noProcessing);
    ssh_options_set(m_session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(m_session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    ssh_options_set(m_session, SSH_OPTIONS_HOST, address.constData());
    ssh_options_set(m_session, SSH_OPTIONS_PORT, &port);
    if (!host.user.isEmpty())
        ssh_options_set(m_session, SSH_OPTIONS_USER, host.user.toUtf8().constData());
    ssh_options_set(m_session, SSH_OPTIONS_KEY_EXCHANGE, KeyExchanges);
    ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_C_S, Ciphers);
    ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_S_C, Ciphers);
    ssh_options_set(m_session, SSH_OPTIONS_COMPRESSION, "no");
    if (!hostKeyAlgorithms.isEmpty())
        ssh_options_set(m_session, SSH_OPTIONS_HOSTKEYS, hostKeyAlgorithms.constData());
    ssh_options_set(m_session, SSH_OPTIONS_FD, &descriptor);
    ssh_set_blocking(m_session, 0);
}

Status SshSession::handshake(const Host &host, int descriptor, const QByteArray &hostKeyAlgorithms,
                             const WaitLimit &limit)
{
    m_socket = descriptor;
    m_duplicate = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    configure(host, descriptor, hostKeyAlgorithms);
    const auto done = repeat([this] { return ssh_connect(m_session); }, SSH_AGAIN, limit);
    if (!done && done.error() == WaitEnd::Cancelled)
        return failure(cancelledOn(host));
    if (!done)
        return failure(hostUnreachable(host, UnreachableReason::TimedOut, QStringLiteral("key exchange")));
    if (*done != SSH_OK)
        return failure(handshakeFailure(host));
    m_event = ssh_event_new();
    ssh_event_add_session(m_event, m_session);
    return {};
}

void SshSession::watchFor(std::chrono::milliseconds silence)
{
    m_watch.emplace(m_session, m_duplicate, silence);
}

void SshSession::drive()
{
    if (m_event != nullptr)
        ssh_event_dopoll(m_event, 0);
    if (m_watch)
        m_watch->look();
}

Error SshSession::handshakeFailure(const Host &host)
{
    const QString words = lastWords();
    UnreachableReason reason = UnreachableReason::Dropped;
    if (words.contains(QLatin1String("banner"), Qt::CaseInsensitive))
        reason = UnreachableReason::NotSsh;
    else if (words.contains(QLatin1String("no match"), Qt::CaseInsensitive))
        reason = UnreachableReason::NoCommonAlgorithm;
    m_wasDropped = reason == UnreachableReason::Dropped;
    return hostUnreachable(host, reason, words);
}

HostKey SshSession::hostKey() const
{
    HostKey shown;
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(m_session, &key) != SSH_OK)
        return shown;
    unsigned char *hash = nullptr;
    size_t length = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) == 0) {
        const QByteArray bytes(reinterpret_cast<const char *>(hash), static_cast<qsizetype>(length));
        shown.fingerprint = QLatin1String("SHA256:") + QLatin1String(bytes.toBase64(QByteArray::OmitTrailingEquals));
        const bool isEcdsa = ssh_key_type(key) >= SSH_KEYTYPE_ECDSA_P256 && ssh_key_type(key) <= SSH_KEYTYPE_ECDSA_P521;
        shown.type =
            QString::fromLatin1(isEcdsa ? ssh_pki_key_ecdsa_name(key) : ssh_key_type_to_char(ssh_key_type(key)));
    }
    ssh_clean_pubkey_hash(&hash);
    ssh_key_free(key);
    return shown;
}

std::expected<int, WaitEnd> SshSession::repeat(const std::function<int()> &call, int again, const WaitLimit &limit)
{
    for (;;) {
        const int result = call();
        if (result != again)
            return result;
        if ((ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0)
            return SSH_ERROR; // nothing more will come; the number is that of a failed login, too
        if (m_watch)
            m_watch->look();
        if (m_watch && m_watch->isDead())
            return SSH_ERROR;
        if (const WaitEnd end = wait(limit); end != WaitEnd::Ready)
            return std::unexpected(end);
    }
}

WaitEnd SshSession::wait(const WaitLimit &limit, std::span<const pollfd> more) const
{
    const int flags = ssh_get_poll_flags(m_session);
    short events = POLLIN;
    if ((flags & SSH_WRITE_PENDING) != 0)
        events = static_cast<short>(events | POLLOUT);
    QVarLengthArray<pollfd, 4> all{{.fd = ssh_get_fd(m_session), .events = events, .revents = 0}};
    for (const pollfd &descriptor : more)
        all.append(descriptor);
    return limit.poll(std::span<pollfd>(all.data(), static_cast<size_t>(all.size())));
}

bool SshSession::isConnected() const
{
    return !(m_watch && m_watch->isDead()) && ssh_is_connected(m_session) != 0
           && (ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) == 0;
}

QString SshSession::lastWords() const
{
    if (m_watch && m_watch->isDead())
        return QStringLiteral("no sign of life");
    return QString::fromUtf8(ssh_get_error(m_session));
}

} // namespace convoy
