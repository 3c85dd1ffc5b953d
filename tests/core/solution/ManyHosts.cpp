// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyHosts.h"

namespace convoy::test {

namespace {

class Setter
{
public:
    explicit Setter(const SolutionDefinition &definition)
        : m_definition(definition)
    {
    }
    void set(FactTable &table, const char *name, FactValue value) const
    {
        const int index = m_definition.facts.find(QLatin1String(name));
        if (index < 0)
            qFatal("%s is no fact", name);
        table[static_cast<size_t>(m_definition.facts.at(index).slot)] = std::move(value);
    }

private:
    const SolutionDefinition &m_definition;
};

void setTexts(const Setter &facts, FactTable &host, int number)
{
    const QStringList versions{QStringLiteral("8.0.685.25"), QStringLiteral("8.1.240.6"), QStringLiteral("8.2.176.2"),
                               QStringLiteral("8.2.305.3")};
    facts.set(host, "exchange.family", QStringLiteral("exchange-2007"));
    facts.set(host, "exchange.version", versions.at(number % 4));
    facts.set(host, "directory.site", QStringLiteral("site%1").arg(number / 10));
    facts.set(host, "exchange.externalUrl", number % 30 == 0 ? QStringLiteral("https://mail.example") : QString());
    facts.set(host, "os.id", number % 3 == 0 ? QStringLiteral("2008") : QStringLiteral("2003"));
    facts.set(host, "os.product", QStringLiteral("standard"));
    facts.set(host, "os.upgradedFrom", number % 97 == 0 ? QStringLiteral("2003") : QString());
    facts.set(host, "os.architecture", QStringLiteral("x64"));
    facts.set(host, "windowsInstaller.version", number % 11 == 0 ? QStringLiteral("3.1") : QStringLiteral("4.5"));
}

void setOthers(const Setter &facts, FactTable &host, int number)
{
    for (const char *flag : {"software.vendorsAsked", "software.verifiedFor2008", "hardware.verifiedFor2008",
                             "account.isLocalAdministrator", "account.isServerAdministrator"})
        facts.set(host, flag, true);
    for (const char *flag : {"exchange.setupIsPartial", "forefront.installed", "cluster.isClusteredMailboxServer",
                             "cdoex.inUse", "windowsInstaller.restartPending"})
        facts.set(host, flag, false);
    for (const char *list :
         {"patches.interimUpdates", "patches.rollups", "software.integrated", "software.integratedRunning"})
        facts.set(host, list, QStringList());
    facts.set(host, "software.thirdParty", QStringList{QStringLiteral("Backup"), QStringLiteral("Antivirus")});
    facts.set(host, "operationsManager.agentPresent", true);
    facts.set(host, "operationsManager.agentRunning", number % 2 == 0);
    facts.set(host, "os.servicePack", qint64(2));
    for (const char *space : {"disk.installFreeMegabytes", "disk.queueFreeMegabytes", "disk.tempFreeMegabytes"})
        facts.set(host, space, qint64(number % 50 == 0 ? 400 : 20'000));
}

} // namespace

KnownFacts manyHosts(const SolutionDefinition &definition, int count)
{
    const Setter facts(definition);
    KnownFacts known = KnownFacts::empty(definition.facts);
    facts.set(known.organisation, "directory.schemaLevel", qint64(14622));
    facts.set(known.organisation, "directory.domains", QStringList{QStringLiteral("corp.example")});
    facts.set(known.organisation, "directory.domainLevels", QStringList{QStringLiteral("corp.example=11221")});
    facts.set(known.organisation, "organisation.language", QStringLiteral("es"));
    facts.set(known.account, "account.isOrganisationAdministrator", true);
    facts.set(known.account, "account.groups",
              QStringList{QStringLiteral("schema-admins"), QStringLiteral("enterprise-admins")});
    facts.set(known.media, "media.path", QStringLiteral("D:\\SP3"));
    facts.set(known.media, "media.pathKind", QStringLiteral("local"));
    facts.set(known.media, "media.folders", QStringList{QStringLiteral("AMD64"), QStringLiteral("I386")});
    facts.set(known.plan, "plan.preparesDirectory", true);
    facts.set(known.plan, "plan.stopsServices", true);
    facts.set(known.plan, "plan.installsWindowsInstaller", true);
    const QStringList roles{QStringLiteral("client-access"), QStringLiteral("unified-messaging"),
                            QStringLiteral("hub-transport"), QStringLiteral("edge-transport"),
                            QStringLiteral("mailbox")};
    known.hosts.reserve(count);
    for (int number = 0; number < count; ++number) {
        HostKnowledge host{.name = QStringLiteral("host%1").arg(number, 6, 10, QLatin1Char('0')),
                           .facts = definition.facts.emptyTable(FactScope::Host),
                           .plan = {}};
        QStringList own{roles.at(number % 5)};
        if (number % 7 == 0)
            own += roles.at((number + 1) % 5);
        facts.set(host.facts, "exchange.roles", own);
        setTexts(facts, host.facts, number);
        setOthers(facts, host.facts, number);
        known.hosts += std::move(host);
    }
    return known;
}

} // namespace convoy::test
