// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunProgress.h"

#include <algorithm>
#include <numeric>

namespace convoy {

namespace {

constexpr double almostDone = 0.999;

} // namespace

RunProgress::RunProgress(const QList<double> &weights)
    : m_weights(weights)
    , m_fractions(weights.size(), 0.0)
    , m_all(std::accumulate(weights.cbegin(), weights.cend(), 0.0))
{
}

double RunProgress::advance(qsizetype index, double fraction)
{
    const std::lock_guard guard(m_mutex);
    double &own = m_fractions[index];
    const double further = std::max(own, std::clamp(fraction, 0.0, 1.0));
    m_reached += (further - own) * m_weights.at(index);
    own = further;
    m_shown = std::max(m_shown, std::min(m_reached / m_all, almostDone));
    return m_shown;
}

double RunProgress::now() const
{
    const std::lock_guard guard(m_mutex);
    return m_shown;
}

} // namespace convoy
