// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/RepositoryThread.h"
#include "run/RunPorts.h"

#include <chrono>

namespace convoy {

/// Host locks kept in the repository, with a heartbeat for as long as the object lives. Any thread.
class RepositoryHostLocks : public HostLocks
{
public:
    static constexpr std::chrono::seconds BeatInterval{60}; ///< a lock is stale after 30 minutes without one

    RepositoryHostLocks(RepositoryThread &worker, const QString &runId);
    ~RepositoryHostLocks() override;
    RepositoryHostLocks(const RepositoryHostLocks &) = delete;
    RepositoryHostLocks &operator=(const RepositoryHostLocks &) = delete;

    [[nodiscard]] Status acquire(const QString &host, const HostLockOwner &owner) override;
    void beat(const QString &run) override;
    void release(const QString &host, const QString &run) override;

private:
    RepositoryThread &m_worker;
};

/// Deployments recorded in the repository. Any thread.
class RepositoryDeploymentRecorder : public DeploymentRecorder
{
public:
    explicit RepositoryDeploymentRecorder(RepositoryThread &worker);
    [[nodiscard]] Status record(const DeploymentRecord &record) override;

private:
    RepositoryThread &m_worker;
};

} // namespace convoy
