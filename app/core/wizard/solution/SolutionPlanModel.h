// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/solution/FactAnswers.h"
#include "prerequisites/FindingGroups.h"
#include "wizard/Session.h"
#include "wizard/solution/PlanBoard.h"
#include "wizard/solution/SolutionWizardState.h"

#include <QObject>

#include <memory>
#include <optional>

namespace convoy {

/// A plan with what the pages show of it, made in the background; never changed.
struct JudgedSolution
{
    std::shared_ptr<const SolutionPlan> plan;
    QList<FindingGroup> groups; ///< blockers first, without passes
    qsizetype passed = 0;       ///< rules that hold everywhere
    QList<AnsweredQuestion> answers; ///< of the operator, whenever they were given
    std::shared_ptr<const PlanBoard> board;
};

/// Judges and plans the chosen hosts in the background, again and again: on arrival, after every answer, decision and
/// move. What was last judged stays in sight meanwhile. At most one judging goes on; changes that come meanwhile make one
/// more afterwards. Nothing on a host is changed. GUI thread.
class SolutionPlanModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Stale, Judging, Ready, Failed };

    SolutionPlanModel(Session &session, SolutionWizardState &state, QObject *parent = nullptr);
    ~SolutionPlanModel() override;
    Q_DISABLE_COPY_MOVE(SolutionPlanModel)

    void judgeIfStale();
    void checkAgain(); ///< asks the hosts anew, unless stored facts are to be used
    /// Remembers an answer, then judges again; a refusal is answerRefused().
    void answer(const FactAnswer &answer);
    void importFile(const QString &path);
    /// Plans with the host in that stage; moveRefused() when a rule is against it, else the move is kept.
    void move(const QString &host, const QString &stage);
    void takeMoveBack(const QString &host) { move(host, QString()); }

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< judging failed as a whole
    [[nodiscard]] const JudgedSolution *judged() const { return m_judged ? &*m_judged : nullptr; }
    /// Grows with every plan; the same number means the same plan.
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] QStringList blockedHosts() const;
    [[nodiscard]] bool isPlanBlocked() const; ///< by a finding that is not about one host
    [[nodiscard]] QString asText() const; ///< of the plan, in the language now set
    /// As text, or as JSON when the name ends in ".json"; "summary-unwritable".
    [[nodiscard]] Status save(const QString &path) const;

signals:
    void changed();
    void answered(const FactAnswer &answer);
    void answerRefused(const Error &error);
    void imported(qsizetype facts);
    void importRefused(const Error &error);
    void moved(const QString &host);
    void moveRefused(const QString &host, const Error &error);

private:
    void forget();
    void judge(bool asks);
    void take(Result<JudgedSolution> judged);
    void takeMove(const Result<JudgedSolution> &judged);

    Session &m_session;
    SolutionWizardState &m_state;
    Phase m_phase = Phase::Stale;
    std::optional<Error> m_problem;
    std::optional<JudgedSolution> m_judged;
    std::optional<HostMove> m_trial; ///< is being planned
    std::optional<HostMove> m_nextTrial;
    CancelToken m_judging;
    int m_revision = 0;
    bool m_isPending = false; ///< something changed while judging
};

} // namespace convoy
