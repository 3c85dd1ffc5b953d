// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/ApplicationTableModel.h"

#include "base/Clock.h"
#include "wizard/console/HostTableModel.h"

#include <array>

namespace convoy {

namespace {

constexpr std::array titles{QT_TRANSLATE_NOOP("core", "Application object"),
                            QT_TRANSLATE_NOOP("core", "Host"),
                            QT_TRANSLATE_NOOP("core", "Package"),
                            QT_TRANSLATE_NOOP("core", "Version"),
                            QT_TRANSLATE_NOOP("core", "Tenant"),
                            QT_TRANSLATE_NOOP("core", "Ports"),
                            QT_TRANSLATE_NOOP("core", "Changed")};

} // namespace

ApplicationTableModel::ApplicationTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &ApplicationTableModel::reload);
    reload();
}

void ApplicationTableModel::reload()
{
    auto applications = m_session.repository().applications().list({});
    beginResetModel();
    m_problem = applications ? std::nullopt : std::optional<Error>(applications.error());
    m_rows = applications ? *std::move(applications) : QList<StoredApplication>();
    endResetModel();
    emit reloaded();
}

void ApplicationTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

const StoredApplication *ApplicationTableModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ApplicationTableModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int ApplicationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApplicationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplicationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const StoredApplication &row = m_rows.at(index.row());
    switch (index.column()) {
    case Name:
        return row.object.name;
    case HostColumn:
        return hostDisplayName(row.object.host);
    case Package:
        return row.object.packageName;
    case VersionColumn:
        return row.object.packageVersion;
    case Tenant:
        return row.object.tenant;
    case Ports:
        return row.object.portNumbers().join(QLatin1String(", "));
    case Changed:
        return shownTime(row.updated);
    default:
        return {};
    }
}

QVariant ApplicationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return Message(titles.at(static_cast<size_t>(section))).text();
}

} // namespace convoy
