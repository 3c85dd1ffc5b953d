// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/PackageFilterModel.h"

#include "base/Version.h"
#include "wizard/console/PackageTreeModel.h"

namespace convoy {

PackageFilterModel::PackageFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(PackageTreeModel::SortRole);
}

void PackageFilterModel::setFilterText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

int PackageFilterModel::shownPackages() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool PackageFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, PackageTreeModel::Name, parent);
    if (index.data(PackageTreeModel::IsGroupRole).toBool())
        return false; // stays through its packages (recursive filtering)
    return index.data().toString().contains(m_text, Qt::CaseInsensitive);
}

bool PackageFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == PackageTreeModel::VersionColumn) {
        const Version a(left.data().toString());
        const Version b(right.data().toString());
        return a < b;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace convoy
