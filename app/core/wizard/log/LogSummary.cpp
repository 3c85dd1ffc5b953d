// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/log/LogSummary.h"

#include <QTimer>

#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::seconds PauseAfterFailure{2};

} // namespace

LogSummary::LogSummary(Session &session, RunLogModel &model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    if (!model.log())
        return;
    if (model.wholeQuery().host.isEmpty())
        m_hosts = model.log()->hosts(model.wholeQuery().run).value_or(QStringList());
    if (model.isComplete())
        add(model.log()->extent(model.wholeQuery(), 0).value_or(LogExtent())); // short: it was read at once
    else
        count();
    connect(&session, &Session::changed, this, &LogSummary::update);
}

LogSummary::~LogSummary()
{
    m_cancel.cancel();
}

void LogSummary::count()
{
    auto work = [query = m_model.wholeQuery(), who = m_session.operatorName()](
                    const Repository &repository, const CancelToken &) -> Result<LogExtent> {
        const auto log = RunLog::open(repository.url(), who);
        if (!log)
            return failure(log.error());
        return (*log)->extent(query, 0);
    };
    m_cancel = m_session.inBackground<LogExtent>(this, work, [this](const Result<LogExtent> &extent) {
        if (extent)
            add(*extent);
        else
            QTimer::singleShot(PauseAfterFailure, this, &LogSummary::count);
    });
}

void LogSummary::update()
{
    if (m_extent.lines < 0)
        return; // still counted
    const Result<LogExtent> news = m_model.log()->extent(m_model.wholeQuery(), m_extent.last);
    if (news && news->lines > 0)
        add(*news);
}

void LogSummary::add(const LogExtent &news)
{
    m_extent.lines = qMax<qint64>(0, m_extent.lines) + news.lines;
    m_extent.last = news.last;
    for (const QString &step : news.steps) {
        if (!m_extent.steps.contains(step))
            m_extent.steps += step;
    }
    emit changed();
}

} // namespace convoy
