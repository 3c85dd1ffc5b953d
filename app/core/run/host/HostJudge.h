// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/Fact.h"
#include "plan/Plan.h"

#include <QList>

#include <optional>

namespace convoy {

/// Judges a solution's hosts again, each right before its first change, where it stands in the plan and with what was
/// asked of it now (implemented in operations/). Any thread.
class HostJudge
{
public:
    struct Subject
    {
        const PlanHost &planned;
        QString stage;
        const FactSet &asked;
    };
    virtual ~HostJudge() = default;
    /// What hosts have done until now counts for those of the wave that begins: hosts of one wave are not before another.
    virtual void beginWave() = 0;
    [[nodiscard]] virtual Result<QList<Finding>> judge(const Subject &subject) = 0;
    /// Whether the host has the target version by its facts; nothing: they do not tell.
    [[nodiscard]] virtual Result<std::optional<bool>> hasTarget(const Subject &subject) = 0;
    /// The host has come to its target.
    virtual void noteDone(const PlanHost &planned) = 0;
};

} // namespace convoy
