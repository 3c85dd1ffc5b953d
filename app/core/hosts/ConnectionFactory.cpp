// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ConnectionFactory.h"

#include "hosts/LocalConnection.h"
#include "hosts/SshConnection.h"

namespace convoy {

namespace {

using HostLookup = std::function<std::optional<Host>(const QString &)>;

/// Longer chains are a circle.
constexpr int MostJumps = 8;

/// `[user@]address[:port]`, an IPv6 address in brackets. Without a pinned key: it will be reported as unknown.
Host hostFromText(const QString &text)
{
    Host host;
    host.name = text;
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    host.user = text.left(qMax<qsizetype>(at, 0));
    QString address = text.mid(at + 1);
    const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
    const bool hasPort =
        colon > 0 && (address.count(QLatin1Char(':')) == 1 || address.at(colon - 1) == QLatin1Char(']'));
    if (hasPort) {
        host.port = address.mid(colon + 1).toInt();
        address.truncate(colon);
    }
    host.address = address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return host;
}

/// What all connections of a chain share.
struct ChainSettings
{
    const HostLookup &jumpHosts;
    const SshLimits &limits;
};

std::unique_ptr<SshConnection> sshConnection(const Host &host, const Credentials &credentials,
                                             const ChainSettings &settings, int jumps)
{
    if (host.jumpHost.isEmpty() || jumps == MostJumps)
        return std::make_unique<SshConnection>(host, credentials, nullptr, settings.limits);
    std::optional<Host> jump = settings.jumpHosts ? settings.jumpHosts(host.jumpHost) : std::nullopt;
    // The password was typed for the host behind it and is not shown to the jump host.
    const Credentials keysAlone{.password = {}, .keyPassphrase = credentials.keyPassphrase, .runAsPassword = {}};
    auto first = sshConnection(jump ? *jump : hostFromText(host.jumpHost), keysAlone, settings, jumps + 1);
    return std::make_unique<SshConnection>(host, credentials, std::move(first), settings.limits);
}

} // namespace

SystemConnectionFactory::SystemConnectionFactory(HostLookup jumpHosts, SshLimits limits)
    : m_jumpHosts(std::move(jumpHosts))
    , m_limits(limits)
{
}

std::unique_ptr<Connection> SystemConnectionFactory::create(const Host &host, const Credentials &credentials) const
{
    if (host.connection == ConnectionKind::Local)
        return std::make_unique<LocalConnection>(host, credentials);
    return sshConnection(host, credentials, {.jumpHosts = m_jumpHosts, .limits = m_limits}, 0);
}

} // namespace convoy
