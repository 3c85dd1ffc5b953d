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
    if (!model() || model()->rowCount() == 0)
        return;
    m_fitted.resize(model()->columnCount());
    for (int column = 0; column + 1 < m_fitted.size(); ++column) {
        int &fitted = m_fitted[column];
        if (isColumnHidden(column) || (fitted > 0 && fitted != columnWidth(column)))
            continue;
        const int content = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int wanted = qMin(content + 2 * RowPadding, WidestColumn);
        if (wanted <= fitted)
            continue;
        setColumnWidth(column, wanted);
        fitted = columnWidth(column);
    }
}

int TableView::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

} // namespace convoy
