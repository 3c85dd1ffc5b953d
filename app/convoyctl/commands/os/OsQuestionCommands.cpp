// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextTable.h"
#include "catalogue/checks/OsChecks.h"
#include "catalogue/identification/OsIdentification.h"
#include "catalogue/licences/CoreLicences.h"
#include "commands/Commands.h"
#include "commands/os/OsOutput.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr int LargestNumber = 1'000'000;

Result<OsEvidence> evidenceOf(Context &context)
{
    const Arguments &given = context.arguments();
    OsEvidence evidence;
    const Result<int> build = given.number(u"build"_s, 0, 1, LargestNumber);
    const Result<int> revision = given.number(u"ubr"_s, -1, 0, LargestNumber);
    const Result<int> servicePack = given.number(u"service-pack"_s, -1, 0, 20);
    for (const Result<int> *number : {&build, &revision, &servicePack}) {
        if (!*number)
            return failure(number->error());
    }
    evidence.build = *build;
    evidence.revision = *revision;
    evidence.servicePack = *servicePack;
    evidence.ntVersion = given.value(u"nt-version"_s).trimmed();
    evidence.edition = given.value(u"edition"_s);
    evidence.installationType = given.value(u"installation-type"_s);
    evidence.productType = given.value(u"product-type"_s);
    evidence.architecture = given.value(u"architecture"_s);
    evidence.productName = given.value(u"product-name"_s);
    evidence.displayVersion = given.value(u"display-version"_s);
    evidence.osReleaseId = given.value(u"os-release-id"_s);
    evidence.osReleaseVersion = given.value(u"os-release-version"_s);
    if (evidence.isEmpty())
        return failure(usageError(
            u"missing-option"_s,
            Message(QT_TRANSLATE_NOOP("core", "Say something of the system: its build, for example, or its name.")),
            given.command()));
    return evidence;
}

OsHost hostOf(const OsIdentification &found, const OsEvidence &evidence)
{
    OsHost host;
    host.system = found.system();
    host.option = found.option;
    host.edition = found.edition;
    host.architecture = evidence.architecture;
    host.servicePack = evidence.servicePack;
    host.isEvaluation = found.isEvaluation;
    if (evidence.revision >= 0)
        host.fullVersion = Version(u"%1.%2"_s.arg(host.system->fullVersion().text()).arg(evidence.revision));
    return host;
}

QJsonArray findingsJson(const QList<OsFinding> &findings)
{
    QJsonArray items;
    for (const OsFinding &finding : findings)
        items.append(finding.toJson());
    return items;
}

QJsonArray candidatesJson(const OsIdentification &found)
{
    QJsonArray items;
    for (const OsEntry *entry : found.candidates) {
        QJsonObject item = systemJson(*entry);
        item.insert(u"option"_s, found.option);
        item.insert(u"edition"_s, found.edition);
        item.insert(u"level"_s, found.level);
        item.insert(u"evaluation"_s, found.isEvaluation);
        item.insert(u"client"_s, entry->client.sameBuild);
        items.append(item);
    }
    return items;
}

QJsonArray neighboursJson(const OsIdentification &found)
{
    QJsonArray items;
    for (const OsEntry *entry : found.neighbours)
        items.append(systemJson(*entry));
    return items;
}

QString shownNames(const QList<const OsEntry *> &entries)
{
    QStringList names;
    for (const OsEntry *entry : entries)
        names += u"%1 (%2)"_s.arg(entry->name, entry->fullVersion().text());
    return names.join(u", "_s);
}

QString shownVerdict(const OsIdentification &found)
{
    switch (found.verdict) {
    case OsVerdict::Known:
        return shown(QT_TRANSLATE_NOOP("core", "This is %1."), {shownNames(found.candidates)});
    case OsVerdict::Ambiguous:
        return shown(QT_TRANSLATE_NOOP("core", "This may be one of: %1. These would tell: %2."),
                     {shownNames(found.candidates), found.tellApart.join(u", "_s)});
    case OsVerdict::NewerThanCatalogue:
        return shown(QT_TRANSLATE_NOOP("core", "This is newer than the catalogue, whose last is %1."),
                     {shownNames(found.neighbours)});
    case OsVerdict::Client:
        return shown(QT_TRANSLATE_NOOP("core", "This is a client, not a server: no target."));
    case OsVerdict::Unknown:
        break;
    }
    if (found.neighbours.isEmpty())
        return shown(QT_TRANSLATE_NOOP("core", "This system is not known."));
    return shown(QT_TRANSLATE_NOOP("core", "This system is not known; beside it are: %1."),
                 {shownNames(found.neighbours)});
}

Result<int> identifySystem(Context &context)
{
    const Result<OsEvidence> evidence = evidenceOf(context);
    if (!evidence)
        return failure(evidence.error());
    const Result<QDate> day = dayOf(context, u"on"_s);
    if (!day)
        return failure(day.error());
    const CatalogueInUse inUse = catalogueOf(context);
    const OsIdentification found = identify(inUse.catalogue, *evidence);
    QList<OsFinding> findings = found.contradictions;
    if (found.system() != nullptr) {
        OsDemands demands;
        demands.needs = context.arguments().list(u"needs"_s);
        findings += checkOs(inUse.catalogue, hostOf(found, *evidence), demands, *day);
    }
    context.output().json({{u"candidates"_s, candidatesJson(found)},
                           {u"verdict"_s, osVerdictWord(found.verdict)},
                           {u"neighbours"_s, neighboursJson(found)},
                           {u"tellApart"_s, QJsonArray::fromStringList(found.tellApart)},
                           {u"findings"_s, findingsJson(findings)},
                           {u"catalogue"_s, catalogueJson(inUse)}});
    context.output().text(shownVerdict(found));
    for (const OsFinding &finding : findings)
        context.output().text(u"  %1: %2"_s.arg(finding.rule, finding.text.text()));
    context.output().text(catalogueLine(inUse));
    return 0;
}

