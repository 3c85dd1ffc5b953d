// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/HostRestart.h"

#include "hosts/HostErrors.h"
#include "run/host/MarkerReply.h"
#include "run/undo/ServiceScripts.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace convoy {

namespace {

constexpr int standardMinutes = 15;
constexpr std::chrono::milliseconds firstPause{250};
constexpr std::chrono::milliseconds longestPause{5000};
constexpr std::chrono::milliseconds longestAsking{10000};
constexpr std::chrono::milliseconds cancelSlice{50};

Message commandSaid(const HostContext &context, const CommandResult &result)
{
    const QString code = QString::number(result.exitCode);
    // Two commands are tried, and each may say why it does not.
    const QString words = context.commandWords(result);
    return words.isEmpty()
               ? Message(QT_TRANSLATE_NOOP("core", "The command ended with code %1."), {code})
               : Message(QT_TRANSLATE_NOOP("core", "The command ended with code %1 and said: %2"), {code, words});
}

Error refused(const HostContext &context, const CommandResult &result)
{
    return Error(QStringLiteral("restart-refused"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 does not let itself be restarted."), {context.host.name}))
        .because(commandSaid(context, result))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Let the account restart the host (--run-as), or restart it by hand, "
                                                  "then try the host again.")))
        .with(context.commandDetail(result));
}

bool isHopeless(const Error &error)
{
    return error.code == QLatin1String("host-key-changed") || error.code == QLatin1String("host-key-unknown");
}

} // namespace

HostRestart::HostRestart(HostContext &context)
    : m_context(context)
    , m_minutes(context.step->action->minutes > 0 ? context.step->action->minutes : standardMinutes)
{
}

Status HostRestart::execute()
{
    m_end = QDeadlineTimer(m_context.run.minute * m_minutes.count());
    if (Status noted = noteBoot(); !noted)
        return noted;
    if (m_isDue) {
        if (Status sent = send(); !sent)
            return sent;
    }
    return await();
}

Status HostRestart::noteBoot()
{
    auto result = m_context.connection->run(noteBootScript(m_context.paths, m_context.step->id), {}, m_context.cancel);
    if (!result)
        return failure(std::move(result).error());
    const MarkerReply reply(result->output);
    m_bootBefore = reply.value(QStringLiteral("before"));
    if (!result->succeeded() || m_bootBefore.isEmpty())
        return failure(refused(m_context, *result));
    m_isDue = reply.value(QStringLiteral("now")) == m_bootBefore;
    return {};
}

/// A host that goes down at once takes the line with it, and perhaps the answer.
Status HostRestart::send()
{
    RunOptions options;
    options.timeout = std::chrono::minutes(1);
    options.isRepeatable = false;
    const auto result = m_context.connection->run(Command(restartCommand(*m_context.step)), options, m_context.cancel);
    if (result && !result->succeeded() && result->exitCode < 128)
        return failure(refused(m_context, *result));
    if (!result && m_context.cancel.isCancelled())
        return failure(result.error());
    m_context.journal.output(
        m_context.step->id, HostState::Restarting,
        Message(QT_TRANSLATE_NOOP("core", "%1 was told to restart; it is waited for."), {m_context.host.name}));
    return {};
}

Status HostRestart::await()
{
    for (auto time = firstPause; !m_end.hasExpired(); time = std::min(time * 2, longestPause)) {
        const Result<bool> back = look();
        if (!back)
            return failure(back.error());
        if (*back) {
            m_context.note = Message(QT_TRANSLATE_NOOP("core", "%1 was restarted."), {m_context.host.name});
            return {};
        }
        m_context.connection->close();
        const std::chrono::milliseconds left(std::max<qint64>(m_end.remainingTime(), 0));
        if (!pause(std::min(time, left)))
            return failure(cancelledOn(m_context.host));
    }
    return failure(timedOut());
}

