// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/SshConnection.h"

#include "base/Log.h"
#include "hosts/HostErrors.h"
#include "hosts/process/RunAsGate.h"
#include "hosts/process/Waiting.h"
#include "hosts/ssh/JumpTunnel.h"
#include "hosts/ssh/SshCommand.h"
#include "hosts/ssh/SshLogin.h"
#include "hosts/ssh/SshSession.h"
#include "hosts/ssh/TcpConnector.h"

#include <QElapsedTimer>

#include <array>

namespace convoy {

namespace {

/// A server with several host keys shows one, by the order of the client. These ask for the others.
constexpr std::array<const char *, 3> HostKeyFamilies{
    "ssh-ed25519", "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521", "rsa-sha2-512,rsa-sha2-256"};

/// What libssh says when the server has no key of the family it was asked for.
bool lacksKeyFamily(const Error &error)
{
    return error.detail.contains(QLatin1String("no match"), Qt::CaseInsensitive);
}

constexpr int MostHangUps = 2;
constexpr std::chrono::milliseconds PauseAfterHangUp{100};

const Log &log()
{
    static const Log instance("hosts");
    return instance;
}

} // namespace

SshConnection::SshConnection(Host host, Credentials credentials, std::unique_ptr<SshConnection> jump, SshLimits limits)
    : m_host(std::move(host))
    , m_credentials(std::move(credentials))
    , m_limits(limits)
    , m_wakeup(std::make_unique<Wakeup>())
    , m_jump(std::move(jump))
{
}

SshConnection::~SshConnection()
{
    SshConnection::close();
}

Status SshConnection::open(const CancelToken &cancel)
{
    close();
    if (cancel.isCancelled() || m_wakeup->isRaised())
        return failure(cancelledOn(m_host));
    QElapsedTimer timer;
    timer.start();
    if (m_jump) {
        if (Status opened = m_jump->open(cancel); !opened)
            return failure(behindJumpHost(m_host, m_jump->m_host, opened.error()));
    }
    Status status = handshakeWithPinnedKey(cancel);
    if (status) {
        const WaitLimit limit(m_limits.login, cancel, *m_wakeup);
        status = SshLogin(*m_session, m_host, m_credentials, limit).run();
    }
    if (!status) {
        log().warning("connection refused", {{"host", m_host.name}, {"code", status.error().code}});
        close();
        return status;
    }
    m_session->watchFor(m_limits.silence);
    m_isOpen = true;
    log().debug("connected", {{"host", m_host.name}, {"milliseconds", QString::number(timer.elapsed())}});
    return {};
}

Result<int> SshConnection::connectSocket(const CancelToken &cancel)
{
    const WaitLimit limit(m_limits.connect, cancel, *m_wakeup);
    if (!m_jump)
        return connectTcp(m_host, limit);
    m_tunnel.reset();
    m_tunnel = std::make_unique<JumpTunnel>(*m_jump->m_session);
    return m_tunnel->open(m_host, m_jump->m_host, limit);
}

/// A server that has no key of the family hangs up, and at times that is seen before its reason: it is asked again, so
/// that another key is not taken for a cut line.
Status SshConnection::handshakeOfFamily(const QByteArray &hostKeyAlgorithms, const CancelToken &cancel)
{
    for (int left = MostHangUps;; --left) {
        Status done = handshake(hostKeyAlgorithms, cancel);
        if (done || left <= 0 || !m_session || !m_session->wasDropped())
            return done;
        if (!pauseBeforeNext(cancel))
            return failure(cancelledOn(m_host));
    }
}

/// False: it was ended.
bool SshConnection::pauseBeforeNext(const CancelToken &cancel) const
{
    const WaitLimit limit(PauseAfterHangUp, cancel, *m_wakeup);
    WaitEnd end = limit.check();
    while (end == WaitEnd::Ready)
        end = limit.poll({});
    return end == WaitEnd::TimedOut;
}

Status SshConnection::handshake(const QByteArray &hostKeyAlgorithms, const CancelToken &cancel)
{
    m_session.reset();
    const Result<int> socket = connectSocket(cancel);
    if (!socket)
        return failure(socket.error());
    m_session = std::make_unique<SshSession>();
    const WaitLimit limit(m_limits.handshake, cancel, *m_wakeup);
    return m_session->handshake(m_host, *socket, hostKeyAlgorithms, limit);
}

bool SshConnection::isPinnedKeyShown() const
{
    QString pinned = m_host.hostKey.trimmed();
    while (pinned.endsWith(QLatin1Char('=')))
        pinned.chop(1);
    return !pinned.isEmpty() && m_session->hostKey().fingerprint == pinned;
}

/// Nothing but the key exchange happens here: no user name and no login before the host has shown the pinned key.
Status SshConnection::handshakeWithPinnedKey(const CancelToken &cancel)
{
    if (Status done = handshake({}, cancel); !done)
        return done;
    m_hostKey = m_session->hostKey();
    if (isPinnedKeyShown())
        return {};
    if (m_host.hostKey.isEmpty())
        return failure(hostKeyUnknown(m_host, m_hostKey));
    for (const char *family : HostKeyFamilies) {
        if (QLatin1String(family).contains(m_hostKey.type)
            || (m_hostKey.type == QLatin1String("ssh-rsa") && *family == 'r'))
            continue;
        const Status done = handshakeOfFamily(family, cancel);
        if (!done && !lacksKeyFamily(done.error()))
            return done; // a cut or a stop: whether the key is another one is not known
        if (done && isPinnedKeyShown()) {
            m_hostKey = m_session->hostKey();
            return {};
        }
    }
    return failure(hostKeyChanged(m_host, m_hostKey));
}

void SshConnection::close()
{
    m_isOpen = false;
    m_session.reset();
    m_tunnel.reset();
    if (m_jump)
        m_jump->close();
}

void SshConnection::abort()
{
    m_wakeup->raise();
    if (m_jump)
        m_jump->abort();
}

QString SshConnection::loginUser() const
{
    return m_host.user.isEmpty() ? qEnvironmentVariable("USER") : m_host.user;
}

Result<CommandResult> SshConnection::run(const Command &command, const RunOptions &options, const CancelToken &cancel)
{
    const WaitLimit limit(options.timeout, cancel, *m_wakeup);
    if (limit.check() == WaitEnd::Cancelled)
        return failure(cancelledOn(m_host));
    if (!m_isOpen || !m_session->isConnected())
        return failure(connectionLost(m_host, QStringLiteral("not connected")));
    Host host = m_host;
    if (options.asLoginUser)
        host.runAs.clear();
    return SshCommand(*m_session, m_host, command, options, RunAsGate(host, m_credentials, loginUser())).run(limit);
}

} // namespace convoy
