// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/ProgressPage.h"

#include "deploy/parts/RunColumns.h"
#include "deploy/parts/RunCounts.h"
#include "deploy/parts/RunFilterModel.h"
#include "widgets/Announcement.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/ToneDelegate.h"
#include "wizard/console/HostTableModel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

namespace convoy {

namespace {

using Bucket = RunModel::Bucket;
constexpr int BarSteps = 1000;
constexpr int LeastRows = 5;

} // namespace

ProgressPage::ProgressPage(QWidget *parent)
    : DeployPage(QStringLiteral("progressPage"), parent)
    , m_shown(new RunFilterModel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_note(makeNote("runGoesOn", this))
    , m_problem(new MessagePanel(this))
    , m_counts(new RunCounts({Bucket::All, Bucket::Waiting, Bucket::Working, Bucket::Done, Bucket::Skipped,
                              Bucket::Failed, Bucket::Unreachable, Bucket::NotStarted},
                             this))
    , m_table(new TableView(this))
    , m_logLabel(new QLabel(this))
    , m_log(new QPlainTextEdit(this))
{
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setRange(0, BarSteps);
    m_bar->setTextVisible(false);
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setModel(m_shown);
    m_table->setMinimumHeight(fontMetrics().height() * 3 / 2 * LeastRows);
    m_log->setObjectName(QStringLiteral("hostLog"));
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(RunModel::MaxLogLines);
    m_log->setTabChangesFocus(true);
    m_log->setMinimumHeight(fontMetrics().height() * LeastRows);
    QFont mono(QStringLiteral("monospace"));
    mono.setStyleHint(QFont::Monospace);
    m_log->setFont(mono);
    m_logLabel->setBuddy(m_log);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_note),
          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_counts)})
        content()->addWidget(widget);
    content()->addWidget(m_table, 2);
    content()->addWidget(m_logLabel);
    content()->addWidget(m_log, 1);
    connect(m_counts, &RunCounts::chosenChanged, this, [this] { m_shown->setBucket(m_counts->chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProgressPage::showLog);
    retranslate();
}

void ProgressPage::follow(RunModel *run)
{
    m_run = run;
    m_shown->setSourceModel(run);
    connect(run, &RunModel::changed, this, &ProgressPage::showRun);
    connect(run, &RunModel::logAppended, this, &ProgressPage::appendLog);
    connect(run, &RunModel::hostEnded, this, &ProgressPage::announceEnd);
    connect(run, &RunModel::stepStarted, this, [this](const QString &host, const QString &step) {
        announce(m_table, tr("%1: %2", "host: step that begins").arg(hostDisplayName(host), step));
    });
    connect(run, &RunModel::ended, this, &QWizardPage::completeChanged);
    fitRunColumns(*m_table);
    showRun();
    if (m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(0, 0));
    showLog();
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
    m_bar->setValue(static_cast<int>(m_run->progress() * BarSteps));
    const QString finished = QLocale().toString(m_run->finishedCount());
    m_text->setText(tr("%1 of %n host(s) finished", nullptr, m_run->rowCount()).arg(finished));
    m_bar->setAccessibleDescription(m_text->text());
    m_counts->showCounts(*m_run);
    if (m_run->problem())
        m_problem->showError(*m_run->problem());
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

void ProgressPage::announceEnd(const QString &host, HostState state)
{
    const bool isBad = RunModel::stateTone(state) == CellTone::Bad;
    announce(m_table, tr("%1: %2", "host: how it ended").arg(hostDisplayName(host), hostStateText(state).text()),
             isBad);
}

void ProgressPage::retranslate()
{
    setSentence(tr("Convoy works on the hosts. You need not wait here."));
    m_note->setText(tr("The run goes on without this window. Close it whenever you like; the run stays in the list of "
                       "runs."));
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_table->setAccessibleName(tr("Hosts of the run"));
    if (m_run) {
        m_run->retranslate();
        showRun();
    }
    showLog();
}

} // namespace convoy
