// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/RunModel.h"

#include <QSortFilterProxyModel>

namespace convoy {

/// The hosts of a run that are of one kind, or that failed in one way.
class RunFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setBucket(RunModel::Bucket bucket)
    {
        m_bucket = bucket;
        invalidateRowsFilter();
    }

    /// Outcomes with this code alone; empty: whatever they have.
    void setCode(const QString &code)
    {
        m_code = code;
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override
    {
        const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
        if (!m_code.isEmpty())
            return index.data(RunModel::CodeRole).toString() == m_code;
        return m_bucket == RunModel::Bucket::All
               || index.data(RunModel::BucketRole).toInt() == static_cast<int>(m_bucket);
    }

private:
    RunModel::Bucket m_bucket = RunModel::Bucket::All;
    QString m_code;
};

} // namespace convoy
