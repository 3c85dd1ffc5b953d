// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/access/OperatorStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

/// Operators and what they are granted, a row a grant; an operator without any has one row. GUI thread.
class GrantTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Operator, Role, Tenant, ColumnCount };
    struct Row
    {
        QString operatorName;
        std::optional<AccessGrant> grant;
    };

    explicit GrantTableModel(Session &session, QObject *parent = nullptr);

    void reload();
    void retranslate();
    [[nodiscard]] const Row *row(int row) const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();

private:
    Session &m_session;
    QList<Row> m_rows;
    std::optional<Error> m_problem;
};

/// "All tenants" for an empty name.
QString tenantDisplayName(const QString &tenant);

} // namespace convoy
