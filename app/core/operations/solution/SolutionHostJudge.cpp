// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/solution/SolutionHostJudge.h"

#include "facts/merge/FactMerge.h"
#include "operations/solution/RepositoryFacts.h"
#include "operations/solution/SolutionDeployment.h"
#include "operations/solution/SurveyedFacts.h"
#include "prerequisites/SolutionJudge.h"
#include "repository/Repository.h"
#include "solution/SolutionLibrary.h"
#include "solution/facts/Derivation.h"

#include <algorithm>

namespace convoy {

SolutionHostJudge::SolutionHostJudge(SolutionDefinition definition, const Plan &plan)
    : m_definition(std::move(definition))
    , m_basis(plan.basis)
    , m_target(plan.packageVersion)
    , m_request{.definition = m_definition,
                .facts = KnownFacts::empty(m_definition.facts),
                .profile = plan.profile,
                .targets = {},
                .decisions = {.acknowledged = plan.basis.acknowledged, .waived = plan.basis.waived},
                .moves = {},
                .limits = WantedLimits::exactly(plan.limits)}
{
}

Result<std::unique_ptr<SolutionHostJudge>> SolutionHostJudge::make(Repository &repository, const Plan &plan)
{
    if (Status same = isDefinitionAsPlanned(plan); !same)
        return failure(std::move(same).error());
    auto definition = SolutionLibrary::standard().load(plan.basis.definition);
    if (!definition)
        return failure(definition.error());
    std::unique_ptr<SolutionHostJudge> judge(new SolutionHostJudge(*std::move(definition), plan));
    if (Status loaded = judge->load(repository); !loaded)
        return failure(std::move(loaded).error());
    return judge;
}

Status SolutionHostJudge::load(Repository &repository)
{
    const auto hosts = repository.hosts().list();
    const auto checks = repository.hosts().lastChecks();
    if (!hosts || !checks)
        return failure(hosts ? checks.error() : hosts.error());
    for (const Host &host : *hosts)
        m_hosts.insert(host.name, {.host = host, .facts = checks->value(host.name).facts});
    auto known = knownFactsOf(repository, m_definition, {.checks = *checks, .storedOnly = true});
    if (!known)
        return failure(known.error());
    m_request.facts = *std::move(known);
    if (Status applied = applyWish(m_definition, m_basis.answers, m_request.profile, m_request.facts); !applied)
        return applied;
    deriveFacts(m_definition, m_request.facts);
    countWhatStands();
    return {};
}

Verdict SolutionHostJudge::isDone(const HostKnowledge &host) const
{
    FactView view = m_request.facts.view();
    view.tables[static_cast<size_t>(FactScope::Host)] = &host.facts;
    return m_definition.hosts.done.isAlways() ? Verdict::False : m_definition.hosts.done.evaluate(view);
}

void SolutionHostJudge::countWhatStands()
{
    m_request.targets = {}; // all
    const auto ordered = orderHosts(m_request);
    if (!ordered)
        return; // only a host that is named can be unknown
    for (const OrderedHost &host : *ordered) {
        if (host.isDone == Verdict::True)
            count(host);
    }
}

void SolutionHostJudge::count(const OrderedHost &host)
{
    if (m_counted.contains(host.knowledge->name))
        return;
    m_counted.insert(host.knowledge->name);
    ++m_hostsBefore;
    for (const QString &role : host.roles) {
        if (!m_rolesBefore.contains(role))
            m_rolesBefore += role;
    }
}

HostKnowledge *SolutionHostJudge::knowledgeOf(const QString &host)
{
    const auto found = std::ranges::find(m_request.facts.hosts, host, &HostKnowledge::name);
    return found == m_request.facts.hosts.end() ? nullptr : &*found;
}

void SolutionHostJudge::noteDone(const PlanHost &planned)
{
    const std::lock_guard guard(m_mutex);
    m_ended += planned.host;
}

void SolutionHostJudge::beginWave()
{
    const std::lock_guard guard(m_mutex);
    for (const QString &name : std::exchange(m_ended, {})) {
        HostKnowledge *host = knowledgeOf(name);
        if (host == nullptr)
            continue;
        if (const int version = m_definition.hosts.version; version >= 0 && isDone(*host) != Verdict::True)
            host->facts[static_cast<size_t>(m_definition.facts.at(version).slot)] = m_target;
        m_request.targets = {name};
        if (const auto ordered = orderHosts(m_request); ordered && !ordered->isEmpty())
            count(ordered->constFirst());
    }
}

/// What the host says now, below what operators and imports say of it; and what is said of all that hosts share, which may
/// have been put right while the run went on.
Status SolutionHostJudge::take(const Subject &subject)
{
    HostKnowledge *host = knowledgeOf(subject.planned.host);
    if (host == nullptr)
        return {};
    const Known &known = m_hosts[subject.planned.host];
    std::optional<StatedFacts> stated;
    if (m_statedNow) {
        auto now = m_statedNow(subject.planned.host);
        if (!now)
            return failure(std::move(now).error());
        stated = *std::move(now);
    }
    FactSet facts = subject.asked;
    overlayStated(facts, stated ? stated->host : known.facts);
    SurveyedFacts source(m_definition, {{.host = known.host, .facts = facts}});
    if (stated)
        stated->giveShared(source);
    auto fresh = source.read(m_definition.facts);
    if (!fresh)
        return failure(fresh.error());
    if (Status applied = applyWish(m_definition, m_basis.answers, m_request.profile, *fresh); !applied)
        return applied;
    host->facts = fresh->hosts.constFirst().facts;
    if (stated)
        takeShared(*fresh);
    deriveFacts(m_definition, m_request.facts);
    return {};
}

void SolutionHostJudge::takeShared(const KnownFacts &fresh)
{
    m_request.facts.organisation = fresh.organisation;
    m_request.facts.account = fresh.account;
    m_request.facts.media = fresh.media;
    m_request.facts.plan = fresh.plan;
}

void SolutionHostJudge::set(OrderedHost &host, const char *fact, const FactValue &value) const
{
    host.plan[static_cast<size_t>(m_definition.facts.at(m_definition.facts.find(QLatin1String(fact))).slot)] = value;
}

Result<OrderedHost> SolutionHostJudge::placed(const Subject &subject)
{
    if (Status taken = take(subject); !taken)
        return failure(std::move(taken).error());
    m_request.targets = {subject.planned.host};
    auto ordered = orderHosts(m_request);
    if (!ordered)
        return failure(ordered.error());
    OrderedHost host = ordered->constFirst();
    set(host, "plan.mode", host.mode);
    set(host, "plan.stage", subject.stage);
    set(host, "plan.stagedRoles", qint64(host.stagedRoles));
    set(host, "plan.hostsBefore", m_hostsBefore);
    set(host, "plan.rolesBefore", m_rolesBefore);
    return host;
}

Result<QList<Finding>> SolutionHostJudge::judge(const Subject &subject)
{
    const std::lock_guard guard(m_mutex);
    const auto host = placed(subject);
    if (!host)
        return failure(host.error());
    SolutionJudge judge(m_definition, m_request.decisions);
    judge.judgeHost({.name = subject.planned.host,
                     .mode = host->mode,
                     .roles = host->roles,
                     .view = host->view(m_request.facts),
                     .isDone = host->isDone == Verdict::True});
    return judge.findings();
}

Result<std::optional<bool>> SolutionHostJudge::hasTarget(const Subject &subject)
{
    const std::lock_guard guard(m_mutex);
    const auto host = placed(subject);
    if (!host)
        return failure(host.error());
    if (host->isDone == Verdict::Unknown)
        return std::nullopt;
    return host->isDone == Verdict::True;
}

} // namespace convoy
