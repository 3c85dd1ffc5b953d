// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/log/LogScan.h"

#include <utility>

namespace convoy {

namespace {

constexpr int AtOnce = 1000;            ///< a few milliseconds, also where each line is read
constexpr int LinesOfStretch = 50'000;  ///< handed over together, so that no window waits for rows to be inserted
constexpr int TestedOfStretch = 10'000;

Result<LogStretch> look(RunLog &log, const LogQuery &query, qint64 after, int most, const LogTest &test)
{
    return test.isEmpty() ? log.lines(query, after, most) : log.search(query, after, most, test);
}

} // namespace

LogScan::LogScan(Session &session, RunLog &log, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
{
}

LogScan::~LogScan()
{
    m_cancel.cancel();
}

void LogScan::start(const LogQuery &query, MakeTest test)
{
    stop();
    m_query = query;
    m_makeTest = std::move(test);
    m_test = m_makeTest ? m_makeTest() : LogTest();
    m_last = 0;
    m_isStarted = true;
    goOn();
}

void LogScan::stop()
{
    m_cancel.cancel();
    ++m_generation;
    m_isStarted = false;
    m_isBusy = false;
}

void LogScan::update()
{
    if (m_isStarted && !m_isBusy)
        goOn();
}

void LogScan::goOn()
{
    const Result<LogStretch> stretch = look(m_log, m_query, m_last, AtOnce, m_test);
    if (!stretch) {
        emit failed(stretch.error());
        return;
    }
    m_isBusy = !stretch->isEnd;
    const int generation = m_generation;
    take(*stretch);
    if (generation != m_generation)
        return; // whoever was told has begun anew
    if (stretch->isEnd)
        emit finished();
    else
        inBackground();
}

void LogScan::take(const LogStretch &stretch)
{
    m_last = stretch.last;
    if (!stretch.lines.isEmpty())
        emit found(stretch.lines);
}

void LogScan::inBackground()
{
    const QPointer<LogScan> guard(this);
    const int generation = m_generation;
    // Handed over as a queued call to the session, which outlives the pool; the scan may be gone.
    const auto report = [guard, generation, session = &m_session](const LogStretch &stretch) {
        QMetaObject::invokeMethod(
            session,
            [guard, generation, stretch] {
                if (guard && guard->m_generation == generation)
                    guard->take(stretch);
            },
            Qt::QueuedConnection);
    };
    auto work = [query = m_query, makeTest = m_makeTest, last = m_last, who = m_session.operatorName(),
                 report](const Repository &repository, const CancelToken &cancel) mutable -> Result<qint64> {
        const auto log = RunLog::open(repository.url(), who);
        if (!log)
            return failure(log.error());
        const LogTest test = makeTest ? makeTest() : LogTest();
        while (!cancel.isCancelled()) {
            const Result<LogStretch> stretch =
                look(**log, query, last, test.isEmpty() ? LinesOfStretch : TestedOfStretch, test);
            if (!stretch)
                return failure(stretch.error());
            last = stretch->last;
            report(*stretch);
            if (stretch->isEnd)
                break;
        }
        return last;
    };
    m_cancel = m_session.inBackground<qint64>(this, std::move(work), [this, generation](const Result<qint64> &result) {
        if (generation == m_generation)
            end(result);
    });
}

void LogScan::end(const Result<qint64> &result)
{
    m_isBusy = false;
    if (result)
        goOn(); // what came since it looked; says that it is finished
    else
        emit failed(result.error());
}

} // namespace convoy
