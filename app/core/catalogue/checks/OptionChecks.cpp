// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/checks/CheckParts.h"
#include "catalogue/identification/OsEvidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

QString place(const OsHost &host)
{
    return host.isContainer ? QStringLiteral("container") : QStringLiteral("host");
}

Message lackOf(const QString &need, const OsEntry &system)
{
    if (need == QLatin1String("gui") || need == QLatin1String("explorer"))
        return Message(QT_TRANSLATE_NOOP(
                           "core", "%1, as it is installed, has no graphical shell; nothing can open a window there."),
                       {system.name});
    if (need == QLatin1String("wow64"))
        return Message(QT_TRANSLATE_NOOP("core", "%1, as it is installed, runs no 32-bit programs (no WoW64)."),
                       {system.name});
    if (need == QLatin1String("windows-installer"))
        return Message(
            QT_TRANSLATE_NOOP(
                "core", "%1, as it is installed, has no Windows Installer; MSI and MSP packages cannot be installed."),
            {system.name});
    if (need == QLatin1String("console"))
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "Nobody can log in to %1 at its console, as it is installed, nor by Remote Desktop."),
            {system.name});
    return Message(QT_TRANSLATE_NOOP("core", "%1, as it is installed, has no %2."), {system.name, need});
}

bool isOlder(const OsEntry &system, const OsEntry &other)
{
    return system.fullVersion() < other.fullVersion();
}

void checkFeature(const OsCheckScene &scene, const OsFeature &feature, FindingList &findings)
{
    const OsEntry &system = *scene.host.system;
    const OsEntry *since = scene.catalogue.find(feature.since);
    const QString source = feature.sources.join(QLatin1String(", "));
    const QString rule = QStringLiteral("feature-") + feature.id;
    const auto refuse = [&](Message text, const QString &found, const QString &wanted) {
        findings.blocker(rule, std::move(text), {.found = found, .wanted = wanted, .source = source});
    };
    if (!system.isWindows() || isOlder(system, *since))
        return refuse(Message(QT_TRANSLATE_NOOP("core", "%1 is not available on %2; it came with %3."),
                              {feature.name, system.name, since->name}),
                      system.id, since->id);
    const bool isFirst = system.id == since->id;
    if (isFirst && feature.servicePack > 0 && scene.host.servicePack >= 0
        && scene.host.servicePack < feature.servicePack)
        return refuse(Message(QT_TRANSLATE_NOOP("core", "%1 came to %2 with service pack %3."),
                              {feature.name, system.name, QString::number(feature.servicePack)}),
                      QString::number(scene.host.servicePack), QString::number(feature.servicePack));
    const QString platform = platformOf(scene.host.architecture);
    if (!platform.isEmpty() && !feature.platforms.isEmpty() && !feature.platforms.contains(platform))
        return refuse(Message(QT_TRANSLATE_NOOP("core", "%1 does not run on this architecture."), {feature.name}),
                      platform, feature.platforms.join(QLatin1String(", ")));
    if (feature.notInEditions.contains(scene.host.edition, Qt::CaseInsensitive))
        return refuse(
            Message(QT_TRANSLATE_NOOP("core", "The edition %1 has no %2."), {scene.host.edition, feature.name}),
            scene.host.edition, {});
    if (feature.isOptional)
        findings.note(
            rule,
            Message(QT_TRANSLATE_NOOP("core", "%1 is optional: whether it is switched on has to be asked of the host."),
                    {feature.name}),
            {.found = {}, .wanted = feature.id, .source = source});
}

} // namespace

void checkOption(const OsCheckScene &scene, FindingList &findings)
{
    const OsHost &host = scene.host;
    const OsEntry &system = *host.system;
    if (host.option.isEmpty() || system.options.isEmpty())
        return;
    const OsOption *option = system.option(host.option, place(host));
    QStringList offered;
    for (const OsOption &one : system.options)
        offered += QStringLiteral("%1 (%2)").arg(one.option, one.where);
    const FindingList::Facts facts{.found = QStringLiteral("%1 (%2)").arg(host.option, place(host)),
                                   .wanted = offered.join(QLatin1String(", ")),
                                   .source = sourceOf(system, "options")};
    if (option == nullptr)
        return findings.blocker(
            QStringLiteral("os-option"),
            Message(QT_TRANSLATE_NOOP("core", "%1 cannot be installed that way there."), {system.name}), facts);
    if (option->supportEnd.isValid() && scene.day > option->supportEnd)
        findings.warning(QStringLiteral("os-option-support-ended"),
                         Message(QT_TRANSLATE_NOOP("core", "Support of this installation option of %1 ended on %2."),
                                 {system.name, option->supportEnd.toString(Qt::ISODate)}),
                         facts);
}

void checkNeeds(const OsCheckScene &scene, FindingList &findings)
{
    const OsHost &host = scene.host;
    const OptionCapability *capability = scene.catalogue.capability(*host.system, host.option, place(host));
    if (capability == nullptr)
        return;
    const OsOption *option = host.system->option(host.option, place(host));
    QStringList judged;
    for (const QString &need : scene.demands.needs) {
        const bool isOffered = option != nullptr && option->offers.contains(need);
        if (judged.contains(need) || isOffered)
            continue;
        judged += need;
        const FindingList::Facts facts{
            .found = host.option, .wanted = need, .source = capability->sources.join(QLatin1String(", "))};
        if (capability->lacks.contains(need))
            findings.blocker(QStringLiteral("option-lacks-") + need, lackOf(need, *host.system), facts);
        else if (capability->optional.contains(need))
            findings.note(QStringLiteral("option-optional-") + need,
                          Message(QT_TRANSLATE_NOOP(
                                      "core", "%1 is optional: whether it is switched on has to be asked of the host."),
                                  {need}),
                          facts);
    }
}

void checkFeatures(const OsCheckScene &scene, FindingList &findings)
{
    for (const OsFeature &feature : scene.catalogue.tables().features) {
        if (scene.demands.needs.contains(feature.id))
            checkFeature(scene, feature, findings);
    }
    for (const NamedItem &software : scene.catalogue.tables().software) {
        if (!scene.demands.needs.contains(software.id))
            continue;
        findings.note(QStringLiteral("software-") + software.id,
                      Message(QT_TRANSLATE_NOOP("core", "%1 is software of its own (%2): whether it is there has to be "
                                                        "asked of the host."),
                              {software.name, software.engine}),
                      {.found = {}, .wanted = software.engine, .source = software.sources.join(QLatin1String(", "))});
    }
}

} // namespace convoy
