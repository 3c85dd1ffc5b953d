// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/CatalogueParts.h"

namespace convoy {

namespace {

OsKind kindOf(const QString &word)
{
    for (const OsKind kind :
         {OsKind::Ltsc, OsKind::Sac, OsKind::AnnualChannel, OsKind::Preview, OsKind::Insider, OsKind::Distribution}) {
        if (word == osKindWord(kind))
            return kind;
    }
    return OsKind::Rtm;
}

QStringList words(std::initializer_list<const char *> list)
{
    QStringList words;
    for (const char *one : list)
        words += QString::fromLatin1(one);
    return words;
}

OsDates readDates(JsonFields &fields)
{
    OsDates dates;
    dates.announced = fields.date("announced");
    dates.firstPreview = fields.date("firstPreview");
    dates.rtm = fields.date("rtm");
    dates.ga = fields.date("ga");
    dates.supportStart = fields.date("supportStart");
    dates.mainstreamEnd = fields.date("mainstreamEnd");
    dates.extendedEnd = fields.date("extendedEnd");
    dates.esuEnd = fields.date("esuEnd");
    dates.esuEndAzure = fields.date("esuEndAzure");
    dates.expires = fields.date("expires");
    dates.expiresExtended = fields.date("expiresExtended");
    return dates;
}

OsLatest readLatest(JsonFields &fields)
{
    OsLatest latest;
    auto object = fields.object("latest");
    if (!object)
        return latest;
    latest.label = object->text("label");
    latest.version = Version(object->requiredText("version"));
    latest.date = object->date("date");
    latest.kb = object->text("kb");
    latest.page = object->text("page");
    object->finish();
    return latest;
}

OsClient readClient(JsonFields &fields)
{
    OsClient client;
    auto object = fields.object("client");
    if (!object)
        return client;
    client.base = object->text("base");
    client.sameBuild = object->text("sameBuild");
    client.rtm = object->date("rtm");
    client.ga = object->date("ga");
    object->finish();
    return client;
}

QList<OsLevel> readLevels(JsonFields &fields)
{
    QList<OsLevel> levels;
    for (JsonFields &object : fields.objects("levels")) {
        OsLevel level;
        level.level = object.requiredText("level");
        level.servicePack = object.number("servicePack", 0).value_or(-1);
        level.build = object.number("build", 0).value_or(0);
        level.start = object.date("start");
        level.end = object.date("end");
        object.finish();
        levels.append(level);
    }
    return levels;
}

QList<OsOption> readOptions(JsonFields &fields)
{
    QList<OsOption> options;
    for (JsonFields &object : fields.objects("options")) {
        OsOption option;
        option.option = object.word(
            "option", words({"full", "desktop-experience", "minimal-server-interface", "server-core", "nano-server"}));
        option.where = object.word("where", words({"host", "container"}));
        option.editions = object.texts("editions");
        option.supportEnd = object.date("supportEnd");
        option.condition = object.word("requires", words({"software-assurance-or-cloud"}));
        option.onlyFor = object.word("onlyFor", words({"containers"}));
        option.offers = object.texts("offers");
        object.finish();
        options.append(option);
    }
    return options;
}

QList<OsLink> readLinks(JsonFields &fields, const char *key)
{
    QList<OsLink> links;
    for (JsonFields &object : fields.objects(key)) {
        links.append({object.requiredText("id"), object.word("kind", words({"release", "preview", "branch"}))});
        object.finish();
    }
    return links;
}

void readSources(JsonFields &fields, OsEntry &entry)
{
    auto object = fields.object("sources");
    if (!object)
        return;
    for (const QString &key : object->json().keys())
        entry.sources.insert(key, object->texts(key.toLatin1().constData()));
    object->finish();
}

void readNames(JsonFields &fields, OsEntry &entry)
{
    entry.id = fields.requiredText("id");
    entry.family = fields.word("family", words({"windows", "linux"}));
    entry.name = fields.requiredText("name");
    entry.aliases = fields.texts("aliases");
    entry.kind = kindOf(fields.word("kind", words({"rtm", "ltsc", "sac", "ac", "preview", "insider", "distribution"})));
    entry.channel = fields.text("channel");
    entry.kernel = fields.text("kernel");
    entry.ntVersion = Version(fields.text("ntVersion"));
    entry.build = fields.number("build", 0).value_or(0);
    entry.label = fields.text("label");
    entry.displayVersion = fields.text("displayVersion");
    entry.codename = fields.text("codename");
    entry.codeBase = fields.text("codeBase");
    entry.osReleaseId = fields.text("osReleaseId");
    entry.cycle = fields.text("cycle");
    entry.ordinal = fields.number("ordinal", 1).value_or(0);
}

void readDetails(JsonFields &fields, OsEntry &entry)
{
    entry.editions = fields.texts("editions");
    entry.interfaces = fields.texts("interfaces");
    entry.platforms = fields.texts("platforms");
    entry.internalPlatforms = fields.texts("internalPlatforms");
    entry.hardware = fields.texts("hardware");
    entry.updates = fields.texts("updates");
    entry.licenceMetric = fields.word("licenceMetric", words({"core", "processor"}));
    entry.licenceTerms = fields.text("licenceTerms");
    entry.licenceKinds = fields.texts("licenceKinds");
    entry.needed = fields.text("requires");
    entry.preReleases = fields.texts("preReleases");
    entry.productNames = fields.texts("productNames");
    entry.uncertain = fields.texts("uncertain");
    // Shown as they are.
    for (const char *key : {"windowsInstaller", "minimum", "conflicts", "notes"})
        fields.ignore(key);
}

} // namespace

OsEntry readEntry(JsonFields &fields)
{
    OsEntry entry;
    entry.document = fields.json();
    readNames(fields, entry);
    entry.dates = readDates(fields);
    entry.latest = readLatest(fields);
    entry.client = readClient(fields);
    entry.levels = readLevels(fields);
    entry.options = readOptions(fields);
    entry.predecessors = readLinks(fields, "predecessors");
    entry.successors = readLinks(fields, "successors");
    readDetails(fields, entry);
    readSources(fields, entry);
    fields.finish();
    return entry;
}

} // namespace convoy
