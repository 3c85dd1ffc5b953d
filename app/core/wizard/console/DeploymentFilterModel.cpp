// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/DeploymentFilterModel.h"

namespace convoy {

DeploymentFilterModel::DeploymentFilterModel(DeploymentTableModel &model, QObject *parent)
    : KeyedProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setFilterKeyColumn(-1);
}

void DeploymentFilterModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    const bool hasOtherText = filter.text != m_filter.text;
    m_filter = std::move(filter);
    if (hasOtherText)
        setFilterText(m_filter.text); // looks at every row again
    else
        invalidateRowsFilter();
}

bool DeploymentFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const DeploymentTableModel::Row *found = m_model.row(row);
    if (!found || !KeyedProxyModel::filterAcceptsRow(row, parent))
        return false;
    const bool isWanted = (m_filter.tenant.isEmpty() || found->tenants.contains(m_filter.tenant))
                          && (m_filter.package.isEmpty() || found->package == m_filter.package)
                          && (m_filter.state.isEmpty() || found->state == m_filter.state);
    return isWanted && (!m_filter.since.isValid() || found->since >= m_filter.since);
}

} // namespace convoy
