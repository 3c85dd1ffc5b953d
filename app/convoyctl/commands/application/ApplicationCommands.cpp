// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "application/ApplicationKeys.h"
#include "commands/Commands.h"
#include "plan/values/ApplicationPlan.h"
#include "repository/PackageStore.h"
#include "repository/applications/ApplicationStore.h"

#include <QJsonArray>

namespace convoy {

namespace {

Result<int> listApplications(Context &context)
{
    const Arguments &arguments = context.arguments();
    const auto host = arguments.single(QStringLiteral("host"));
    if (!host)
        return failure(host.error());
    const auto tenant = arguments.single(QStringLiteral("tenant"));
    if (!tenant)
        return failure(tenant.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto applications = (*repository)
                                  ->applications()
                                  .list({.host = host->value_or(QString()),
                                         .tenant = tenant->value_or(QString()),
                                         .package = arguments.value(QStringLiteral("package"))});
    if (!applications)
        return failure(applications.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Application object")), shown(QT_TRANSLATE_NOOP("core", "Host")),
                     shown(QT_TRANSLATE_NOOP("core", "Package")), shown(QT_TRANSLATE_NOOP("core", "Version")),
                     shown(QT_TRANSLATE_NOOP("core", "Tenant")), shown(QT_TRANSLATE_NOOP("core", "Ports")),
                     shown(QT_TRANSLATE_NOOP("core", "Changed"))});
    for (const StoredApplication &application : *applications) {
        items.append(application.toJson());
        const ApplicationObject &object = application.object;
        table.add({object.name, object.host, object.packageName, object.packageVersion, object.tenant,
                   object.portNumbers().join(QLatin1String(", ")), shownTime(application.updated)});
    }
    context.output().json({{QStringLiteral("applications"), items}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "There is no application object."))
                                          : table.text());
    return 0;
}

Result<StoredApplication> named(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    return (*repository)->applications().find(context.arguments().values().constFirst());
}

Result<int> print(Context &context, const StoredApplication &application)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto history = (*repository)->applications().history(application);
    if (!history)
        return failure(history.error());
    QJsonArray changes;
    for (const ApplicationHistory &row : *history)
        changes.append(row.toJson());
    QJsonObject json = application.toJson();
    json.insert(QStringLiteral("history"), changes);
    context.output().json(json);
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Key")), shown(QT_TRANSLATE_NOOP("core", "Value"))});
    for (const ApplicationEntry &entry : applicationEntries(application.object))
        table.add({entry.key, entry.value});
    const ApplicationObject &object = application.object;
    const QString head = object.packageName.isEmpty()
                             ? shown(QT_TRANSLATE_NOOP("core", "%1 on %2"), {object.name, object.host})
                             : shown(QT_TRANSLATE_NOOP("core", "%1 on %2: object of %3 %4"),
                                     {object.name, object.host, object.packageName, object.packageVersion});
    context.output().text(head);
    context.output().text(table.text());
    context.output().text(shown(
        QT_TRANSLATE_NOOP("core", "These are records of Convoy's own; no Configuration Server is asked or told.")));
    return 0;
}

Result<int> showApplication(Context &context)
{
    const Result<StoredApplication> application = named(context);
    return application ? print(context, *application) : Result<int>(failure(application.error()));
}

/// KEY=VALUE behind the name; a key may hold dots, a value whatever it likes.
Status takeValues(const Arguments &arguments, ApplicationObject &object)
{
    for (const QString &text : arguments.values().mid(1)) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(usageError(QStringLiteral("bad-value"),
                                      Message(QT_TRANSLATE_NOOP("core", "“%1” does not look like KEY=VALUE."), {text}),
                                      arguments.command()));
        if (Status taken = setApplicationValue(object, text.first(equals), text.sliced(equals + 1)); !taken)
            return taken;
    }
    return {};
}

Result<int> setApplicationCommand(Context &context)
{
    const Result<StoredApplication> application = named(context);
    if (!application)
        return failure(application.error());
    ApplicationObject wanted = application->object;
    if (Status taken = takeValues(context.arguments(), wanted); !taken)
        return failure(taken.error());
    const auto changed = (*context.repository())->applications().change(*application, wanted);
    if (!changed)
        return failure(changed.error());
    for (const ApplicationDifference &difference : applicationDifferences(application->object, changed->object))
        context.output().note(applicationDifferenceText(difference).text());
    return print(context, *changed);
}

Result<int> addApplication(Context &context)
{
    const auto host = context.arguments().single(QStringLiteral("host"));
    if (!host)
        return failure(host.error());
    if (!*host)
        return failure(context.required(QStringLiteral("host")).error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    ApplicationObject object;
    object.host = **host;
    if (const auto id = context.arguments().given(QStringLiteral("package")); id) {
        const Result<StoredPackage> package = (*repository)->packages().find(*id);
        if (!package)
            return failure(package.error());
        object.packageName = package->descriptor.name;
        object.packageVersion = package->descriptor.version.text();
    }
    Status taken = setApplicationValue(object, QStringLiteral("name"), context.arguments().values().constFirst());
    if (taken)
        taken = takeValues(context.arguments(), object);
    if (!taken)
        return failure(taken.error());
    const auto added = (*repository)->applications().add(object);
    return added ? print(context, *added) : Result<int>(failure(added.error()));
}

Result<int> removeApplication(Context &context)
{
    const Result<StoredApplication> application = named(context);
    if (!application)
        return failure(application.error());
    if (!context.arguments().has(QStringLiteral("yes")))
        return failure(Error(QStringLiteral("not-confirmed"),
                             Message(QT_TRANSLATE_NOOP("core", "Nothing was deleted.")), ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Confirm with --yes."))));
    if (Status removed = (*context.repository())->applications().remove(*application); !removed)
        return failure(removed.error());
    context.output().json({{QStringLiteral("deleted"), application->key()}});
    context.output().text(
        shown(QT_TRANSLATE_NOOP("core", "The application object %1 was deleted."), {application->key()}));
    return 0;
}

} // namespace

std::vector<CliCommand> applicationCommands()
{
    constexpr const char *keys = QT_TRANSLATE_NOOP(
        "core", "Keys: name tenant primaryserver backupserver timeout autorestart commandlinearguments commandline "
                "state shutdowntimeout attempts redundancytype isprimary startuptimeout port.ID connection.SERVER "
                "option.SECTION.KEY annex.SECTION.KEY permission.WHO. An empty value takes one away.");
    return {
        {.name = "application list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show the application objects of hosts."),
         .options = {"host", "tenant", "package"},
         .run = listApplications},
        {.name = "application show",
         .arguments = "NAME[@HOST]",
         .summary = QT_TRANSLATE_NOOP("core", "Show every value of an application object, and its history."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = showApplication},
        {.name = "application set",
         .arguments = "NAME[@HOST] KEY=VALUE...",
         .summary = QT_TRANSLATE_NOOP("core", "Change values of an application object."),
         .leastArguments = 2,
         .mostArguments = CliCommand::Any,
         .options = {},
         .run = setApplicationCommand,
         .note = keys},
        {.name = "application add",
         .arguments = "NAME [KEY=VALUE...]",
         .summary = QT_TRANSLATE_NOOP("core", "Record an application object that no deployment has made."),
         .leastArguments = 1,
         .mostArguments = CliCommand::Any,
         .options = {"host", "package"},
         .run = addApplication,
         .note = keys},
        {.name = "application delete",
         .arguments = "NAME[@HOST]",
         .summary = QT_TRANSLATE_NOOP("core", "Delete the record of an application object."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"yes"},
         .run = removeApplication},
    };
}

} // namespace convoy
