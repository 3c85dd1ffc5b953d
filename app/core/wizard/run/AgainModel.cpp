// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/AgainModel.h"

#include "wizard/CellTone.h"
#include "wizard/RunModel.h"
#include "wizard/console/HostTableModel.h"

#include <algorithm>

namespace convoy {

AgainModel::AgainModel(Session &session, const QString &runId, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    auto run = session.repository().runs().find(runId);
    if (!run) {
        m_problem = run.error();
        m_run.id = runId;
        return;
    }
    m_run = *std::move(run);
    m_sets = againSets(m_run);
    for (const AgainSet set : {AgainSet::Failed, AgainSet::Unreachable, AgainSet::NotStarted}) {
        for (const QString &host : m_sets.value(set))
            m_ticked.insert(host);
    }
}

Qt::CheckState AgainModel::setState(AgainSet set) const
{
    const QStringList hosts = m_sets.value(set);
    const auto ticked = std::ranges::count_if(hosts, [&](const QString &host) { return m_ticked.contains(host); });
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == hosts.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void AgainModel::tickSet(AgainSet set, bool isTicked)
{
    for (const QString &host : m_sets.value(set)) {
        if (isTicked)
            m_ticked.insert(host);
        else
            m_ticked.remove(host);
    }
    announceTicks();
}

void AgainModel::tickOnly(const QStringList &hosts)
{
    m_ticked = QSet(hosts.cbegin(), hosts.cend());
    announceTicks();
}

void AgainModel::announceTicks()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, HostColumn), index(rowCount() - 1, HostColumn), {Qt::CheckStateRole});
    emit changed();
}

QStringList AgainModel::chosen() const
{
    QStringList hosts;
    for (const HostOutcome &outcome : m_run.hosts) {
        if (m_ticked.contains(outcome.host))
            hosts += outcome.host;
    }
    return hosts;
}

void AgainModel::prepare()
{
    if (m_isWorking || m_ticked.isEmpty())
        return;
    m_isWorking = true;
    m_problem.reset();
    emit changed();
    auto work = [id = m_run.id, choice = AgainChoice{.sets = {}, .hosts = chosen()}](
                    Repository &repository, const CancelToken &) -> Result<Prepared> {
        Result<DeploymentRequest> request = againRequest(repository, id, choice);
        if (!request)
            return failure(request.error());
        Result<StoredPackage> package = repository.packages().find(request->package);
        if (!package)
            return failure(package.error());
        return Prepared{.package = *std::move(package), .request = *std::move(request)};
    };
    m_session.inBackground<Prepared>(this, work, [this](const Result<Prepared> &result) {
        m_isWorking = false;
        if (!result)
            m_problem = result.error();
        emit changed();
        if (result)
            emit prepared(result->package, result->request);
    });
}

int AgainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_run.hosts.size());
}

int AgainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgainModel::data(const QModelIndex &index, int role) const
{
    const HostOutcome &outcome = m_run.hosts.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == HostColumn)
        return m_ticked.contains(outcome.host) ? Qt::Checked : Qt::Unchecked;
    if (role == CellToneRole && index.column() == StateColumn)
        return static_cast<int>(RunModel::stateTone(outcome.state));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case HostColumn:
        return hostDisplayName(outcome.host);
    case StateColumn:
        return hostStateText(outcome.state).text();
    default:
        return outcome.message.text();
    }
}

QVariant AgainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HostColumn:
        return tr("Host");
    case StateColumn:
        return tr("Ended as");
    default:
        return tr("Reason");
    }
}

Qt::ItemFlags AgainModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == HostColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

bool AgainModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != HostColumn)
        return false;
    const QString host = m_run.hosts.at(index.row()).host;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_ticked.insert(host);
    else
        m_ticked.remove(host);
    emit dataChanged(index, index, {role});
    emit changed();
    return true;
}

void AgainModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace convoy
