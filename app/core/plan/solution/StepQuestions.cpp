// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/StepQuestions.h"

#include <QRegularExpression>
#include <QSet>

namespace convoy {

namespace {

/// The facts of variables that stand as they were written.
QList<int> openFacts(const DeclaredFacts &facts, const QString &text)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{([^}]*)\\}"));
    QList<int> open;
    if (!text.contains(QLatin1String("${"))) // most are filled in: 10,000 hosts
        return open;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        const int fact = facts.find(matches.next().captured(1));
        if (fact >= 0 && facts.at(fact).isAsked)
            open += fact;
    }
    return open;
}

} // namespace

void askForStepValues(const SolutionDefinition &definition, SolutionPlan &plan)
{
    QSet<std::pair<QString, QString>> asked;
    for (const Question &question : std::as_const(plan.questions))
        asked.insert({question.fact, question.host});
    const auto ask = [&](const SolutionPlanHost &planned, const QString &text) {
        for (const int index : openFacts(definition.facts, text)) {
            const DeclaredFact &fact = definition.facts.at(index);
            const QString host = fact.scope == FactScope::Host ? planned.host : QString();
            if (asked.contains({fact.name, host}))
                continue;
            asked.insert({fact.name, host});
            plan.questions += Question::about(fact, host);
        }
    };
    for (const SolutionPlanStage &stage : std::as_const(plan.stages)) {
        for (const SolutionPlanWave &wave : stage.waves) {
            for (const SolutionPlanHost &host : wave.hosts) {
                for (const SolutionPlanStep &step : host.isUnreachable ? QList<SolutionPlanStep>() : host.steps) {
                    ask(host, step.command);
                    ask(host, step.folder);
                }
            }
        }
    }
}

} // namespace convoy
