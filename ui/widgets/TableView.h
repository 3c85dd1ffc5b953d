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
    /// Gives every column the width of its content once, within reason; later widths are the operator's.
    void fitColumns();
    [[nodiscard]] int currentRow() const;

private:
    bool m_isFitted = false;
};

} // namespace convoy
