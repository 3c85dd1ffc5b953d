// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/LockStore.h"
#include "repository/stores/StoreContext.h"

#include <optional>

namespace convoy {

/// Now is the owner's heartbeat (or `since` where that is not set): the caller's clock counts.
class SqlLockStore : public LockStore
{
public:
    explicit SqlLockStore(StoreContext &context);
    [[nodiscard]] Status acquire(const QString &host, const HostLockOwner &owner) override;
    [[nodiscard]] Status beat(const QString &run, const QDateTime &now) override;
    [[nodiscard]] Status release(const QString &host, const QString &run) override;

private:
    struct Held;
    [[nodiscard]] Result<std::optional<Held>> held(const QString &host);
    [[nodiscard]] Status takeOver(const QString &host, const Held &previous, const QString &run);
    [[nodiscard]] Status store(const QString &host, const HostLockOwner &owner, const QDateTime &now);
    StoreContext &m_context;
};

} // namespace convoy
