// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/CleanUpStep.h"

#include "plan/values/CommandTemplate.h"
#include "run/host/MarkerReply.h"
#include "run/undo/UndoScripts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

/// Somebody waits for the stop; what cannot be reached by then is reported instead.
constexpr std::chrono::seconds patienceWhenStopped{20};
constexpr std::chrono::seconds patienceWhenDown{1};
constexpr std::chrono::seconds longestEcho{3};

QString baseOf(const HostContext &context)
{
    if (!context.paths.base.isEmpty())
        return context.paths.base;
    return context.host.staging.isEmpty() ? QStringLiteral("~/.convoy") : context.host.staging;
}

/// Whether a line that may be half open still leads to the host.
bool isAnswering(const HostContext &context)
{
    RunOptions options;
    options.timeout = longestEcho;
    options.isRepeatable = false;
    return context.connection->run(Command(QStringLiteral(":")), options, CancelToken()).has_value();
}

std::chrono::seconds patience(const HostContext &context)
{
    if (context.connection->isDown())
        return patienceWhenDown;
    if (isAnswering(context))
        return patienceWhenStopped;
    context.connection->close();
    return patienceWhenDown;
}

Result<CommandResult> tidy(const HostContext &context)
{
    RunOptions options;
    options.timeout = std::chrono::minutes(2);
    // A token of its own: what is being stopped is the very reason to tidy up.
    return context.connection->run(cleanUpScript(markerRequest(context)), options, CancelToken());
}

/// What nobody needs any more; a folder that stays is found beside the run's own.
void forgetSaved(const HostContext &context)
{
    if (context.saved.folder.isEmpty() || context.keepsSaved())
        return;
    RunOptions options;
    options.timeout = std::chrono::minutes(10);
    (void)context.connection->run(forgetScript(context.saved.folder), options, CancelToken());
}

/// A connection that was cancelled in mid command cannot be trusted; one new one is tried, once.
Result<CommandResult> tidyAnew(HostContext &context)
{
    if (Status opened = context.connection->open(CancelToken()); !opened)
        return failure(std::move(opened).error());
    return tidy(context);
}

Error stillAlive(const HostContext &context, const QString &process)
{
    return Error(QStringLiteral("installer-alive"),
                 Message(QT_TRANSLATE_NOOP("core", "The installer on %1 could not be ended."), {context.host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "Its process %1 still runs."), {process}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "End it on the host, then resume the run or run this host again.")));
}

Error leftBehind(const HostContext &context)
{
    return Error(
               QStringLiteral("left-behind"),
               Message(QT_TRANSLATE_NOOP("core", "Temporary files could not be removed from %1."), {context.host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "They are in %1."), {context.leftovers.join(QLatin1String(", "))}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Remove them on the host by hand.")));
}

} // namespace

QString CleanUpStep::describe(const HostContext &context) const
{
    return QStringLiteral("rm -rf %1").arg(shellWord(context.paths.folder()));
}

Status CleanUpStep::execute(HostContext &context) const
{
    if (context.control.isStopped())
        context.connection->setPatience(patience(context));
    forgetSaved(context);
    auto result = tidy(context);
    if (!result && !context.connection->isDown())
        result = tidyAnew(context);
    if (result) {
        const QString alive = MarkerReply(result->output).value(QStringLiteral("alive"));
        if (!alive.isEmpty())
            return failure(stillAlive(context, alive));
        context.hasSeenToItsEnd = result->succeeded();
    }
    if (result && result->succeeded())
        context.leftovers = MarkerReply(result->output).values(QStringLiteral("left"));
    else
        context.leftovers = {QStringLiteral("%1/%2").arg(baseOf(context), context.paths.run),
                             QStringLiteral("%1/lock").arg(baseOf(context))};
    if (context.leftovers.isEmpty())
        return {};
    return failure(leftBehind(context));
}

} // namespace convoy
