// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/ProfileText.h"
#include "wizard/RunModel.h"

#include <QCoreApplication>

#include <algorithm>

// The part of RunModel that sorts hosts by how it went, and says so in a text.

namespace convoy {

RunModel::Bucket RunModel::bucket(HostState state)
{
    switch (state) {
    case HostState::Planned:
    case HostState::Checked:
        return Bucket::Waiting;
    case HostState::Copying:
    case HostState::Copied:
    case HostState::Running:
    case HostState::Restarting:
    case HostState::Verifying:
        return Bucket::Working;
    case HostState::Done:
    case HostState::DoneRestartWanted:
        return Bucket::Done;
    case HostState::Skipped:
        return Bucket::Skipped;
    case HostState::Unreachable:
        return Bucket::Unreachable;
    case HostState::NotStarted:
    case HostState::Stopped:
        return Bucket::NotStarted;
    case HostState::Failed:
    case HostState::RolledBack:
    case HostState::RolledBackInPart:
        break;
    }
    return Bucket::Failed;
}

Message RunModel::bucketText(Bucket bucket)
{
    switch (bucket) {
    case Bucket::All:
        return Message(QT_TRANSLATE_NOOP("core", "All"));
    case Bucket::Waiting:
        return Message(QT_TRANSLATE_NOOP("core", "Waiting"));
    case Bucket::Working:
        return Message(QT_TRANSLATE_NOOP("core", "Working"));
    case Bucket::Done:
        return Message(QT_TRANSLATE_NOOP("core", "Done"));
    case Bucket::Skipped:
        return Message(QT_TRANSLATE_NOOP("core", "Skipped"));
    case Bucket::Failed:
        return Message(QT_TRANSLATE_NOOP("core", "Failed"));
    case Bucket::Unreachable:
        return Message(QT_TRANSLATE_NOOP("core", "Unreachable"));
    case Bucket::NotStarted:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Not started or stopped"));
}

CellTone RunModel::stateTone(HostState state)
{
    switch (bucket(state)) {
    case Bucket::Working:
        return CellTone::Active;
    case Bucket::Done:
        return state == HostState::DoneRestartWanted ? CellTone::Caution : CellTone::Good;
    case Bucket::Skipped:
    case Bucket::NotStarted:
        return CellTone::Caution;
    case Bucket::Failed:
    case Bucket::Unreachable:
        return CellTone::Bad;
    default:
        return CellTone::Neutral;
    }
}

int RunModel::count(Bucket bucket) const
{
    if (bucket == Bucket::All)
        return rowCount();
    const auto isOfIt = [bucket](const HostOutcome &outcome) { return RunModel::bucket(outcome.state) == bucket; };
    return static_cast<int>(std::ranges::count_if(m_run.hosts, isOfIt));
}

int RunModel::hostCount(Bucket bucket) const
{
    const auto isOfIt = [bucket](const HostOutcome &outcome) {
        return outcome.host != organisationName()
               && (bucket == Bucket::All || RunModel::bucket(outcome.state) == bucket);
    };
    return static_cast<int>(std::ranges::count_if(m_run.hosts, isOfIt));
}

int RunModel::finishedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_run.hosts, [](const HostOutcome &outcome) { return isFinal(outcome.state); }));
}

QString RunModel::reportText() const
{
    QStringList lines;
    lines += Message(QT_TRANSLATE_NOOP("core", "Run %1: %2 %3, started by %4, ended %5."),
                     {m_run.id, m_run.packageName, m_run.packageVersion, m_run.operatorName,
                      runStateText(m_run.state).text()})
                 .text();
    lines += Message(QT_TRANSLATE_NOOP("core", "Task: %1"), {profileText(m_run.profile, m_run.undoes).text()}).text();
    for (const Bucket kind : {Bucket::Done, Bucket::Skipped, Bucket::Failed, Bucket::Unreachable, Bucket::NotStarted})
        lines += QStringLiteral("  %1: %2").arg(bucketText(kind).text()).arg(count(kind));
    for (const HostOutcome &outcome : m_run.hosts) {
        lines += QString();
        lines +=
            QStringLiteral("%1: %2 (%3)").arg(outcome.host, hostStateText(outcome.state).text(), elapsedText(outcome));
        for (const QString &text : {outcome.message.text(), outcome.remedy.text(), outcome.code, outcome.detail}) {
            if (!text.isEmpty())
                lines += QStringLiteral("  %1").arg(text);
        }
        for (const PrerequisiteMark &mark : m_marks.value(outcome.host))
            lines += QStringLiteral("  %1").arg(mark.text().text());
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace convoy
