// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"
#include "hosts/ssh/SshSession.h"

#include <QStringList>

struct ssh_key_struct;

namespace convoy {

/// Logs in to a host whose key was checked: the key file where one is named, else agent and the user's default keys;
/// then the password, typed or through keyboard-interactive. A server that wants two of them gets both. Only what
/// the server allows is tried. Codes: login-refused, key-unreadable, host-unreachable, cancelled.
class SshLogin
{
public:
    SshLogin(SshSession &session, const Host &host, const Credentials &credentials, const WaitLimit &limit);
    [[nodiscard]] Status run();

private:
    /// How one method ended: next, more wanted by the server, or in.
    enum class Step { Refused, Partial, Done };
    using StepResult = Result<Step>;

    [[nodiscard]] StepResult attempt(const std::function<int()> &call, const QString &method);
    [[nodiscard]] StepResult tryKeys();
    [[nodiscard]] StepResult tryKeyFile(const QString &path);
    [[nodiscard]] StepResult tryDefaultKey(const QString &path);
    [[nodiscard]] StepResult tryAgent();
    [[nodiscard]] StepResult tryKey(ssh_key_struct *key, const QString &method);
    [[nodiscard]] StepResult tryPassword();
    [[nodiscard]] StepResult tryKeyboardInteractive();
    [[nodiscard]] bool isAllowed(int method) const;
    [[nodiscard]] QString allowedWords() const;

    SshSession &m_session;
    const Host &m_host;
    const Credentials &m_credentials;
    const WaitLimit &m_limit;
    QStringList m_tried;
};

} // namespace convoy
