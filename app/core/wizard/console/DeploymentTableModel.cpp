// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/DeploymentTableModel.h"

#include "plan/ProfileText.h"
#include "wizard/console/DeploymentRows.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/run/RunActions.h"

#include <QLocale>

#include <algorithm>

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
    beginResetModel();
    m_rows = content.rows;
    m_problem = content.problem;
    endResetModel();
    emit reloaded();
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
        return QLocale().toString(row.since.toLocalTime(), QLocale::ShortFormat);
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
