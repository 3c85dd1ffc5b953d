// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/pace/StepTimes.h"

#include <QHash>

namespace convoy {

/// How far a host is on its way through its plan, its steps weighed by how long they take. A value; one thread.
class HostWay
{
public:
    HostWay() = default;
    HostWay(const QList<PlanStep> &steps, const StepTimes &times);

    void begin(const QString &step);
    void within(double part); ///< of the step that has begun: 0…1
    void end();               ///< of the step that has begun, whatever came of it
    void pass(const QString &step); ///< an earlier part of the run has done it
    [[nodiscard]] double fraction() const; ///< 0…1
    /// Of the whole way, in seconds; that of a host with nothing to do is not quite 0.
    [[nodiscard]] static double weight(const PlanHost &host, const StepTimes &times);

private:
    QHash<QString, double> m_left; ///< weights of steps that have not ended
    QString m_step;
    double m_all = 0;
    double m_done = 0;
    double m_within = 0;
};

} // namespace convoy
