// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/TargetDetection.h"

#include "facts/FactCollector.h"
#include "plan/values/CommandTemplate.h"

#include <QRegularExpression>

#include <algorithm>

namespace convoy {

namespace {

constexpr auto longestLook = std::chrono::minutes(10);

bool copiesMedia(const HostContext &context)
{
    return std::ranges::any_of(context.planned.steps, [](const PlanStep &step) { return step.kind == StepKind::Copy; });
}

QString firstVersion(const QByteArray &output)
{
    static const QRegularExpression version(QStringLiteral("[0-9]+(?:\\.[0-9]+)+"));
    return version.match(QString::fromUtf8(output)).captured();
}

Result<TargetFound> byFacts(HostContext &context)
{
    auto facts = FactCollector().collect(*context.connection, context.run.clock, context.cancel);
    if (!facts)
        return failure(std::move(facts).error());
    context.facts = *std::move(facts);
    if (context.run.judge == nullptr)
        return TargetFound{.isFound = false, .version = {}, .said = {}};
    const auto has =
        context.run.judge->hasTarget({.planned = context.planned, .stage = context.stage, .asked = context.facts});
    if (!has)
        return failure(has.error());
    return TargetFound{.isFound = has->value_or(false),
                       .version = {},
                       .said = *has ? QString() : QStringLiteral("its facts do not tell")};
}

} // namespace

QString placedCommand(const HostContext &context, const PlanStep &step)
{
    const QString &media = context.run.plan.basis.media;
    QString folder = step.action->folder;
    if (folder.isEmpty())
        return step.command;
    const QString rest = folder.sliced(std::min(media.size(), folder.size()));
    const bool isInside =
        !media.isEmpty() && folder.startsWith(media)
        && (rest.isEmpty() || rest.startsWith(QLatin1Char('/')) || rest.startsWith(QLatin1Char('\\')));
    if (isInside && copiesMedia(context))
        folder = context.paths.payload() + QString(rest).replace(QLatin1Char('\\'), QLatin1Char('/'));
    return QStringLiteral("cd -- %1 || exit 126\n%2").arg(shellWord(folder), step.command);
}

Result<TargetFound> detectTarget(HostContext &context, const PlanStep &verify)
{
    if (verify.command.isEmpty())
        return byFacts(context);
    RunOptions options;
    options.timeout = longestLook;
    const auto result = context.connection->run(Command(placedCommand(context, verify)), options, context.cancel);
    if (!result)
        return failure(result.error());
    const QString version = firstVersion(result->output);
    const bool isNew = version.isEmpty() || Version(version) >= Version(context.run.plan.packageVersion);
    return TargetFound{.isFound = isNew && verify.action->success.contains(result->exitCode),
                       .version = version,
                       .said = context.commandDetail(*result)};
}

} // namespace convoy
