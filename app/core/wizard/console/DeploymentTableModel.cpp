// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/DeploymentTableModel.h"

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
            m_rows += Row{run.packageName,
                          run.packageVersion,
                          outcome.host,
                          hostStateWord(outcome.state),
                          true,
                          outcome.started,
                          run.operatorName,
                          run.id,
                          outcome};
        }
    }
}

void DeploymentTableModel::addDeployments(const QList<StoredDeployment> &deployments, const QList<StoredRun> &runs)
{
    for (const StoredDeployment &deployment : deployments) {
        const DeploymentRecord &record = deployment.record;
        const HostOutcome *outcome = outcomeOf(runs, record.run, record.host);
        m_rows += Row{record.packageName,
                      record.packageVersion,
                      record.host,
                      record.state,
                      false,
                      record.since,
                      record.operatorName,
                      record.run,
                      outcome ? *outcome : HostOutcome()};
    }
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
        return deploymentStateText(row.state).text();
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
