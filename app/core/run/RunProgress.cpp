// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunProgress.h"

#include <algorithm>
#include <numeric>

namespace convoy {

namespace {

constexpr double almostDone = 0.999;

} // namespace

RunProgress::RunProgress(qsizetype hosts)
    : m_fractions(hosts, 0.0)
{
}

double RunProgress::advance(qsizetype index, double fraction)
{
    const std::lock_guard guard(m_mutex);
    double &own = m_fractions[index];
    own = std::max(own, std::clamp(fraction, 0.0, 1.0));
    const double sum = std::accumulate(m_fractions.cbegin(), m_fractions.cend(), 0.0);
    m_shown = std::max(m_shown, std::min(sum / static_cast<double>(m_fractions.size()), almostDone));
    return m_shown;
}

double RunProgress::now() const
{
    const std::lock_guard guard(m_mutex);
    return m_shown;
}

} // namespace convoy
