// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/run/RunColumns.h"

#include "widgets/TableView.h"
#include "wizard/RunModel.h"

#include <QHeaderView>

namespace convoy {

namespace {

struct ColumnRoom
{
    RunModel::Column column;
    int characters;
};

constexpr std::array columnRooms{
    ColumnRoom{RunModel::HostColumn, 20},    ColumnRoom{RunModel::WaveColumn, 8},
    ColumnRoom{RunModel::StateColumn, 18},   ColumnRoom{RunModel::StepColumn, 30},
    ColumnRoom{RunModel::ElapsedColumn, 12},
};

} // namespace

void fitRunColumns(TableView &table)
{
    for (const auto &[column, characters] : columnRooms) {
        if (table.isOwnWidth(column) || table.isColumnHidden(column))
            continue;
        const int title = table.horizontalHeader()->sectionSizeHint(column);
        table.setColumnWidth(column, qMax(title, table.fontMetrics().averageCharWidth() * characters));
    }
}

} // namespace convoy
