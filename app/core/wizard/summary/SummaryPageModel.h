// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/FindingGroups.h"
#include "wizard/Session.h"
#include "wizard/deploy/DeployWizardState.h"
#include "wizard/summary/TextTreeModel.h"

#include <QObject>
#include <QTimer>

namespace convoy {

/// Plans in the background, and starts the run when told to. Whatever is edited, the plan is a draft again and has to be
/// made anew before it can be started (T16). Nothing on a host is changed before commit(). GUI thread.
class SummaryPageModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Stale, Planning, Ready, Failed, Starting, Started };
    /// Why the deployment cannot be started now.
    enum class Obstacle {
        None,
        NotPlanned,
        Planning,
        PlanFailed,
        Blocked,
        ToAcknowledge,
        NothingToDo,
        SecretsMissing,
        Starting
    };

    SummaryPageModel(Session &session, DeployWizardState &state, QObject *parent = nullptr);
    ~SummaryPageModel() override;
    Q_DISABLE_COPY_MOVE(SummaryPageModel)

    /// Plans unless there is a plan of what stands in the state now.
    void planIfStale();
    void planAgain();
    /// While somebody looks at the plan a draft is planned anew by itself, once nothing was edited for a moment.
    void setWatched(bool isWatched);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< planning or starting failed
    [[nodiscard]] const std::optional<Plan> &plan() const { return m_shown; } ///< blocked hosts left out if so chosen
    [[nodiscard]] QList<FindingGroup> findingGroups() const; ///< without passes: blockers, warnings, notes
    [[nodiscard]] QStringList blockedHosts() const;
    [[nodiscard]] int hostsToInstall() const; ///< how many the run will work on
    [[nodiscard]] int unreachableHosts() const;
    /// Secrets that the package's own file has no line for, and so nothing to fall back on; those not given yet.
    [[nodiscard]] QList<SilentKey> neededSecrets() const;
    [[nodiscard]] QList<SilentKey> missingSecrets() const;
    void giveSecret(const SilentKey &key, const Secret &value) { m_state.setSecret(key, value); }
    [[nodiscard]] int toAcknowledge() const; ///< rules of the plan that nobody has acknowledged
    [[nodiscard]] Obstacle obstacle() const;
    /// Grows with every plan shown; the same number means that plan() is the same.
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] TextTreeModel *tree() { return &m_tree; }
    [[nodiscard]] QString asText() const; ///< what "Copy" and "Save" give
    [[nodiscard]] Status saveText(const QString &path) const; ///< "summary-unwritable"

    void commit();
    [[nodiscard]] const QString &runId() const { return m_runId; } ///< once started

    void retranslate();

signals:
    void changed();
    void started(const QString &runId);

private:
    void forget();
    void take(const Result<Plan> &plan);
    void showPlan();

    Session &m_session;
    DeployWizardState &m_state;
    Phase m_phase = Phase::Stale;
    std::optional<Error> m_problem;
    std::optional<Plan> m_plan; ///< as it was planned
    std::optional<Plan> m_shown; ///< as it would be started
    TextTreeModel m_tree;
    CancelToken m_planning;
    QTimer m_pause; ///< since the last edit
    bool m_isWatched = false;
    QString m_runId;
    int m_revision = 0;
    bool m_leavesOut = false; ///< as in m_shown
    bool m_mayStart = false; ///< as m_shown stands
    int m_generation = 0; ///< answers to older questions are dropped
};

} // namespace convoy
