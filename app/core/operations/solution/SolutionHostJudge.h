// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/solution/RepositoryFacts.h"
#include "plan/solution/HostOrder.h"
#include "repository/HostStore.h"
#include "run/host/HostJudge.h"

#include <QHash>

#include <functional>
#include <memory>
#include <mutex>

namespace convoy {

class Repository;

/// Judges with the definition that the plan was made with, what the repository knows, what each host
/// says now, and what hosts of this run have come to. Any thread.
class SolutionHostJudge : public HostJudge
{
public:
    /// Codes (ErrorKind::Request): solution-unknown, solution-changed, solution-malformed.
    [[nodiscard]] static Result<std::unique_ptr<SolutionHostJudge>> make(Repository &repository, const Plan &plan);

    /// What operators and imports say of a host when it is judged; without it, what they said when the run began.
    using StatedNow = std::function<Result<StatedFacts>(const QString &host)>;
    void readBy(StatedNow statedNow) { m_statedNow = std::move(statedNow); }

    void beginWave() override;
    [[nodiscard]] Result<QList<Finding>> judge(const Subject &subject) override;
    [[nodiscard]] Result<std::optional<bool>> hasTarget(const Subject &subject) override;
    void noteDone(const PlanHost &planned) override;

private:
    struct Known
    {
        Host host;
        FactSet facts; ///< as stored when the run began
    };
    SolutionHostJudge(SolutionDefinition definition, const Plan &plan);
    [[nodiscard]] Status load(Repository &repository);
    void countWhatStands();
    void count(const OrderedHost &host);
    [[nodiscard]] Verdict isDone(const HostKnowledge &host) const;
    [[nodiscard]] HostKnowledge *knowledgeOf(const QString &host);
    [[nodiscard]] Result<OrderedHost> placed(const Subject &subject);
    [[nodiscard]] Status take(const Subject &subject);
    void takeShared(const KnownFacts &fresh);
    void set(OrderedHost &host, const char *fact, const FactValue &value) const;

    const SolutionDefinition m_definition;
    PlanBasis m_basis;
    QString m_target;
    StatedNow m_statedNow;
    std::mutex m_mutex; // guards what follows
    SolutionRequest m_request;
    QHash<QString, Known> m_hosts;
    QStringList m_ended; ///< since the wave began
    QSet<QString> m_counted;
    QStringList m_rolesBefore;
    qint64 m_hostsBefore = 0;
};

} // namespace convoy
