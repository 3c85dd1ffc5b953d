// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/checks/CheckParts.h"
#include "catalogue/identification/OsEvidence.h"
#include "catalogue/lifecycle/OsLifecycle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoy {

namespace {

QString shownDate(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

void checkPreview(const OsCheckScene &scene, const OsStatus &status, FindingList &findings)
{
    const OsEntry &system = *scene.host.system;
    if (status.isExpiredPreview)
        findings.blocker(QStringLiteral("os-preview-expired"),
                         Message(QT_TRANSLATE_NOOP("core", "%1 is a preview that expired on %2."),
                                 {system.name, shownDate(status.ends)}),
                         {.found = system.id, .wanted = {}, .source = sourceOf(system, "expires")});
    if (scene.demands.allowsTestSystems)
        findings.note(
            QStringLiteral("os-preview"),
            Message(QT_TRANSLATE_NOOP("core", "%1 is a preview; the operator allows test systems."), {system.name}),
            {.found = osKindWord(system.kind), .wanted = {}, .source = sourceOf(system, "name")});
    else
        findings.blocker(
            QStringLiteral("os-preview"),
            Message(QT_TRANSLATE_NOOP("core", "%1 is a preview, which is no target unless test systems are allowed."),
                    {system.name}),
            {.found = osKindWord(system.kind),
             .wanted = QStringLiteral("rtm, ltsc, sac, ac"),
             .source = sourceOf(system, "name"),
             .isWaivable = true});
}

void checkUpToDate(const OsCheckScene &scene, FindingList &findings)
{
    const OsEntry &system = *scene.host.system;
    const Version &latest = system.latest.version;
    if (scene.host.fullVersion.isEmpty() || latest.isEmpty() || scene.host.fullVersion >= latest)
        return;
    findings.note(
        QStringLiteral("os-not-up-to-date"),
        Message(QT_TRANSLATE_NOOP("core", "%1 is not up to date; the newest update that the catalogue knows is %2."),
                {system.name, system.latest.kb.isEmpty() ? latest.text() : system.latest.kb}),
        {.found = scene.host.fullVersion.text(), .wanted = latest.text(), .source = sourceOf(system, "latest")});
}

} // namespace

void checkLifecycle(const OsCheckScene &scene, FindingList &findings)
{
    const OsEntry &system = *scene.host.system;
    const OsStatus status = statusOn(system, scene.day, scene.host.hasEsu);
    if (system.isPreview())
        return checkPreview(scene, status, findings);
    checkUpToDate(scene, findings);
    const FindingList::Facts facts{
        .found = osPhaseWord(status.phase),
        .wanted = osPhaseWord(OsPhase::Mainstream),
        .source = sourceOf(system, system.dates.extendedEnd.isValid() ? "extendedEnd" : "mainstreamEnd"),
        .isWaivable = true};
    const Message text(QT_TRANSLATE_NOOP("core", "Support of %1 ended on %2."), {system.name, shownDate(status.ends)});
    if (status.phase == OsPhase::Ended) {
        // What the catalogue doubts never blocks.
        if (status.isUncertain)
            findings.warning(QStringLiteral("os-support-ended"), text, facts);
        else
            findings.blocker(QStringLiteral("os-support-ended"), text, facts);
    } else if (status.phase == OsPhase::Extended || status.phase == OsPhase::Esu) {
        findings.warning(QStringLiteral("os-extended-support"),
                         Message(QT_TRANSLATE_NOOP("core", "%1 gets security updates only, until %2."),
                                 {system.name, shownDate(status.ends)}),
                         facts);
    }
    const QDate end = supportEnd(system);
    const bool isNear = end.isValid() && scene.day <= end && scene.day.daysTo(end) <= scene.demands.warnDaysBefore;
    if (isNear && status.phase != OsPhase::NotReleased)
        findings.warning(QStringLiteral("os-support-ends-soon"), supportText(system, scene.day), facts);
}

void checkPlatform(const OsCheckScene &scene, FindingList &findings)
{
    const OsEntry &system = *scene.host.system;
    QString platform = platformOf(scene.host.architecture);
    for (const NamedItem &processor : scene.catalogue.tables().processors) {
        if (!scene.host.processor.contains(processor.name, Qt::CaseInsensitive))
            continue;
        platform = processor.platform;
        if (!system.platforms.contains(platform))
            findings.blocker(
                QStringLiteral("os-processor"),
                Message(QT_TRANSLATE_NOOP("core", "%1 is a processor of the platform %2, for which %3 does not exist."),
                        {processor.name, platform, system.name}),
                {.found = scene.host.processor,
                 .wanted = system.platforms.join(QLatin1String(", ")),
                 .source = processor.sources.join(QLatin1String(", "))});
    }
    if (platform.isEmpty() || system.platforms.isEmpty() || system.platforms.contains(platform))
        return;
    const FindingList::Facts facts{.found = platform,
                                   .wanted = system.platforms.join(QLatin1String(", ")),
                                   .source = sourceOf(system, "platforms")};
    if (system.internalPlatforms.contains(platform))
        findings.blocker(QStringLiteral("os-platform"),
                         Message(QT_TRANSLATE_NOOP("core", "Builds of %1 for %2 never left the maker's house."),
                                 {system.name, platform}),
                         facts);
    else
        findings.blocker(QStringLiteral("os-platform"),
                         Message(QT_TRANSLATE_NOOP("core", "%1 does not exist for this architecture."), {system.name}),
                         facts);
}

void checkLicence(const OsCheckScene &scene, FindingList &findings)
{
    const OsEntry &system = *scene.host.system;
    if (scene.host.isEvaluation && scene.demands.isProduction)
        findings.warning(
            QStringLiteral("os-evaluation"),
            Message(QT_TRANSLATE_NOOP("core", "The host runs an evaluation copy, which is not for production.")),
            {.found = QStringLiteral("evaluation"),
             .wanted = system.licenceKinds.join(QLatin1String(", ")),
             .source = sourceOf(system, "licenceKinds"),
             .isWaivable = true});
    const OsOption *option =
        system.option(scene.host.option, scene.host.isContainer ? QStringLiteral("container") : QStringLiteral("host"));
    if (option == nullptr || option->condition.isEmpty() || scene.host.hasSoftwareAssurance.value_or(false))
        return;
    const auto &clouds = scene.catalogue.tables().cloudPlatforms;
    const bool isAllowedCloud = std::ranges::any_of(
        clouds, [&](const NamedItem &cloud) { return cloud.name.compare(scene.host.cloud, Qt::CaseInsensitive) == 0; });
    if (isAllowedCloud)
        return;
    QStringList names;
    for (const NamedItem &cloud : clouds)
        names += cloud.name;
    findings.warning(QStringLiteral("os-option-licence"),
                     Message(QT_TRANSLATE_NOOP(
                                 "core", "This installation option takes Software Assurance, or one of the clouds %1."),
                             {names.join(QLatin1String(", "))}),
                     {.found = scene.host.option,
                      .wanted = option->condition,
                      .source = sourceOf(system, "options"),
                      .isWaivable = true});
}

QList<OsFinding> checkOs(const OsCatalogue &catalogue, const OsHost &host, const OsDemands &demands, QDate day)
{
    FindingList findings;
    const OsCheckScene scene{catalogue, host, demands, day};
    for (const auto check : {checkLifecycle, checkPlatform, checkOption, checkNeeds, checkFeatures, checkLicence})
        check(scene, findings);
    QList<OsFinding> all = findings.all();
    if (host.containerHost != nullptr)
        all += checkOs(catalogue, *host.containerHost,
                       {.needs = {},
                        .isProduction = demands.isProduction,
                        .allowsTestSystems = demands.allowsTestSystems,
                        .warnDaysBefore = demands.warnDaysBefore},
                       day);
    return all;
}

} // namespace convoy
