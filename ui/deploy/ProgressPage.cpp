// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/ProgressPage.h"

#include "deploy/run/PersonPanel.h"
#include "deploy/run/RunBar.h"
#include "deploy/run/RunColumns.h"
#include "deploy/run/RunControls.h"
#include "deploy/run/RunCounts.h"
#include "deploy/run/RunFilterModel.h"
#include "dialogs/RunQuestions.h"
#include "run/RunAnnouncer.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/run/RunSteering.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace convoy {

namespace {

using Bucket = RunModel::Bucket;
constexpr int LeastHostRows = 5;
constexpr int RefreshMs = 1000; ///< what time alone changes: somebody waits, time is left

} // namespace

ProgressPage::ProgressPage(QWidget *parent)
    : DeployPage(QStringLiteral("progressPage"), parent)
    , m_shown(new RunFilterModel(this))
    , m_bar(new RunBar(this))
    , m_controls(new RunControls(this))
    , m_note(makeNote("runGoesOn", this))
    , m_problem(new MessagePanel(this))
    , m_person(new PersonPanel(this))
    , m_counts(new RunCounts({Bucket::All, Bucket::Waiting, Bucket::Working, Bucket::Done, Bucket::Skipped,
                              Bucket::Failed, Bucket::Unreachable, Bucket::NotStarted},
                             this))
    , m_table(new TableView(this))
    , m_logLabel(new QLabel(this))
    , m_log(new QPlainTextEdit(this))
{
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setModel(m_shown);
    m_table->setMinimumHeight(fontMetrics().height() * 3 / 2 * LeastHostRows);
    m_problem->setObjectName(QStringLiteral("runProblem"));
    buildLog();
    buildLayout();
    connect(m_counts, &RunCounts::chosenChanged, this, [this] { m_shown->setBucket(m_counts->chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProgressPage::showLog);
    connect(m_controls, &RunControls::wanted, this, &ProgressPage::ask);
    connect(m_person, &PersonPanel::wanted, this, [this](const HostRequest &request) {
        if (m_run && m_steering)
            m_steering->askHost(m_run->run().id, request);
    });
    retranslate();
}

void ProgressPage::buildLog()
{
    m_log->setObjectName(QStringLiteral("hostLog"));
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(RunModel::MaxLogLines);
    m_log->setTabChangesFocus(true);
    m_log->setMinimumHeight(fontMetrics().height() * LeastHostRows);
    QFont mono(QStringLiteral("monospace"));
    mono.setStyleHint(QFont::Monospace);
    m_log->setFont(mono);
    m_logLabel->setBuddy(m_log);
}

void ProgressPage::buildLayout()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_controls), static_cast<QWidget *>(m_problem),
          static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_counts)})
        content()->addWidget(widget);
    content()->addWidget(m_table, 2);
    content()->addWidget(m_logLabel);
    content()->addWidget(m_log, 1);
}

void ProgressPage::follow(RunModel *run)
{
    m_run = run;
    m_steering = new RunSteering(run->session(), this);
    m_shown->setSourceModel(run);
    m_table->rememberColumns(QStringLiteral("run-progress"));
    connect(m_steering, &RunSteering::changed, this, &ProgressPage::showRun);
    connect(run, &RunModel::changed, this, &ProgressPage::showRun);
    connect(run, &RunModel::logAppended, this, &ProgressPage::appendLog);
    new RunAnnouncer(*run, *m_table);
    connect(run, &RunModel::ended, this, &QWizardPage::completeChanged);
    auto *refresh = new QTimer(this);
    connect(refresh, &QTimer::timeout, this, &ProgressPage::showRun);
    connect(run, &RunModel::ended, refresh, &QTimer::stop);
    refresh->start(RefreshMs);
    fitRunColumns(*m_table);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ProgressPage::chooseFirst); // of very many hosts, later
    showRun();
    chooseFirst();
}

void ProgressPage::chooseFirst()
{
    if (m_shown->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_shown->index(0, 0));
    showLog();
}

void ProgressPage::ask(RunRequest request)
{
    if (!m_run || !m_steering)
        return;
    const QString id = m_run->run().id;
    if (request != RunRequest::StopNow) {
        m_steering->ask(id, request);
        return;
    }
    askBeforeStopNow(this, runningInstallers(m_run->run()), [this, id] { m_steering->ask(id, RunRequest::StopNow); });
}

bool ProgressPage::mayLeave()
{
    if (!m_run || m_run->hasEnded())
        return true;
    if (findChild<QWidget *>(QStringLiteral("closeQuestion")))
        return false;
    askBeforeClosing(this, [this](RunRequest request) {
        if (request != RunRequest::None)
            m_steering->ask(m_run->run().id, request);
        emit leaveWanted();
    });
    return false;
}

QString ProgressPage::stepName() const
{
    return tr("Progress");
}

QWidget *ProgressPage::firstField() const
{
    return m_table;
}

void ProgressPage::showRun()
{
    if (!m_run)
        return;
    // What was asked for here stands on the screen at once; the repository follows.
    m_steering->settle(m_run->run());
    StoredRun run = m_run->run();
    const RunRequest asked = m_steering->asked(run.id);
    if (asked != RunRequest::None)
        run.request = asked;
    m_bar->showRun(*m_run, asked);
    m_controls->showRun(run);
    m_counts->showCounts(*m_run);
    m_person->showRun(*m_run, currentHost());
    if (const auto &problem = m_run->problem() ? m_run->problem() : m_steering->problem())
        m_problem->showError(*problem);
    else
        m_problem->clear();
}

QString ProgressPage::currentHost() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_run ? m_run->outcome(m_shown->mapToSource(current).row()).host : QString();
}

void ProgressPage::showLog()
{
    if (!m_run)
        return;
    const QString host = currentHost();
    m_logLabel->setText(host.isEmpty() ? tr("&Log of all hosts") : tr("&Log of %1").arg(hostDisplayName(host)));
    m_log->setAccessibleName(QString(m_logLabel->text()).remove(QLatin1Char('&')));
    m_log->setPlainText(m_run->log(host).join(QLatin1Char('\n')));
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

void ProgressPage::appendLog(const QString &host, const QStringList &lines)
{
    if (host == currentHost())
        m_log->appendPlainText(lines.join(QLatin1Char('\n')));
}

void ProgressPage::retranslate()
{
    setSentence(tr("Convoy works on the hosts. The table says how far each one is."));
    m_note->setText(tr("The run goes on without this window. Close it whenever you like; the run stays in the list of "
                       "runs."));
    m_table->setAccessibleName(tr("Hosts of the run"));
    if (m_run) {
        m_run->retranslate();
        showRun();
    }
    showLog();
}

} // namespace convoy
