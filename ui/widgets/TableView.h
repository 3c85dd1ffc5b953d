// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

namespace convoy {

class ColumnMemory;

/// The one look and feel of tables: whole rows, no grid, Tab leaves the table, texts elided with a tool tip.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    /// Columns are as the operator left them, now and after each start of the program (U23), and can be shown and hidden
    /// from a menu: on the header, or with the menu key. Called once, when model, sorting and hidden columns are as the
    /// program wants them. `name` is the table's own in the settings; `required` columns cannot be hidden.
    void rememberColumns(const QString &name, const QSet<int> &required = {0});
    [[nodiscard]] bool isOwnWidth(int column) const; ///< the operator chose it
    /// Gives every column the width of its content once, within reason; later widths are the operator's.
    void fitColumns();
    /// Widens columns whose content has become longer since fitColumns(), but the last; a width that the operator has
    /// chosen stays. For tables that change while they are looked at.
    void growColumns();
    [[nodiscard]] int currentRow() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    ColumnMemory *m_memory = nullptr;
    bool m_isFitted = false;
    QList<int> m_fitted; ///< widths as they were given
};

} // namespace convoy
