// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pace/HostWay.h"

#include <algorithm>

namespace convoy {

namespace {

/// So that it is seen to be done, too.
constexpr double least = 0.05;

double seconds(StepTimes::Time time)
{
    return std::max(std::chrono::duration<double>(time).count(), least);
}

} // namespace

HostWay::HostWay(const QList<PlanStep> &steps, const StepTimes &times)
{
    for (const PlanStep &step : steps) {
        const double weight = seconds(times.expected(step));
        m_left.insert(step.id, weight);
        m_all += weight;
    }
}

double HostWay::weight(const PlanHost &host, const StepTimes &times)
{
    double all = least;
    for (const PlanStep &step : host.steps)
        all += host.skip.isEmpty() ? seconds(times.expected(step)) : 0;
    return all;
}

void HostWay::begin(const QString &step)
{
    m_step = step;
    m_within = 0;
}

void HostWay::within(double part)
{
    m_within = std::max(m_within, std::clamp(part, 0.0, 1.0));
}

void HostWay::end()
{
    pass(m_step);
    m_step.clear();
    m_within = 0;
}

void HostWay::pass(const QString &step)
{
    m_done += m_left.take(step);
}

double HostWay::fraction() const
{
    return m_all > 0 ? std::min((m_done + m_within * m_left.value(m_step)) / m_all, 1.0) : 0;
}

} // namespace convoy
