// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "commands/integrity/SignatureText.h"
#include "commands/package/PackageJson.h"
#include "operations/package/PackageSaver.h"
#include "repository/PackageStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QLocale>

namespace convoy {

namespace {

/// Repository and package of a command whose first value is an ID.
struct Chosen
{
    Repository &repository;
    StoredPackage package;
};

Result<Chosen> chosenPackage(Context &context, const QString &id)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    Result<StoredPackage> package = (*repository)->packages().find(id);
    if (!package)
        return failure(package.error());
    return Chosen{**repository, std::move(*package)};
}

Result<Chosen> firstPackage(Context &context)
{
    return chosenPackage(context, context.arguments().values().constFirst());
}

void printDetails(Output &output, const StoredPackage &package)
{
    const PackageDescriptor &descriptor = package.descriptor;
    output.text(shown(QT_TRANSLATE_NOOP("core", "Name: %1"), {descriptor.name}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Nickname: %1"), {descriptor.nickname}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Description: %1"), {descriptor.description}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Version: %1"), {descriptor.version.text()}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Locale ID: %1"), {descriptor.locale}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Operating system: %1"), {shownSystems(descriptor.os)}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Group: %1"), {package.group}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Tenants: %1"), {package.tenants.join(QLatin1String(", "))}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Status: %1"), {shownStatus(package.status)}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Updated: %1"), {shownTime(package.updated)}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Size: %1"), {QLocale().formattedDataSize(package.size)}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "SHA-256: %1"), {package.sha256}));
}

QJsonObject questionJson(const PackageQuestion &question)
{
    return {{QStringLiteral("name"), question.name},
            {QStringLiteral("title"), question.title},
            {QStringLiteral("type"), question.type},
            {QStringLiteral("default"), question.defaultValue},
            {QStringLiteral("values"), QJsonArray::fromStringList(question.values)},
            {QStringLiteral("required"), question.isRequired},
            {QStringLiteral("silent"), question.silent}};
}

/// PACKAGE with what one package alone is asked for: default options of its templates, questions, where it came from.
Result<QJsonObject> detailsJson(const Chosen &chosen)
{
    PackageStore &store = chosen.repository.packages();
    const auto options = store.templateOptions(chosen.package.id);
    if (!options)
        return failure(options.error());
    const Result<PackageSource> source = store.source(chosen.package.id);
    if (!source)
        return failure(source.error());
    QJsonObject whole = chosen.package.toJson();
    QJsonArray templates;
    const QJsonArray stored = whole.value(QLatin1String("templates")).toArray();
    for (const auto &value : stored) {
        QJsonObject one = value.toObject();
        QJsonArray list;
        for (const TemplateOption &option : options->value(one.value(QLatin1String("path")).toString()))
            list.append(QJsonObject{{QStringLiteral("section"), option.section},
                                    {QStringLiteral("key"), option.key},
                                    {QStringLiteral("value"), option.value}});
        one.insert(QStringLiteral("options"), list);
        templates.append(one);
    }
    QJsonArray questions;
    for (const PackageQuestion &question : chosen.package.descriptor.questions)
        questions.append(questionJson(question));
    whole.insert(QStringLiteral("templates"), templates);
    whole.insert(QStringLiteral("questions"), questions);
    whole.insert(QStringLiteral("source"), sourceJson(*source));
    return whole;
}

Result<int> showPackage(Context &context)
{
    const Result<Chosen> chosen = firstPackage(context);
    if (!chosen)
        return failure(chosen.error());
    Result<QJsonObject> whole = detailsJson(*chosen);
    if (!whole)
        return failure(whole.error());
    if (const Status added = addProvenance(chosen->repository, chosen->package, *whole); !added)
        return failure(added.error());
    context.output().json({{QStringLiteral("packages"), QJsonArray{*whole}}});
    printDetails(context.output(), chosen->package);
    const QString source = whole->value(QLatin1String("source")).toObject().value(QLatin1String("location")).toString();
    if (!source.isEmpty())
        context.output().text(shown(QT_TRANSLATE_NOOP("core", "Imported from: %1"), {source}));
    printProvenance(context, *whole);
    return 0;
}

