// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/access/OperatorStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

namespace convoy {

/// The roles that can be granted, with what each may do in words. GUI thread.
class RoleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, May, ColumnCount };

    explicit RoleTableModel(Session &session, QObject *parent = nullptr);
    void retranslate();
    [[nodiscard]] QString role(int row) const; ///< empty: no such row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AccessRole> m_roles;
};

} // namespace convoy
