// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/access/TenantChoiceModel.h"

#include "repository/TenantStore.h"
#include "wizard/access/PrivilegeTexts.h"

namespace convoy {

TenantChoiceModel::TenantChoiceModel(Session &session, const StoredPackage &package, QObject *parent)
    : QAbstractListModel(parent)
{
    const auto tenants = session.repository().tenants().list();
    if (!tenants) {
        m_problem = tenants.error();
        return;
    }
    const Access access = accessOf(session);
    for (const QString &tenant : *tenants) {
        Row row{tenant, {}, false};
        if (package.tenants.contains(tenant))
            row.obstacle = Message(QT_TRANSLATE_NOOP("core", "%1 (has it already)"), {tenant});
        else if (!access.hasIn(tenant, Privilege::CopyToTenants))
            row.obstacle = Message(QT_TRANSLATE_NOOP("core", "%1 (not granted to you)"), {tenant});
        m_rows += row;
    }
}

void TenantChoiceModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QStringList TenantChoiceModel::targets() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.isChecked)
            names += row.name;
    }
    return names;
}

void TenantChoiceModel::setChecked(const QString &tenant, bool isChecked)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).name == tenant)
            setData(index(row), isChecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
}

int TenantChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TenantChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole)
        return row.isChecked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return row.obstacle.isEmpty() ? row.name : row.obstacle.text();
}

bool TenantChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !m_rows.at(index.row()).obstacle.isEmpty())
        return false;
    m_rows[index.row()].isChecked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit targetsChanged();
    return true;
}

Qt::ItemFlags TenantChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).obstacle.isEmpty())
        return Qt::ItemNeverHasChildren | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace convoy
