// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

class SqlRunStore : public RunStore
{
public:
    explicit SqlRunStore(StoreContext &context);
    [[nodiscard]] Result<QString> create(const Plan &plan, const QString &operatorName) override;
    [[nodiscard]] Result<QList<StoredRun>> list() override;
    [[nodiscard]] Result<StoredRun> find(const QString &id) override;
    [[nodiscard]] Result<Plan> plan(const QString &id) override;
    [[nodiscard]] Result<QList<Event>> events(const QString &id, const EventFilter &filter) override;
    [[nodiscard]] Status setRunner(const QString &id, qint64 processId, const QString &machine) override;
    [[nodiscard]] Status claim(const QString &id, const RunClaim &claim) override;
    [[nodiscard]] Status mayResume(const QString &id) override;
    [[nodiscard]] Status beat(const QString &id, const RunClaim &runner) override;
    [[nodiscard]] Status giveUp(const QString &id, const RunClaim &runner, const Error &problem) override;
    [[nodiscard]] Status request(const QString &id, RunRequest request, const QString &operatorName) override;
    [[nodiscard]] Result<RunRequest> requested(const QString &id) override;
    [[nodiscard]] Result<RunState> stateOf(const QString &id) override;
    [[nodiscard]] Status acknowledge(const QString &id, RunRequest request) override;
    [[nodiscard]] Status requestHost(const QString &id, const HostRequest &request) override;
    [[nodiscard]] Result<QList<HostRequest>> hostRequests(const QString &id) override;
    [[nodiscard]] Status takeHostRequest(qint64 request) override;
    [[nodiscard]] Result<QHash<QString, QString>> leftOutHosts(const QString &id) override;
    [[nodiscard]] Status reopenHost(const QString &id, const QString &host, const QString &operatorName) override;
    [[nodiscard]] Status closeHostAgain(const QString &id, const QString &host, const QString &operatorName) override;
    [[nodiscard]] Result<QList<ResumePoint>> resumePoints(const QString &id) override;
    [[nodiscard]] Status close(const QString &id, const QString &operatorName) override;
    [[nodiscard]] Result<QStringList> closeAbandoned() override;

private:
    [[nodiscard]] Status writeTenants(qint64 id, const Plan &plan);
    [[nodiscard]] Status maySteer(const QString &id);
    [[nodiscard]] Result<QList<StoredRun>> read(const QString &condition, const QVariantList &values);
    StoreContext &m_context;
};

} // namespace convoy
