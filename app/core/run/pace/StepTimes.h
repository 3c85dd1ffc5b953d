// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace convoy {

/// What an earlier run showed of how long steps take: of the same package and version by the step's id, of others by its
/// kind. Made when a run is planned and kept with it, so that a resumed run and everybody who follows it weigh alike.
/// Pure data.
class StepTimes
{
public:
    using Time = std::chrono::milliseconds;
    /// In place of a step's id: from the beginning of a host until its first step, which is mostly the connection.
    static QString connecting() { return QStringLiteral("connect"); }

    void setOwn(const QString &step, Time time) { m_own.insert(step, time); } ///< of the same package and version
    void setOther(const QString &kind, Time time) { m_other.insert(kind, time); }
    /// Nothing when no run has shown it, and for a step that a person ends; a definition's waiting time counts as measured.
    [[nodiscard]] std::optional<Time> measured(const PlanStep &step) const;
    [[nodiscard]] std::optional<Time> measured(const QString &step) const;
    /// measured(), or what such a step usually takes.
    [[nodiscard]] Time expected(const PlanStep &step) const;
    [[nodiscard]] static Time usual(const PlanStep &step);

    [[nodiscard]] QJsonObject toJson() const;
    static StepTimes fromJson(const QJsonObject &object); ///< what cannot be read counts as not measured
    bool operator==(const StepTimes &) const = default;

private:
    QHash<QString, Time> m_own;
    QHash<QString, Time> m_other;
};

/// Times as they are measured, for a median: one host that hung must not make a step look slow.
[[nodiscard]] std::optional<StepTimes::Time> medianOf(QList<StepTimes::Time> times);

} // namespace convoy
