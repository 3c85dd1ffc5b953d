// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/KeyedProxyModel.h"
#include "wizard/console/DeploymentTableModel.h"

namespace convoy {

/// Rows that hold all of a text, a tenant, a package, a state and a time (the empty ones leave nothing out). GUI thread.
class DeploymentFilterModel : public KeyedProxyModel
{
    Q_OBJECT

public:
    struct Filter
    {
        QString text; ///< part of any column
        QString tenant;
        QString package;
        QString state; ///< the word
        QDateTime since; ///< deployed then or later; invalid: whenever
        bool operator==(const Filter &) const = default;
    };
    explicit DeploymentFilterModel(DeploymentTableModel &model, QObject *parent = nullptr);

    void setFilter(Filter filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DeploymentTableModel &m_model;
    Filter m_filter;
};

} // namespace convoy
