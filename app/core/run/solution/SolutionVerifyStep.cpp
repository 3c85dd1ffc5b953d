// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/SolutionVerifyStep.h"

#include "run/solution/TargetDetection.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Error notDetected(const HostContext &context, const TargetFound &found)
{
    const QString &target = context.run.plan.packageVersion;
    const Message why =
        found.version.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "Version %1 was looked for, and the product was not found."), {target})
            : Message(QT_TRANSLATE_NOOP("core", "Version %1 was looked for, and version %2 was found."),
                      {target, found.version});
    return Error(QStringLiteral("not-detected"),
                 Message(QT_TRANSLATE_NOOP("core", "The steps on %1 went well, but the target version does not stand "
                                                   "there."),
                         {context.host.name}))
        .because(why)
        .advise(
            context.step->command.isEmpty()
                ? Message(QT_TRANSLATE_NOOP("core", "Look at the host. Where the version stands there and cannot be "
                                                    "asked for, state it (convoyctl facts set %1 NAME=VALUE "
                                                    "--solution %2), then "
                                                    "try the host again."),
                          {context.planned.host, context.run.plan.solution})
                : Message(QT_TRANSLATE_NOOP("core", "Read what the steps said in the run's log, put right what is "
                                                    "wrong, then try the host again.")))
        .with(found.said);
}

} // namespace

QString SolutionVerifyStep::describe(const HostContext &context) const
{
    return context.step->command;
}

Status SolutionVerifyStep::execute(HostContext &context) const
{
    const auto found = detectTarget(context, *context.step);
    if (!found)
        return failure(found.error());
    context.outcome.detection = QStringLiteral("declared");
    context.outcome.version = found->version;
    if (!found->isFound)
        return failure(notDetected(context, *found));
    context.note = found->version.isEmpty()
                       ? Message(QT_TRANSLATE_NOOP("core", "The target version stands there."))
                       : Message(QT_TRANSLATE_NOOP("core", "Version %1 stands there."), {found->version});
    return {};
}

} // namespace convoy
