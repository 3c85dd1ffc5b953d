// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/RunsBanner.h"

#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "wizard/run/RunActions.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoy {

namespace {

constexpr int Margin = 8;

int unfinishedHosts(const StoredRun &run)
{
    return static_cast<int>(std::ranges::count_if(run.hosts, [](const HostOutcome &host) {
        return host.state == HostState::Stopped || host.state == HostState::NotStarted || !isFinal(host.state);
    }));
}

} // namespace

RunsBanner::RunsBanner(QWidget *parent)
    : QWidget(parent)
    , m_panel(new MessagePanel(this))
    , m_resume(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_look(new QPushButton(this))
{
    setObjectName(QStringLiteral("runsBanner"));
    m_panel->setObjectName(QStringLiteral("runsBannerMessage"));
    m_resume->setObjectName(QStringLiteral("bannerResume"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_look->setObjectName(QStringLiteral("bannerLook"));
    auto *row = new FlowLayout(Margin);
    for (QPushButton *button : {m_resume, m_close, m_look})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, 0);
    column->addWidget(m_panel);
    column->addLayout(row);
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeWanted(m_shownRun); });
    connect(m_close, &QPushButton::clicked, this, [this] { emit closeWanted(m_shownRun); });
    connect(m_look, &QPushButton::clicked, this, [this] { emit openWanted(m_shownRun); });
    refresh();
}

void RunsBanner::setRuns(const QList<StoredRun> &runs)
{
    m_runs.clear();
    for (const StoredRun &run : runs) {
        if (run.state == RunState::Interrupted || isGoingOn(run))
            m_runs += run;
    }
    refresh();
}

QString RunsBanner::nameOf(const StoredRun &run)
{
    return tr("run %1, %2 %3", "number, package, version").arg(run.id, run.packageName, run.packageVersion);
}

void RunsBanner::refresh()
{
    const auto isUnfinished = [](const StoredRun &run) { return run.state == RunState::Interrupted; };
    const auto unfinished = static_cast<int>(std::ranges::count_if(m_runs, isUnfinished));
    const auto shown = unfinished > 0 ? std::ranges::find_if(m_runs, isUnfinished) : m_runs.begin();
    setVisible(!m_runs.isEmpty());
    if (m_runs.isEmpty()) {
        m_said.clear();
        m_panel->clear();
        return;
    }
    m_shownRun = shown->id;
    m_resume->setVisible(unfinished > 0);
    m_close->setVisible(unfinished > 0);
    m_resume->setText(tr("Go on…"));
    m_resume->setToolTip(runActionPromise(RunAction::Resume).text());
    m_close->setText(tr("Close and keep the facts"));
    m_close->setToolTip(runActionPromise(RunAction::Close).text());
    m_look->setText(unfinished > 0 ? tr("Look") : tr("Show its progress"));
    m_look->setToolTip(runActionPromise(RunAction::Open).text());
    for (QPushButton *button : {m_resume, m_close, m_look})
        button->setAccessibleDescription(button->toolTip());
    if (unfinished > 0)
        showUnfinished(*shown, unfinished - 1);
    else
        showLive(*shown, static_cast<int>(m_runs.size()) - 1);
}

void RunsBanner::showUnfinished(const StoredRun &run, int more)
{
    const QString what =
        tr("Unfinished run found: %1. %n host(s) are not finished.", nullptr, unfinishedHosts(run)).arg(nameOf(run));
    const QString advice = tr("The program that carried it out is gone. Go on where it ended, or close it.");
    const QString others = tr("%n more unfinished run(s) stand in the list of runs.", nullptr, more);
    say(static_cast<int>(Theme::Tone::Bad), what, more > 0 ? tr("%1 %2", "two sentences").arg(advice, others) : advice);
}

void RunsBanner::showLive(const StoredRun &run, int more)
{
    const bool isPaused = run.state == RunState::Paused;
    const QString what =
        isPaused ? tr("Paused: %1. Its hosts stay locked.").arg(nameOf(run))
                 : tr("Going on: %1. It needs no window; close this one whenever you like.").arg(nameOf(run));
    const QString others = tr("%n more run(s) are going on.", nullptr, more);
    say(static_cast<int>(isPaused ? Theme::Tone::Caution : Theme::Tone::Active), what, more > 0 ? others : QString());
}

void RunsBanner::say(int tone, const QString &what, const QString &advice)
{
    const QString said = QString::number(tone) + what + advice;
    if (said == m_said)
        return; // said again at each change of the repository, it would be read out again each time
    m_said = said;
    m_panel->showText(static_cast<Theme::Tone>(tone), what, advice);
}

void RunsBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace convoy
