// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/RecordStep.h"

#include "plan/json/JsonObjectReader.h"
#include "plan/values/ApplicationPlan.h"
#include "run/undo/Backups.h"

#include <QJsonDocument>

namespace convoy {

namespace {

/// The verdict's own failures tell that somebody looked; after any other one nobody knows what stands there.
QString recordedState(const HostContext &context)
{
    const HostOutcome &outcome = context.outcome;
    if (outcome.state == HostState::Done || outcome.state == HostState::DoneRestartWanted)
        return context.planned.to.isEmpty() ? QStringLiteral("removed") : QStringLiteral("installed");
    return outcome.detection.isEmpty() ? QStringLiteral("unknown") : QStringLiteral("failed");
}

/// A package that does not stand on the host leaves its application object as it was; an undo that came to its end gives
/// it back what it was before the run that is undone. Parents of a plug-in are others' objects and may have changed
/// since: the plan says what is taken away from them.
Status recordApplications(HostContext &context)
{
    const QString state = recordedState(context);
    const QString &undone = context.run.plan.undoes;
    const bool isUndone = !undone.isEmpty() && state != QLatin1String("failed") && state != QLatin1String("unknown");
    const bool isReverted = isUndone && !context.run.package.isPlugIn();
    if (!isReverted && (context.planned.objects.isEmpty() || !(isUndone || state == QLatin1String("installed"))))
        return {};
    const auto applied = isReverted ? context.run.applications.revert(undone, context.host.name)
                                    : context.run.applications.apply({.run = context.run.runId,
                                                                      .operatorName = context.run.operatorName,
                                                                      .at = context.run.clock.now(),
                                                                      .changes = context.planned.objects});
    if (!applied)
        return failure(applied.error());
    const QString step = stepKindWord(StepKind::Record);
    for (const AppliedApplication &one : *applied) {
        context.journal.output(
            step, context.state,
            Message::counted(QT_TRANSLATE_N_NOOP("core", "Application object %1: %n value(s) changed."),
                             one.differences.size(), {one.name}));
        for (const ApplicationDifference &difference : one.differences)
            context.journal.output(step, context.state, applicationDifferenceText(difference));
    }
    return {};
}

} // namespace

QString RecordStep::describe(const HostContext &) const
{
    return {};
}

Status RecordStep::execute(HostContext &context) const
{
    if (Status recorded = recordApplications(context); !recorded)
        return recorded;
    // For a later roll back; when the host cannot tell, they stay there.
    if (!context.isBroughtBack())
        (void)findBackups(context);
    const QJsonObject silent = silentToJson(context.planned.silent);
    return context.run.deployments.record(
        {.host = context.host.name,
         .packageName = context.run.package.name,
         .packageVersion = context.run.package.version.text(),
         .packageSha256 = context.run.plan.packageSha256,
         .state = recordedState(context),
         .run = context.run.runId,
         .operatorName = context.run.operatorName,
         .installPath = context.planned.installPath,
         .application = context.planned.application,
         .silentIniJson = QString::fromUtf8(QJsonDocument(silent).toJson(QJsonDocument::Compact)),
         .since = context.run.clock.now(),
         .fromVersion = context.planned.before.version,
         .undo = context.run.package.undo,
         .undoReason = context.run.package.undoReason,
         .savedFolder = context.keepsSaved() ? context.saved.folder : QString(),
         .savedSha256 = context.keepsSaved() ? context.saved.sha256 : QString(),
         .savedBytes = context.keepsSaved() ? context.saved.bytes : 0,
         .backups = context.backups});
}

} // namespace convoy
