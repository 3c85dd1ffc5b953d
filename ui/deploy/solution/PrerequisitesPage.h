// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "deploy/solution/FindingDetails.h"
#include "wizard/solution/FindingTableModel.h"
#include "wizard/solution/QuestionTreeModel.h"
#include "wizard/solution/SolutionPlanModel.h"

class QCheckBox;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace convoy {

class AnswerEditor;
class MessagePanel;
class TableView;

/// "Questions and prerequisites": what no probe can know is asked where a rule needs it, and what the rules found is shown
/// grouped over hosts, to be mended, acknowledged or waived.
class PrerequisitesPage final : public DeployPage
{
    Q_OBJECT

public:
    PrerequisitesPage(SolutionWizardState &state, SolutionPlanModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;

protected:
    void retranslate() override;

private:
    void buildActions();
    void buildQuestions();
    void buildFindings();
    void connectModel();
    void showJudged();
    void showVerdict();
    void showQuestion();
    void showFinding();
    void showTitles();
    void giveAnswer(const std::optional<QString> &text);
    void takeAnswer(const FactAnswer &answer);
    void acknowledge(bool isAcknowledged);
    void waive(const QString &reason);
    void chooseFile();
    void keepQuestionInSight();
    void keepFindingInSight();
    void fitFindings();
    [[nodiscard]] QList<FindingGroup> shownGroups() const;
    [[nodiscard]] FindingDecision decisionAbout(int row) const;
    [[nodiscard]] QString verdictText() const;

    SolutionWizardState &m_state;
    SolutionPlanModel &m_model;
    QuestionTreeModel m_questions;
    FindingTableModel m_findings;
    QPushButton *m_again;
    QPushButton *m_import;
    QCheckBox *m_stored;
    QProgressBar *m_busy;
    MessagePanel *m_verdict;
    MessagePanel *m_message; ///< of what was done last: an import, a refused answer
    QLabel *m_questionTitle;
    QTreeView *m_tree;
    AnswerEditor *m_editor;
    QLabel *m_findingTitle;
    TableView *m_table;
    FindingDetails *m_details;
    bool m_movesOn = false; ///< to the next open question, once the shown one is answered
    QString m_currentFact;
    QString m_currentHost;
    QString m_currentRule;
    QStringList m_currentHosts; ///< of the chosen finding
    int m_shownRevision = -1;
};

} // namespace convoy
