// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/RunErrors.h"

#include "repository/runs/RunnerRow.h"

#include <QCoreApplication>

namespace convoy {

Error runNotEnded(const QString &run)
{
    return Error(QStringLiteral("run-not-ended"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 has not come to its end."), {run}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until it has ended, or stop it; then try again.")));
}

Error hostNotInRun(const QString &host, const QString &run)
{
    return Error(QStringLiteral("host-not-in-run"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is not a host of run %2."), {host, run}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Show the run and name one of its hosts.")));
}

Error runNotLive(const QString &run, RunState state)
{
    return Error(
        QStringLiteral("run-not-live"),
        Message(QT_TRANSLATE_NOOP("core", "Nobody works on run %1: it is %2."), {run, runStateText(state).text()}),
        ErrorKind::Request);
}

Error runNotLive(const RunnerRow &row)
{
    Error error = runNotLive(row.id, row.state);
    if (row.canBeResumed() || row.state == RunState::Planned)
        return std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "Resume it, or close it.")));
    return std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "It has ended. Start a new run.")));
}

Error runWorkedOnElsewhere(const RunnerRow &row)
{
    return Error(QStringLiteral("run-not-live"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 is worked on through another repository."), {row.id}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Its runner began in the repository at %1, of which this is a copy, "
                                                   "or from where it was moved."),
                         {row.repository}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Ask it there, or wait until it has ended.")));
}

Error runStopping(const RunnerRow &row)
{
    return Error(QStringLiteral("run-stopping"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 is being stopped."), {row.id}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "%1 has asked for it."), {row.requestedBy}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until it has stopped, then resume it.")));
}

} // namespace convoy
