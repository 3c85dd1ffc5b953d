// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pace/StepTimes.h"

#include <algorithm>

namespace convoy {

namespace {

using namespace std::chrono_literals;

QJsonObject toObject(const QHash<QString, StepTimes::Time> &times)
{
    QJsonObject object;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        object.insert(it.key(), static_cast<qint64>(it->count()));
    return object;
}

QHash<QString, StepTimes::Time> fromObject(const QJsonObject &object)
{
    QHash<QString, StepTimes::Time> times;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const qint64 time = it->toInteger(-1); time >= 0)
            times.insert(it.key(), StepTimes::Time(time));
    }
    return times;
}

} // namespace

std::optional<StepTimes::Time> StepTimes::measured(const PlanStep &step) const
{
    if (step.kind == StepKind::Confirm)
        return std::nullopt;
    if (step.kind == StepKind::Wait && step.action && step.action->minutes > 0)
        return std::chrono::minutes(step.action->minutes);
    if (const auto own = m_own.constFind(step.id); own != m_own.cend())
        return *own;
    const auto other = m_other.constFind(stepKindWord(step.kind));
    return other == m_other.cend() ? std::nullopt : std::optional(*other);
}

std::optional<StepTimes::Time> StepTimes::measured(const QString &step) const
{
    if (const auto own = m_own.constFind(step); own != m_own.cend())
        return *own;
    const auto other = m_other.constFind(step);
    return other == m_other.cend() ? std::nullopt : std::optional(*other);
}

StepTimes::Time StepTimes::expected(const PlanStep &step) const
{
    return measured(step).value_or(usual(step));
}

/// Only ever compared with one another, until the first run has shown better.
StepTimes::Time StepTimes::usual(const PlanStep &step)
{
    switch (step.kind) {
    case StepKind::Lock:
    case StepKind::Configure:
    case StepKind::ResultLog:
    case StepKind::Record:
    case StepKind::CleanUp:
        return 200ms;
    case StepKind::Check:
    case StepKind::Verify:
    case StepKind::Confirm:
        return 1s;
    case StepKind::Save:
    case StepKind::RemoveBackups:
        return 2s;
    case StepKind::Copy:
    case StepKind::StopServices:
    case StepKind::StartServices:
    case StepKind::RestoreServices:
    case StepKind::Health:
        return 5s;
    case StepKind::Command:
    case StepKind::Undo:
        return 20s;
    case StepKind::Restart:
        return 2min;
    case StepKind::Wait:
        return 1min;
    }
    return 1s;
}

QJsonObject StepTimes::toJson() const
{
    return {{QStringLiteral("own"), toObject(m_own)}, {QStringLiteral("other"), toObject(m_other)}};
}

StepTimes StepTimes::fromJson(const QJsonObject &object)
{
    StepTimes times;
    times.m_own = fromObject(object.value(QStringLiteral("own")).toObject());
    times.m_other = fromObject(object.value(QStringLiteral("other")).toObject());
    return times;
}

std::optional<StepTimes::Time> medianOf(QList<StepTimes::Time> times)
{
    if (times.isEmpty())
        return std::nullopt;
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace convoy
