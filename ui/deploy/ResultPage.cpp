// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/ResultPage.h"

#include "deploy/run/FailureGroupList.h"
#include "deploy/run/FailurePanel.h"
#include "deploy/run/RunColumns.h"
#include "deploy/run/RunCounts.h"
#include "deploy/run/RunFilterModel.h"
#include "dialogs/ReportFileDialog.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/Announcement.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/run/FailureGroups.h"
#include "wizard/run/ReportSaver.h"
#include "wizard/run/RunActions.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoy {

namespace {

using Bucket = RunModel::Bucket;
constexpr int LeastResultRows = 6;

} // namespace

ResultPage::ResultPage(QWidget *parent)
    : DeployPage(QStringLiteral("resultPage"), parent)
    , m_shown(new RunFilterModel(this))
    , m_verdict(new MessagePanel(this))
    , m_counts(new RunCounts(
          {Bucket::All, Bucket::Done, Bucket::Skipped, Bucket::Failed, Bucket::Unreachable, Bucket::NotStarted}, this))
    , m_table(new TableView(this))
    , m_groups(new FailureGroupList(this))
    , m_outcome(new FailurePanel(this))
    , m_marks(makeNote("prerequisiteMarks", this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_log(new QPushButton(this))
    , m_trail(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_copied(makeNote("reportCopied", this))
    , m_unsaved(new MessagePanel(this))
{
    m_verdict->setObjectName(QStringLiteral("resultVerdict"));
    m_table->setObjectName(QStringLiteral("resultTable"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setModel(m_shown);
    m_table->setMinimumHeight(fontMetrics().height() * 3 / 2 * LeastResultRows);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_unsaved->setObjectName(QStringLiteral("reportUnsaved"));
    m_log->setObjectName(QStringLiteral("openLog"));
    m_trail->setObjectName(QStringLiteral("openTrail"));
    m_again->setObjectName(QStringLiteral("runAgain"));
    content()->addWidget(m_verdict);
    content()->addWidget(m_counts);
    content()->addWidget(m_groups);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_outcome);
    content()->addWidget(m_marks);
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_again, m_copy, m_save, m_log, m_trail}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    content()->addLayout(row);
    content()->addWidget(m_copied);
    content()->addWidget(m_unsaved);
    connect(m_counts, &RunCounts::chosenChanged, this, [this] {
        m_groups->clearChoice();
        m_shown->setCode({});
        m_shown->setBucket(m_counts->chosen());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultPage::showOutcome);
    connect(m_copy, &QPushButton::clicked, this, &ResultPage::copyReport);
    connect(m_save, &QPushButton::clicked, this, &ResultPage::saveReport);
    connect(m_trail, &QPushButton::clicked, this, &ResultPage::trailWanted);
    connect(m_again, &QPushButton::clicked, this, [this] { emit againWanted(m_run->run().id, {}); });
    connect(m_groups, &FailureGroupList::chosenChanged, this, [this] {
        m_shown->setCode(m_groups->chosenCode());
        if (m_shown->rowCount() > 0)
            m_table->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_outcome, &FailurePanel::actionWanted, this, &ResultPage::carryOut);
    connect(m_log, &QPushButton::clicked, this, [this] {
        const HostOutcome *outcome = currentOutcome();
        emit logWanted(m_run->run().id, outcome ? outcome->host : QString());
    });
    retranslate();
}

void ResultPage::follow(RunModel *run)
{
    m_run = run;
    m_shown->setSourceModel(run);
    m_table->setColumnHidden(RunModel::StepColumn, true);
    m_table->rememberColumns(QStringLiteral("run-result"));
    m_saver = new ReportSaver(run->session(), this);
    connect(m_saver, &ReportSaver::busyChanged, this, [this] { m_save->setEnabled(!m_saver->isBusy()); });
    connect(m_saver, &ReportSaver::saved, this, &ResultPage::showSaved);
    connect(m_saver, &ReportSaver::failed, m_unsaved, &MessagePanel::showError);
    connect(run, &RunModel::changed, this, &ResultPage::showRun);
    showRun();
}

QString ResultPage::stepName() const
{
    return tr("Result");
}

QWidget *ResultPage::firstField() const
{
    return m_table;
}

void ResultPage::arrive()
{
    fitRunColumns(*m_table);
    // What went wrong is what one looks for first.
    int row = 0;
    for (int i = m_shown->rowCount() - 1; i >= 0; --i) {
        if (RunModel::stateTone(m_run->outcome(m_shown->mapToSource(m_shown->index(i, 0)).row()).state)
            == CellTone::Bad)
            row = i;
    }
    if (m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(row, 0));
    announce(this, m_verdict->accessibleName(), m_run && m_run->run().state != RunState::Done);
}

QString ResultPage::doneSentence(const StoredRun &run, int hosts)
{
    if (!run.undoes.isEmpty())
        return tr("Run %1 was undone on %n host(s).", nullptr, hosts).arg(run.undoes);
    if (!run.solution.isEmpty())
        return tr("The target version stands on %n host(s).", nullptr, hosts);
    switch (run.profile) {
    case Profile::Upgrade:
        return tr("The package is upgraded on %n host(s).", nullptr, hosts);
    case Profile::Rollback:
        return tr("The package is rolled back on %n host(s).", nullptr, hosts);
    case Profile::Install:
        break;
    }
    return tr("The package is installed on %n host(s).", nullptr, hosts);
}

void ResultPage::showRun()
{
    if (!m_run || !m_run->hasEnded())
        return;
    m_counts->showCounts(*m_run);
    const Message obstacle = runActionObstacle(m_run->run(), RunAction::Again);
    m_again->setEnabled(obstacle.isEmpty());
    m_again->setToolTip((obstacle.isEmpty() ? runActionPromise(RunAction::Again) : obstacle).text());
    const int done = m_run->hostCount(Bucket::Done);
    const int all = m_run->hostCount(Bucket::All);
    const QString state = runStateText(m_run->run().state).text();
    const QString doneText = doneSentence(m_run->run(), done);
    if (m_run->run().state == RunState::Interrupted) {
        m_verdict->showText(Theme::Tone::Bad, tr("The run was interrupted: the program that carried it out is gone."),
                            tr("%1 Resume the run in the list of runs, or close it there.",
                               "sentence: on how many hosts it is installed")
                                .arg(doneText));
    } else if (m_run->run().state == RunState::Stopped) {
        m_verdict->showText(Theme::Tone::Caution, tr("The run was stopped before its end."), doneText);
    } else if (done == all) {
        m_verdict->showText(Theme::Tone::Good, doneText);
    } else if (m_run->count(Bucket::Failed) + m_run->count(Bucket::Unreachable) > 0) {
        m_verdict->showText(Theme::Tone::Bad, doneText,
                            tr("On %n host(s) it is not; choose one to see why and what to do.", nullptr, all - done));
    } else {
        m_verdict->showText(Theme::Tone::Caution, doneText,
                            tr("%n host(s) were left as they were.", nullptr, all - done));
    }
    m_verdict->setAccessibleName(tr("Result: %1. %2", "state of the run; sentence").arg(state, doneText));
    showGroups();
    showOutcome();
}

void ResultPage::showGroups()
{
    m_groups->showGroups(failureGroups(m_run->run().hosts));
}

QStringList ResultPage::hostsThatFailedLike(const HostOutcome &outcome) const
{
    const QList<FailureGroup> groups = failureGroups(m_run->run().hosts);
    const auto group = std::ranges::find(groups, outcome.code, &FailureGroup::code);
    return group == groups.cend() || !isFailure(outcome) ? QStringList{outcome.host} : group->hosts;
}

void ResultPage::carryOut(FailureAction action)
{
    const HostOutcome *outcome = currentOutcome();
    if (!outcome)
        return;
    if (action == FailureAction::RunAgain)
        emit againWanted(m_run->run().id, hostsThatFailedLike(*outcome));
    else if (action == FailureAction::ChangeValue)
        emit changeWanted(m_run->run().id, hostsThatFailedLike(*outcome));
    else if (action == FailureAction::Resume)
        emit resumeWanted(m_run->run().id);
    else
        emit remedyWanted(action, m_run->run().id, *outcome);
}

const HostOutcome *ResultPage::currentOutcome() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_run ? &m_run->outcome(m_shown->mapToSource(current).row()) : nullptr;
}

void ResultPage::showOutcome()
{
    const HostOutcome *outcome = currentOutcome();
    showMarks(outcome ? outcome->host : QString());
    if (outcome) {
        const bool mayRunAgain = runActionObstacle(m_run->run(), RunAction::Again).isEmpty();
        m_outcome->showOutcome(*outcome, mayRunAgain ? static_cast<int>(hostsThatFailedLike(*outcome).size()) : 0);
    } else
        m_outcome->clear();
}

void ResultPage::showMarks(const QString &host)
{
    QStringList lines;
    for (const PrerequisiteMark &mark : m_run ? m_run->marks(host) : QList<PrerequisiteMark>())
        lines += tr("%1 %2", "symbol, sentence").arg(Theme::symbol(Theme::Tone::Caution), mark.text().text());
    m_marks->setText(lines.join(QLatin1Char('\n')));
    m_marks->setVisible(!lines.isEmpty());
}

void ResultPage::copyReport()
{
    QApplication::clipboard()->setText(m_run->reportText());
    m_copied->setText(tr("The report is in the clipboard."));
    announce(this, m_copied->text());
}

void ResultPage::saveReport()
{
    m_copied->clear();
    m_unsaved->clear();
    auto *dialog = new ReportFileDialog(tr("run-%1").arg(m_run->run().id), ReportFileDialog::Forms::Report, this);
    connect(dialog, &ReportFileDialog::reportFileChosen, this,
            [this](const QString &path) { m_saver->saveRun(m_run->run().id, path); });
    dialog->open();
}

void ResultPage::showSaved(const QString &path)
{
    m_copied->setText(tr("The report was saved to %1.").arg(path));
    announce(this, m_copied->text());
}

void ResultPage::retranslate()
{
    setSentence(tr("This is what happened on every host."));
    m_table->setAccessibleName(tr("Result by host"));
    m_copy->setText(tr("Co&py the report"));
    m_save->setText(tr("Save repo&rt…"));
    m_log->setText(tr("Open the lo&g"));
    m_log->setAccessibleName(tr("Open the deployment action log"));
    m_trail->setText(tr("Aud&it trail…"));
    m_again->setText(tr("Run again…"));
    m_copied->clear();
    showRun();
}

} // namespace convoy
