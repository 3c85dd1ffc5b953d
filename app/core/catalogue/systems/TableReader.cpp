// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/CatalogueParts.h"

namespace convoy {

namespace {

/// Reads every object of a list, and refuses what the reader did not ask for.
template <typename Row, typename Read>
QList<Row> rows(JsonFields &file, const char *key, Read read)
{
    QList<Row> rows;
    for (JsonFields &object : file.objects(key)) {
        rows.append(read(object));
        object.finish();
    }
    return rows;
}

OptionCapability capability(JsonFields &object)
{
    OptionCapability row;
    row.option = object.requiredText("option");
    row.where = object.text("where");
    row.releases = object.texts("releases");
    row.lacks = object.texts("lacks");
    row.optional = object.texts("optional");
    row.management = object.texts("management");
    row.sources = object.texts("sources");
    return row;
}

OsFeature feature(JsonFields &object)
{
    OsFeature row;
    row.id = object.requiredText("id");
    row.name = object.requiredText("name");
    row.kind = object.text("kind");
    row.since = object.requiredText("since");
    row.servicePack = object.number("servicePack", 0).value_or(0);
    row.platforms = object.texts("platforms");
    row.isOptional = object.flag("isOptional");
    row.notInEditions = object.texts("notInEditions");
    row.clientEditions = object.texts("clientEditions");
    row.sources = object.texts("sources");
    return row;
}

EditionId editionId(JsonFields &object)
{
    EditionId row;
    row.id = object.requiredText("id");
    row.meaning = object.text("meaning");
    row.edition = object.text("edition");
    row.option = object.text("option");
    row.channel = object.text("channel");
    row.sku = object.number("sku", 0).value_or(0);
    row.isEvaluation = object.flag("isEvaluation");
    row.isUncertain = object.flag("isUncertain");
    row.sources = object.texts("sources");
    return row;
}

ContainerHost containerHost(JsonFields &object)
{
    ContainerHost row;
    row.host = object.requiredText("host");
    row.process = object.texts("process");
    row.hyperV = object.texts("hyperV");
    row.isSameRevision = object.flag("sameRevision");
    row.sources = object.texts("sources");
    return row;
}

NamedItem named(JsonFields &object)
{
    NamedItem row;
    row.id = object.text("id");
    row.name = object.requiredText("name");
    row.formerly = object.text("formerly");
    row.platform = object.text("platform");
    row.engine = object.text("engine");
    row.since = object.date("since");
    row.begins = object.number("begins", 1).value_or(0);
    for (const char *key : {"tiers", "manages", "servicing"})
        row.kinds += object.texts(key);
    row.sources = object.texts("sources");
    return row;
}

} // namespace

OsTables readTables(JsonFields &file)
{
    OsTables tables;
    tables.capabilities = rows<OptionCapability>(file, "capabilities", capability);
    tables.features = rows<OsFeature>(file, "features", feature);
    tables.editionIds = rows<EditionId>(file, "editionIds", editionId);
    tables.upgrades = rows<UpgradePath>(file, "upgrades", [](JsonFields &object) {
        return UpgradePath{object.requiredText("from"), object.requiredText("to"), object.texts("sources")};
    });
    tables.upgradeRules = rows<UpgradeRule>(file, "upgradeRules", [](JsonFields &object) {
        return UpgradeRule{object.requiredText("rule"), object.texts("sources")};
    });
    tables.containerHosts = rows<ContainerHost>(file, "containerHosts", containerHost);
    tables.channels = rows<NamedItem>(file, "channels", named);
    tables.processors = rows<NamedItem>(file, "processors", named);
    tables.cloudPlatforms = rows<NamedItem>(file, "cloudPlatforms", named);
    tables.software = rows<NamedItem>(file, "software", named);
    tables.managementChannels = rows<NamedItem>(file, "managementChannels", named);
    tables.clients = rows<NamedItem>(file, "clients", named);
    return tables;
}

} // namespace convoy
