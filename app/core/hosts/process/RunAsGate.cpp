// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/process/RunAsGate.h"

#include <QCoreApplication>
#include <QUuid>

namespace convoy {

namespace {

constexpr qsizetype MostTalkBytes = 64 * 1024;
constexpr int NotFoundExit = 127;

QByteArray unguessable(const char *purpose)
{
    return QByteArray(purpose) + QUuid::createUuid().toByteArray(QUuid::Id128);
}

} // namespace

RunAsGate::RunAsGate(const Host &host, const Credentials &credentials, const QString &loginUser)
    : m_hostName(host.name)
    , m_account(host.runAs)
    , m_usesSu(host.runAsMethod == QLatin1String("su"))
    , m_password((credentials.runAsPassword.isEmpty() ? credentials.password : credentials.runAsPassword).reveal())
    , m_mark(unguessable("convoy-begins-"))
    , m_question(unguessable("convoy-asks-"))
    , m_isOpen(host.runAs.isEmpty() || host.runAs == loginUser)
{
    if (m_usesSu)
        m_question = "assword";
}

QString RunAsGate::inner(const Command &command) const
{
    // LC_ALL was set for the words of sudo and su alone. The login user's folder may be closed to the account.
    return QStringLiteral("unset LC_ALL; cd \"$HOME\" 2>/dev/null || cd /; printf %s %1 >&2; %2")
        .arg(QString::fromLatin1(m_mark), command.raw());
}

QString RunAsGate::line(const Command &command) const
{
    if (m_isOpen)
        return command.raw();
    const QString script = Command::quoted(inner(command));
    const QString account = Command::quoted(m_account);
    if (m_usesSu)
        return QStringLiteral("LC_ALL=C su -s /bin/sh %1 -c %2").arg(account, script);
    if (m_password.isEmpty())
        return QStringLiteral("LC_ALL=C sudo -n -H -u %1 -- /bin/sh -c %2").arg(account, script);
    return QStringLiteral("LC_ALL=C sudo -S -H -p %1 -u %2 -- /bin/sh -c %3")
        .arg(QString::fromLatin1(m_question), account, script);
}

QByteArray RunAsGate::filter(QByteArrayView errorPiece)
{
    if (m_isOpen)
        return errorPiece.toByteArray();
    m_talk += errorPiece;
    const qsizetype at = m_talk.indexOf(m_mark);
    if (at >= 0) {
        m_isOpen = true;
        const QByteArray own = m_talk.sliced(at + m_mark.size());
        m_talk.truncate(at);
        return own;
    }
    m_isRefused = m_isRefused || m_talk.size() > MostTalkBytes;
    lookForQuestion();
    return {};
}

void RunAsGate::lookForQuestion()
{
    const qsizetype questions = m_talk.count(m_question);
    if (questions == 0)
        return;
    if (m_password.isEmpty() || questions > 1) {
        m_isRefused = true;
    } else if (!m_isAnswered) {
        m_isAnswered = true;
        m_answer = m_password.toUtf8() + '\n';
    }
}

QByteArray RunAsGate::takeAnswer()
{
    return std::exchange(m_answer, {});
}

RunAsGate::Refusal RunAsGate::kindOf(int exitCode) const
{
    if (exitCode == NotFoundExit)
        return Refusal::NoProgram;
    if (m_talk.contains("unknown user") || m_talk.contains("does not exist"))
        return Refusal::NoAccount;
    if (m_talk.contains("not in the sudoers") || m_talk.contains("may not run") || m_talk.contains("not allowed")
        || wantsTerminal())
        return Refusal::ByRules;
    return m_isAnswered ? Refusal::WrongPassword : Refusal::NoPassword;
}

bool RunAsGate::wantsTerminal() const
{
    return m_talk.contains("must have a tty") || m_talk.contains("run from a terminal");
}

Message RunAsGate::refusalReason(Refusal refusal) const
{
    switch (refusal) {
    case Refusal::NoProgram:
        return Message(QT_TRANSLATE_NOOP("core", "The program %1 is not on the host."),
                       {m_usesSu ? QStringLiteral("su") : QStringLiteral("sudo")});
    case Refusal::NoAccount:
        return Message(QT_TRANSLATE_NOOP("core", "There is no account %1 on the host."), {m_account});
    case Refusal::ByRules:
        return wantsTerminal()
                   ? Message(QT_TRANSLATE_NOOP("core", "The host allows it only from a terminal."))
                   : Message(QT_TRANSLATE_NOOP("core", "The host's rules do not let the login account do this."));
    case Refusal::WrongPassword:
        return Message(QT_TRANSLATE_NOOP("core", "The password was not accepted."));
    case Refusal::NoPassword:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "The host asks for a password, and none was given."));
}

Message RunAsGate::refusalRemedy(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoProgram:
        return Message(QT_TRANSLATE_NOOP("core", "Install it there, or choose another way to the account, or another "
                                                 "account for the host."));
    case Refusal::NoAccount:
        return Message(QT_TRANSLATE_NOOP("core", "Make the account on the host, or choose another one for the host."));
    case Refusal::ByRules:
        return Message(QT_TRANSLATE_NOOP("core", "Allow it in the rules of the host, or choose another account for the "
                                                 "host."));
    case Refusal::WrongPassword:
    case Refusal::NoPassword:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Run the host again and give the right password."));
}

Error RunAsGate::refusal(int exitCode) const
{
    QByteArray talk = m_talk;
    talk.replace(m_question, "");
    return Error(QStringLiteral("run-as-refused"),
                 Message(QT_TRANSLATE_NOOP("core", "On %1 nothing can be run as %2."), {m_hostName, m_account}))
        .because(refusalReason(kindOf(exitCode)))
        .advise(refusalRemedy(kindOf(exitCode)))
        .with(QString::fromUtf8(talk.last(qMin<qsizetype>(talk.size(), 2000))).trimmed());
}

} // namespace convoy
