// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/RunTableModel.h"

#include "base/Clock.h"
#include "plan/ProfileText.h"
#include "wizard/run/RunActions.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::seconds AbandonedCheckInterval{1};

} // namespace

QString countsText(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto state = hostStateFromWord(it.key());
        const QString word = state ? hostStateText(*state).text() : it.key();
        //: a state and how many hosts are in it, for instance "done: 2"
        parts += Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {word, QLocale().toString(it.value())}).text();
    }
    return parts.join(QStringLiteral(", "));
}

RunTableModel::RunTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_reader(session, this, read, [this](const Content &content) { take(content); })
{
    connect(&session, &Session::changed, this, &RunTableModel::reload);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &RunTableModel::lookForAbandoned);
    timer->start(AbandonedCheckInterval);
    (void)session.repository().runs().closeAbandoned(); // what cannot be looked for is said by reload()
    reload();
}

RunTableModel::Content RunTableModel::read(Repository &repository)
{
    auto runs = repository.runs().list();
    Content content{.runs = runs.value_or(QList<StoredRun>()),
                    .counts = {},
                    .problem = runs ? std::nullopt : std::optional<Error>(runs.error())};
    for (const StoredRun &run : std::as_const(content.runs))
        content.counts += run.counts();
    return content;
}

void RunTableModel::take(const Content &content)
{
    beginResetModel();
    m_problem = content.problem;
    m_runs = content.runs;
    m_counts = content.counts;
    endResetModel();
    emit reloaded();
}

void RunTableModel::lookForAbandoned()
{
    const auto closed = m_session.repository().runs().closeAbandoned();
    if (closed && !closed->isEmpty())
        m_session.announceChange();
}

int RunTableModel::liveCount() const
{
    return static_cast<int>(std::ranges::count_if(m_runs, isGoingOn));
}

void RunTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

const StoredRun *RunTableModel::run(int row) const
{
    return row >= 0 && row < m_runs.size() ? &m_runs.at(row) : nullptr;
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

CellTone RunTableModel::stateTone(RunState state)
{
    switch (state) {
    case RunState::Running:
        return CellTone::Active;
    case RunState::Done:
        return CellTone::Good;
    case RunState::Paused:
    case RunState::Stopped:
    case RunState::Blocked:
        return CellTone::Caution;
    case RunState::Failed:
    case RunState::Interrupted:
        return CellTone::Bad;
    default:
        return CellTone::Neutral;
    }
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == CellToneRole && index.column() == State)
        return static_cast<int>(stateTone(m_runs.at(index.row()).state));
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const StoredRun &run = m_runs.at(index.row());
    switch (index.column()) {
    case Number:
        return run.id;
    case State:
        return runStateText(run.state).text();
    case Package:
        return QStringLiteral("%1 %2").arg(run.packageName, run.packageVersion);
    case Profile:
        return profileText(run.profile, run.undoes).text();
    case Started:
        return shownTime(run.started);
    case Ended:
        return shownTime(run.ended);
    case Operator:
        return run.operatorName;
    case Outcome:
        return countsText(m_counts.at(index.row()));
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return Message(QT_TRANSLATE_NOOP("core", "Run")).text();
    case State:
        return Message(QT_TRANSLATE_NOOP("core", "State")).text();
    case Package:
        return Message(QT_TRANSLATE_NOOP("core", "Package")).text();
    case Profile:
        return Message(QT_TRANSLATE_NOOP("core", "Task")).text();
    case Started:
        return Message(QT_TRANSLATE_NOOP("core", "Started")).text();
    case Ended:
        return Message(QT_TRANSLATE_NOOP("core", "Ended")).text();
    case Operator:
        return Message(QT_TRANSLATE_NOOP("core", "Operator")).text();
    case Outcome:
        return Message(QT_TRANSLATE_NOOP("core", "Outcome")).text();
    default:
        return {};
    }
}

} // namespace convoy
