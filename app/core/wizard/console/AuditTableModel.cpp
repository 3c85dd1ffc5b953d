// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/AuditTableModel.h"

#include "base/Clock.h"

namespace convoy {

AuditTableModel::AuditTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

QList<AuditEntry> AuditTableModel::page(qint64 beforeId, int size)
{
    AuditFilter filter = m_filter;
    filter.beforeId = beforeId;
    filter.limit = size;
    auto entries = m_session.repository().audit().list(filter);
    m_problem = entries ? std::nullopt : std::optional<Error>(entries.error());
    return entries ? std::move(*entries) : QList<AuditEntry>();
}

void AuditTableModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    readAnew(PageSize);
}

void AuditTableModel::reload()
{
    AuditFilter newest;
    newest.limit = 1;
    const auto found = m_session.repository().audit().list(newest);
    const qint64 id = found && !found->isEmpty() ? found->first().id : 0;
    if (found && id == m_newest && (id != 0 || m_entries.isEmpty())) {
        emit reloaded();
        return;
    }
    m_newest = id;
    // As much as was shown before, so that a view that has gone down finds its rows again.
    readAnew(qMax(PageSize, static_cast<int>(m_entries.size())));
}

void AuditTableModel::readAnew(int size)
{
    AuditStore &audit = m_session.repository().audit();
    beginResetModel();
    m_entries = page(0, size);
    m_matching = audit.count(m_filter).value_or(m_entries.size());
    m_total = audit.count({}).value_or(m_matching);
    endResetModel();
    emit reloaded();
}

bool AuditTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_entries.isEmpty() && m_entries.size() < m_matching;
}

void AuditTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<AuditEntry> more = page(m_entries.last().id, PageSize);
    if (more.isEmpty()) {
        m_matching = m_entries.size(); // a page that cannot be read must not be asked for again and again
        return;
    }
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_entries += more;
    endInsertRows();
}

void AuditTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // times are written as the language does
}

QStringList AuditTableModel::actions() const
{
    return m_session.repository().audit().actions().value_or(QStringList());
}

const AuditEntry *AuditTableModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case Time:
        return shownTime(entry.at);
    case Operator:
        return entry.operatorName;
    case Action:
        return entry.action;
    case Subject:
        return entry.subject;
    case Detail:
        return entry.detail;
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return Message(QT_TRANSLATE_NOOP("core", "Time")).text();
    case Operator:
        return Message(QT_TRANSLATE_NOOP("core", "Operator")).text();
    case Action:
        return Message(QT_TRANSLATE_NOOP("core", "Action")).text();
    case Subject:
        return Message(QT_TRANSLATE_NOOP("core", "Subject")).text();
    case Detail:
        return Message(QT_TRANSLATE_NOOP("core", "Detail")).text();
    default:
        return {};
    }
}

} // namespace convoy
