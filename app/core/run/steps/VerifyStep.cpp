// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/VerifyStep.h"

#include "plan/values/CommandTemplate.h"
#include "run/evidence/Detection.h"
#include "run/evidence/PlugInBinding.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Message success(const HostContext &context, HostState state)
{
    const QStringList names{context.run.package.displayName(), context.host.name};
    if (state == HostState::DoneRestartWanted)
        return Message(QT_TRANSLATE_NOOP("core", "%1 stands on %2; a restart is wanted."), names);
    return Message(QT_TRANSLATE_NOOP("core", "%1 stands on %2."), names);
}

Status verifyBroughtBack(HostContext &context)
{
    const QString &version = context.planned.to;
    if (Status proved = proveVersion(context, version); !proved)
        return proved;
    context.outcome.state = HostState::Done;
    context.outcome.message =
        version.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "%1 does not stand on %2 any more."),
                      {context.run.package.name, context.host.name})
            : Message(QT_TRANSLATE_NOOP("core", "Version %1 stands on %2 again."), {version, context.host.name});
    context.note = context.outcome.message;
    if (!version.isEmpty())
        return {};
    auto left = lookForLeftCopies(context);
    if (!left)
        return failure(std::move(left).error());
    context.caveat = *std::move(left);
    return {};
}

} // namespace

QString VerifyStep::describe(const HostContext &context) const
{
    const DetectionRule rule = context.run.package.detect.value(context.family());
    if (!rule.command.isEmpty())
        return fillCommand(rule.command, context.variables()).value_or(QString());
    const QString file = expandVariables(rule.file, context.variables()).value_or(QString());
    if (!file.isEmpty())
        return QStringLiteral("cat %1").arg(shellWord(file));
    const QString &path = context.planned.installPath;
    return path.isEmpty() ? QString() : QStringLiteral("ls -A %1").arg(shellWord(path));
}

Status VerifyStep::execute(HostContext &context) const
{
    if (context.isBroughtBack())
        return verifyBroughtBack(context);
    const auto detection = detectPackage(context);
    if (!detection)
        return failure(detection.error());
    context.outcome.detection = detection->isDeclared ? QStringLiteral("declared") : QStringLiteral("derived");
    context.outcome.version = detection->version;
    const auto state = judgeInstallation({.exitCode = context.exitCode,
                                          .meaning = exitMeaning(context.installCommand(), context.exitCode),
                                          .log = context.resultLog,
                                          .isFound = detection->isFound,
                                          .foundVersion = detection->version,
                                          .wantedVersion = context.run.package.version.text(),
                                          .host = context.host.name,
                                          .lastLines = context.lastLines,
                                          .installPath = context.planned.installPath});
    if (!state)
        return failure(state.error());
    context.outcome.state = *state;
    context.outcome.message = success(context, *state);
    auto caveat = lookAtBinding(context);
    if (!caveat)
        return failure(std::move(caveat).error());
    context.caveat = *std::move(caveat);
    context.note = context.caveat ? context.caveat->what : context.outcome.message;
    return {};
}

} // namespace convoy
