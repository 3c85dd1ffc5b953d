// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

namespace convoy {

/// A wave, or several neighbouring ones, as a bar. 0 is the beginning of the run, 1 its end.
struct TimelineBar
{
    QString label; ///< "2", "3 – 5"
    QString text;  ///< what stands beside it: "12 of 14"
    double from = 0;
    double to = 0;
    ReportTone tone = ReportTone::Neutral;
};

struct TimelineTick
{
    double at = 0;
    QString text;
};

/// The waves of a report, drawn: a run's along the time that they took, a plan's along the hosts that come before. Every
/// form of a report draws this and nothing else.
struct Timeline
{
    QList<TimelineBar> bars;
    QList<TimelineTick> ticks;

    static constexpr qsizetype mostBars = 60; ///< more waves share bars
    /// Empty when there is nothing to draw: one wave of which nobody knows when it was.
    static Timeline of(const Report &report);
};

} // namespace convoy
