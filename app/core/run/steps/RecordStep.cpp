// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/RecordStep.h"

#include "plan/json/JsonObjectReader.h"

#include <QJsonDocument>

namespace convoy {

namespace {

/// The verdict's own failures tell that somebody looked; after any other one nobody knows what stands there.
QString recordedState(const HostOutcome &outcome)
{
    if (outcome.state == HostState::Done || outcome.state == HostState::DoneRestartWanted)
        return QStringLiteral("installed");
    return outcome.detection.isEmpty() ? QStringLiteral("unknown") : QStringLiteral("failed");
}

} // namespace

QString RecordStep::describe(const HostContext &) const
{
    return {};
}

Status RecordStep::execute(HostContext &context) const
{
    const QJsonObject silent = silentToJson(context.planned.silent);
    return context.run.deployments.record(
        {.host = context.host.name,
         .packageName = context.run.package.name,
         .packageVersion = context.run.package.version.text(),
         .packageSha256 = context.run.plan.packageSha256,
         .state = recordedState(context.outcome),
         .run = context.run.runId,
         .operatorName = context.run.operatorName,
         .installPath = context.planned.installPath,
         .application = context.planned.application,
         .silentIniJson = QString::fromUtf8(QJsonDocument(silent).toJson(QJsonDocument::Compact)),
         .since = context.run.clock.now()});
}

} // namespace convoy
