// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/Event.h"

#include "base/Clock.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr std::array kindWords{"run-started", "host-started", "step-started", "output",  "step-ended", "host-ended",
                               "wave-ended",  "run-ended",    "paused",       "stopped", "resumed"};

QJsonObject outcomeJson(const HostOutcome &outcome)
{
    QJsonObject object{{QStringLiteral("host"), outcome.host},
                       {QStringLiteral("state"), hostStateWord(outcome.state)},
                       {QStringLiteral("step"), outcome.step},
                       {QStringLiteral("code"), outcome.code},
                       {QStringLiteral("message"), outcome.text()},
                       {QStringLiteral("remedy"), outcome.remedy.text()},
                       {QStringLiteral("detail"), outcome.detail},
                       {QStringLiteral("detection"), outcome.detection},
                       {QStringLiteral("version"), outcome.version},
                       {QStringLiteral("started"), toTimestamp(outcome.started)},
                       {QStringLiteral("ended"), toTimestamp(outcome.ended)}};
    if (!outcome.hostKey.isEmpty())
        object.insert(QStringLiteral("hostKey"), outcome.hostKey);
    return object;
}

bool wentWell(const HostOutcome &outcome)
{
    return outcome.state == HostState::Done || outcome.state == HostState::DoneRestartWanted
           || outcome.state == HostState::Skipped;
}

} // namespace

QString eventKindWord(EventKind kind)
{
    return QLatin1String(kindWords.at(static_cast<size_t>(kind)));
}

std::optional<EventKind> eventKindFromWord(const QString &word)
{
    for (size_t i = 0; i < kindWords.size(); ++i) {
        if (word == QLatin1String(kindWords.at(i)))
            return static_cast<EventKind>(i);
    }
    return std::nullopt;
}

QJsonObject Event::toJson() const
{
    QJsonObject object{{QStringLiteral("at"), toTimestamp(at)},
                       {QStringLiteral("run"), run},
                       {QStringLiteral("host"), host},
                       {QStringLiteral("stage"), stage},
                       {QStringLiteral("wave"), wave},
                       {QStringLiteral("step"), step},
                       {QStringLiteral("kind"), eventKindWord(kind)},
                       {QStringLiteral("state"), state},
                       {QStringLiteral("message"), message.text()},
                       {QStringLiteral("progress"), progress}};
    if (error) {
        object.insert(QStringLiteral("code"), error->code);
        object.insert(QStringLiteral("remedy"), error->remedy.text());
    }
    if (attempt > 0)
        object.insert(QStringLiteral("attempt"), attempt);
    if (exitCode)
        object.insert(QStringLiteral("exitCode"), *exitCode);
    return object;
}

QString HostOutcome::text() const
{
    Error error;
    error.what = message;
    error.why = why;
    return error.text();
}

QMap<QString, int> RunResult::counts() const
{
    QMap<QString, int> counts;
    for (const HostOutcome &outcome : hosts)
        ++counts[hostStateWord(outcome.state)];
    return counts;
}

QJsonObject RunResult::toJson() const
{
    QJsonArray hostArray;
    for (const HostOutcome &outcome : hosts)
        hostArray += outcomeJson(outcome);
    QJsonObject countObject;
    const QMap<QString, int> numbers = counts();
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        countObject.insert(it.key(), it.value());
    return {{QStringLiteral("run"), run},
            {QStringLiteral("state"), runStateWord(state)},
            {QStringLiteral("hosts"), hostArray},
            {QStringLiteral("counts"), countObject}};
}

int RunResult::exitCode() const
{
    if (state == RunState::Stopped || state == RunState::Paused || state == RunState::Interrupted)
        return 5;
    // Not the run's state alone: a run whose last row could not be written must not end in 0 either.
    const bool isDone = state == RunState::Done && std::ranges::all_of(hosts, wentWell);
    return isDone ? 0 : 1;
}

} // namespace convoy
