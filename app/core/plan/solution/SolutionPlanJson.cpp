// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/json/JsonObjectReader.h"
#include "plan/solution/SolutionPlan.h"

#include <QJsonArray>

namespace convoy {

namespace {

QJsonObject stepJson(const SolutionPlanStep &step)
{
    QJsonObject object{{QStringLiteral("id"), step.id},
                       {QStringLiteral("kind"), step.kind},
                       {QStringLiteral("title"), step.title.text()},
                       {QStringLiteral("command"), step.command},
                       {QStringLiteral("pointOfNoReturn"), step.isPointOfNoReturn}};
    if (!step.folder.isEmpty())
        object.insert(QStringLiteral("folder"), step.folder);
    if (!step.instruction.isEmpty())
        object.insert(QStringLiteral("instruction"), step.instruction.text());
    if (!step.services.isEmpty())
        object.insert(QStringLiteral("services"), QJsonArray::fromStringList(step.services));
    if (!step.ports.isEmpty())
        object.insert(QStringLiteral("ports"), numbersToJson(step.ports));
    if (step.minutes > 0)
        object.insert(QStringLiteral("minutes"), step.minutes);
    if (step.kind == QLatin1String("command"))
        object.insert(QStringLiteral("exit"), QJsonObject{{QStringLiteral("success"), numbersToJson(step.success)},
                                                          {QStringLiteral("restart"), numbersToJson(step.restart)},
                                                          {QStringLiteral("busy"), numbersToJson(step.busy)}});
    return object;
}

QJsonObject hostJson(const SolutionPlanHost &host, const SolutionPlan &plan)
{
    QJsonArray steps;
    for (const SolutionPlanStep &step : host.steps)
        steps += stepJson(step);
    return {{QStringLiteral("host"), host.host},
            {QStringLiteral("from"), host.from},
            {QStringLiteral("to"), host.to},
            {QStringLiteral("mode"), host.mode},
            {QStringLiteral("roles"), QJsonArray::fromStringList(host.roles)},
            {QStringLiteral("site"), host.site},
            {QStringLiteral("unreachable"), host.isUnreachable},
            {QStringLiteral("skip"), QJsonValue::Null},
            {QStringLiteral("undo"), plan.undo},
            {QStringLiteral("undoReason"), plan.undoReason.text()},
            {QStringLiteral("steps"), steps}};
}

QJsonObject stageJson(const SolutionPlanStage &stage, const SolutionPlan &plan)
{
    QJsonArray waves;
    for (const SolutionPlanWave &wave : stage.waves) {
        QJsonArray hosts;
        for (const SolutionPlanHost &host : wave.hosts)
            hosts += hostJson(host, plan);
        waves += QJsonObject{{QStringLiteral("hosts"), hosts}};
    }
    return {{QStringLiteral("id"), stage.id},
            {QStringLiteral("title"), stage.title.text()},
            {QStringLiteral("scope"), stage.scope},
            {QStringLiteral("waves"), waves}};
}

} // namespace

QJsonArray SolutionPlan::findingsJson() const
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object = finding.toJson();
        object.insert(QStringLiteral("acknowledge"), acknowledgements.contains(finding.rule));
        array += object;
    }
    return array;
}

QJsonArray SolutionPlan::questionsJson() const
{
    QJsonArray array;
    for (const Question &question : questions)
        array += question.toJson();
    return array;
}

QJsonObject SolutionPlan::toJson() const
{
    QJsonArray stageArray;
    for (const SolutionPlanStage &stage : stages)
        stageArray += stageJson(stage, *this);
    QJsonArray skippedArray;
    for (const SkippedHost &host : skipped)
        skippedArray += QJsonObject{{QStringLiteral("host"), host.host},
                                    {QStringLiteral("skip"), host.reason.text()},
                                    {QStringLiteral("skipRule"), host.rule}};
    return {{QStringLiteral("solution"), solution},
            {QStringLiteral("document"), document},
            {QStringLiteral("package"), QJsonObject{{QStringLiteral("name"), product},
                                                    {QStringLiteral("version"), target},
                                                    {QStringLiteral("sha256"), QString()}}},
            {QStringLiteral("profile"), profileWord(profile)},
            {QStringLiteral("findings"), findingsJson()},
            {QStringLiteral("questions"), questionsJson()},
            {QStringLiteral("verdict"), verdict()},
            {QStringLiteral("stages"), stageArray},
            {QStringLiteral("skipped"), skippedArray},
            {QStringLiteral("limits"), limitsToJson(limits)}};
}

} // namespace convoy
