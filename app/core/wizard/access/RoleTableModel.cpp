// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/access/RoleTableModel.h"

#include "wizard/access/PrivilegeTexts.h"

namespace convoy {

RoleTableModel::RoleTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roles(session.repository().operators().roles().value_or(QList<AccessRole>()))
{
}

void RoleTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_roles.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString RoleTableModel::role(int row) const
{
    return m_roles.value(row).name;
}

int RoleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

int RoleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AccessRole &shown = m_roles.at(index.row());
    return index.column() == Name ? shown.name : privilegesText(shown.privileges);
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? Message(QT_TRANSLATE_NOOP("core", "Role")).text()
                           : Message(QT_TRANSLATE_NOOP("core", "Whoever has it may")).text();
}

} // namespace convoy
