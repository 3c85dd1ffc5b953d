// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RepositoryRunPorts.h"

#include "base/Clock.h"
#include "operations/OperationsLog.h"
#include "repository/DeploymentStore.h"
#include "repository/LockStore.h"
#include "repository/applications/ApplicationStore.h"

namespace convoy {

namespace {

void beatNow(Repository &repository, const QString &run)
{
    if (const Status beaten = repository.locks().beat(run, SystemClock().now()); !beaten)
        operationsLog.warning("heartbeat failed", {{"run", run}, {"code", beaten.error().code}});
}

} // namespace

RepositoryHostLocks::RepositoryHostLocks(RepositoryThread &worker)
    : m_worker(worker)
{
}

Status RepositoryHostLocks::acquire(const QString &host, const HostLockOwner &owner)
{
    return m_worker.call([&](Repository &repository) { return repository.locks().acquire(host, owner); });
}

void RepositoryHostLocks::beat(const QString &run)
{
    m_worker.call([&](Repository &repository) { beatNow(repository, run); });
}

void RepositoryHostLocks::release(const QString &host, const QString &run)
{
    m_worker.call([&](Repository &repository) {
        if (const Status released = repository.locks().release(host, run); !released)
            operationsLog.warning("lock not released", {{"host", host}, {"code", released.error().code}});
    });
}

RepositoryDeploymentRecorder::RepositoryDeploymentRecorder(RepositoryThread &worker)
    : m_worker(worker)
{
}

Status RepositoryDeploymentRecorder::record(const DeploymentRecord &record)
{
    return m_worker.call([&](Repository &repository) { return repository.deployments().record(record); });
}

RepositoryApplicationRecorder::RepositoryApplicationRecorder(RepositoryThread &worker)
    : m_worker(worker)
{
}

Status RepositoryApplicationRecorder::check(const QList<ApplicationChange> &changes)
{
    return m_worker.call([&](Repository &repository) { return repository.applications().check(changes); });
}

Result<QList<AppliedApplication>> RepositoryApplicationRecorder::revert(const QString &run, const QString &host)
{
    return m_worker.call([&](Repository &repository) { return repository.applications().revert(run, host); });
}

Result<QList<AppliedApplication>> RepositoryApplicationRecorder::apply(const ApplicationRecord &record)
{
    return m_worker.call([&](Repository &repository) { return repository.applications().apply(record); });
}

} // namespace convoy
