// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QString>

#include <optional>

namespace convoy {

/// State words of the contract; the same in database, window, reports and JSON.
enum class HostState {
    Planned,
    Checked,
    Copying,
    Copied,
    Running,
    Restarting,
    Verifying,
    Done,
    DoneRestartWanted,
    Skipped,
    Failed,
    Unreachable,
    NotStarted,
    Stopped,
    RolledBack,
    RolledBackInPart
};
enum class RunState { Planned, Running, Paused, Stopped, Interrupted, Done, Failed, Blocked, Closed };

QString hostStateWord(HostState state);
std::optional<HostState> hostStateFromWord(const QString &word);
QString runStateWord(RunState state);
std::optional<RunState> runStateFromWord(const QString &word);
/// "done", "fallito"…: the word for people, translated when shown.
Message hostStateText(HostState state);
Message runStateText(RunState state);
/// Done, DoneRestartWanted, Skipped, Failed, Unreachable, NotStarted, Stopped, RolledBack, RolledBackInPart.
bool isFinal(HostState state);
bool isFinal(RunState state);
/// The host is what the run wanted it to be: Done, DoneRestartWanted.
bool isDone(HostState state);

} // namespace convoy
