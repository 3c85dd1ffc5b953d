// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/DetachedStep.h"

#include "hosts/FileTransfer.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace convoy {

namespace {

constexpr auto longestInstallation = std::chrono::hours(4);
constexpr qsizetype linesKept = 20; ///< the last ones usually name what went wrong
constexpr auto longEnough = std::chrono::seconds(5); ///< for a line not to count as broken at once

Error noReply(const QString &host, const CommandResult &result)
{
    return Error(QStringLiteral("step-unreadable"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 did not say what became of the installer."), {host}))
        .because(
            Message(QT_TRANSLATE_NOOP("core", "Its shell ended with code %1."), {QString::number(result.exitCode)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at what stands on the host, then run it again.")))
        .with(QString::fromUtf8(result.errorOutput.right(2048)));
}

} // namespace

Error stepFateUnknown(const QString &host)
{
    return Error(QStringLiteral("step-fate-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "It is not known what became of the installer on %1."), {host}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It had been begun, and the folder with its result is gone.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at what stands on the host, then run it again. Convoy did not "
                                                  "repeat the installer by itself.")));
}

DetachedStep::DetachedStep(HostContext &context, StepRequest request, StepKind kind)
    : m_context(context)
    , m_kind(kind)
    , m_request(std::move(request))
    , m_lines(context.mask, [this](const QString &line) { note(line); }, m_request.from)
{
    m_context.lastLines.clear();
}

void DetachedStep::note(const QString &line)
{
    QStringList &last = m_context.lastLines;
    last += line;
    if (last.size() > linesKept)
        last.removeFirst();
    say(Message::verbatim(line));
}

void DetachedStep::say(const Message &message)
{
    const bool isCommand = m_kind == StepKind::Command;
    m_context.journal.output(
        {.kind = EventKind::Output,
         .step = isCommand && m_context.step != nullptr ? m_context.step->id : stepKindWord(m_kind),
         .state = HostState::Running,
         .message = message,
         .attempt = isCommand ? m_request.attempt : 0,
         .outputEnd = isCommand ? m_lines.position() : 0});
}

Result<int> DetachedStep::execute()
{
    Result<StepReply> reply = followToEnd();
    m_lines.finish();
    if (const qint64 dropped = m_lines.dropped(); dropped > 0)
        say(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n more line(s) were not kept."), dropped));
    if (!reply)
        return failure(std::move(reply).error());
    if (reply->state != StepReply::State::Ended)
        return failure(problem(reply->state));
    return reply->exitCode;
}

Result<StepReply> DetachedStep::followToEnd()
{
    for (int left = MostQuickCuts;;) {
        QElapsedTimer time;
        time.start();
        const qint64 before = m_lines.received();
        Result<StepReply> reply = followOnce();
        if (reply || !isLineLost(reply.error()))
            return reply;
        const bool wasOfUse = m_lines.received() > before || time.durationElapsed() > longEnough;
        left = wasOfUse ? MostQuickCuts : left - 1;
        if (left <= 0)
            return reply;
        if (Status back = m_context.connection->restore(reply.error(), m_context.cancel); !back)
            return failure(std::move(back).error());
        m_request.from = m_lines.received();
    }
}

Result<StepReply> DetachedStep::followOnce()
{
    RunOptions options;
    options.timeout = longestInstallation;
    options.keepBytes = 8192;
    options.isRepeatable = false;
    options.onOutput = [this](QByteArrayView bytes, bool isError) {
        if (!isError)
            m_lines.add(bytes);
    };
    const auto result = m_context.connection->run(stepScript(m_request), options, m_context.cancel);
    if (!result)
        return failure(result.error());
    const StepReply reply = StepReply::parse(result->errorOutput);
    if (reply.state == StepReply::State::Unknown)
        return failure(noReply(m_context.host.name, *result));
    return reply;
}

Error DetachedStep::problem(StepReply::State state) const
{
    const QString &host = m_context.host.name;
    const QString folder = m_context.paths.folder();
    switch (state) {
    case StepReply::State::Lost:
        return Error(QStringLiteral("step-lost"),
                     Message(QT_TRANSLATE_NOOP("core", "The installer on %1 is gone and left no result."), {host}))
            .because(
                Message(QT_TRANSLATE_NOOP("core", "The host was restarted, or the installer was ended from outside.")))
            .advise(
                Message(QT_TRANSLATE_NOOP("core", "Look at what stands on the host, then run it again. Convoy did not "
                                                  "repeat the installer by itself.")));
    case StepReply::State::Full:
        return Error(QStringLiteral("host-disk-full"),
                     Message(QT_TRANSLATE_NOOP("core", "%1 could not be written on the host."), {folder}))
            .because(Message(QT_TRANSLATE_NOOP("core", "Its disk is full, or the account's quota is used up.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Free space there, or choose another staging folder.")));
    case StepReply::State::Tampered:
        return Error(QStringLiteral("step-tampered"),
                     Message(QT_TRANSLATE_NOOP("core", "The folder of this run on %1 was changed by somebody else."),
                             {host}))
            .because(Message(QT_TRANSLATE_NOOP("core", "What stands in %1 is not what Convoy put there."), {folder}))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Find out who works on this host. Remove the folder, then run it "
                                                      "again.")));
    default:
        return stepFateUnknown(host);
    }
}

} // namespace convoy
