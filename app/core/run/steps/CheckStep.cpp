// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/CheckStep.h"

#include "facts/FactCollector.h"
#include "plan/values/HostValues.h"
#include "prerequisites/PackageRules.h"
#include "run/evidence/Detection.h"
#include "run/host/MarkerReply.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoy {

namespace {

Error prerequisiteMissing(const Finding &finding, const QString &host)
{
    const bool isExplained = finding.rule == QLatin1String("operating-system");
    return Error(finding.rule,
                 Message(QT_TRANSLATE_NOOP("core", "%1 does not meet a prerequisite of the package."), {host}),
                 ErrorKind::Blocked)
        .because(isExplained ? finding.why : finding.found)
        .advise(finding.remedy)
        .with(QStringLiteral("found: %1 wanted: %2").arg(finding.found.english(), finding.wanted.english()));
}

Status judgeAgain(const HostContext &context)
{
    const QList<Finding> findings = judgePackage({.package = context.run.package,
                                                  .host = context.host,
                                                  .facts = context.facts,
                                                  .application = context.planned.application,
                                                  .installPath = context.planned.installPath,
                                                  .unpackedBytes = context.run.unpackedBytes,
                                                  .installedVersion = context.planned.from});
    const auto blocking = std::ranges::find_if(findings, &Finding::blocks);
    if (blocking != findings.cend())
        return failure(prerequisiteMissing(*blocking, context.host.name));
    return {};
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Status enoughRoom(const HostContext &context, const std::optional<DiskRoom> &room, qint64 needed)
{
    if (!room || room->freeBytes >= needed)
        return {};
    return failure(Error(QStringLiteral("disk-space"),
                         Message(QT_TRANSLATE_NOOP("core", "There is not enough room on %1."), {context.host.name}),
                         ErrorKind::Blocked)
                       .because(Message(QT_TRANSLATE_NOOP("core", "%1 are needed on the disk of %2, and %3 are free."),
                                        {sizeText(needed), room->mountPoint, sizeText(room->freeBytes)}))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Free at least %1 there, then run it again."),
                                       {sizeText(needed - room->freeBytes)})));
}

Status measureLateTarget(HostContext &context)
{
    if (!context.planned.isUnreachable || context.planned.installPath.isEmpty())
        return {};
    auto result = context.connection->run(spaceScript(context.planned.installPath), {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    context.targetRoom = MarkerReply(result->output).room(QStringLiteral("df-target"));
    return {};
}

/// The exact room, where the files will really go; the rule knows only the disks that the probes look at.
Status measureRoom(const HostContext &context)
{
    const qint64 staged = context.run.unpackedBytes;
    const qint64 wanted = context.run.package.freeBytes;
    const qint64 installed = wanted > 0 ? wanted : staged;
    const bool isOneDisk =
        context.stagingRoom && context.targetRoom && context.stagingRoom->mountPoint == context.targetRoom->mountPoint;
    if (isOneDisk)
        return enoughRoom(context, context.stagingRoom, staged + installed);
    if (Status staging = enoughRoom(context, context.stagingRoom, staged); !staging)
        return staging;
    return enoughRoom(context, context.targetRoom, installed);
}

Status lookWhetherPresent(HostContext &context)
{
    const bool mayBeThere =
        context.run.skipWhenPresent || (context.resume != nullptr && context.resume->hasStartedCommand);
    if (!mayBeThere || !hasDeclaredDetection(context))
        return {};
    auto detection = detectPackage(context);
    if (!detection)
        return failure(std::move(detection).error());
    if (!detection->isFound)
        return {};
    context.isSkipped = true;
    context.outcome.detection = QStringLiteral("declared");
    context.outcome.version = detection->version;
    return {};
}

Error otherFound(const HostContext &context, const Detection &detection)
{
    const QString &from = context.planned.from;
    const Message found = detection.version.isEmpty()
                              ? Message(QT_TRANSLATE_NOOP("core", "The package was not found there."))
                              : Message(QT_TRANSLATE_NOOP("core", "Version %1 was found."), {detection.version});
    return Error(QStringLiteral("other-version-found"),
                 Message(QT_TRANSLATE_NOOP("core", "What stands on %1 is not version %2, which was deployed there."),
                         {context.host.name, from}),
                 ErrorKind::Blocked)
        .because(found)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Somebody changed this host. Find out who, then install the version "
                                                  "that is wanted; nothing was changed.")));
}

/// An upgrade or a roll back begins with what the repository has recorded; a host that was changed since is left alone.
Status lookWhetherAsRecorded(HostContext &context)
{
    const QString &from = context.planned.from;
    const bool isSettled = !from.isEmpty() && context.planned.before.version == from;
    if (context.run.plan.profile == Profile::Install || !isSettled || context.isSkipped)
        return {};
    const auto detection = lookForVersion(context, from);
    if (!detection)
        return failure(detection.error());
    // A run that is gone on with may have brought it to its end already.
    const bool isThereAlready = context.resume != nullptr && !detection->version.isEmpty()
                                && Version(detection->version) == Version(context.planned.to);
    return detection->isFound || isThereAlready ? Status() : failure(otherFound(context, *detection));
}

} // namespace

QString CheckStep::describe(const HostContext &) const
{
    return {};
}

Status CheckStep::execute(HostContext &context) const
{
    auto facts = FactCollector().collect(*context.connection, context.run.clock, context.cancel);
    if (!facts)
        return failure(std::move(facts).error());
    context.facts = *std::move(facts);
    if (context.planned.isUnreachable) {
        if (Status resolved = resolveLate(context.planned, context.host, context.facts); !resolved)
            return resolved;
    }
    if (context.isJoining())
        return {}; // its installer may be at work: what it does would be judged as what was there before
    for (const auto check : {&lookWhetherPresent, &lookWhetherAsRecorded, &measureLateTarget}) {
        if (Status done = check(context); !done)
            return done;
    }
    if (context.isSkipped)
        return {};
    if (Status judged = judgeAgain(context); !judged)
        return judged;
    if (Status fit = context.run.applications.check(context.planned.objects); !fit)
        return fit;
    return measureRoom(context);
}

} // namespace convoy
