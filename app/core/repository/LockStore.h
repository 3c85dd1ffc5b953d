// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "run/RunPorts.h"

namespace convoy {

/// Host locks in the repository; rules in RunPorts.h (HostLocks). One thread, like the Repository it belongs to.
class LockStore
{
public:
    virtual ~LockStore() = default;
    [[nodiscard]] virtual Status acquire(const QString &host, const HostLockOwner &owner) = 0;
    [[nodiscard]] virtual Status beat(const QString &run, const QDateTime &now) = 0;
    [[nodiscard]] virtual Status release(const QString &host, const QString &run) = 0;
};

} // namespace convoy
