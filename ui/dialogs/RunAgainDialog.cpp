// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RunAgainDialog.h"

#include "dialogs/DialogSize.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/style/ToneDelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int RunAgainLineCharacters = 90;
constexpr int RunAgainTableLines = 10;

const char *nameOf(AgainSet set)
{
    switch (set) {
    case AgainSet::Failed:
        return "againFailed";
    case AgainSet::Unreachable:
        return "againUnreachable";
    case AgainSet::NotStarted:
        return "againNotStarted";
    case AgainSet::Skipped:
        return "againSkipped";
    }
    return "";
}

} // namespace

RunAgainDialog::RunAgainDialog(Session &session, const QString &runId, const QStringList &hosts, QWidget *parent)
    : QDialog(parent)
    , m_model(new AgainModel(session, runId, this))
    , m_text(new QLabel(this))
    , m_table(new TableView(this))
    , m_problem(new MessagePanel(this))
    , m_summary(new QLabel(this))
    , m_continue(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("runAgainDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_model, &AgainModel::changed, this, &RunAgainDialog::showModel);
    connect(m_model, &AgainModel::prepared, this,
            [this](const StoredPackage &package, const DeploymentRequest &request) {
                accept();
                emit prepared(package, request);
            });
    connect(m_continue, &QPushButton::clicked, m_model, &AgainModel::prepare);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (!hosts.isEmpty())
        m_model->tickOnly(hosts);
    retranslate();
    m_table->fitColumns();
    fitToText(*this, RunAgainLineCharacters);
}

void RunAgainDialog::build()
{
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_text, m_summary}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_text);
    auto *sets = new FlowLayout(8);
    for (const AgainSet set : AllAgainSets) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QLatin1String(nameOf(set)));
        // What some of the set's hosts have, a click gives to all of them. Not clicked(): a screen reader toggles.
        connect(box, &QCheckBox::toggled, this,
                [this, set] { m_model->tickSet(set, m_model->setState(set) != Qt::Checked); });
        m_sets.insert(set, box);
        sets->addWidget(box);
    }
    column->addLayout(sets);
    m_table->setObjectName(QStringLiteral("againTable"));
    m_table->setModel(m_model);
    m_table->rememberColumns(QStringLiteral("run-again"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * RunAgainTableLines);
    column->addWidget(m_table, 1);
    m_problem->setObjectName(QStringLiteral("againProblem"));
    column->addWidget(m_problem);
    m_summary->setObjectName(QStringLiteral("againSummary"));
    column->addWidget(m_summary);
    m_continue->setObjectName(QStringLiteral("againContinue"));
    m_continue->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("againCancel"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_continue, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
}

void RunAgainDialog::showModel()
{
    for (auto it = m_sets.cbegin(); it != m_sets.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setCheckState(m_model->setState(it.key()));
        it.value()->setEnabled(m_model->count(it.key()) > 0);
    }
    const auto chosen = static_cast<int>(m_model->chosen().size());
    m_summary->setText(chosen == 0 ? tr("Tick at least one host.")
                                   : tr("%n host(s) of this run go into the wizard.", nullptr, chosen));
    m_continue->setEnabled(chosen > 0 && !m_model->isWorking());
    if (m_model->problem())
        m_problem->showError(*m_model->problem());
    else
        m_problem->clear();
}

void RunAgainDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RunAgainDialog::retranslate()
{
    setWindowTitle(tr("Run hosts of run %1 again").arg(m_model->run().id));
    m_text->setText(
        tr("The wizard opens with the values of this run. Prerequisites are judged again; passwords and other "
           "secrets were not stored and are typed again."));
    const auto countOf = [this](AgainSet set) { return QString::number(m_model->count(set)); };
    m_sets[AgainSet::Failed]->setText(tr("&Failed (%1)").arg(countOf(AgainSet::Failed)));
    m_sets[AgainSet::Unreachable]->setText(tr("&Unreachable (%1)").arg(countOf(AgainSet::Unreachable)));
    m_sets[AgainSet::NotStarted]->setText(tr("&Not started or stopped (%1)").arg(countOf(AgainSet::NotStarted)));
    m_sets[AgainSet::Skipped]->setText(tr("&Skipped (%1)").arg(countOf(AgainSet::Skipped)));
    m_table->setAccessibleName(tr("Hosts of the run"));
    m_continue->setText(tr("&Continue in the wizard"));
    m_cancel->setText(tr("Cancel"));
    m_model->retranslate();
    showModel();
}

} // namespace convoy
