// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/access/TenantTableModel.h"

#include <QLocale>

#include <algorithm>

namespace convoy {

TenantTableModel::TenantTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &TenantTableModel::reload);
    reload();
}

void TenantTableModel::reload()
{
    auto tenants = m_session.repository().tenants().find({});
    const auto isSame = [](const StoredTenant &a, const StoredTenant &b) {
        return a.name == b.name && a.packages == b.packages && a.hosts == b.hosts;
    };
    m_problem = tenants ? std::nullopt : std::optional<Error>(tenants.error());
    if (tenants && std::ranges::equal(*tenants, m_tenants, isSame)) {
        emit reloaded();
        return;
    }
    beginResetModel();
    m_tenants = tenants ? std::move(*tenants) : QList<StoredTenant>();
    endResetModel();
    emit reloaded();
}

void TenantTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString TenantTableModel::tenant(int row) const
{
    return m_tenants.value(row).name;
}

int TenantTableModel::rowOf(const QString &tenant) const
{
    for (qsizetype row = 0; row < m_tenants.size(); ++row) {
        if (m_tenants.at(row).name == tenant)
            return static_cast<int>(row);
    }
    return -1;
}

int TenantTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tenants.size());
}

int TenantTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TenantTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const StoredTenant &tenant = m_tenants.at(index.row());
    switch (index.column()) {
    case Name:
        return tenant.name;
    case Packages:
        return QLocale().toString(tenant.packages);
    case Hosts:
        return QLocale().toString(tenant.hosts);
    default:
        return {};
    }
}

QVariant TenantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Message(QT_TRANSLATE_NOOP("core", "Tenant")).text();
    case Packages:
        return Message(QT_TRANSLATE_NOOP("core", "Packages")).text();
    case Hosts:
        return Message(QT_TRANSLATE_NOOP("core", "Hosts")).text();
    default:
        return {};
    }
}

} // namespace convoy
