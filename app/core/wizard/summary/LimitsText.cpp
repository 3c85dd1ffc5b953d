// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/summary/LimitsText.h"

#include "plan/Waves.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoy {

Message stopLimitText(const PlanLimits &limits, qsizetype hosts)
{
    if (limits.maxFailed <= 0)
        return Message(QT_TRANSLATE_NOOP("core", "The run goes on however many hosts fail."));
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "Stop the run when %1 of %n host(s) have failed."), hosts,
                            {QLocale().toString(limits.maxFailed)});
}

Message waveLimitText(const PlanLimits &limits)
{
    if (limits.maxFailedPerWave <= 0)
        return {};
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "Stop it too when %n host(s) of one wave have failed."),
                            limits.maxFailedPerWave);
}

Message wavesText(const PlanLimits &limits, qsizetype hosts)
{
    const auto size = waveSizeFor(limits.waveSize, hosts);
    if (!size || hosts == 0)
        return {};
    const qsizetype waves = (hosts + *size - 1) / *size;
    const qsizetype atOnce = std::min<qsizetype>({limits.parallel, *size, hosts});
    if (waves == 1)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "All hosts in one wave, at most %n at once."), atOnce);
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "%1 waves of at most %2 hosts, at most %n at once."), atOnce,
                            {QLocale().toString(waves), QLocale().toString(*size)});
}

Message stageWavesText(const PlanLimits &limits, qsizetype hosts)
{
    if (!waveSizeFor(limits.waveSize, hosts) || hosts == 0)
        return {};
    const qsizetype atOnce = std::min<qsizetype>(limits.parallel, hosts);
    if (limits.waveSize.isEmpty())
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "Waves as the solution says, at most %n host(s) at once."),
                                atOnce);
    return Message::counted(
        QT_TRANSLATE_N_NOOP("core", "Size of a wave in each stage: %1; at most %n host(s) at once."), atOnce,
        {limits.waveSize});
}

} // namespace convoy
