// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "hosts/Command.h"
#include "hosts/Host.h"

#include <QByteArray>

namespace convoy {

/// Takes a command through sudo or su, and keeps their talk apart from the command's own streams.
///
/// The line that is run prints an unguessable mark on stderr when the command itself begins. What comes before it is
/// the conversation with sudo or su: a question for the password is answered once, on standard input, and a second
/// question or an end without the mark is a refusal. The command's input is sent only after the mark, so a password
/// can never end up in it. Without another account the gate is open from the start.
class RunAsGate
{
public:
    /// `loginUser` is who logs in; `line()` is for /bin/sh -c.
    RunAsGate(const Host &host, const Credentials &credentials, const QString &loginUser);

    [[nodiscard]] QString line(const Command &command) const;
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    /// What of this piece of stderr is the command's own.
    [[nodiscard]] QByteArray filter(QByteArrayView errorPiece);
    /// The password line to send now; empty but for once.
    [[nodiscard]] QByteArray takeAnswer();
    /// run-as-refused, for a command that ended before the gate opened.
    [[nodiscard]] Error refusal(int exitCode) const;

private:
    [[nodiscard]] QString inner(const Command &command) const;
    enum class Refusal { NoProgram, NoAccount, ByRules, WrongPassword, NoPassword };
    [[nodiscard]] Refusal kindOf(int exitCode) const;
    [[nodiscard]] bool wantsTerminal() const;
    [[nodiscard]] Message refusalReason(Refusal refusal) const;
    [[nodiscard]] static Message refusalRemedy(Refusal refusal);
    void lookForQuestion();

    QString m_hostName;
    QString m_account;
    bool m_usesSu = false;
    QString m_password;
    QByteArray m_mark;
    QByteArray m_question;
    QByteArray m_talk;
    QByteArray m_answer;
    bool m_isAnswered = false;
    bool m_isOpen = false;
    bool m_isRefused = false;
};

} // namespace convoy
