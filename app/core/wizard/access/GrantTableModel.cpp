// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/access/GrantTableModel.h"

#include <algorithm>

namespace convoy {

namespace {

QList<GrantTableModel::Row> rowsOf(const QList<StoredOperator> &operators)
{
    QList<GrantTableModel::Row> rows;
    for (const StoredOperator &each : operators) {
        if (each.grants.isEmpty())
            rows.append({each.name, std::nullopt});
        for (const AccessGrant &grant : each.grants)
            rows.append({each.name, grant});
    }
    return rows;
}

bool isSameGrant(const GrantTableModel::Row &a, const GrantTableModel::Row &b)
{
    return a.operatorName == b.operatorName && a.grant.has_value() == b.grant.has_value()
           && (!a.grant || (a.grant->role == b.grant->role && a.grant->tenant == b.grant->tenant));
}

} // namespace

QString tenantDisplayName(const QString &tenant)
{
    return tenant.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "All tenants")).text() : tenant;
}

GrantTableModel::GrantTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &GrantTableModel::reload);
    reload();
}

void GrantTableModel::reload()
{
    const auto operators = m_session.repository().operators().list();
    m_problem = operators ? std::nullopt : std::optional<Error>(operators.error());
    QList<Row> rows = operators ? rowsOf(*operators) : QList<Row>();
    if (!std::ranges::equal(rows, m_rows, isSameGrant)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit reloaded();
}

void GrantTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const GrantTableModel::Row *GrantTableModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int GrantTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GrantTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrantTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case Operator:
        return row.operatorName;
    case Role:
        return row.grant ? row.grant->role : Message(QT_TRANSLATE_NOOP("core", "No role yet")).text();
    case Tenant:
        return row.grant ? tenantDisplayName(row.grant->tenant) : QString();
    default:
        return {};
    }
}

QVariant GrantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Operator:
        return Message(QT_TRANSLATE_NOOP("core", "Operator")).text();
    case Role:
        return Message(QT_TRANSLATE_NOOP("core", "Role")).text();
    case Tenant:
        return Message(QT_TRANSLATE_NOOP("core", "Tenant")).text();
    default:
        return {};
    }
}

} // namespace convoy
