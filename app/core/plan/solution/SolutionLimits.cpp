// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/SolutionLimits.h"

#include <array>

namespace convoy {

namespace {

struct Number
{
    const char *key; ///< in a definition
    int PlanLimits::*planned;
    std::optional<int> WantedLimits::*wanted;
};

constexpr std::array limitNumbers{
    Number{"parallel", &PlanLimits::parallel, &WantedLimits::parallel},
    Number{"parallelCopies", &PlanLimits::parallelCopies, &WantedLimits::parallelCopies},
    Number{"maxFailed", &PlanLimits::maxFailed, &WantedLimits::maxFailed},
    Number{"maxFailedPerWave", &PlanLimits::maxFailedPerWave, &WantedLimits::maxFailedPerWave},
    Number{"retries", &PlanLimits::retries, &WantedLimits::retries}};

} // namespace

PlanLimits proposedLimits(const SolutionDefinition &definition)
{
    PlanLimits limits;
    for (const Number &number : limitNumbers) {
        const auto proposed = definition.limits.constFind(QLatin1String(number.key));
        if (proposed != definition.limits.cend())
            limits.*number.planned = proposed->toInt();
    }
    return limits;
}

WantedLimits WantedLimits::exactly(const PlanLimits &limits)
{
    WantedLimits wanted;
    wanted.waveSize = limits.waveSize;
    for (const Number &number : limitNumbers)
        wanted.*number.wanted = limits.*number.planned;
    return wanted;
}

PlanLimits WantedLimits::over(const SolutionDefinition &definition) const
{
    PlanLimits limits = proposedLimits(definition);
    limits.waveSize = waveSize;
    for (const Number &number : limitNumbers)
        limits.*number.planned = (this->*number.wanted).value_or(limits.*number.planned);
    return limits;
}

} // namespace convoy