Result<bool> HostRestart::look()
{
    const std::chrono::milliseconds left(std::max<qint64>(m_end.remainingTime(), 1));
    m_context.connection->close();
    Status opened = m_context.connection->open(m_context.cancel.expiringAfter(std::min(left, longestAsking)));
    if (!opened && (isHopeless(opened.error()) || m_context.cancel.isCancelled()))
        return failure(std::move(opened).error());
    if (!opened) {
        // An attempt that only the end of the waiting cut short says nothing against what was seen before it.
        const bool wasCutShort = opened.error().code == QLatin1String("cancelled") && left < longestAsking;
        if (!wasCutShort)
            m_last = opened.error();
        return false;
    }
    m_last = Error();
    return isBack();
}

Result<bool> HostRestart::isBack()
{
    const Result<BootState> state = ask();
    if (!state)
        return m_context.cancel.isCancelled() ? Result<bool>(failure(state.error())) : Result<bool>(false);
    m_isDue = state->boot == m_bootBefore;
    m_wasSeenAgain = m_wasSeenAgain || (!m_isDue && !state->boot.isEmpty());
    m_missing = state->down.value(0);
    if (m_isDue || state->boot.isEmpty() || !state->isSettled() || !m_missing.isEmpty())
        return false;
    return arePortsOpen() && staysUp(state->boot);
}

/// One that restarts a second time is up for a moment in between.
bool HostRestart::staysUp(const QString &boot)
{
    if (!pause(m_context.run.settle))
        return false;
    const Result<BootState> state = ask();
    return state && state->boot == boot && state->isSettled();
}

Result<BootState> HostRestart::ask()
{
    RunOptions options;
    options.timeout = longestAsking;
    options.isRepeatable = false;
    const auto result =
        m_context.connection->run(bootStateScript(m_context.step->action->services), options, m_context.cancel);
    if (!result)
        return failure(result.error());
    return BootState::parse(result->output);
}

bool HostRestart::arePortsOpen()
{
    const QList<int> &ports = m_context.step->action->ports;
    if (ports.isEmpty())
        return true;
    RunOptions options;
    options.timeout = longestAsking;
    options.isRepeatable = false;
    const auto result =
        m_context.connection->run(portsScript({.address = {}, .ports = ports}), options, m_context.cancel);
    const QList<int> open = result ? openPorts(result->output) : QList<int>();
    const auto silent = std::ranges::find_if(ports, [&](int port) { return !open.contains(port); });
    m_missing = silent == ports.cend() ? QString() : QString::number(*silent);
    return silent == ports.cend();
}

/// A stop lets a restart come to its end; only one that is wanted now ends the waiting.
bool HostRestart::pause(std::chrono::milliseconds time) const
{
    const QDeadlineTimer until(time);
    while (!until.hasExpired()) {
        if (m_context.cancel.isCancelled())
            return false;
        std::this_thread::sleep_for(std::min(cancelSlice, std::chrono::milliseconds(until.remainingTime() + 1)));
    }
    return !m_context.cancel.isCancelled();
}

Error HostRestart::timedOut() const
{
    const QStringList host{m_context.host.name};
    Error error(QStringLiteral("restart-timeout"),
                Message::counted(QT_TRANSLATE_N_NOOP("core", "%1 was not back %n minute(s) after its restart."),
                                 m_minutes.count(), host));
    const QString missing = m_missing;
    if (m_wasSeenAgain && !missing.isEmpty())
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "It was restarted, but %1 does not answer there."), {missing}))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Look at its own log on the host. When it runs, try the host "
                                                      "again.")));
    if (m_wasSeenAgain)
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "It was restarted, but did not come to rest.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until it has, then try the host again.")))
            .with(m_last.detail);
    if (m_isDue && m_last.code.isEmpty())
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "It answers, and was not restarted.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Restart it by hand, then try the host again.")));
    return std::move(error)
        .because(Message(QT_TRANSLATE_NOOP("core", "It does not answer at the address %1 any more."),
                         {m_context.host.effectiveAddress()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at its console. Where it has another address now, change it "
                                                  "with convoyctl host edit, then try the host again.")))
        .with(m_last.code + QLatin1String(": ") + m_last.detail);
}

} // namespace convoy
