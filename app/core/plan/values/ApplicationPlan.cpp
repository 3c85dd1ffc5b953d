// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/values/ApplicationPlan.h"

#include "application/ApplicationErrors.h"
#include "application/ApplicationTemplate.h"
#include "plan/HostSteps.h"
#include "plan/values/HostValues.h"
#include "prerequisites/FindingBuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

std::optional<ApplicationObject> named(const QList<ApplicationObject> &objects, const QString &name)
{
    const auto found = std::ranges::find(objects, name, &ApplicationObject::name);
    return found == objects.cend() ? std::nullopt : std::optional(*found);
}

ApplicationObject typedOn(const PlanHost &planned)
{
    ApplicationObject typed = typedApplication(planned.host, planned.application);
    typed.workingDirectory = planned.installPath;
    return typed;
}

/// Those of the parents that were chosen, as "A;B" in the parameter object; where nothing is said, all (G133). A roll back
/// takes away what was added to any of them.
QList<ApplicationChange> parentChanges(const PlanRequest &request, const PlanTarget &target, const PlanHost &planned)
{
    const QString chosen = planned.application.value(QStringLiteral("object"));
    const QStringList names = chosen.split(QLatin1Char(';'));
    QList<ApplicationChange> changes;
    for (const ApplicationObject &parent : parentApplications(request.package, target.applications)) {
        const ApplicationItems withdrawn = target.addedOptions.value(parent.name);
        const bool isChosen = !request.removes && (chosen.isEmpty() || names.contains(parent.name));
        if (!isChosen && withdrawn.isEmpty())
            continue;
        ApplicationChange change{.rule = ApplicationChange::Rule::OptionsOnly,
                                 .before = parent,
                                 .replaced = {},
                                 .proposed = {},
                                 .typed = {},
                                 .withdrawn = withdrawn};
        if (isChosen)
            change.proposed.options = request.proposed.options;
        change.typed.name = parent.name;
        change.typed.host = parent.host;
        changes += change;
    }
    return changes;
}

Finding blocked(const char *rule, const QString &host, Message title, const Error &error)
{
    return FindingBuilder(rule, host, std::move(title))
        .found(error.what)
        .wanted(
            Message(QT_TRANSLATE_NOOP("core", "An application object that nothing else on the host collides with.")))
        .why(error.why)
        .blocker(Truth::False, error.remedy);
}

Finding parentMissing(const PlanRequest &request, const PlanTarget &target)
{
    const QString parent = request.package.parent.package;
    return FindingBuilder("plug-in-parent", target.host.name,
                          Message(QT_TRANSLATE_NOOP("core", "The plug-in has a parent on the host")))
        .found(Message(QT_TRANSLATE_NOOP("core", "No application object of the host is a parent of %1."),
                       {request.package.displayName()}))
        .wanted(parent.isEmpty()
                    ? Message(QT_TRANSLATE_NOOP("core", "An application object of the type of the plug-in's template."))
                    : Message(QT_TRANSLATE_NOOP("core", "An application object of %1."), {parent}))
        .why(Message(QT_TRANSLATE_NOOP("core", "The options of a plug-in are added to the object of its parent.")))
        .warning(Truth::False,
                 Message(QT_TRANSLATE_NOOP("core", "Install the parent first, or go on: the plug-in is installed, and "
                                                   "its options are added to no object.")));
}

} // namespace

QList<ApplicationChange> plannedApplications(const PlanRequest &request, const PlanTarget &target,
                                             const PlanHost &planned)
{
    if (request.package.isPlugIn())
        return parentChanges(request, target, planned);
    const QString name = planned.application.value(QStringLiteral("object"));
    if (name.isEmpty() || request.removes) // where nothing is left, what the run had made goes with it
        return {};
    ApplicationChange change{.rule = ApplicationChange::Rule::Merge,
                             .before = named(target.applications, name),
                             .replaced = {},
                             .proposed = request.proposed,
                             .typed = typedOn(planned)};
    change.proposed.packageName = request.package.name;
    change.proposed.packageVersion = request.package.version.text();
    if (target.installedObject != name)
        change.replaced = named(target.applications, target.installedObject);
    if (const auto earlier = named(target.earlier, name); earlier && request.profile == Profile::Rollback) {
        change.rule = ApplicationChange::Rule::Restore;
        change.proposed = *earlier;
    }
    return {change};
}

void takeParentFolder(const PackageDescriptor &package, const PlanTarget &target, PlanHost &planned)
{
    const SilentKey key = silentKeyOf(package.parent.folder);
    if (!package.isPlugIn() || key.first.isEmpty() || familyOf(target.host, target.facts) == QLatin1String("windows")
        || !planned.silent.value(key).isEmpty())
        return;
    for (const ApplicationChange &change : std::as_const(planned.objects)) {
        if (change.before && !change.before->workingDirectory.isEmpty()) {
            planned.silent.insert(key, change.before->workingDirectory);
            return;
        }
    }
}

void retypeApplications(PlanHost &planned)
{
    for (ApplicationChange &change : planned.objects) {
        if (change.rule != ApplicationChange::Rule::OptionsOnly)
            change.typed = typedOn(planned);
    }
}

QList<Finding> applicationFindings(const PlanRequest &request, const PlanTarget &target, const PlanHost &planned)
{
    if (request.package.isPlugIn())
        return planned.objects.isEmpty() && !request.removes ? QList<Finding>{parentMissing(request, target)}
                                                             : QList<Finding>();
    QList<Finding> findings;
    for (const ApplicationChange &change : planned.objects) {
        QList<ApplicationObject> others = target.applications;
        if (change.replaced)
            others.removeIf([&](const ApplicationObject &one) { return one.name == change.replaced->name; });
        if (const auto used = portConflict(change.after(), others))
            findings += blocked("application-port-used", planned.host,
                                Message(QT_TRANSLATE_NOOP("core", "The application port is free on the host")), *used);
        const bool isTaken = change.before && !change.before->packageName.isEmpty()
                             && change.before->packageName != request.package.name;
        if (isTaken)
            findings += blocked("application-taken", planned.host,
                                Message(QT_TRANSLATE_NOOP("core", "The application object is the package's own")),
                                applicationTaken(*change.before, request.package.name));
    }
    return findings;
}

Message applicationChangeText(const ApplicationChange &change)
{
    const QString &name = change.typed.name;
    if (!change.before && change.replaced)
        return Message(QT_TRANSLATE_NOOP("core", "Application object %1 will be made, in the place of %2"),
                       {name, change.replaced->name});
    if (!change.before)
        return Message(QT_TRANSLATE_NOOP("core", "Application object %1 will be made"), {name});
    if (change.differences().isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "Application object %1 stays as it is"), {name});
    return Message(QT_TRANSLATE_NOOP("core", "Application object %1 will be changed"), {name});
}

Message applicationDifferenceText(const ApplicationDifference &difference)
{
    if (difference.before.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "%1 = %2 (new)"), {difference.key, difference.after});
    if (difference.after.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "%1 is taken away (before: %2)"), {difference.key, difference.before});
    return Message(QT_TRANSLATE_NOOP("core", "%1 = %2 (before: %3)"),
                   {difference.key, difference.after, difference.before});
}

} // namespace convoy
