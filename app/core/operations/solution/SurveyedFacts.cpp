// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/solution/SurveyedFacts.h"

#include <QDate>

#include <algorithm>

namespace convoy {

namespace {

FactValue valueOf(const DeclaredFact &declared, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QStringList:
        return declared.type == FactType::List ? FactValue(value.toStringList()) : FactValue();
    case QMetaType::QDate:
        return declared.type == FactType::Date ? FactValue(value.toDate()) : FactValue();
    case QMetaType::Bool:
        return declared.type == FactType::Bool ? FactValue(value.toBool()) : FactValue();
    default:
        return declaredValueFromText(declared.type, value.toString()).value_or(FactValue());
    }
}

bool isAllowed(const DeclaredFact &declared, const FactValue &value)
{
    const auto isOne = [&](const QString &word) { return declared.values.contains(word); };
    if (declared.values.isEmpty())
        return true;
    if (const auto *list = std::get_if<QStringList>(&value))
        return std::ranges::all_of(*list, isOne);
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr || isOne(*text);
}

void fill(FactTable &table, FactScope scope, const DeclaredFacts &facts, const FactSet &known)
{
    for (const DeclaredFact &declared : facts.all()) {
        const auto fact = declared.scope == scope && !declared.isComputed ? known.fact(declared.name) : std::nullopt;
        const FactValue value = fact ? valueOf(declared, fact->value) : FactValue();
        if (isKnown(value) && isAllowed(declared, value))
            table[static_cast<size_t>(declared.slot)] = value;
    }
}

} // namespace

SurveyedFacts::SurveyedFacts(const SolutionDefinition &definition, QList<Entry> hosts)
    : m_definition(definition)
    , m_hosts(std::move(hosts))
{
    std::ranges::sort(m_hosts, {}, [](const Entry &entry) { return entry.host.name; });
}

HostKnowledge SurveyedFacts::knowledgeOf(const DeclaredFacts &facts, const Entry &entry) const
{
    HostKnowledge host{.name = entry.host.name, .facts = facts.emptyTable(FactScope::Host), .plan = {}};
    host.isUnreachable = entry.isUnreachable;
    fill(host.facts, FactScope::Host, facts, entry.facts);
    const auto fallBack = [&](int index, const FactValue &value) {
        if (index < 0 || !isAllowed(facts.at(index), value))
            return;
        FactValue &own = host.facts[static_cast<size_t>(facts.at(index).slot)];
        if (!isKnown(own))
            own = value;
    };
    if (!entry.host.roles.isEmpty())
        fallBack(m_definition.hosts.roles, entry.host.roles);
    if (!entry.host.site.isEmpty())
        fallBack(m_definition.hosts.site, entry.host.site);
    return host;
}

Result<KnownFacts> SurveyedFacts::read(const DeclaredFacts &facts) const
{
    KnownFacts known = KnownFacts::empty(facts);
    fill(known.organisation, FactScope::Organisation, facts, organisation);
    fill(known.account, FactScope::Account, facts, account);
    fill(known.media, FactScope::Media, facts, media);
    fill(known.plan, FactScope::Plan, facts, plan);
    known.hosts.reserve(m_hosts.size());
    for (const Entry &entry : m_hosts)
        known.hosts += knowledgeOf(facts, entry);
    return known;
}

} // namespace convoy
