// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunStates.h"

#include <QCoreApplication>

#include <array>

namespace convoy {

namespace {

struct StateRow
{
    const char *word;
    const char *text;
    bool isFinal;
};

constexpr std::array hostStates{
    StateRow{"planned", QT_TRANSLATE_NOOP("core", "planned"), false},
    StateRow{"checked", QT_TRANSLATE_NOOP("core", "checked"), false},
    StateRow{"copying", QT_TRANSLATE_NOOP("core", "copying"), false},
    StateRow{"copied", QT_TRANSLATE_NOOP("core", "copied"), false},
    StateRow{"running", QT_TRANSLATE_NOOP("core", "running"), false},
    StateRow{"restarting", QT_TRANSLATE_NOOP("core", "restarting"), false},
    StateRow{"verifying", QT_TRANSLATE_NOOP("core", "verifying"), false},
    StateRow{"done", QT_TRANSLATE_NOOP("core", "done"), true},
    StateRow{"done-restart-wanted", QT_TRANSLATE_NOOP("core", "done, restart wanted"), true},
    StateRow{"skipped", QT_TRANSLATE_NOOP("core", "skipped"), true},
    StateRow{"failed", QT_TRANSLATE_NOOP("core", "failed"), true},
    StateRow{"unreachable", QT_TRANSLATE_NOOP("core", "unreachable"), true},
    StateRow{"not-started", QT_TRANSLATE_NOOP("core", "not started"), true},
    StateRow{"stopped", QT_TRANSLATE_NOOP("core", "stopped"), true},
    StateRow{"rolled-back", QT_TRANSLATE_NOOP("core", "rolled back"), true},
    StateRow{"rolled-back-in-part", QT_TRANSLATE_NOOP("core", "rolled back in part"), true},
};

constexpr std::array runStates{
    StateRow{"planned", QT_TRANSLATE_NOOP("core", "planned"), false},
    StateRow{"running", QT_TRANSLATE_NOOP("core", "running"), false},
    StateRow{"paused", QT_TRANSLATE_NOOP("core", "paused"), false},
    StateRow{"stopped", QT_TRANSLATE_NOOP("core", "stopped"), true},
    StateRow{"interrupted", QT_TRANSLATE_NOOP("core", "interrupted"), true},
    StateRow{"done", QT_TRANSLATE_NOOP("core", "done"), true},
    StateRow{"failed", QT_TRANSLATE_NOOP("core", "failed"), true},
    StateRow{"blocked", QT_TRANSLATE_NOOP("core", "blocked"), true},
    StateRow{"closed", QT_TRANSLATE_NOOP("core", "closed"), true},
};

template <typename State, size_t Count>
std::optional<State> fromWord(const std::array<StateRow, Count> &rows, const QString &word)
{
    for (size_t i = 0; i < Count; ++i) {
        if (word == QLatin1String(rows.at(i).word))
            return static_cast<State>(i);
    }
    return std::nullopt;
}

const StateRow &row(HostState state)
{
    return hostStates.at(static_cast<size_t>(state));
}

const StateRow &row(RunState state)
{
    return runStates.at(static_cast<size_t>(state));
}

} // namespace

QString hostStateWord(HostState state)
{
    return QLatin1String(row(state).word);
}

std::optional<HostState> hostStateFromWord(const QString &word)
{
    return fromWord<HostState>(hostStates, word);
}

QString runStateWord(RunState state)
{
    return QLatin1String(row(state).word);
}

std::optional<RunState> runStateFromWord(const QString &word)
{
    return fromWord<RunState>(runStates, word);
}

Message hostStateText(HostState state)
{
    return Message(row(state).text);
}

Message runStateText(RunState state)
{
    return Message(row(state).text);
}

bool isFinal(HostState state)
{
    return row(state).isFinal;
}

bool isFinal(RunState state)
{
    return row(state).isFinal;
}

bool isDone(HostState state)
{
    return state == HostState::Done || state == HostState::DoneRestartWanted;
}

} // namespace convoy
