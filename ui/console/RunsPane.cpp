// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/RunsPane.h"

#include "dialogs/ReportFileDialog.h"
#include "dialogs/RunQuestions.h"
#include "log/LogDialog.h"
#include "run/RunsAnnouncer.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/Announcement.h"
#include "widgets/labels/TitleLabel.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/console/RunTableModel.h"
#include "wizard/run/ForecastReader.h"
#include "wizard/run/ReportSaver.h"
#include "wizard/run/RunSteering.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

RunsPane::RunsPane(Session &session, RunTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_steering(new RunSteering(session, this))
    , m_forecast(new ForecastReader(session, this))
    , m_title(new TitleLabel(this))
    , m_empty(new QLabel(this))
    , m_table(new TableView(this))
    , m_advice(new QLabel(this))
    , m_problem(new MessagePanel(this))
    , m_log(new QPushButton(this))
    , m_report(new QPushButton(this))
    , m_saver(new ReportSaver(session, this))
    , m_saved(new MessagePanel(this))
{
    setObjectName(QStringLiteral("runsPane"));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setModel(&m_model);
    m_table->rememberColumns(QStringLiteral("runs"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_empty->setAlignment(Qt::AlignCenter);
    m_advice->setObjectName(QStringLiteral("runAdvice"));
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("runsProblem"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_advice);
    buildButtons();
    column->addWidget(m_problem);
    column->addWidget(m_saved);
    connect(&m_model, &RunTableModel::reloaded, this, &RunsPane::reloaded);
    connect(m_steering, &RunSteering::changed, this, &RunsPane::showActions);
    connect(m_forecast, &ForecastReader::changed, this, &RunsPane::showAdvice);
    connect(m_table, &QAbstractItemView::activated, this, [this] { act(RunAction::Open); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const StoredRun *run = m_model.run(current.row()))
            m_selected = run->id;
        showActions();
    });
    retranslate();
    reloaded();
    new RunsAnnouncer(m_model, *this);
}

void RunsPane::buildButtons()
{
    const std::initializer_list<std::pair<RunAction, const char *>> names{
        {RunAction::Open, "openRun"},          {RunAction::Pause, "pauseRun"},   {RunAction::Continue, "continueRun"},
        {RunAction::StopAfterStep, "stopRun"}, {RunAction::Resume, "resumeRun"}, {RunAction::Again, "runAgain"},
        {RunAction::Close, "closeRun"}};
    auto *row = new FlowLayout(8);
    for (const auto &[action, name] : names) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, action = action] { act(action); });
        m_buttons.insert(action, button);
        row->addWidget(button);
    }
    m_log->setObjectName(QStringLiteral("openRunLog"));
    connect(m_log, &QPushButton::clicked, this, &RunsPane::openLog);
    row->addWidget(m_log);
    m_report->setObjectName(QStringLiteral("saveRunReport"));
    m_saved->setObjectName(QStringLiteral("runReportSaved"));
    connect(m_report, &QPushButton::clicked, this, &RunsPane::saveReport);
    connect(m_saver, &ReportSaver::busyChanged, this, &RunsPane::showActions);
    connect(m_saver, &ReportSaver::failed, m_saved, &MessagePanel::showError);
    connect(m_saver, &ReportSaver::saved, this, [this](const QString &path) {
        m_saved->showText(Theme::Tone::Good, tr("The report was saved to %1.").arg(path));
        announce(this, tr("The report was saved to %1.").arg(path));
    });
    row->addWidget(m_report);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

const StoredRun *RunsPane::current() const
{
    return m_model.run(m_table->currentRow());
}

void RunsPane::reloaded()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_advice->setVisible(!isEmpty);
    m_log->setVisible(!isEmpty);
    m_report->setVisible(!isEmpty);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(!isEmpty);
    m_table->fitColumns();
    m_table->growColumns();
    int chosen = isEmpty ? -1 : 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.run(row)->id == m_selected)
            chosen = row;
    }
    if (chosen >= 0)
        m_table->setCurrentIndex(m_model.index(chosen, 0));
    showActions();
}

