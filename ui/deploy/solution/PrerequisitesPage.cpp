// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/PrerequisitesPage.h"

#include "deploy/solution/AnswerEditor.h"
#include "deploy/solution/FindingDetails.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/style/ToneDelegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int QuestionRows = 4;
constexpr int FindingRows = 6;

QLabel *makeHeading(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

PrerequisitesPage::PrerequisitesPage(SolutionWizardState &state, SolutionPlanModel &model, QWidget *parent)
    : DeployPage(QStringLiteral("prerequisitesPage"), parent)
    , m_state(state)
    , m_model(model)
    , m_again(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_stored(new QCheckBox(this))
    , m_busy(new QProgressBar(this))
    , m_verdict(new MessagePanel(this))
    , m_message(new MessagePanel(this))
    , m_questionTitle(makeHeading("questionsTitle", this))
    , m_tree(new QTreeView(this))
    , m_editor(new AnswerEditor(this))
    , m_findingTitle(makeHeading("findingsTitle", this))
    , m_table(new TableView(this))
    , m_details(new FindingDetails(this))
{
    buildActions();
    buildQuestions();
    buildFindings();
    connectModel();
    retranslate();
}

void PrerequisitesPage::buildActions()
{
    auto *row = new FlowLayout(8);
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_import->setObjectName(QStringLiteral("importFacts"));
    m_stored->setObjectName(QStringLiteral("storedFacts"));
    for (QPushButton *button : {m_again, m_import}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_stored);
    m_stored->setChecked(m_state.usesStoredFacts());
    m_busy->setObjectName(QStringLiteral("judging"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_verdict->setObjectName(QStringLiteral("judgement"));
    m_message->setObjectName(QStringLiteral("prerequisitesMessage"));
    content()->addLayout(row);
    content()->addWidget(m_busy);
    content()->addWidget(m_verdict);
    content()->addWidget(m_message);
}

void PrerequisitesPage::buildQuestions()
{
    m_tree->setObjectName(QStringLiteral("questionTree"));
    m_tree->setModel(&m_questions);
    m_tree->setItemDelegate(new ToneDelegate(m_tree));
    m_tree->setUniformRowHeights(true); // 10,000 hosts are not measured one by one
    m_tree->setAlternatingRowColors(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setMinimumHeight(fontMetrics().height() * 2 * QuestionRows);
    content()->addWidget(m_questionTitle);
    content()->addWidget(m_tree, 2);
    content()->addWidget(m_editor);
}

void PrerequisitesPage::buildFindings()
{
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_table->setModel(&m_findings);
    m_table->rememberColumns(QStringLiteral("findings"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setMinimumHeight(fontMetrics().height() * 2 * FindingRows);
    content()->addWidget(m_findingTitle);
    content()->addWidget(m_table, 3);
    content()->addWidget(m_details);
}

void PrerequisitesPage::connectModel()
{
    connect(m_again, &QPushButton::clicked, &m_model, &SolutionPlanModel::checkAgain);
    connect(m_import, &QPushButton::clicked, this, &PrerequisitesPage::chooseFile);
    connect(m_stored, &QCheckBox::toggled, this, [this](bool isOn) {
        m_state.setUsesStoredFacts(isOn);
        m_model.judgeIfStale();
    });
    connect(m_editor, &AnswerEditor::given, this, [this](const QString &text) { giveAnswer(text); });
    connect(m_editor, &AnswerEditor::takenBack, this, [this] { giveAnswer(std::nullopt); });
    connect(m_details, &FindingDetails::acknowledged, this, &PrerequisitesPage::acknowledge);
    connect(m_details, &FindingDetails::waived, this, &PrerequisitesPage::waive);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrerequisitesPage::showQuestion);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PrerequisitesPage::showFinding);
    connect(&m_model, &SolutionPlanModel::changed, this, &PrerequisitesPage::showJudged);
    connect(&m_model, &SolutionPlanModel::answered, this, &PrerequisitesPage::takeAnswer);
    connect(&m_model, &SolutionPlanModel::answerRefused, this, [this](const Error &error) {
        m_movesOn = false;
        m_editor->setProblem(error.text());
        m_message->showError(error);
    });
    connect(&m_model, &SolutionPlanModel::importRefused, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(&m_model, &SolutionPlanModel::imported, this, [this](qsizetype facts) {
        m_message->showText(Theme::Tone::Good, tr("%n fact(s) were imported.", nullptr, static_cast<int>(facts)));
    });
}

QString PrerequisitesPage::stepName() const
{
    return tr("Questions and prerequisites");
}

QWidget *PrerequisitesPage::firstField() const
{
    if (m_questions.openCount() > 0)
        return m_tree;
    return m_findings.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_again;
}

void PrerequisitesPage::arrive()
{
    m_message->clear();
    m_model.judgeIfStale();
    showJudged();
}

void PrerequisitesPage::retranslate()
{
    setSentence(tr("Answer what nobody knows yet, and read what the prerequisites found."));
    m_again->setText(tr("Check a&gain"));
    m_again->setAccessibleName(tr("Ask the hosts and judge again"));
    m_import->setText(tr("I&mport facts…"));
    m_import->setAccessibleName(tr("Import a file of facts"));
    m_stored->setText(tr("Use stor&ed facts"));
    m_stored->setToolTip(tr("No host is asked; hosts that do not answer are judged by what is known of them."));
    m_busy->setAccessibleName(tr("The hosts are being judged"));
    m_tree->setAccessibleName(tr("Questions"));
    m_table->setAccessibleName(tr("Findings"));
    m_questions.retranslate();
    m_findings.retranslate();
    m_editor->retranslate();
    m_details->retranslate();
    m_shownRevision = -1;
    showJudged();
}

} // namespace convoy
