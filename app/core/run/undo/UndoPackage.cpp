// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/UndoPackage.h"

#include "hosts/FileTransfer.h"
#include "run/steps/ConfigureStep.h"
#include "run/steps/CopyStep.h"

namespace convoy {

namespace {

RunContext runWith(const RunContext &run, const PackageAtHand &other)
{
    RunContext made{.runId = run.runId,
                    .mark = run.mark,
                    .operatorName = run.operatorName,
                    .resume = {},
                    .plan = {},
                    .package = other.package,
                    .silentIni = other.silentIni,
                    .unpackedBytes = other.unpackedBytes,
                    .hosts = {},
                    .credentials = run.credentials,
                    .secrets = run.secrets,
                    .connections = run.connections,
                    .journal = run.journal,
                    .payload = *other.payload,
                    .locks = run.locks,
                    .deployments = run.deployments,
                    .applications = run.applications,
                    .clock = run.clock};
    made.plan.packageName = other.package.name;
    made.plan.packageVersion = other.package.version.text();
    made.plan.packageSha256 = other.sha256;
    return made;
}

PlanHost plannedWith(const PlanHost &planned, const PlanBefore &values)
{
    PlanHost made;
    made.host = planned.host;
    made.application = values.application;
    made.silent = values.silent;
    made.installPath = values.installPath;
    return made;
}

StagingPaths pathsIn(const StagingPaths &paths)
{
    return {.base = paths.folder(), .run = QStringLiteral("undo"), .marker = paths.base};
}

} // namespace

UndoPackage::UndoPackage(HostContext &outer, const PackageAtHand &package, const PlanBefore &values)
    : m_outer(outer)
    , m_run(runWith(outer.run, package))
    , m_context{.run = m_run,
                .control = outer.control,
                .journal = outer.journal,
                .mask = outer.mask,
                .host = outer.host,
                .planned = plannedWith(outer.planned, values),
                .cancel = outer.cancel}
{
    m_context.connection = std::move(outer.connection);
    m_context.paths = pathsIn(outer.paths);
    m_context.token = outer.token;
    m_context.facts = outer.facts;
    m_context.state = outer.state;
    m_context.told = StepKind::Undo;
}

UndoPackage::~UndoPackage()
{
    m_outer.connection = std::move(m_context.connection);
}

Status UndoPackage::stage()
{
    Command make(QStringLiteral("umask 077; mkdir -p -- "));
    make.word(m_context.paths.folder()).text(QStringLiteral(" && { [ -d "));
    make.word(m_context.paths.payload()).text(QStringLiteral(" ] || mkdir -m 755 -- "));
    make.word(m_context.paths.payload()).text(QStringLiteral("; }"));
    auto made = m_context.connection->run(make, {}, m_context.cancel);
    if (!made)
        return failure(std::move(made).error());
    if (!made->succeeded())
        return failure(putFailure(m_context.paths.folder(), *made));
    if (Status copied = CopyStep().execute(m_context); !copied)
        return copied;
    const bool hasIni = !m_run.package.silentIni.isEmpty() || !m_context.planned.silent.isEmpty();
    return hasIni ? ConfigureStep().execute(m_context) : Status();
}

} // namespace convoy
