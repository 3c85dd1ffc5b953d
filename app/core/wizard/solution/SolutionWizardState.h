// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionPlanner.h"
#include "wizard/deploy/DeployWizardState.h"
#include "wizard/solution/SolutionTexts.h"

namespace convoy {

/// Everything chosen in the wizard of a solution, beside hosts and limits: what was acknowledged, waived and moved. The
/// wizard's task, and the name and version that hosts are compared with, come from the definition. GUI thread.
class SolutionWizardState final : public DeployWizardState
{
    Q_OBJECT

public:
    explicit SolutionWizardState(SharedSolution definition, QObject *parent = nullptr);

    [[nodiscard]] const SharedSolution &definition() const { return m_definition; }
    [[nodiscard]] bool isSolution() const override { return true; }
    [[nodiscard]] QString installedVersion(const FactSet &facts) const override;
    [[nodiscard]] Preparation preparation(const QHash<QString, Credentials> &credentials) const override;

    /// What a plan follows from is another now: an answer, a file of facts.
    void announceFacts();

    [[nodiscard]] const RuleDecisions &decisions() const { return m_decisions; }
    void setAcknowledged(const QString &rule, bool isAcknowledged);
    void setWaived(const QString &rule, const QString &reason); ///< an empty reason takes it back
    /// Of hosts that are chosen; those of others wait until they are chosen again.
    [[nodiscard]] QList<HostMove> moves() const;
    void setMove(const QString &host, const QString &stage); ///< no stage: the host stays where it belongs
    /// moves() with this one in place of an earlier one of the host; no stage: without it.
    [[nodiscard]] QList<HostMove> movesWith(const QString &host, const QString &stage) const;

    /// No host is asked; nothing then tells which can be reached.
    [[nodiscard]] bool usesStoredFacts() const { return m_usesStoredFacts; }
    void setUsesStoredFacts(bool uses);

signals:
    void decisionsChanged();
    void movesChanged();
    void storedFactsChanged();

private:
    SharedSolution m_definition;
    RuleDecisions m_decisions;
    QList<HostMove> m_moves;
    bool m_usesStoredFacts = false;
};

} // namespace convoy
