// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "run/RunStates.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace convoy {

enum class EventKind {
    RunStarted,
    HostStarted,
    StepStarted,
    Output,
    StepEnded,
    HostEnded,
    WaveEnded,
    RunEnded,
    Paused,
    Stopped,
    Resumed
};
QString eventKindWord(EventKind kind);
std::optional<EventKind> eventKindFromWord(const QString &word);

/// One row of the journal (contract, EVENT).
struct Event
{
    qint64 id = 0; ///< the journal's own, growing
    QDateTime at;
    QString run;
    QString host;  ///< empty for events of the run
    QString stage;
    int wave = 0;  ///< counts from 1; 0 for events of the run
    QString step;
    EventKind kind = EventKind::Output;
    QString state; ///< host state word, for RunStarted/RunEnded the run's
    Message message; ///< Output: verbatim
    std::optional<Error> error; ///< why a step or host failed
    double progress = 0; ///< 0…1 of the whole run, monotonic
    /// Of the package's command, counts from 1; HostEnded: the one whose end nobody saw; 0 for everything else.
    int attempt = 0;
    qint64 outputEnd = 0; ///< Output of the command: bytes of the attempt's output up to the end of this row
    std::optional<int> exitCode; ///< StepEnded of a command

    /// Contract form (plus "code" and "remedy" where there is an error), texts in the language now set.
    [[nodiscard]] QJsonObject toJson() const;
};

/// One outcome per host whatever happens.
struct HostOutcome
{
    /// What happened and why, in the language now set.
    [[nodiscard]] QString text() const;

    QString host;
    HostState state = HostState::Planned;
    QString step;
    QString code; ///< kebab-case; empty when all went well
    Message message; ///< what happened
    Message why;     ///< may be empty
    Message remedy;
    QString detail;
    QString detection; ///< declared | derived | empty
    QString version;   ///< what detection found
    QString hostKey;   ///< fingerprint that the host showed; empty when there was none
    /// It ended because it could not be reached or asked any more, not because its work was done: a resumed run takes it
    /// up again, and joins the installer that may still be at work there.
    bool isCutOff = false;
    QDateTime started;
    QDateTime ended;
};

struct RunResult
{
    QString run;
    RunState state = RunState::Planned;
    QList<HostOutcome> hosts; ///< in plan order
    std::optional<Error> journalProblem = {}; ///< why the journal lacks the end of this part of the run

    [[nodiscard]] QMap<QString, int> counts() const; ///< state word -> number, only those that occur
    [[nodiscard]] QJsonObject toJson() const; ///< contract RESULT
    /// 0, 1 or 5 (contract, deploy: 5 over 1 over 0).
    [[nodiscard]] int exitCode() const;
};

} // namespace convoy
