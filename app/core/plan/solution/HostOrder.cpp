// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/HostOrder.h"

#include "solution/facts/Derivation.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

/// The ids behind the names that a host's fact uses.
QStringList canonicalRoles(const SolutionDefinition &definition, const QStringList &names)
{
    QStringList roles;
    for (const SolutionRole &role : definition.roles) {
        const auto isNamed = [&](const QString &name) {
            return name == role.id || name == role.name || role.aliases.contains(name);
        };
        if (std::ranges::any_of(names, isNamed))
            roles += role.id;
    }
    return roles;
}

QString textOf(const FactView &view, const SolutionDefinition &definition, int fact)
{
    if (fact < 0)
        return {};
    const auto *text = std::get_if<QString>(&view.value(definition.facts.at(fact)));
    return text == nullptr ? QString() : *text;
}

/// `alone`: the stages for hosts that have no place in any other.
void place(const SolutionDefinition &definition, OrderedHost &host, bool alone)
{
    const bool isLatest = definition.severalRoles == QLatin1String("latest");
    for (qsizetype i = 0; i < definition.stages.size(); ++i) {
        if (definition.stages.at(i).isAlone != alone)
            continue;
        const QStringList &roles = definition.stages.at(i).roles;
        const auto count = std::ranges::count_if(host.roles, [&](const QString &role) { return roles.contains(role); });
        host.stagedRoles += static_cast<int>(count);
        if (count > 0 && (isLatest || host.naturalStage < 0))
            host.naturalStage = i;
    }
    host.stage = host.naturalStage;
}

void placeInside(const SolutionRequest &request, OrderedHost &host)
{
    if (host.stage < 0)
        return;
    const QList<Condition> &first = request.definition.stages.at(host.stage).first;
    const FactView view = host.view(request.facts);
    while (host.first < first.size() && first.at(host.first).evaluate(view) != Verdict::True)
        ++host.first;
}

OrderedHost ordered(const SolutionRequest &request, const HostKnowledge &knowledge)
{
    const SolutionDefinition &definition = request.definition;
    OrderedHost host;
    host.knowledge = &knowledge;
    host.plan = planFactsOf(request.facts, knowledge);
    const FactView view = host.view(request.facts);
    const auto *names = std::get_if<QStringList>(&view.value(definition.facts.at(definition.hosts.roles)));
    if (names != nullptr)
        host.roles = canonicalRoles(definition, *names);
    host.site = textOf(view, definition, definition.hosts.site);
    host.isDone = definition.hosts.done.isAlways() ? Verdict::False : definition.hosts.done.evaluate(view);
    // Where it is not known whether the product stands there, rules of an upgrade are the stricter ones.
    host.mode = definition.hosts.present.evaluate(view) == Verdict::False ? QStringLiteral("install")
                                                                          : QStringLiteral("upgrade");
    place(definition, host, false);
    if (host.naturalStage < 0)
        place(definition, host, true);
    return host;
}

Error unknownHost(const QString &name)
{
    return Error(QStringLiteral("host-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "Nothing is known of the host “%1”."), {name}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Correct the name, or import the host's facts.")));
}

Status applyMoves(const SolutionRequest &request, QList<OrderedHost> &hosts)
{
    for (const HostMove &move : request.moves) {
        const auto host =
            std::ranges::find_if(hosts, [&](const OrderedHost &one) { return one.knowledge->name == move.host; });
        if (host == hosts.end() && std::ranges::contains(request.facts.hosts, move.host, &HostKnowledge::name))
            continue; // it is not chosen, so it has no place that could be another
        if (host == hosts.end())
            return failure(unknownHost(move.host));
        const SolutionStage *stage = request.definition.stage(move.stage);
        if (stage == nullptr)
            return failure(
                Error(QStringLiteral("stage-unknown"),
                      Message(QT_TRANSLATE_NOOP("core", "The solution has no stage “%1”."), {move.stage}),
                      ErrorKind::Request)
                    .advise(Message(QT_TRANSLATE_NOOP("core", "Move hosts into stages of the plan alone."))));
        host->stage = stage - request.definition.stages.constData();
    }
    return {};
}

Result<QList<const HostKnowledge *>> chosen(const SolutionRequest &request)
{
    QList<const HostKnowledge *> hosts;
    if (request.targets.isEmpty()) {
        for (const HostKnowledge &host : request.facts.hosts)
            hosts += &host;
        return hosts;
    }
    if (request.targets.size() == 1) {
        const auto host = std::ranges::find(request.facts.hosts, request.targets.constFirst(), &HostKnowledge::name);
        if (host == request.facts.hosts.cend())
            return failure(unknownHost(request.targets.constFirst()));
        return hosts << &*host;
    }
    QHash<QString, const HostKnowledge *> byName;
    for (const HostKnowledge &host : request.facts.hosts)
        byName.insert(host.name, &host);
    for (const QString &name : request.targets) {
        const HostKnowledge *host = byName.take(name); // named twice, it is taken once
        if (host == nullptr && !hosts.isEmpty() && std::ranges::contains(hosts, name, &HostKnowledge::name))
            continue;
        if (host == nullptr)
            return failure(unknownHost(name));
        hosts += host;
    }
    return hosts;
}

} // namespace

FactView OrderedHost::view(const KnownFacts &known) const
{
    FactView view = known.view();
    view.tables[static_cast<size_t>(FactScope::Host)] = &knowledge->facts;
    view.tables[static_cast<size_t>(FactScope::Plan)] = &plan;
    return view;
}

Result<QList<OrderedHost>> orderHosts(const SolutionRequest &request)
{
    const auto targets = chosen(request);
    if (!targets)
        return failure(targets.error());
    QList<OrderedHost> hosts;
    hosts.reserve(targets->size());
    for (const HostKnowledge *host : *targets)
        hosts += ordered(request, *host);
    if (Status moved = applyMoves(request, hosts); !moved)
        return failure(std::move(moved).error());
    for (OrderedHost &host : hosts)
        placeInside(request, host);
    std::ranges::sort(hosts, {}, [](const OrderedHost &host) {
        return std::tuple(host.stage, host.first, -host.stagedRoles, host.knowledge->name);
    });
    return hosts;
}

} // namespace convoy
