// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/RunModel.h"
#include "wizard/Session.h"
#include "wizard/deploy/DeploySession.h"

#include <QWizard>

namespace convoy {

class ApplicationParametersPage;
class DeployPage;
class HostSelectionPage;
class ProgressPage;
class ResultPage;
class SilentIniPage;
class SolutionPlanModel;
class SummaryPage;
class WizardStepList;

/// The wizards that install, upgrade and roll back (U01), by DeployWizardState::profile(): hosts, application parameters,
/// the package's questions if it has any, installation parameters, summary, progress, result. A solution (G094) has no
/// parameters and no silent.ini: its pages are hosts, questions and prerequisites, plan, summary, progress, result. What
/// is chosen lives in the DeploySession and survives the window (U07). Nothing on a host is changed before the commit button of the
/// summary; afterwards the run belongs to the runner, and closing the window does not touch it. GUI thread.
class DeployWizard : public QWizard
{
    Q_OBJECT

public:
    enum Page {
        HostsPage,
        ApplicationPage,
        QuestionsPageId,
        SilentPage,
        PrerequisitesPageId,
        SolutionPlanPageId,
        SummaryPageId,
        ProgressPageId,
        ResultPageId,
        PageCount
    };

    DeployWizard(Session &session, DeployWizardState &state, DeploySession &choices, QWidget *parent = nullptr);
    ~DeployWizard() override;

    [[nodiscard]] DeployWizardState &state() { return m_state; }
    [[nodiscard]] RunModel *run() const { return m_run; } ///< none before the commit

    /// "Install Sample Echo Server 9.0.002.05 on 3 hosts", "Upgrade 3 hosts to …", "Roll back 2 hosts to …".
    [[nodiscard]] QString task() const;
    /// Goes to the progress page of a run that was started; what the commit does in the end.
    void followRun(const QString &runId);
    /// Leaves the page of hosts, where some are chosen, for the first one where values are typed.
    void goToValues();
    bool validateCurrentPage() override;
    void reject() override; ///< asks first while the run goes on (U13)

signals:
    void runStarted(const QString &runId);
    /// No hosts named: those that did not come to a good end.
    void againWanted(const QString &runId, const QStringList &hosts);
    void changeWanted(const QString &runId, const QStringList &hosts); ///< the same, beginning where values are typed
    void resumeWanted(const QString &runId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPages();
    void addPackagePages();
    void addSolutionPages();
    void arriveAt(int id);
    void showResult();
    void openLog(const QString &runId, const QString &host);
    void placeButtons();
    void retranslate();
    void retranslateButtons();
    void retranslateTask();
    void fitStepList();
    [[nodiscard]] DeployPage *deployPage(int id) const;

    Session &m_session;
    DeploySession &m_choices;
    DeployWizardState &m_state;
    WizardStepList *m_steps;
    HostSelectionPage *m_hostsPage;
    SummaryPage *m_summaryPage;
    ProgressPage *m_progressPage;
    ResultPage *m_resultPage;
    SolutionPlanModel *m_planModel = nullptr; ///< of a solution
    RunModel *m_run = nullptr;
};

} // namespace convoy
