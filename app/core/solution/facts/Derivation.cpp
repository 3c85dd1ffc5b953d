// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/facts/Derivation.h"

#include <QHash>

namespace convoy {

namespace {

/// A host's facts with those that all share.
class HostView
{
public:
    HostView(const KnownFacts &known, const HostKnowledge &host)
        : m_view(known.view())
    {
        m_view.tables[static_cast<size_t>(FactScope::Host)] = &host.facts;
        if (host.plan.empty())
            return;
        m_plan = planFactsOf(known, host);
        m_view.tables[static_cast<size_t>(FactScope::Plan)] = &m_plan;
    }
    HostView(const HostView &) = delete;
    HostView &operator=(const HostView &) = delete;

    [[nodiscard]] const FactView &view() const { return m_view; }

private:
    FactTable m_plan;
    FactView m_view;
};

FactValue valueOfCases(const DerivedFact &derived, const FactView &view)
{
    for (const DerivedFact::Case &one : derived.cases) {
        const Verdict holds = one.when.evaluate(view);
        if (holds == Verdict::True)
            return one.value;
        if (holds == Verdict::Unknown)
            return {};
    }
    return derived.otherwise;
}

FactValue asValue(Verdict verdict)
{
    return verdict == Verdict::Unknown ? FactValue() : FactValue(verdict == Verdict::True);
}

void deriveAny(const SolutionDefinition &definition, const DerivedFact &derived, KnownFacts &known)
{
    const DeclaredFact &same = definition.facts.at(derived.sameFact);
    QHash<QString, Verdict> groups;
    const auto groupOf = [&](const HostKnowledge &host) {
        const auto *name = std::get_if<QString>(&host.facts[static_cast<size_t>(same.slot)]);
        return name == nullptr ? QString() : *name;
    };
    for (const HostKnowledge &host : std::as_const(known.hosts)) {
        const Verdict holds = derived.where.evaluate(HostView(known, host).view());
        const QString group = groupOf(host);
        groups.insert(group, groups.value(group, Verdict::False) | holds);
    }
    const auto slot = static_cast<size_t>(definition.facts.at(derived.fact).slot);
    for (HostKnowledge &host : known.hosts) {
        const QString group = groupOf(host);
        host.facts[slot] = group.isEmpty() ? FactValue() : asValue(groups.value(group));
    }
}

/// A host of which it is not known whether it counts is left out: what is collected are certain values.
void collect(const SolutionDefinition &definition, const DerivedFact &derived, KnownFacts &known)
{
    const auto from = static_cast<size_t>(definition.facts.at(derived.collected).slot);
    QStringList values;
    for (const HostKnowledge &host : std::as_const(known.hosts)) {
        const auto *list = std::get_if<QStringList>(&host.facts[from]);
        if (list != nullptr && derived.where.evaluate(HostView(known, host).view()) == Verdict::True)
            values += *list;
    }
    values.removeDuplicates();
    values.sort();
    known.organisation[static_cast<size_t>(definition.facts.at(derived.fact).slot)] = values;
}

} // namespace

FactTable planFactsOf(const KnownFacts &known, const HostKnowledge &host)
{
    FactTable plan = known.plan;
    for (const auto &[slot, value] : host.plan)
        plan[static_cast<size_t>(slot)] = value;
    return plan;
}

void deriveFacts(const SolutionDefinition &definition, KnownFacts &known)
{
    for (const DerivedFact &derived : definition.derived) {
        if (derived.over == QLatin1String("any")) {
            deriveAny(definition, derived, known);
        } else if (derived.over == QLatin1String("collect")) {
            collect(definition, derived, known);
        } else {
            const auto slot = static_cast<size_t>(definition.facts.at(derived.fact).slot);
            for (HostKnowledge &host : known.hosts)
                host.facts[slot] = valueOfCases(derived, HostView(known, host).view());
        }
    }
}

} // namespace convoy