void RunsPane::showActions()
{
    const StoredRun *found = current();
    m_log->setEnabled(found);
    m_report->setEnabled(found && !m_saver->isBusy());
    if (m_steering->problem())
        m_problem->showError(*m_steering->problem());
    else
        m_problem->clear();
    StoredRun run = found ? *found : StoredRun();
    m_steering->settle(run);
    if (m_steering->asked(run.id) != RunRequest::None)
        run.request = m_steering->asked(run.id);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        // "Stop…" asks how, and stays for what can still be stopped faster.
        const RunAction action = it.key() == RunAction::StopAfterStep ? RunAction::StopNow : it.key();
        const Message obstacle = runActionObstacle(run, action);
        const QString said = obstacle.isEmpty() ? runActionPromise(it.key()).text() : obstacle.text();
        it.value()->setEnabled(found && obstacle.isEmpty());
        it.value()->setToolTip(said);
        it.value()->setAccessibleDescription(said);
    }
    const bool isOnItsWay = run.state == RunState::Running && pendingRequest(run) == RunRequest::None;
    m_forecast->follow(found && isOnItsWay && isVisible() ? run.id : QString());
    showAdvice();
}

/// What can be done with it, and how long it will still take where that is known.
void RunsPane::showAdvice()
{
    const StoredRun *run = current();
    const QString advice = run ? runStateAdvice(*run).text() : QString();
    const QString left = m_forecast->text().text();
    m_advice->setText(left.isEmpty() ? advice : tr("%1 %2", "two sentences").arg(left, advice));
}

void RunsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showActions();
}

void RunsPane::act(RunAction action)
{
    const StoredRun *run = current();
    if (!run || !runActionObstacle(*run, action == RunAction::StopAfterStep ? RunAction::StopNow : action).isEmpty())
        return;
    const QString id = run->id;
    switch (action) {
    case RunAction::Open:
        emit openWanted(id);
        return;
    case RunAction::Pause:
        m_steering->ask(id, RunRequest::Pause);
        return;
    case RunAction::Continue:
        m_steering->ask(id, RunRequest::Continue);
        return;
    case RunAction::Resume:
        emit resumeWanted(id);
        return;
    case RunAction::Again:
        emit againWanted(id, {});
        return;
    case RunAction::Close:
        closeRun(id);
        return;
    default:
        askHowToStop(this, runningInstallers(*run), [this, id](RunRequest request) { m_steering->ask(id, request); });
    }
}

void RunsPane::closeRun(const QString &runId)
{
    askBeforeFactsAreKept(window(), runId, [this, runId] { m_steering->close(runId); });
}

void RunsPane::openLog()
{
    if (const StoredRun *run = current())
        (new LogDialog(m_session, run->id, {}, this))->open();
}

void RunsPane::saveReport()
{
    const StoredRun *run = current();
    if (!run)
        return;
    m_saved->clear();
    auto *dialog = new ReportFileDialog(tr("run-%1").arg(run->id), ReportFileDialog::Forms::Report, this);
    connect(dialog, &ReportFileDialog::reportFileChosen, this,
            [this, id = run->id](const QString &path) { m_saver->saveRun(id, path); });
    dialog->open();
}

void RunsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunsPane::retranslate()
{
    m_title->setText(tr("Runs"));
    m_empty->setText(tr("No run yet."));
    m_table->setAccessibleName(tr("Runs"));
    m_buttons.value(RunAction::Open)->setText(tr("&Open"));
    m_buttons.value(RunAction::Pause)->setText(tr("&Pause"));
    m_buttons.value(RunAction::Continue)->setText(tr("Co&ntinue"));
    m_buttons.value(RunAction::StopAfterStep)->setText(tr("&Stop…"));
    m_buttons.value(RunAction::Resume)->setText(tr("&Resume…"));
    m_buttons.value(RunAction::Again)->setText(tr("Run &again…"));
    m_buttons.value(RunAction::Close)->setText(tr("&Close and keep the facts…"));
    m_log->setText(tr("Deployment action &log…"));
    m_report->setText(tr("Save repor&t…"));
    m_saved->clear();
    showActions();
}

} // namespace convoy
