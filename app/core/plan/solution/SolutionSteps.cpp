// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/SolutionSteps.h"

#include <QRegularExpression>

#include <algorithm>

namespace convoy {

namespace {

struct StepPlace
{
    const SolutionDefinition &definition;
    const FactView &view;
    QString host;
    QStringList roles;
};

/// A value as one word of a command line; what could end the word or the quotes is not let through.
QString quoted(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_.,:/\\\\@+-]+\\z"));
    static const QRegularExpression unsafe(QStringLiteral("[\"`$%!\\r\\n]"));
    if (plain.match(value).hasMatch())
        return value;
    QString safe = value;
    safe.remove(unsafe);
    safe.replace(QLatin1Char('\\'), QLatin1String("\\\\")); // or the last one would take the closing quote along
    return QStringLiteral("\"%1\"").arg(safe);
}

QString valueOf(const StepPlace &place, const QString &name)
{
    if (name == QLatin1String("host.name"))
        return place.host;
    if (name == QLatin1String("roles.names")) {
        QStringList names;
        for (const SolutionRole &role : place.definition.roles) {
            if (place.roles.contains(role.id) && !role.name.isEmpty())
                names += role.name;
        }
        return names.join(QLatin1Char(','));
    }
    const int fact = place.definition.facts.find(name);
    const FactValue &value = place.view.value(place.definition.facts.at(fact));
    return isKnown(value) ? shownFactValue(value) : QString();
}

/// In a path the whole is one word, so its parts are not quoted one by one.
QString filled(const StepPlace &place, const QString &text, bool isPath)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{([^}]*)\\}"));
    QString result;
    qsizetype end = 0;
    auto matches = variable.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += text.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString value = valueOf(place, match.captured(1));
        if (value.isEmpty())
            result += match.captured(0);
        else
            result += isPath ? value : quoted(value);
    }
    return result + text.mid(end);
}

SolutionPlanStep planned(const SolutionStep &step, const StepPlace &place)
{
    const TextWords words{
        .host = place.host, .target = place.definition.targetVersion.text(), .earlier = {}, .later = {}};
    SolutionPlanStep result{.id = step.id,
                            .kind = step.kind,
                            .title = step.title.message(place.view, words),
                            .instruction = step.instruction.message(place.view, words),
                            .command = filled(place, step.command, false),
                            .folder = filled(place, step.folder, true),
                            .services = step.services,
                            .success = step.success,
                            .restart = step.restart,
                            .busy = step.busy,
                            .ports = step.ports,
                            .minutes = step.minutes,
                            .isPointOfNoReturn = step.isPointOfNoReturn};
    if (step.servicesFact >= 0) {
        const auto *more = std::get_if<QStringList>(&place.view.value(place.definition.facts.at(step.servicesFact)));
        if (more != nullptr)
            result.services += *more;
    }
    return result;
}

bool isForHost(const SolutionStep &step, const OrderedHost &host, const FactView &view)
{
    if (step.isOrganisation || (!step.profiles.isEmpty() && !step.profiles.contains(host.mode)))
        return false;
    const auto isPlayed = [&](const QString &role) { return host.roles.contains(role); };
    if (!step.roles.isEmpty() && !std::ranges::any_of(step.roles, isPlayed))
        return false;
    return step.when.evaluate(view) != Verdict::False;
}

} // namespace

QList<SolutionPlanStep> hostSteps(const SolutionDefinition &definition, const OrderedHost &host, const FactView &view)
{
    const StepPlace place{.definition = definition, .view = view, .host = host.knowledge->name, .roles = host.roles};
    QList<SolutionPlanStep> steps;
    for (const SolutionStep &step : definition.steps) {
        if (isForHost(step, host, view))
            steps += planned(step, place);
    }
    return steps;
}

QList<SolutionPlanStep> organisationSteps(const SolutionDefinition &definition, const KnownFacts &known)
{
    QList<SolutionPlanStep> steps;
    const FactView view = known.view();
    for (const SolutionStep &step : definition.steps) {
        if (!step.isOrganisation)
            continue;
        QList<FactTable> items{FactTable()};
        if (!step.collection.isEmpty())
            items = SolutionJudge::itemsOf(definition, *definition.collection(step.collection), known);
        for (const FactTable &item : std::as_const(items)) {
            FactView itemView = view;
            if (!step.collection.isEmpty())
                itemView.tables[static_cast<size_t>(FactScope::Item)] = &item;
            if (step.when.evaluate(itemView) != Verdict::False)
                steps += planned(step, {.definition = definition, .view = itemView, .host = {}, .roles = {}});
        }
    }
    return steps;
}

} // namespace convoy
