// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/TenantStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

/// The tenants that the operator sees, with how much belongs to each (G007). GUI thread.
class TenantTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Packages, Hosts, ColumnCount };

    explicit TenantTableModel(Session &session, QObject *parent = nullptr);

    void reload();
    void retranslate();
    [[nodiscard]] QString tenant(int row) const; ///< empty: no such row
    [[nodiscard]] int rowOf(const QString &tenant) const; ///< -1: not there
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();

private:
    Session &m_session;
    QList<StoredTenant> m_tenants;
    std::optional<Error> m_problem;
};

} // namespace convoy