Result<int> status(Context &context)
{
    const CatalogueInUse inUse = catalogueOf(context);
    const auto entry = systemNamed(inUse.catalogue, context.arguments().values().constFirst());
    if (!entry)
        return failure(entry.error());
    const Result<QDate> day = dayOf(context, u"on"_s);
    if (!day)
        return failure(day.error());
    const OsStatus found = statusOn(**entry, *day, context.arguments().has(u"esu"_s));
    QJsonObject answer = statusJson(found);
    answer.insert(u"id"_s, (*entry)->id);
    answer.insert(u"catalogue"_s, catalogueJson(inUse));
    context.output().json(answer);
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "%1 on %2: %3."),
                                {(*entry)->name, shownDate(*day), osPhaseName(found.phase).text()}));
    context.output().text(supportText(**entry, *day).text());
    if (found.isUncertain)
        context.output().text(shown(QT_TRANSLATE_NOOP("core", "The catalogue is not sure of this date.")));
    context.output().text(catalogueLine(inUse));
    return 0;
}

Result<CoreLicenceRequest> licenceRequest(Context &context)
{
    const Result<QString> processors = context.required(u"processors"_s);
    if (!processors)
        return failure(processors.error());
    CoreLicenceRequest request;
    for (const QString &cores : context.arguments().list(u"processors"_s)) {
        bool isNumber = false;
        request.processors += cores.trimmed().toInt(&isNumber);
        if (!isNumber)
            return failure(usageError(u"bad-value"_s,
                                      Message(QT_TRANSLATE_NOOP("core", "“%1” is no number of cores."), {cores}),
                                      context.arguments().command()));
    }
    const QString edition = context.arguments().given(u"edition"_s).value_or(u"standard"_s).toLower();
    if (edition != "standard"_L1 && edition != "datacenter"_L1)
        return failure(
            usageError(u"bad-value"_s,
                       Message(QT_TRANSLATE_NOOP("core", "“%1” is no edition with core licences. There are: %2."),
                               {edition, u"standard, datacenter"_s}),
                       context.arguments().command()));
    request.isDatacenter = edition == "datacenter"_L1;
    const QString vms = context.arguments().given(u"vms"_s).value_or(u"0"_s);
    bool isNumber = false;
    request.virtualMachines = vms.toInt(&isNumber);
    if (!isNumber)
        request.virtualMachines = -1;
    return request;
}

QString shownReason(CoreMinimum minimum)
{
    switch (minimum) {
    case CoreMinimum::ServerMinimum:
        return shown(QT_TRANSLATE_NOOP("core", "The least for a server, 16, decided."));
    case CoreMinimum::ProcessorMinimum:
        return shown(QT_TRANSLATE_NOOP("core", "The least for a processor, 8, decided."));
    case CoreMinimum::Cores:
        break;
    }
    return shown(QT_TRANSLATE_NOOP("core", "The number of cores decided."));
}

Result<int> licences(Context &context)
{
    const Result<CoreLicenceRequest> request = licenceRequest(context);
    if (!request)
        return failure(request.error());
    const Result<CoreLicences> need = coreLicences(*request);
    if (!need)
        return failure(need.error());
    context.output().json({{u"cover"_s, need->cover},
                           {u"licences"_s, need->licences},
                           {u"packs"_s, need->packs},
                           {u"decidedBy"_s, coreMinimumWord(need->decidedBy)}});
    context.output().text(
        shownCount(QT_TRANSLATE_N_NOOP("core", "%n core licence(s) cover the server once."), need->cover));
    context.output().text(
        shownCount(QT_TRANSLATE_N_NOOP("core", "%n core licence(s) are needed in all."), need->licences));
    context.output().text(shownCount(QT_TRANSLATE_N_NOOP("core", "That is %n pack(s) of two."), need->packs));
    context.output().text(shownReason(need->decidedBy));
    return 0;
}

} // namespace

std::vector<CliCommand> osQuestionCommands()
{
    return {{.name = "os identify",
             .arguments = "",
             .summary = QT_TRANSLATE_NOOP("core", "Tell an operating system by what is known of it."),
             .options = {"nt-version", "build", "ubr", "edition", "installation-type", "product-type", "service-pack",
                         "architecture", "product-name", "display-version", "os-release-id", "os-release-version",
                         "needs", "on"},
             .run = identifySystem},
            {.name = "os status",
             .arguments = "ID",
             .summary = QT_TRANSLATE_NOOP("core", "Say how an operating system is supported on a day."),
             .leastArguments = 1,
             .mostArguments = 1,
             .options = {"on", "esu"},
             .run = status},
            {.name = "os licences",
             .arguments = "",
             .summary = QT_TRANSLATE_NOOP("core", "Count the core licences that a server needs."),
             .options = {"processors", "edition", "vms"},
             .run = licences}};
}

} // namespace convoy
