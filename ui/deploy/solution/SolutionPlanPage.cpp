// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/SolutionPlanPage.h"

#include "deploy/solution/PlanBoardView.h"
#include "deploy/solution/PlanCardDetails.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace convoy {

SolutionPlanPage::SolutionPlanPage(SolutionWizardState &state, SolutionPlanModel &model, QWidget *parent)
    : DeployPage(QStringLiteral("solutionPlanPage"), parent)
    , m_state(state)
    , m_model(model)
    , m_findLabel(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_small(new QCheckBox(this))
    , m_move(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_busy(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_message(new MessagePanel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_board(new PlanBoardView(m_splitter))
    , m_legend(makeNote("planLegend", this))
    , m_details(new PlanCardDetails(m_splitter))
{
    buildActions();
    buildBoard();
    connectModel();
    retranslate();
}

void SolutionPlanPage::buildActions()
{
    m_find->setObjectName(QStringLiteral("findHost"));
    m_findLabel->setBuddy(m_find);
    m_small->setObjectName(QStringLiteral("smallCards"));
    m_move->setObjectName(QStringLiteral("moveHost"));
    m_move->setMenu(m_menu);
    m_copy->setObjectName(QStringLiteral("copyPlan"));
    m_save->setObjectName(QStringLiteral("savePlan"));
    m_busy->setObjectName(QStringLiteral("planningSolution"));
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("planMessage"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    auto *finder = new QWidget(this);
    auto *finderRow = new QHBoxLayout(finder);
    finderRow->setContentsMargins(0, 0, 0, 0);
    finderRow->addWidget(m_findLabel);
    finderRow->addWidget(m_find);
    auto *row = new FlowLayout(8);
    row->addWidget(finder);
    row->addWidget(m_move);
    for (QPushButton *button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_move->setAutoDefault(false);
    row->addWidget(m_small);
    content()->addWidget(m_summary);
    content()->addLayout(row);
    content()->addWidget(m_busy);
    content()->addWidget(m_message);
}

void SolutionPlanPage::buildBoard()
{
    m_board->setObjectName(QStringLiteral("planBoard"));
    m_details->setObjectName(QStringLiteral("planDetails"));
    m_splitter->setObjectName(QStringLiteral("planSplitter"));
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    content()->addWidget(m_splitter, 1);
    content()->addWidget(m_legend);
}

void SolutionPlanPage::connectModel()
{
    connect(&m_model, &SolutionPlanModel::changed, this, &SolutionPlanPage::showJudged);
    connect(&m_model, &SolutionPlanModel::moved, this, &SolutionPlanPage::tellMove);
    connect(&m_model, &SolutionPlanModel::moveRefused, this,
            [this](const QString &, const Error &error) { m_message->showError(error); });
    connect(m_board, &PlanBoardView::currentChanged, this, &SolutionPlanPage::showCard);
    connect(m_board, &PlanBoardView::compactChanged, m_small, &QCheckBox::setChecked);
    connect(m_board, &PlanBoardView::menuWanted, this, [this](QPoint position) {
        fillMenu();
        m_menu->popup(position);
    });
    connect(m_small, &QCheckBox::toggled, m_board, &PlanBoardView::setCompact);
    connect(m_menu, &QMenu::aboutToShow, this, &SolutionPlanPage::fillMenu);
    connect(m_find, &QLineEdit::textEdited, this, &SolutionPlanPage::findHost);
    connect(m_copy, &QPushButton::clicked, this, &SolutionPlanPage::copy);
    connect(m_save, &QPushButton::clicked, this, &SolutionPlanPage::save);
}

QString SolutionPlanPage::stepName() const
{
    return tr("Plan");
}

QWidget *SolutionPlanPage::firstField() const
{
    return m_board;
}

void SolutionPlanPage::arrive()
{
    m_message->clear();
    m_model.judgeIfStale();
    showJudged();
}

void SolutionPlanPage::retranslate()
{
    setSentence(tr("Read who is worked on when. Nothing on a host is changed before the summary."));
    m_findLabel->setText(tr("&Find a host"));
    m_find->setAccessibleName(tr("Find a host in the plan"));
    m_small->setText(tr("S&mall cards"));
    m_move->setText(tr("Move to a sta&ge"));
    m_copy->setText(tr("Co&py"));
    m_copy->setAccessibleName(tr("Copy the plan as text"));
    m_save->setText(tr("&Save…"));
    m_save->setAccessibleName(tr("Save the plan as text or JSON"));
    m_busy->setAccessibleName(tr("The plan is being made"));
    m_board->setAccessibleName(tr("Plan"));
    m_board->setAccessibleDescription(
        tr("Arrow keys choose a card, the menu key moves a host, Ctrl with + and - changes the size."));
    m_details->setAccessibleName(tr("Chosen card"));
    m_legend->setText(tr("✗ blockers · ! warnings · i notes · ◆ no way back after it · ⇄ moved by hand"));
    m_shownRevision = -1;
    showJudged();
}

} // namespace convoy
