// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/solution/SolutionPlanModel.h"

class QCheckBox;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace convoy {

class MessagePanel;
class PlanBoardView;
class PlanCardDetails;

/// "Plan": who is worked on when, drawn as columns of waves; a host can be moved to another stage by hand, flagged with
/// the reason where a recommendation is against it, refused with the reason where a rule is.
class SolutionPlanPage final : public DeployPage
{
    Q_OBJECT

public:
    SolutionPlanPage(SolutionWizardState &state, SolutionPlanModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void buildBoard();
    void connectModel();
    void showJudged();
    void showSummary();
    void showCard();
    void fillMenu();
    void findHost();
    void tellMove(const QString &host);
    void copy();
    void save();
    void fitSplitter();
    [[nodiscard]] QString currentHost() const;

    SolutionWizardState &m_state;
    SolutionPlanModel &m_model;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QCheckBox *m_small;
    QPushButton *m_move;
    QMenu *m_menu;
    QPushButton *m_copy;
    QPushButton *m_save;
    QProgressBar *m_busy;
    QLabel *m_summary;
    MessagePanel *m_message;
    QSplitter *m_splitter;
    PlanBoardView *m_board;
    QLabel *m_legend;
    PlanCardDetails *m_details;
    int m_shownRevision = -1;
    bool m_isAdapted = false; ///< to how many hosts there are, once
};

} // namespace convoy
