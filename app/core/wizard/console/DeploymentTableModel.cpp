// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/DeploymentTableModel.h"

#include "repository/HostStore.h"
#include "wizard/console/HostTableModel.h"

#include <QLocale>

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

} // namespace

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

/// What is under way, and hosts on which the newest run changed nothing but did not succeed.
void DeploymentTableModel::addRunRows(const QList<StoredRun> &runs)
{
    for (const StoredRun &run : runs) {
        if (isFinal(run.state) || run.state == RunState::Planned)
            continue;
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
                          .tenants = m_hostTenants.value(outcome.host)};
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
                      .foundVersion = deployment.foundVersion};
    }
}

Message DeploymentTableModel::upgradeObstacle(const Row &row) const
{
    if (row.isRunning)
        return Message(QT_TRANSLATE_NOOP("core", "A run is working on this host now."));
    if (row.state == QLatin1String("removed"))
        return Message(QT_TRANSLATE_NOOP("core", "The package does not stand there any more."));
    if (row.upgradeTo.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "There is no newer version in the repository."));
    return {};
}

Message DeploymentTableModel::rollbackObstacle(const Row &row) const
{
    if (row.isRunning)
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
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(index.row());
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
