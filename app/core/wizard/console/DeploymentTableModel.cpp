// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/DeploymentTableModel.h"

#include "plan/ProfileText.h"
#include "repository/HostStore.h"
#include "repository/runs/RunTimes.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/run/RunActions.h"

#include <QLocale>

#include <algorithm>

namespace convoy {

namespace {

const HostOutcome *outcomeOf(const QList<StoredRun> &runs, const QString &run, const QString &host)
{
    for (const StoredRun &candidate : runs) {
        if (candidate.id != run)
            continue;
        for (const HostOutcome &outcome : candidate.hosts) {
            if (outcome.host == host)
                return &outcome;
        }
    }
    return nullptr;
}

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
    , m_session(session)
{
    connect(&session, &Session::changed, this, &DeploymentTableModel::reload);
    reload();
}

void DeploymentTableModel::reload()
{
    auto deployments = m_session.repository().deployments().list({});
    auto runs = m_session.repository().runs().list();
    beginResetModel();
    m_rows.clear();
    m_hostTenants.clear();
    for (const Host &host : m_session.repository().hosts().list().value_or(QList<Host>()))
        m_hostTenants.insert(host.name, host.tenants);
    m_problem = deployments ? std::nullopt : std::optional<Error>(deployments.error());
    const QList<StoredRun> known = runs.value_or(QList<StoredRun>());
    addRunRows(known);
    if (deployments)
        addDeployments(*deployments, known);
    endResetModel();
    emit reloaded();
}

/// A plan does not change while its run goes on: it is read once.
void DeploymentTableModel::readSteps(const StoredRun &run)
{
    if (m_steps.contains(run.id))
        return;
    const auto plan = m_session.repository().runs().plan(run.id);
    if (!plan)
        return; // the row says what it can without
    PlannedSteps planned{.times = stepTimesOf(m_session.url(), run.id)};
    for (const PlanHost *host : plan->allHosts())
        planned.steps.insert(host->host, host->steps);
    m_steps.insert(run.id, planned);
}

std::optional<DeploymentTableModel::Work> DeploymentTableModel::workOn(const QList<StoredRun> &runs,
                                                                       const QString &host,
                                                                       const QString &package) const
{
    for (const StoredRun &run : runs) {
        if (!isGoingOn(run) || run.packageName != package)
            continue;
        const auto outcome = std::ranges::find(run.hosts, host, &HostOutcome::host);
        if (outcome == run.hosts.cend())
            continue;
        const auto isOver = [](const HostOutcome &each) { return isFinal(each.state); };
        const PlannedSteps planned = m_steps.value(run.id);
        return Work{.run = run.id,
                    .profile = run.profile,
                    .undoes = run.undoes,
                    .version = run.packageVersion,
                    .state = outcome->state,
                    .progress = hostProgress(planned.steps.value(host), planned.times, *outcome),
                    .hosts = static_cast<int>(run.hosts.size()),
                    .finished = static_cast<int>(std::ranges::count_if(run.hosts, isOver))};
    }
    return std::nullopt;
}

/// What is under way, and hosts on which the newest run changed nothing but did not succeed.
void DeploymentTableModel::addRunRows(const QList<StoredRun> &runs)
{
    const auto isOver = [&runs](const QString &id) {
        return std::ranges::none_of(runs, [&id](const StoredRun &run) { return run.id == id && isGoingOn(run); });
    };
    m_steps.removeIf([&isOver](const auto &each) { return isOver(each.key()); });
    for (const StoredRun &run : runs) {
        if (!isGoingOn(run))
            continue;
        readSteps(run);
        for (const HostOutcome &outcome : run.hosts) {
            m_rows += Row{.package = run.packageName,
                          .version = run.packageVersion,
                          .host = outcome.host,
                          .state = hostStateWord(outcome.state),
                          .isRunning = true,
                          .since = outcome.started,
                          .operatorName = run.operatorName,
                          .run = run.id,
                          .outcome = outcome,
                          .tenants = m_hostTenants.value(outcome.host),
                          .work = workOn({run}, outcome.host, run.packageName)};
        }
    }
}

void DeploymentTableModel::addDeployments(const QList<StoredDeployment> &deployments, const QList<StoredRun> &runs)
{
    for (const StoredDeployment &deployment : deployments) {
        const DeploymentRecord &record = deployment.record;
        const HostOutcome *outcome = outcomeOf(runs, record.run, record.host);
        m_rows += Row{.package = record.packageName,
                      .version = record.packageVersion,
                      .host = record.host,
                      .state = record.state,
                      .isRunning = false,
                      .since = record.since,
                      .operatorName = record.operatorName,
                      .run = record.run,
                      .outcome = outcome ? *outcome : HostOutcome(),
                      .tenants = m_hostTenants.value(record.host),
                      .upgradeTo = deployment.upgradeTo,
                      .rollbackTo = deployment.rollbackTo,
                      .undo = record.undo,
                      .undoReason = record.undoReason,
                      .drift = deployment.drift,
                      .foundVersion = deployment.foundVersion,
                      .work = workOn(runs, record.host, record.packageName)};
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
