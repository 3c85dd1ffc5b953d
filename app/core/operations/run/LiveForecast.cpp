// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/LiveForecast.h"

#include "repository/RunStore.h"
#include "repository/runs/RunTimes.h"

namespace convoy {

LiveForecast::LiveForecast(QString run)
    : m_run(std::move(run))
{
}

std::optional<RunForecast::Time> LiveForecast::look(Repository &repository, const QDateTime &now)
{
    return read(repository) ? m_forecast.left(now) : std::nullopt;
}

Status LiveForecast::read(Repository &repository)
{
    Result<RunTimes> times = RunTimes::open(repository.url(), m_run, m_last);
    if (!times)
        return failure(times.error());
    if (!m_isBegun) {
        const auto plan = repository.runs().plan(m_run);
        if (!plan)
            return failure(plan.error());
        const auto before = times->before();
        if (!before)
            return failure(before.error());
        m_forecast = RunForecast(*plan, *before);
        m_isBegun = true;
    }
    const auto news = times->news();
    if (!news)
        return failure(news.error());
    m_forecast.take(*news);
    m_last = times->last();
    return {};
}

} // namespace convoy
