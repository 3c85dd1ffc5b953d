// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lifecycle/OsLifecycle.h"
#include "facts/OsFacts.h"
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

namespace {

/// ISO, because a plan is stored once and read in several languages.
QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Message supportFound(const OsEntry &system, const OsStatus &status)
{
    if (status.phase == OsPhase::Ended)
        return Message(QT_TRANSLATE_NOOP("core", "Support of %1 ended on %2."), {system.name, dayText(status.ends)});
    if (!status.ends.isValid())
        return Message(QT_TRANSLATE_NOOP("core", "%1 is supported; the last day is not known."), {system.name});
    return Message(QT_TRANSLATE_NOOP("core", "%1 is supported until %2."), {system.name, dayText(status.ends)});
}

/// Never a blocker: an old system still runs, and the catalogue may be older than what its maker has promised since.
Finding supportFinding(const PackageRuleInput &input, const OsEntry &system)
{
    const Fact esu = input.facts.fact(QStringLiteral("os.hasEsu")).value_or(Fact());
    const OsStatus status = statusOn(system, input.day, esu.value.toBool());
    FindingBuilder builder("os-support", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "The host's operating system is still supported")));
    builder.found(supportFound(system, status))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A system that its maker still mends.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "A system without support gets no security updates.")));
    if (status.phase != OsPhase::Ended)
        return builder.pass();
    const Message remedy(QT_TRANSLATE_NOOP("core", "Plan the upgrade of the host's operating system."));
    if (status.isUncertain) {
        Finding doubted = builder.note(remedy);
        doubted.isUncertain = true;
        return doubted;
    }
    Finding ended = builder.warning(Truth::False, remedy);
    ended.isUncertain = false;
    return ended;
}

Finding upgradeFinding(const PackageRuleInput &input, const OsEntry &system, const QStringList &targets)
{
    return FindingBuilder("os-upgrade-path", input.host.name,
                          Message(QT_TRANSLATE_NOOP("core", "The host's operating system can be upgraded in place")))
        .found(Message::verbatim(system.name))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "One of: %1."), {targets.join(QLatin1String(", "))}))
        .why(Message(QT_TRANSLATE_NOOP("core", "The package is not made for the system that the host has now.")))
        .note(Message(QT_TRANSLATE_NOOP("core", "See convoyctl os show for what such an upgrade takes.")));
}

QStringList upgradeNames(const OsCatalogue &catalogue, const OsEntry &system)
{
    QStringList names;
    for (const QString &id : catalogue.upgradesFrom(system.id)) {
        const OsEntry *target = catalogue.find(id);
        if (target != nullptr && target->id != system.id)
            names += target->name;
    }
    return names;
}

} // namespace

QList<Finding> systemFindings(const PackageRuleInput &input)
{
    if (input.catalogue == nullptr || !input.day.isValid())
        return {};
    const OsEntry *system = systemOf(*input.catalogue, input.facts);
    if (system == nullptr)
        return {};
    QList<Finding> findings{supportFinding(input, *system)};
    const QStringList targets = upgradeNames(*input.catalogue, *system);
    if (!targets.isEmpty() && !matchOperatingSystem(input.package.os, input.facts.osIdentity()).matches)
        findings += upgradeFinding(input, *system, targets);
    return findings;
}

} // namespace convoy
