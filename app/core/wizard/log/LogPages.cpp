// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/log/LogPages.h"

#include <algorithm>

namespace convoy {

namespace {

constexpr int RowsOfPage = 64;   ///< two or three screens: one page or two are read for a new view
constexpr int PagesInMemory = 48;

} // namespace

LogPages::LogPages(RunLog &log)
    : m_log(log)
    , m_pages(PagesInMemory)
{
}

void LogPages::begin(const QString &run)
{
    m_run = run;
    m_lines.clear();
    m_pages.clear();
}

void LogPages::append(const QList<qint64> &lines)
{
    m_pages.remove(count() / RowsOfPage); // the last one may grow
    m_lines += lines;
}

int LogPages::rowOf(qint64 line) const
{
    const auto at = std::ranges::lower_bound(m_lines, line);
    return at != m_lines.end() && *at == line ? static_cast<int>(at - m_lines.begin()) : -1;
}

const Event &LogPages::event(int row)
{
    const int number = row / RowsOfPage;
    Page *page = m_pages.object(number);
    if (!page) {
        page = new Page(read(number));
        m_pages.insert(number, page); // takes it over
    }
    const int at = row % RowsOfPage;
    return at < page->size() ? page->at(at) : m_none;
}

LogPages::Page LogPages::read(int page) const
{
    const QList<qint64> lines =
        m_lines.sliced(qsizetype(page) * RowsOfPage, qMin(RowsOfPage, count() - page * RowsOfPage));
    const Result<QList<Event>> events = m_log.read(m_run, lines);
    Page rows(lines.size());
    if (!events)
        return rows;
    for (const Event &event : *events) {
        const auto at = std::ranges::lower_bound(lines, event.id);
        if (at != lines.end())
            rows[at - lines.begin()] = event;
    }
    return rows;
}

} // namespace convoy
