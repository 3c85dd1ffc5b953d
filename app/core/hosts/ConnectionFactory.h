// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Connection.h"
#include "hosts/Host.h"
#include "hosts/ssh/SshLimits.h"

#include <functional>
#include <memory>
#include <optional>

namespace convoy {

/// Makes the connection of a host; what a runner is given, so that a test can give it another. Thread-safe.
class ConnectionFactory
{
public:
    virtual ~ConnectionFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<Connection> create(const Host &host,
                                                             const Credentials &credentials) const = 0;
};

/// LocalConnection for this computer, SshConnection else.
class SystemConnectionFactory : public ConnectionFactory
{
public:
    /// `jumpHosts` finds the host that another one names as its jump host.
    explicit SystemConnectionFactory(std::function<std::optional<Host>(const QString &)> jumpHosts = {},
                                     SshLimits limits = {});
    [[nodiscard]] std::unique_ptr<Connection> create(const Host &host, const Credentials &credentials) const override;

private:
    std::function<std::optional<Host>(const QString &)> m_jumpHosts;
    SshLimits m_limits;
};

} // namespace convoy
