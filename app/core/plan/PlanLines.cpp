// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/PlanLines.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Message headOf(const Finding &finding, const QString &hosts, bool saysDoubt)
{
    const QStringList arguments{finding.title.text(), hosts};
    switch (finding.severity) {
    case Severity::Blocker:
        return Message(QT_TRANSLATE_NOOP("core", "Blocker: %1 (%2)"), arguments);
    case Severity::Warning:
        return finding.isUncertain && saysDoubt
                   ? Message(QT_TRANSLATE_NOOP("core", "Warning, not certain: %1 (%2)"), arguments)
                   : Message(QT_TRANSLATE_NOOP("core", "Warning: %1 (%2)"), arguments);
    default:
        return Message(QT_TRANSLATE_NOOP("core", "Note: %1 (%2)"), arguments);
    }
}

} // namespace

void PlanLines::add(int level, const QString &text)
{
    if (!text.isEmpty())
        m_text += QString(level * 2, QLatin1Char(' ')) + text;
    gap();
}

void PlanLines::gap()
{
    m_text += QLatin1Char('\n');
}

void PlanLines::addVerdict(const QString &verdict, qsizetype hosts, const QString &name, const QString &version)
{
    const QStringList arguments{name, version};
    if (verdict == QLatin1String("blocked"))
        add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "Blocked: %1 %2 on %n host(s)."), hosts, arguments));
    else if (verdict == QLatin1String("warnings"))
        add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "Ready, with warnings: %1 %2 on %n host(s)."), hosts,
                                arguments));
    else
        add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "Ready: %1 %2 on %n host(s)."), hosts, arguments));
}

void PlanLines::addFindingHead(int level, const Finding &finding, const QString &hosts, Doubt doubt)
{
    add(level, headOf(finding, hosts, doubt == Doubt::Shown));
}

void PlanLines::addLimits(const PlanLimits &limits)
{
    gap();
    add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "At most %n host(s) at once."), limits.parallel));
    if (limits.maxFailed > 0)
        add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "The run stops at %n failed host(s)."), limits.maxFailed));
    if (limits.maxFailedPerWave > 0)
        add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "The run stops at %n failed host(s) of a wave."),
                                limits.maxFailedPerWave));
    if (limits.retries > 0)
        add(0, Message::counted(QT_TRANSLATE_N_NOOP("core", "A busy installer is tried again %n time(s)."),
                                limits.retries));
}

} // namespace convoy
