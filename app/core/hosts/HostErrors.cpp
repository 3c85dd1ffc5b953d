// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/HostErrors.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Message unreachableWhy(const Host &host, UnreachableReason reason)
{
    const QString &address = host.effectiveAddress();
    const QString port = QString::number(host.port);
    switch (reason) {
    case UnreachableReason::NameUnknown:
        return Message(QT_TRANSLATE_NOOP("core", "The name %1 is not known to this computer's name service."),
                       {address});
    case UnreachableReason::Refused:
        return Message(QT_TRANSLATE_NOOP("core", "%1 answers, but nothing listens on port %2."), {address, port});
    case UnreachableReason::TimedOut:
        return Message(QT_TRANSLATE_NOOP("core", "%1 did not answer on port %2 in time."), {address, port});
    case UnreachableReason::NoRoute:
        return Message(QT_TRANSLATE_NOOP("core", "There is no network route to %1."), {address});
    case UnreachableReason::NotSsh:
        return Message(QT_TRANSLATE_NOOP("core", "What answers at %1 port %2 does not speak SSH."), {address, port});
    case UnreachableReason::NoCommonAlgorithm:
        return Message(QT_TRANSLATE_NOOP("core", "Its SSH server offers no encryption that Convoy accepts."));
    case UnreachableReason::Dropped:
        return Message(QT_TRANSLATE_NOOP("core", "%1 closed the connection on port %2 before the login."),
                       {address, port});
    case UnreachableReason::Other:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "The connection to %1 port %2 could not be made."), {address, port});
}

Message unreachableRemedy(UnreachableReason reason)
{
    switch (reason) {
    case UnreachableReason::NameUnknown:
        return Message(QT_TRANSLATE_NOOP("core", "Correct the host's address, or add the name to the name service."));
    case UnreachableReason::Refused:
    case UnreachableReason::NotSsh:
    case UnreachableReason::Dropped:
        return Message(
            QT_TRANSLATE_NOOP("core", "Check that the SSH server runs there, and that the port is the right one."));
    case UnreachableReason::NoCommonAlgorithm:
        return Message(QT_TRANSLATE_NOOP("core", "Update the SSH server on the host."));
    default:
        return Message(
            QT_TRANSLATE_NOOP("core", "Check that the host is switched on, and the network and firewalls between."));
    }
}

Message trustRemedy(const Host &host, const HostKey &shown)
{
    return Message(QT_TRANSLATE_NOOP("core",
                                     "Compare the fingerprint with the one read at the host itself. If they are "
                                     "the same, trust it: convoyctl host trust %1 --fingerprint %2 --reason TEXT"),
                   {host.name, shown.fingerprint});
}

} // namespace

Error hostUnreachable(const Host &host, UnreachableReason reason, const QString &detail)
{
    return Error(QStringLiteral("host-unreachable"),
                 Message(QT_TRANSLATE_NOOP("core", "The host %1 cannot be reached."), {host.name}))
        .because(unreachableWhy(host, reason))
        .advise(unreachableRemedy(reason))
        .with(detail);
}

Error hostKeyUnknown(const Host &host, const HostKey &shown)
{
    return Error(QStringLiteral("host-key-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The identity of the host %1 is not known yet."), {host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It showed the key %1 (%2), and no key is recorded for it. Nothing "
                                                   "was sent to it."),
                         {shown.fingerprint, shown.type}))
        .advise(trustRemedy(host, shown))
        .with(shown.fingerprint);
}

Error hostKeyChanged(const Host &host, const HostKey &shown)
{
    return Error(QStringLiteral("host-key-changed"),
                 Message(QT_TRANSLATE_NOOP("core", "The host %1 does not show the key that is recorded for it."),
                         {host.name}))
        .because(
            Message(QT_TRANSLATE_NOOP("core", "Recorded is %1, shown was %2 (%3). The host may have been installed "
                                              "anew, or another computer answers in its place. Nothing was sent to "
                                              "it."),
                    {host.hostKey, shown.fingerprint, shown.type}))
        .advise(trustRemedy(host, shown))
        .with(shown.fingerprint);
}

Error loginRefused(const Host &host, const QStringList &methods, const QString &allowed)
{
    const QString user = host.user.isEmpty() ? qEnvironmentVariable("USER") : host.user;
    Message reason =
        methods.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "There is neither a key nor a password to try. The host allows: %1."),
                      {allowed})
            : Message(QT_TRANSLATE_NOOP("core", "Tried: %1. The host allows: %2."),
                      {methods.join(QStringLiteral(", ")), allowed});
    return Error(QStringLiteral("login-refused"),
                 Message(QT_TRANSLATE_NOOP("core", "The host %1 did not let %2 log in."), {host.name, user}))
        .because(std::move(reason))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the user name, give the right key or password, or add the "
                                                  "public key to the account on the host.")));
}

Error keyUnreadable(const Host &host, const QString &path, Message reason)
{
    return Error(
               QStringLiteral("key-unreadable"),
               Message(QT_TRANSLATE_NOOP("core", "The key file %1 for the host %2 cannot be used."), {path, host.name}))
        .because(std::move(reason))
        .advise(Message(
            QT_TRANSLATE_NOOP("core", "Choose a private key that this account may read, and give its passphrase.")));
}

Error connectionLost(const Host &host, const QString &detail)
{
    return Error(QStringLiteral("connection-lost"),
                 Message(QT_TRANSLATE_NOOP("core", "The connection to the host %1 was lost."), {host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The network broke, or the host closed the connection.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the host still runs, then try again.")))
        .with(detail);
}

Error commandTimedOut(const Host &host, const Command &command, std::chrono::milliseconds timeout)
{
    return Error(QStringLiteral("command-timeout"),
                 Message(QT_TRANSLATE_NOOP("core", "A command on the host %1 did not end in time."), {host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It was given %1 seconds."),
                         {QString::number(static_cast<double>(timeout.count()) / 1000.0)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look on the host at what it waits for, then try again.")))
        .with(command.shown());
}

Error cancelledOn(const Host &host)
{
    return Error(QStringLiteral("cancelled"),
                 Message(QT_TRANSLATE_NOOP("core", "Work on the host %1 was stopped on request."), {host.name}),
                 ErrorKind::Stopped);
}

Error inputUnreadable(const Host &host, const QString &detail)
{
    return Error(
               QStringLiteral("input-unreadable"),
               Message(QT_TRANSLATE_NOOP("core", "What was to be sent to the host %1 could not be read."), {host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The medium or the repository stopped giving data.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the medium is still there, then try again.")))
        .with(detail);
}

Error behindJumpHost(const Host &host, const Host &jump, const Error &error)
{
    const Message why(QT_TRANSLATE_NOOP("core", "Its jump host %1 could not be used: %2"), {jump.name, error.text()});
    return Error(error.code, Message(QT_TRANSLATE_NOOP("core", "The host %1 cannot be reached."), {host.name}),
                 error.kind)
        .because(why)
        .advise(error.remedy)
        .with(error.detail)
        .causedBy(error);
}

} // namespace convoy