Result<int> edit(Context &context)
{
    const Arguments &arguments = context.arguments();
    const auto group = arguments.single(QStringLiteral("group"));
    if (!group)
        return failure(group.error());
    if (!*group && !arguments.has(QStringLiteral("nickname")) && !arguments.has(QStringLiteral("description")))
        return failure(usageError(
            QStringLiteral("missing-option"),
            Message(QT_TRANSLATE_NOOP("core", "Say what is to be changed: --nickname, --description or --group.")),
            arguments.command()));
    const Result<Chosen> chosen = firstPackage(context);
    if (!chosen)
        return failure(chosen.error());
    PackageStore &store = chosen->repository.packages();
    const Status edited = store.edit(chosen->package.id, arguments.given(QStringLiteral("nickname")),
                                     arguments.given(QStringLiteral("description")), *group);
    if (!edited)
        return failure(edited.error());
    const Result<StoredPackage> now = store.find(QString::number(chosen->package.id));
    if (!now)
        return failure(now.error());
    context.output().json({{QStringLiteral("packages"), QJsonArray{now->toJson()}}});
    printDetails(context.output(), *now);
    return 0;
}

Result<int> verifyPackage(Context &context)
{
    Output &output = context.output();
    QJsonArray problems;
    for (const QString &id : context.arguments().values()) {
        const Result<Chosen> chosen = chosenPackage(context, id);
        if (!chosen)
            return failure(chosen.error());
        const QString name = chosen->package.descriptor.displayName();
        Status read = chosen->repository.integrity().checkRecord(chosen->package.id);
        if (read)
            read = chosen->repository.packages().readPayload(chosen->package.id,
                                                             [](QByteArrayView) -> Status { return {}; });
        if (read) {
            output.text(shown(QT_TRANSLATE_NOOP("core", "%1 is intact."), {name}));
            continue;
        }
        problems.append(QJsonObject{{QStringLiteral("where"), name},
                                    {QStringLiteral("code"), read.error().code},
                                    {QStringLiteral("message"), read.error().text()}});
        output.problem(read.error());
    }
    output.json({{QStringLiteral("intact"), problems.isEmpty()}, {QStringLiteral("problems"), problems}});
    return problems.isEmpty() ? 0 : 1;
}

Result<int> savePackageCommand(Context &context)
{
    const Result<QString> to = context.required(QStringLiteral("to"));
    if (!to)
        return failure(to.error());
    const Result<Chosen> chosen = firstPackage(context);
    if (!chosen)
        return failure(chosen.error());
    const Result<QString> path = savePackage(chosen->repository, chosen->package, *to);
    if (!path)
        return failure(path.error());
    context.output().json({{QStringLiteral("saved"), *path}});
    context.output().text(
        shown(QT_TRANSLATE_NOOP("core", "%1 was saved as %2."), {chosen->package.descriptor.displayName(), *path}));
    return 0;
}

/// How packages come in, and what is there.
std::vector<CliCommand> importAndShow()
{
    return {
        {.name = "package import",
         .arguments = "PATH...",
         .summary = QT_TRANSLATE_NOOP("core", "Bring packages into the repository: archives, folders or whole media."),
         .leastArguments = 1,
         .mostArguments = CliCommand::Any,
         .options = {"only", "template", "replace", "allow-older", "tenant", "group", "user", "password-file"},
         .run = importPackages},
        {.name = "package imports",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show imports that are under way or have failed."),
         .options = {},
         .run = listImports},
        {.name = "package dismiss",
         .arguments = "ID...",
         .summary = QT_TRANSLATE_NOOP("core", "Forget failed imports."),
         .leastArguments = 1,
         .mostArguments = CliCommand::Any,
         .options = {},
         .run = dismissImports},
        {.name = "package list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show the packages of the repository."),
         .options = {"filter", "tenant", "sort", "descending"},
         .run = listPackages},
        {.name = "package show",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Show one package."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = showPackage},
    };
}

/// What is done with those that are there.
std::vector<CliCommand> keepAndGive()
{
    return {
        {.name = "package edit",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Change nickname, description or group."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"nickname", "description", "group"},
         .run = edit},
        {.name = "package delete",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Delete a package from the repository; hosts keep it."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"yes", "force"},
         .run = deletePackage},
        {.name = "package prune",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Delete old versions of packages, after a preview."),
         .options = {"keep", "older-than", "tenant", "dry-run", "yes", "force"},
         .run = prunePackages,
         .note = QT_TRANSLATE_NOOP("core", "What stands on a host, or what one could be rolled back to, stays unless "
                                           "--force is given.")},
        {.name = "package copy",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Let other tenants see and use a package."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"tenant"},
         .run = copyPackage},
        {.name = "package verify",
         .arguments = "ID...",
         .summary = QT_TRANSLATE_NOOP("core", "Read a package's bytes and compare them with what was imported."),
         .leastArguments = 1,
         .mostArguments = CliCommand::Any,
         .options = {},
         .run = verifyPackage},
        {.name = "package save",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Give a copy of a package, as it was imported."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"to"},
         .run = savePackageCommand},
    };
}

} // namespace

std::vector<CliCommand> packageCommands()
{
    std::vector<CliCommand> commands = importAndShow();
    for (CliCommand &command : keepAndGive())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace convoy
