// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include "widgets/ColumnMemory.h"

#include <QContextMenuEvent>
#include <QHeaderView>

namespace convoy {

namespace {

constexpr int WidestColumn = 320;
constexpr int RowPadding = 8;
/// Rows that are measured for the width of a column: enough to be right, few enough for 10,000 of them.
constexpr int RowsMeasured = 50;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableView::fitColumns()
{
    if (m_isFitted || !model() || model()->rowCount() == 0)
        return;
    m_isFitted = true;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) || isOwnWidth(column))
            continue;
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(columnWidth(column) + 2 * RowPadding, WidestColumn));
    }
    for (int column = 0; column < model()->columnCount(); ++column)
        m_fitted += columnWidth(column);
}

void TableView::growColumns()
{
    for (int column = 0; column + 1 < m_fitted.size(); ++column) {
        if (m_fitted.at(column) != columnWidth(column) || isColumnHidden(column) || isOwnWidth(column))
            continue;
        setColumnWidth(column, qMax(columnWidth(column), qMin(sizeHintForColumn(column) + RowPadding, WidestColumn)));
        m_fitted[column] = columnWidth(column);
    }
}

void TableView::rememberColumns(const QString &name, const QSet<int> &required)
{
    m_memory = new ColumnMemory(name, required, this);
    connect(m_memory, &ColumnMemory::resetWanted, this, [this] {
        m_isFitted = false;
        m_fitted.clear();
        fitColumns();
    });
}

bool TableView::isOwnWidth(int column) const
{
    return m_memory && m_memory->isOwnWidth(column);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_memory || event->reason() != QContextMenuEvent::Keyboard) {
        QTableView::contextMenuEvent(event);
        return;
    }
    m_memory->showMenu(horizontalHeader()->mapToGlobal(QPoint(0, horizontalHeader()->height())));
}

int TableView::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

} // namespace convoy
