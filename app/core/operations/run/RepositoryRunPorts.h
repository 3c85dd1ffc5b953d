// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/RepositoryThread.h"
#include "run/RunPorts.h"

namespace convoy {

/// Host locks kept in the repository. Any thread; the runner gives the heartbeat.
class RepositoryHostLocks : public HostLocks
{
public:
    explicit RepositoryHostLocks(RepositoryThread &worker);
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

/// Application objects kept in the repository. Any thread.
class RepositoryApplicationRecorder : public ApplicationRecorder
{
public:
    explicit RepositoryApplicationRecorder(RepositoryThread &worker);
    [[nodiscard]] Status check(const QList<ApplicationChange> &changes) override;
    [[nodiscard]] Result<QList<AppliedApplication>> apply(const ApplicationRecord &record) override;
    [[nodiscard]] Result<QList<AppliedApplication>> revert(const QString &run, const QString &host) override;

private:
    RepositoryThread &m_worker;
};

} // namespace convoy
