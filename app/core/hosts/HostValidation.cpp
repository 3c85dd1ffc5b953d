// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fingerprint.h"
#include "hosts/csv/HostCsvReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convoy {

namespace {

constexpr int LargestPort = 65535;
constexpr int LongestName = 253;

Error refused(const char *code, Message what, Message why, Message remedy)
{
    return Error(QLatin1String(code), std::move(what), ErrorKind::Request)
        .because(std::move(why))
        .advise(std::move(remedy));
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Status validateName(const Host &host)
{
    const bool isGood =
        host.name.size() <= LongestName && matches(host.name, QStringLiteral("[A-Za-z0-9][A-Za-z0-9._-]*"));
    if (isGood)
        return {};
    return failure(refused(
        "host-name-invalid", Message(QT_TRANSLATE_NOOP("core", "“%1” cannot be the name of a host."), {host.name}),
        Message(QT_TRANSLATE_NOOP("core", "A name begins with a letter or a digit and consists of "
                                          "letters, digits, “.”, “-” and “_”.")),
        Message(QT_TRANSLATE_NOOP("core", "Choose another name; the address is a field of its own."))));
}

Status validateAddress(const Host &host)
{
    if (matches(host.effectiveAddress(), QStringLiteral("[A-Za-z0-9._:%-]+"))
        && !host.effectiveAddress().startsWith(u'-'))
        return {};
    return failure(refused("host-address-invalid",
                           Message(QT_TRANSLATE_NOOP("core", "“%1” is not an address."), {host.address}),
                           Message(QT_TRANSLATE_NOOP("core", "An address is a DNS name, an IPv4 or an IPv6 address.")),
                           Message(QT_TRANSLATE_NOOP("core", "Correct the address; the port is a field of its own."))));
}

Status validatePort(const Host &host)
{
    if (host.port >= 1 && host.port <= LargestPort)
        return {};
    return failure(refused("host-port-invalid",
                           Message(QT_TRANSLATE_NOOP("core", "%1 is not a port for the host %2."),
                                   {QString::number(host.port), host.name}),
                           Message(QT_TRANSLATE_NOOP("core", "A port is a number from 1 to 65535.")),
                           Message(QT_TRANSLATE_NOOP("core", "Give the port of the SSH server; it is mostly 22."))));
}

Status validatePlatform(const Host &host)
{
    if (host.platform == QLatin1String("linux") || host.platform == QLatin1String("windows"))
        return {};
    return failure(refused("host-platform-unknown",
                           Message(QT_TRANSLATE_NOOP("core", "The platform “%1” of the host %2 is not known."),
                                   {host.platform, host.name}),
                           Message(QT_TRANSLATE_NOOP("core", "Known platforms are linux and windows.")),
                           Message(QT_TRANSLATE_NOOP("core", "Give one of them, or leave it empty for linux."))));
}

Status validateHostKey(const Host &host)
{
    if (host.hostKey.isEmpty() || fingerprint::isOfHostKey(host.hostKey))
        return {};
    return failure(
        refused("host-key-malformed",
                Message(QT_TRANSLATE_NOOP("core", "“%1” is not the fingerprint of a host key."), {host.hostKey}),
                Message(QT_TRANSLATE_NOOP("core", "A fingerprint is “SHA256:” and 43 characters.")),
                Message(QT_TRANSLATE_NOOP("core", "Read it at the host: ssh-keygen -l -f "
                                                  "/etc/ssh/ssh_host_ed25519_key.pub"))));
}

Status validateAccounts(const Host &host)
{
    for (const QString &account : {host.user, host.runAs}) {
        if (account.isEmpty() || matches(account, QStringLiteral("[^\\s:'\"\\-][^\\s:'\"]*")))
            continue;
        return failure(refused(
            "host-user-invalid",
            Message(QT_TRANSLATE_NOOP("core", "“%1” is not an account name for the host %2."), {account, host.name}),
            Message(QT_TRANSLATE_NOOP("core", "An account name has no blanks, quotes or colons and does "
                                              "not begin with “-”.")),
            Message(QT_TRANSLATE_NOOP("core", "Correct the name of the account."))));
    }
    if (host.runAsMethod == QLatin1String("sudo") || host.runAsMethod == QLatin1String("su"))
        return {};
    return failure(refused("host-run-as-method-unknown",
                           Message(QT_TRANSLATE_NOOP("core", "“%1” is not a way to change the account on the host %2."),
                                   {host.runAsMethod, host.name}),
                           Message(QT_TRANSLATE_NOOP("core", "Known ways are sudo and su.")),
                           Message(QT_TRANSLATE_NOOP("core", "Give one of them."))));
}

Status validateStaging(const Host &host)
{
    if (host.staging.isEmpty() || host.staging.startsWith(u'/') || host.platform == QLatin1String("windows"))
        return {};
    return failure(refused("host-staging-invalid",
                           Message(QT_TRANSLATE_NOOP("core", "“%1” cannot be the staging folder of the host %2."),
                                   {host.staging, host.name}),
                           Message(QT_TRANSLATE_NOOP("core", "The folder must be an absolute path.")),
                           Message(QT_TRANSLATE_NOOP("core", "Give a path that begins with “/”, or leave it empty."))));
}

} // namespace

Status validateHost(const Host &host)
{
    for (const auto rule : {validateName, validateAddress, validatePort, validatePlatform, validateHostKey,
                            validateAccounts, validateStaging}) {
        if (Status status = rule(host); !status)
            return status;
    }
    return {};
}

} // namespace convoy
