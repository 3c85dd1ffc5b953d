// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/log/LogSearch.h"

#include "operations/log/LogMatcher.h"
#include "wizard/console/HostTableModel.h"

#include <algorithm>
#include <utility>

namespace convoy {

LogSearch::LogSearch(Session &session, RunLogModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    if (!model.log())
        return;
    m_scan = new LogScan(session, *model.log(), this);
    connect(m_scan, &LogScan::found, this, &LogSearch::add);
    connect(m_scan, &LogScan::finished, this, &LogSearch::finish);
    connect(m_scan, &LogScan::failed, this, [this](const Error &error) {
        m_isCutShort = true;
        emit changed();
        emit failed(error);
    });
    connect(&session, &Session::changed, m_scan, &LogScan::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &LogSearch::again);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_isRowAwaited)
            tellRow();
    });
}

int LogSearch::row() const
{
    return m_position < 0 ? -1 : m_model.rowOf(m_lines.at(m_position));
}

void LogSearch::find(const QString &text, int from)
{
    m_text = text;
    m_from = from > 0 && from < m_model.rowCount() ? m_model.lineOf(from) : 0;
    m_lines.clear();
    m_position = -1;
    m_isRowAwaited = false;
    m_isCutShort = false;
    if (m_scan && text.isEmpty())
        m_scan->stop();
    else if (m_scan)
        m_scan->start(m_model.query(), [text] { return LogMatcher::test(text, {.hostName = hostDisplayName}); });
    emit changed();
}

void LogSearch::again()
{
    if (!m_text.isEmpty())
        find(m_text, qMax(0, row()));
}

void LogSearch::add(const QList<qint64> &lines)
{
    m_lines += lines;
    if (m_position < 0 && lines.constLast() >= m_from)
        choose(static_cast<int>(std::ranges::lower_bound(m_lines, m_from) - m_lines.begin()));
    else
        emit changed();
}

void LogSearch::finish()
{
    if (std::exchange(m_isCutShort, false))
        emit recovered();
    if (m_position < 0 && !m_lines.isEmpty())
        choose(0); // nothing further down: from the top
    else
        emit changed();
}

void LogSearch::next()
{
    if (!m_lines.isEmpty())
        choose((m_position + 1) % count());
}

void LogSearch::previous()
{
    if (!m_lines.isEmpty())
        choose((qMax(0, m_position) + count() - 1) % count());
}

void LogSearch::choose(int position)
{
    m_position = position;
    m_isRowAwaited = true;
    emit changed();
    tellRow();
}

void LogSearch::tellRow()
{
    if (row() < 0)
        return; // the rows are not that far yet
    m_isRowAwaited = false;
    emit rowChosen(row());
}

} // namespace convoy
