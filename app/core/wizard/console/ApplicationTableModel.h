// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/applications/ApplicationStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

/// The application objects that the operator sees. GUI thread.
class ApplicationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, HostColumn, Package, VersionColumn, Tenant, Ports, Changed, ColumnCount };

    explicit ApplicationTableModel(Session &session, QObject *parent = nullptr);

    void reload();
    void retranslate();
    [[nodiscard]] const StoredApplication *row(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not there
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();

private:
    Session &m_session;
    QList<StoredApplication> m_rows;
    std::optional<Error> m_problem;
};

} // namespace convoy
