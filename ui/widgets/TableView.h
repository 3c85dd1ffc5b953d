// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace convoy {

/// The one look and feel of tables: whole rows, no grid, Tab leaves the table, texts elided with a tool tip.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    /// Gives every column but the last the width of its content, within reason; called again it widens those that have
    /// become too narrow. A width that the operator has chosen stays.
    void fitColumns();
    [[nodiscard]] int currentRow() const;

private:
    QList<int> m_fitted; ///< widths as they were given; 0: none yet
};

} // namespace convoy
