// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/SolutionCheckStep.h"

#include "facts/FactCollector.h"
#include "run/solution/TargetDetection.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

Error ruleBroken(const Finding &finding, const QString &host)
{
    return Error(finding.rule,
                 Message(QT_TRANSLATE_NOOP("core", "%1 does not meet a prerequisite of the solution."), {host}),
                 ErrorKind::Blocked)
        .because(finding.why)
        .advise(finding.remedy)
        .with(QStringLiteral("%1 found: %2 wanted: %3")
                  .arg(finding.title.english(), finding.found.english(), finding.wanted.english()));
}

Error valueUnknown(const HostContext &context, const PlanStep &step)
{
    return Error(QStringLiteral("step-values-known"),
                 Message(QT_TRANSLATE_NOOP("core", "A value that the step “%1” needs is not known for %2."),
                         {step.id, context.planned.host}),
                 ErrorKind::Blocked)
        .because(Message(QT_TRANSLATE_NOOP("core", "The host could not be asked when the plan was made.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Plan again now that it answers.")));
}

/// Steps of an earlier part of this run have changed the host: its rules were judged before them.
bool isBegun(const HostContext &context)
{
    return std::ranges::any_of(context.planned.steps, [&](const PlanStep &step) {
        return step.action
               && (context.endedSteps.contains(step.id)
                   || (context.resume != nullptr && context.resume->openStep == step.id));
    });
}

Status lookForTarget(HostContext &context)
{
    const auto &steps = context.planned.steps;
    const auto verify = std::ranges::find(steps, StepKind::Verify, &PlanStep::kind);
    if (verify == steps.cend())
        return {};
    const auto found = detectTarget(context, *verify);
    if (!found)
        return failure(found.error());
    // A command that only says "there" cannot tell the version of before from the target.
    context.isSkipped = found->isFound && (!found->version.isEmpty() || verify->command.isEmpty());
    if (context.isSkipped) {
        context.outcome.detection = QStringLiteral("declared");
        context.outcome.version = found->version;
    }
    return {};
}

void tellWaived(const HostContext &context, const Finding &finding)
{
    const auto reason = context.run.plan.basis.waived.constFind(finding.rule);
    if (reason == context.run.plan.basis.waived.cend() || finding.severity != Severity::Warning)
        return;
    context.journal.output(context.step->id, context.state,
                           Message(QT_TRANSLATE_NOOP("core", "The rule %1 is waived: %2"), {finding.rule, *reason}));
}

Status judgeAgain(const HostContext &context)
{
    if (context.run.judge == nullptr)
        return {};
    const auto findings =
        context.run.judge->judge({.planned = context.planned, .stage = context.stage, .asked = context.facts});
    if (!findings)
        return failure(findings.error());
    for (const Finding &finding : *findings)
        tellWaived(context, finding);
    const auto blocking = std::ranges::find_if(*findings, &Finding::blocks);
    return blocking == findings->cend() ? Status() : failure(ruleBroken(*blocking, context.planned.host));
}

Status lookAtValues(const HostContext &context)
{
    for (const PlanStep &step : context.planned.steps) {
        if (step.action
            && (step.command.contains(QLatin1String("${")) || step.action->folder.contains(QLatin1String("${"))))
            return failure(valueUnknown(context, step));
    }
    return {};
}

} // namespace

QString SolutionCheckStep::describe(const HostContext &) const
{
    return {};
}

Status SolutionCheckStep::execute(HostContext &context) const
{
    auto facts = FactCollector().collect(*context.connection, context.run.clock, context.cancel);
    if (!facts)
        return failure(std::move(facts).error());
    context.facts = *std::move(facts);
    if (Status known = lookAtValues(context); !known)
        return known;
    const bool isOrganisation = context.planned.host == organisationName();
    if (isOrganisation || isBegun(context))
        return {};
    if (context.run.skipWhenPresent) {
        if (Status looked = lookForTarget(context); !looked || context.isSkipped)
            return looked;
    }
    return judgeAgain(context);
}

} // namespace convoy
