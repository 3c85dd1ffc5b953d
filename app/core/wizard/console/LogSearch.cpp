// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/LogSearch.h"

#include <algorithm>

namespace convoy {

LogSearch::LogSearch(const QAbstractItemModel &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    connect(&log, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        const qsizetype before = m_rows.size();
        search(first, last);
        if (m_rows.size() == before)
            return;
        if (m_position < 0)
            choose(0);
        else
            emit changed();
    });
}

void LogSearch::find(const QString &text, int from)
{
    m_text = text;
    m_rows.clear();
    m_position = -1;
    search(0, m_log.rowCount() - 1);
    const auto at = std::ranges::lower_bound(m_rows, from);
    if (m_rows.isEmpty())
        emit changed();
    else
        choose(at == m_rows.end() ? 0 : static_cast<int>(at - m_rows.begin()));
}

void LogSearch::next()
{
    if (!m_rows.isEmpty())
        choose((m_position + 1) % count());
}

void LogSearch::previous()
{
    if (!m_rows.isEmpty())
        choose((m_position + count() - 1) % count());
}

bool LogSearch::isMatch(int row) const
{
    for (int column = 0; column < m_log.columnCount(); ++column) {
        const QVariant shown = m_log.data(m_log.index(row, column), Qt::DisplayRole);
        if (shown.toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void LogSearch::search(int first, int last)
{
    if (m_text.isEmpty())
        return;
    for (int row = first; row <= last; ++row) {
        if (isMatch(row))
            m_rows += row;
    }
}

void LogSearch::choose(int position)
{
    m_position = position;
    emit changed();
    emit rowChosen(row());
}

} // namespace convoy
