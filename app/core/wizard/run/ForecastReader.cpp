// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/ForecastReader.h"

#include "operations/run/LiveForecast.h"

namespace convoy {

ForecastReader::ForecastReader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_clock.start();
    m_timer.setInterval(TimeLeft::RenewEvery + std::chrono::milliseconds(100)); // else each second one comes too early
    connect(&m_timer, &QTimer::timeout, this, &ForecastReader::read);
}

ForecastReader::~ForecastReader() = default;

void ForecastReader::follow(const QString &runId)
{
    if (runId == m_run)
        return;
    m_run = runId;
    m_left.forget();
    m_reading.reset();
    if (runId.isEmpty()) {
        m_timer.stop();
    } else {
        m_reading = std::make_shared<LiveForecast>(runId);
        m_timer.start();
        read();
    }
    emit changed();
}

void ForecastReader::read()
{
    if (m_isReading || !m_reading)
        return;
    m_isReading = true;
    using Left = std::optional<TimeLeft::Time>;
    const std::shared_ptr<LiveForecast> reading = m_reading;
    auto work = [reading, &clock = m_session.clock()](Repository &repository, const CancelToken &) -> Result<Left> {
        return reading->look(repository, clock.now());
    };
    m_session.inBackground<Left>(this, work, [this, reading](const Result<Left> &left) {
        m_isReading = false;
        if (reading == m_reading)
            take(left.value_or(std::nullopt));
        else
            read(); // another run is followed by now
    });
}

void ForecastReader::take(std::optional<TimeLeft::Time> left)
{
    const Message before = m_left.text();
    m_left.take(left, TimeLeft::Time(m_clock.elapsed()));
    if (m_left.text() != before)
        emit changed();
}

} // namespace convoy
