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
    /// Widens columns whose content has become longer since fitColumns(), but the last; a width that the operator has
    /// chosen stays. For tables that change while they are looked at.
    void growColumns();
    [[nodiscard]] int currentRow() const;

private:
    bool m_isFitted = false;
    QList<int> m_fitted; ///< widths as they were given
};

} // namespace convoy
