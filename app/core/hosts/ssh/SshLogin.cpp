// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ssh/SshLogin.h"

#include "hosts/HostErrors.h"
#include "hosts/ssh/AgentSocket.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <libssh/libssh.h>

#include <memory>

namespace convoy {

namespace {

struct KeyDeleter
{
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using KeyPointer = std::unique_ptr<ssh_key_struct, KeyDeleter>;

QString expandedPath(const QString &path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

/// SSH_OK, SSH_EOF for a file that cannot be read, SSH_ERROR for one that is no key or wants another passphrase.
int importKey(const QString &path, const Secret &passphrase, KeyPointer &key)
{
    ssh_key imported = nullptr;
    const QByteArray phrase = passphrase.reveal().toUtf8();
    // libssh asks at the terminal for a missing passphrase unless it is given a question of ours.
    const auto noQuestion = [](const char *, char *, size_t, int, int, void *) { return -1; };
    const int code =
        ssh_pki_import_privkey_file(QFile::encodeName(path).constData(),
                                    phrase.isEmpty() ? nullptr : phrase.constData(), noQuestion, nullptr, &imported);
    key.reset(imported);
    return code;
}

} // namespace

SshLogin::SshLogin(SshSession &session, const Host &host, const Credentials &credentials, const WaitLimit &limit)
    : m_session(session)
    , m_host(host)
    , m_credentials(credentials)
    , m_limit(limit)
{
}

Status SshLogin::run()
{
    const StepResult none = attempt([this] { return ssh_userauth_none(m_session.handle(), nullptr); }, {});
    if (!none)
        return failure(none.error());
    if (*none == Step::Done)
        return {};
    for (const auto method : {&SshLogin::tryKeys, &SshLogin::tryPassword, &SshLogin::tryKeyboardInteractive}) {
        const StepResult step = (this->*method)();
        if (!step)
            return failure(step.error());
        if (*step == Step::Done)
            return {};
    }
    return failure(loginRefused(m_host, m_tried, allowedWords()));
}

SshLogin::StepResult SshLogin::attempt(const std::function<int()> &call, const QString &method)
{
    if (!method.isEmpty())
        m_tried += method;
    const auto result = m_session.repeat(call, SSH_AUTH_AGAIN, m_limit);
    if (!result && result.error() == WaitEnd::Cancelled)
        return failure(cancelledOn(m_host));
    if (!result)
        return failure(hostUnreachable(m_host, UnreachableReason::TimedOut, QStringLiteral("login")));
    if (*result == SSH_AUTH_SUCCESS)
        return Step::Done;
    if (*result == SSH_AUTH_PARTIAL)
        return Step::Partial;
    if (*result == SSH_AUTH_ERROR && !m_session.isConnected()) {
        // A server that has seen too many attempts takes its leave: that is its refusal. A cut says nothing.
        const bool hasTakenLeave = m_session.lastWords().contains(QLatin1String("SSH_MSG_DISCONNECT"));
        if (m_tried.isEmpty() || !hasTakenLeave)
            return failure(hostUnreachable(m_host, UnreachableReason::Dropped, m_session.lastWords()));
        return failure(loginRefused(m_host, m_tried, allowedWords()).with(m_session.lastWords()));
    }
    return Step::Refused;
}

bool SshLogin::isAllowed(int method) const
{
    return (ssh_userauth_list(m_session.handle(), nullptr) & method) != 0;
}

QString SshLogin::allowedWords() const
{
    QStringList words;
    if (isAllowed(SSH_AUTH_METHOD_PUBLICKEY))
        words += QStringLiteral("publickey");
    if (isAllowed(SSH_AUTH_METHOD_PASSWORD))
        words += QStringLiteral("password");
    if (isAllowed(SSH_AUTH_METHOD_INTERACTIVE))
        words += QStringLiteral("keyboard-interactive");
    return words.isEmpty() ? QStringLiteral("-") : words.join(QStringLiteral(", "));
}

SshLogin::StepResult SshLogin::tryKeys()
{
    if (!isAllowed(SSH_AUTH_METHOD_PUBLICKEY))
        return Step::Refused;
    if (!m_host.keyFile.isEmpty())
        return tryKeyFile(expandedPath(m_host.keyFile));
    StepResult step = tryAgent();
    for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"}) {
        if (!step || *step != Step::Refused)
            return step;
        step = tryDefaultKey(QDir::homePath() + QLatin1String("/.ssh/") + QLatin1String(name));
    }
    return step;
}

SshLogin::StepResult SshLogin::tryKeyFile(const QString &path)
{
    KeyPointer key;
    const int code = importKey(path, m_credentials.keyPassphrase, key);
    if (code == SSH_OK)
        return tryKey(key.get(), QStringLiteral("publickey (%1)").arg(path));
    if (!QFileInfo::exists(path))
        return failure(keyUnreadable(m_host, path, Message(QT_TRANSLATE_NOOP("core", "The file does not exist."))));
    if (!QFileInfo(path).isReadable())
        return failure(keyUnreadable(
            m_host, path, Message(QT_TRANSLATE_NOOP("core", "The file exists, but this account may not read it."))));
    if (m_credentials.keyPassphrase.isEmpty())
        return failure(keyUnreadable(
            m_host, path,
            Message(QT_TRANSLATE_NOOP("core", "It is not a private key, or it has a passphrase and none was given."))));
    return failure(keyUnreadable(
        m_host, path,
        Message(QT_TRANSLATE_NOOP("core", "It is not a private key, or the passphrase is another one."))));
}

SshLogin::StepResult SshLogin::tryDefaultKey(const QString &path)
{
    KeyPointer key;
    if (!QFileInfo::exists(path) || importKey(path, m_credentials.keyPassphrase, key) != SSH_OK)
        return Step::Refused;
    return tryKey(key.get(), QStringLiteral("publickey (%1)").arg(path));
}

SshLogin::StepResult SshLogin::tryKey(ssh_key_struct *key, const QString &method)
{
    return attempt([this, key] { return ssh_userauth_publickey(m_session.handle(), nullptr, key); }, method);
}

SshLogin::StepResult SshLogin::tryAgent()
{
    // libssh waits for the agent without a limit, so it gets a socket that is shut down at ours.
    AgentSocket agent(m_limit);
    if (!agent.isConnected() || ssh_set_agent_socket(m_session.handle(), agent.takeDescriptor()) != SSH_OK)
        return Step::Refused;
    return attempt([this] { return ssh_userauth_agent(m_session.handle(), nullptr); },
                   QStringLiteral("publickey (agent)"));
}

SshLogin::StepResult SshLogin::tryPassword()
{
    if (m_credentials.password.isEmpty() || !isAllowed(SSH_AUTH_METHOD_PASSWORD))
        return Step::Refused;
    const QByteArray password = m_credentials.password.reveal().toUtf8();
    return attempt([&] { return ssh_userauth_password(m_session.handle(), nullptr, password.constData()); },
                   QStringLiteral("password"));
}

SshLogin::StepResult SshLogin::tryKeyboardInteractive()
{
    if (m_credentials.password.isEmpty() || !isAllowed(SSH_AUTH_METHOD_INTERACTIVE))
        return Step::Refused;
    const QByteArray password = m_credentials.password.reveal().toUtf8();
    bool isAnswered = false;
    const auto ask = [&] {
        for (;;) {
            const int code = ssh_userauth_kbdint(m_session.handle(), nullptr, nullptr);
            if (code != SSH_AUTH_INFO)
                return code;
            const int questions = ssh_userauth_kbdint_getnprompts(m_session.handle());
            // The same password twice would only count as another wrong one.
            if (questions > 1 || (questions == 1 && isAnswered))
                return static_cast<int>(SSH_AUTH_DENIED);
            if (questions == 1)
                ssh_userauth_kbdint_setanswer(m_session.handle(), 0, password.constData());
            isAnswered = isAnswered || questions == 1;
        }
    };
    return attempt(ask, QStringLiteral("keyboard-interactive"));
}

} // namespace convoy
