// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/ConnectionFactory.h"
#include "repository/HostStore.h"

#include <QJsonObject>

namespace convoy {

/// Connections to the hosts of a repository. Jump hosts are looked up in a copy of the host list taken now: the factory
/// is used from many threads, the store from one.
[[nodiscard]] Result<std::unique_ptr<ConnectionFactory>> makeConnectionFactory(HostStore &store);

/// The contract's host object: name, address, port, user, platform, roles, site, groups, tenant, hostKey, connection
/// (and key, jump, runAs, staging, tenants).
[[nodiscard]] QJsonObject hostJson(const Host &host);

} // namespace convoy
