// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/DeploymentTableModel.h"

#include "base/Clock.h"
#include "plan/ProfileText.h"
#include "wizard/console/DeploymentRows.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/run/RunActions.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace convoy {

namespace {

/// What the run does there, and how far it is.
QString taskText(const DeploymentTableModel::Work &work)
{
    const QString task = profileText(work.profile, work.undoes).text();
    const HostProgress &progress = work.progress;
    if (isFinal(work.state))
        return Message(QT_TRANSLATE_NOOP("core", "%1, run %2: this host is finished."), {task, work.run}).text();
    if (progress.step == 0)
        return Message(QT_TRANSLATE_NOOP("core", "%1, run %2: %3."), {task, work.run, hostStateText(work.state).text()})
            .text();
    const QLocale locale;
    return Message(QT_TRANSLATE_NOOP("core", "%1, run %2: step %3 of %4, %5."),
                   {task, work.run, locale.toString(progress.step), locale.toString(progress.steps),
                    stepTitle(progress.kind).text()})
        .text();
}

using Row = DeploymentTableModel::Row;
using Work = DeploymentTableModel::Work;

bool isOfSameThing(const Row &a, const Row &b)
{
    return a.host == b.host && a.package == b.package && a.isRunning == b.isRunning;
}

/// Without how many hosts of the run are finished, which only the details tell: they are made anew each time.
bool isSameWork(const std::optional<Work> &a, const std::optional<Work> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->run == b->run && a->profile == b->profile && a->undoes == b->undoes && a->version == b->version
           && a->state == b->state && a->progress.step == b->progress.step && a->progress.steps == b->progress.steps
           && a->progress.kind == b->progress.kind && a->progress.fraction == b->progress.fraction;
}

bool isSameOutcome(const HostOutcome &a, const HostOutcome &b)
{
    return a.state == b.state && a.code == b.code && a.message == b.message && a.remedy == b.remedy
           && a.ended == b.ended;
}

bool isShownSame(const Row &a, const Row &b)
{
    return a.version == b.version && a.state == b.state && a.since == b.since && a.operatorName == b.operatorName
           && a.run == b.run && a.tenants == b.tenants && a.upgradeTo == b.upgradeTo && a.rollbackTo == b.rollbackTo
           && a.undo == b.undo && a.undoReason == b.undoReason && a.drift == b.drift && a.foundVersion == b.foundVersion
           && isSameOutcome(a.outcome, b.outcome) && isSameWork(a.work, b.work);
}

} // namespace

QString deploymentWorkText(const DeploymentTableModel::Work &work)
{
    if (work.hosts < 2)
        return taskText(work);
    const QLocale locale;
    return Message(QT_TRANSLATE_NOOP("core", "%1 Hosts of the run that are finished: %2 of %3."),
                   {taskText(work), locale.toString(work.finished), locale.toString(work.hosts)})
        .text();
}

Message deploymentStateText(const QString &state)
{
    if (state == QLatin1String("installed"))
        return Message(QT_TRANSLATE_NOOP("core", "Installed"));
    if (state == QLatin1String("failed"))
        return Message(QT_TRANSLATE_NOOP("core", "Failed"));
    if (state == QLatin1String("removed"))
        return Message(QT_TRANSLATE_NOOP("core", "Removed"));
    if (const auto host = hostStateFromWord(state))
        return hostStateText(*host);
    return Message(QT_TRANSLATE_NOOP("core", "Not known"));
}

DeploymentTableModel::DeploymentTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(
          session, this,
          [rows = std::make_shared<DeploymentRows>()](Repository &repository) { return rows->read(repository); },
          [this](const Content &content) { take(content); })
{
    connect(&session, &Session::changed, this, &DeploymentTableModel::reload);
    reload();
}

void DeploymentTableModel::take(const Content &content)
{
    emit aboutToReload();
    m_problem = content.problem;
    if (std::ranges::equal(content.rows, m_rows, isOfSameThing)) {
        replaceRows(content.rows);
    } else {
        beginResetModel();
        m_rows = content.rows;
        endResetModel();
    }
    emit reloaded();
}

/// The same hosts and packages: only what is another now is drawn, sorted and filtered anew.
void DeploymentTableModel::replaceRows(const QList<Row> &rows)
{
    const QList<Row> before = std::exchange(m_rows, rows);
    for (qsizetype first = 0; first < rows.size(); ++first) {
        qsizetype end = first;
        while (end < rows.size() && !isShownSame(before.at(end), rows.at(end)))
            ++end;
        if (end == first)
            continue;
        emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(end) - 1, ColumnCount - 1));
        first = end;
    }
}

Message DeploymentTableModel::upgradeObstacle(const Row &row) const
{
    if (row.isRunning || (row.work && !isFinal(row.work->state)))
        return Message(QT_TRANSLATE_NOOP("core", "A run is working on this host now."));
    if (row.state == QLatin1String("removed"))
        return Message(QT_TRANSLATE_NOOP("core", "The package does not stand there any more."));
    if (row.upgradeTo.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "There is no newer version in the repository."));
    return {};
}

Message DeploymentTableModel::rollbackObstacle(const Row &row) const
{
    if (row.isRunning || (row.work && !isFinal(row.work->state)))
        return Message(QT_TRANSLATE_NOOP("core", "A run is working on this host now."));
    if (row.state == QLatin1String("removed"))
        return Message(QT_TRANSLATE_NOOP("core", "The package does not stand there any more."));
    if (row.undo == QLatin1String("none"))
        return Message(QT_TRANSLATE_NOOP("core", "It cannot be undone: %1"), {row.undoReason});
    if (row.rollbackTo.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "There is no older version in the repository."));
    return {};
}

QStringList DeploymentTableModel::packages() const
{
    QStringList names;
    for (const Row &row : m_rows)
        names += row.package;
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList DeploymentTableModel::tenants() const
{
    QStringList names;
    for (const Row &row : m_rows)
        names += row.tenants;
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList DeploymentTableModel::states() const
{
    QStringList words;
    for (const Row &row : m_rows)
        words += row.state;
    words.removeDuplicates();
    words.sort();
    return words;
}

void DeploymentTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

const DeploymentTableModel::Row *DeploymentTableModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int DeploymentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeploymentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeploymentTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isProgress = index.column() == State && row.isRunning && row.work;
    if (role == ProgressRole)
        return isProgress ? QVariant(row.work->progress.fraction) : QVariant();
    if (isProgress && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return deploymentWorkText(*row.work);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Package:
        return row.package;
    case VersionColumn:
        return row.version;
    case HostColumn:
        return hostDisplayName(row.host);
    case State:
        return row.drift ? Message(QT_TRANSLATE_NOOP("core", "%1, something else was found"),
                                   {deploymentStateText(row.state).text()})
                               .text()
                         : deploymentStateText(row.state).text();
    case Since:
        return shownTime(row.since);
    case Operator:
        return row.operatorName;
    case RunColumn:
        return row.run;
    default:
        return {};
    }
}

QVariant DeploymentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Package:
        return Message(QT_TRANSLATE_NOOP("core", "Package")).text();
    case VersionColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Version")).text();
    case HostColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Host")).text();
    case State:
        return Message(QT_TRANSLATE_NOOP("core", "State")).text();
    case Since:
        return Message(QT_TRANSLATE_NOOP("core", "Since")).text();
    case Operator:
        return Message(QT_TRANSLATE_NOOP("core", "Operator")).text();
    case RunColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Run")).text();
    default:
        return {};
    }
}

} // namespace convoy
