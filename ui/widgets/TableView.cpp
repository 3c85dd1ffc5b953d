// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include <QHeaderView>

namespace convoy {

namespace {

constexpr int WidestColumn = 320;
constexpr int RowPadding = 8;

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
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableView::fitColumns()
{
    if (m_isFitted || !model() || model()->rowCount() == 0)
        return;
    m_isFitted = true;
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, qMin(columnWidth(column) + 2 * RowPadding, WidestColumn));
    for (int column = 0; column < model()->columnCount(); ++column)
        m_fitted += columnWidth(column);
}

void TableView::growColumns()
{
    for (int column = 0; column + 1 < m_fitted.size(); ++column) {
        if (m_fitted.at(column) != columnWidth(column))
            continue;
        setColumnWidth(column, qMax(columnWidth(column), qMin(sizeHintForColumn(column) + RowPadding, WidestColumn)));
        m_fitted[column] = columnWidth(column);
    }
}

int TableView::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

} // namespace convoy
