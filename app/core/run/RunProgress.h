// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <mutex>

namespace convoy {

/// How far the whole run is: the mean of its hosts, each with its weight, never going back, and below 1: 1 is the end of
/// the run. Any thread.
class RunProgress
{
public:
    explicit RunProgress(const QList<double> &weights); ///< of the hosts, each above 0

    /// Host `index` is at `fraction` (0…1) of its way; gives the run's progress.
    double advance(qsizetype index, double fraction);
    [[nodiscard]] double now() const;

private:
    mutable std::mutex m_mutex;
    QList<double> m_weights;
    QList<double> m_fractions;
    double m_all;
    double m_reached = 0;
    double m_shown = 0;
};

} // namespace convoy
