// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextTable.h"
#include "catalogue/lifecycle/OsDetails.h"
#include "commands/Commands.h"
#include "commands/os/OsOutput.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

QString shownPhase(const OsStatus &status)
{
    return osPhaseName(status.phase).text();
}

Result<int> listSystems(Context &context)
{
    const CatalogueInUse inUse = catalogueOf(context);
    const Result<QDate> day = dayOf(context, u"on"_s);
    if (!day)
        return failure(day.error());
    const QString filter = context.arguments().value(u"filter"_s);
    const auto systems = filter.isEmpty() ? inUse.catalogue.inSuccession() : inUse.catalogue.search(filter);
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "ID")), shown(QT_TRANSLATE_NOOP("core", "Name")),
                     shown(QT_TRANSLATE_NOOP("core", "Version")), shown(QT_TRANSLATE_NOOP("core", "Available")),
                     shown(QT_TRANSLATE_NOOP("core", "Support until")), shown(QT_TRANSLATE_NOOP("core", "Phase"))});
    QJsonArray items;
    for (const OsEntry *entry : systems) {
        const OsStatus status = statusOn(*entry, *day);
        QJsonObject item = systemJson(*entry);
        item.insert(u"available"_s, entry->available().toString(Qt::ISODate));
        item.insert(u"status"_s, statusJson(status));
        item.insert(u"ancestry"_s, idsJson(inUse.catalogue.ancestry(*entry)));
        items.append(item);
        table.add({entry->id, entry->name, entry->fullVersion().text(), shownDate(entry->available()),
                   shownDate(supportEnd(*entry)), shownPhase(status)});
    }
    context.output().json({{u"catalogue"_s, catalogueJson(inUse)}, {u"systems"_s, items}});
    context.output().text(items.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "Nothing found.")) : table.text());
    context.output().text(catalogueLine(inUse));
    return 0;
}

QJsonArray phasesJson(const OsEntry &entry)
{
    QJsonArray phases;
    for (const OsPhaseSpan &span : phasesOf(entry, true)) {
        phases.append(
            QJsonObject{{u"phase"_s, osPhaseWord(span.phase)},
                        {u"first"_s, span.first.toString(Qt::ISODate)},
                        {u"last"_s, span.last.isValid() ? QJsonValue(span.last.toString(Qt::ISODate)) : QJsonValue()},
                        {u"uncertain"_s, span.isUncertain}});
    }
    return phases;
}

QJsonArray optionsJson(const OsCatalogue &catalogue, const OsEntry &entry)
{
    QJsonArray options;
    for (const OsOption &option : entry.options) {
        const OptionCapability *capability = catalogue.capability(entry, option.option, option.where);
        QStringList lacks = capability == nullptr ? QStringList() : capability->lacks;
        for (const QString &offered : option.offers)
            lacks.removeAll(offered);
        options.append(QJsonObject{
            {u"option"_s, option.option},
            {u"where"_s, option.where},
            {u"lacks"_s, QJsonArray::fromStringList(lacks)},
            {u"optional"_s, QJsonArray::fromStringList(capability == nullptr ? QStringList() : capability->optional)},
            {u"management"_s,
             QJsonArray::fromStringList(capability == nullptr ? QStringList() : capability->management)}});
    }
    return options;
}

QJsonObject containersJson(const OsCatalogue &catalogue, const OsEntry &entry)
{
    for (const ContainerHost &row : catalogue.tables().containerHosts) {
        if (row.host == entry.id)
            return {{u"process"_s, QJsonArray::fromStringList(row.process)},
                    {u"hyperV"_s, QJsonArray::fromStringList(row.hyperV)},
                    {u"sameRevision"_s, row.isSameRevision}};
    }
    return {{u"process"_s, QJsonArray()}, {u"hyperV"_s, QJsonArray()}, {u"sameRevision"_s, false}};
}

void showText(Context &context, const CatalogueInUse &inUse, const OsEntry &entry, QDate day)
{
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Field")), shown(QT_TRANSLATE_NOOP("core", "Value"))});
    table.add({shown(QT_TRANSLATE_NOOP("core", "Name")), entry.name});
    for (const OsDetail &detail : osDetails(inUse.catalogue, entry))
        table.add({detail.name.text(), detail.value});
    context.output().text(table.text());
    context.output().text(supportText(entry, day).text());
    context.output().text(catalogueLine(inUse));
}

Result<int> showSystem(Context &context)
{
    const CatalogueInUse inUse = catalogueOf(context);
    const auto entry = systemNamed(inUse.catalogue, context.arguments().values().constFirst());
    if (!entry)
        return failure(entry.error());
    const Result<QDate> day = dayOf(context, u"on"_s);
    if (!day)
        return failure(day.error());
    context.output().json({{u"catalogue"_s, catalogueJson(inUse)},
                           {u"system"_s, (*entry)->document},
                           {u"status"_s, statusJson(statusOn(**entry, *day))},
                           {u"phases"_s, phasesJson(**entry)},
                           {u"ancestry"_s, idsJson(inUse.catalogue.ancestry(**entry))},
                           {u"options"_s, optionsJson(inUse.catalogue, **entry)},
                           {u"upgrades"_s, QJsonArray::fromStringList(inUse.catalogue.upgradesFrom((*entry)->id))},
                           {u"containers"_s, containersJson(inUse.catalogue, **entry)}});
    showText(context, inUse, **entry, *day);
    return 0;
}

Result<int> importSystem(Context &context)
{
    const auto catalogue = CatalogueFolder().import(context.arguments().values().constFirst());
    if (!catalogue)
        return failure(catalogue.error());
    const CatalogueInUse inUse = catalogueOf(context);
    context.output().json({{u"catalogue"_s, catalogueJson(inUse)}, {u"systems"_s, catalogue->systems().size()}});
    context.output().text(catalogueLine(inUse));
    return 0;
}

Result<int> exportFile(Context &context)
{
    const CatalogueInUse inUse = catalogueOf(context);
    const QString path = context.arguments().values().constFirst();
    if (const Status written = exportCatalogue(inUse.catalogue, path); !written)
        return failure(written.error());
    context.output().json({{u"catalogue"_s, catalogueJson(inUse)}, {u"path"_s, path}});
    context.output().text(catalogueLine(inUse));
    return 0;
}

} // namespace

std::vector<CliCommand> osCommands()
{
    std::vector<CliCommand> commands{
        {.name = "os list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "List the operating systems of the catalogue, in order of succession."),
         .options = {"filter", "on"},
         .run = listSystems},
        {.name = "os show",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Show what the catalogue knows of one operating system."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"on"},
         .run = showSystem},
        {.name = "os import",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Use another, newer catalogue of operating systems."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = importSystem},
        {.name = "os export",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Write the catalogue of operating systems to a file."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = exportFile}};
    const auto questions = osQuestionCommands();
    commands.insert(commands.end(), questions.begin(), questions.end());
    return commands;
}

} // namespace convoy
