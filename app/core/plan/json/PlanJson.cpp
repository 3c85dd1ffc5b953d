// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Plan.h"
#include "plan/change/PrerequisiteMarks.h"
#include "plan/json/JsonObjectReader.h"

#include <QJsonArray>

namespace convoy {

namespace {

QJsonArray secretsJson(const QList<SilentKey> &secrets)
{
    QJsonArray array;
    for (const auto &[section, key] : secrets) {
        array += QJsonObject{{QStringLiteral("section"), section}, {QStringLiteral("key"), key}};
    }
    return array;
}

QJsonObject packageJson(const Plan &plan)
{
    return {{QStringLiteral("name"), plan.packageName},
            {QStringLiteral("version"), plan.packageVersion},
            {QStringLiteral("sha256"), plan.packageSha256}};
}

/// The one difference between the two forms of a plan: whether a text is translated now or kept with its source.
enum class Texts { Translated, Stored };

QJsonValue textJson(const Message &message, Texts texts)
{
    if (texts == Texts::Stored)
        return message.toJson();
    return message.text();
}

/// Shown, what a solution says of a step stands beside its kind; stored, it stays together.
void insertAction(QJsonObject &step, const StepAction &action, Texts texts)
{
    if (texts == Texts::Stored) {
        step.insert(QStringLiteral("action"), action.toStoredJson());
        return;
    }
    const QJsonObject shown = action.toJson();
    for (auto it = shown.begin(); it != shown.end(); ++it)
        step.insert(it.key(), it.value());
}

QJsonArray stepsJson(const QList<PlanStep> &steps, Texts texts)
{
    QJsonArray array;
    for (const PlanStep &step : steps) {
        QJsonObject object{{QStringLiteral("id"), step.id},
                           {QStringLiteral("kind"), stepKindWord(step.kind)},
                           {QStringLiteral("command"), step.command}};
        if (texts == Texts::Translated)
            object.insert(QStringLiteral("title"), stepTitle(step.kind).text());
        if (step.action)
            insertAction(object, *step.action, texts);
        array += object;
    }
    return array;
}

QJsonArray objectsJson(const QList<ApplicationChange> &changes, Texts texts)
{
    QJsonArray array;
    for (const ApplicationChange &change : changes)
        array += texts == Texts::Stored ? change.toStoredJson() : change.toJson();
    return array;
}

QJsonObject beforeJson(const PlanBefore &before)
{
    if (before.isEmpty() && before.savedFolder.isEmpty() && before.backups.isEmpty())
        return {};
    return {{QStringLiteral("version"), before.version},
            {QStringLiteral("sha256"), before.sha256},
            {QStringLiteral("application"), textsToJson(before.application)},
            {QStringLiteral("silent"), silentToJson(before.silent)},
            {QStringLiteral("installPath"), before.installPath},
            {QStringLiteral("savedFolder"), before.savedFolder},
            {QStringLiteral("savedSha256"), before.savedSha256},
            {QStringLiteral("backups"), QJsonArray::fromStringList(before.backups)}};
}

QJsonArray marksJson(const QList<PrerequisiteMark> &marks)
{
    QJsonArray array;
    for (const PrerequisiteMark &mark : marks)
        array += mark.toJson();
    return array;
}

void insertPlace(QJsonObject &object, const PlanHost &host)
{
    object.insert(QStringLiteral("runsOn"), host.runsOn);
    object.insert(QStringLiteral("mode"), host.mode);
    object.insert(QStringLiteral("roles"), QJsonArray::fromStringList(host.roles));
    object.insert(QStringLiteral("site"), host.site);
}

QJsonObject hostJson(const PlanHost &host, const PrerequisiteMarks &allMarks, Texts texts)
{
    QJsonObject object{{QStringLiteral("host"), host.host},
                       {QStringLiteral("from"), host.from},
                       {QStringLiteral("to"), host.to},
                       {QStringLiteral("skip"), textJson(host.skip, texts)},
                       {QStringLiteral("skipRule"), host.skipRule},
                       {QStringLiteral("unreachable"), host.isUnreachable},
                       {QStringLiteral("undo"), host.undo},
                       {QStringLiteral("undoReason"), textJson(host.undoReason, texts)},
                       {QStringLiteral("before"), beforeJson(host.before)},
                       {QStringLiteral("application"), textsToJson(host.application)},
                       {QStringLiteral("silent"), silentToJson(host.silent)},
                       {QStringLiteral("installPath"), host.installPath},
                       {QStringLiteral("steps"), stepsJson(host.steps, texts)}};
    if (texts == Texts::Translated && host.skip.isEmpty())
        object.insert(QStringLiteral("skip"), QJsonValue::Null);
    if (const auto marks = allMarks.value(host.host); !marks.isEmpty())
        object.insert(QStringLiteral("prerequisites"), marksJson(marks));
    if (!host.mode.isEmpty() || !host.runsOn.isEmpty())
        insertPlace(object, host);
    if (!host.objects.isEmpty())
        object.insert(QStringLiteral("applicationObjects"), objectsJson(host.objects, texts));
    return object;
}

QJsonObject stageJson(const PlanStage &stage, const PrerequisiteMarks &marks, Texts texts)
{
    QJsonArray waves;
    for (const PlanWave &wave : stage.waves) {
        QJsonArray hosts;
        for (const PlanHost &host : wave.hosts)
            hosts += hostJson(host, marks, texts);
        waves += QJsonObject{{QStringLiteral("hosts"), hosts}};
    }
    return {{QStringLiteral("id"), stage.id},
            {QStringLiteral("title"), textJson(stage.title, texts)},
            {QStringLiteral("scope"), stage.scope},
            {QStringLiteral("waves"), waves}};
}

QJsonObject planJson(const Plan &plan, Texts texts)
{
    QJsonArray findings;
    for (const Finding &finding : plan.findings)
        findings += texts == Texts::Stored ? finding.toStoredJson() : finding.toJson();
    const PrerequisiteMarks marks = texts == Texts::Translated ? prerequisiteMarks(plan) : PrerequisiteMarks();
    QJsonArray stages;
    for (const PlanStage &stage : plan.stages)
        stages += stageJson(stage, marks, texts);
    QJsonObject object{
        {QStringLiteral("solution"), plan.solution},
        {QStringLiteral("package"), packageJson(plan)},
        {QStringLiteral("profile"), profileWord(plan.profile)},
        {QStringLiteral("findings"), findings},
        {QStringLiteral("stages"), stages},
        {QStringLiteral("limits"), limitsToJson(plan.limits)},
        {QStringLiteral("onFailure"), plan.undoOnFailure ? QStringLiteral("undo") : QStringLiteral("keep")},
        {QStringLiteral("undoes"), plan.undoes},
        {QStringLiteral("again"), plan.again},
        {QStringLiteral("parameters"), plan.parameters.toJson()},
        {QStringLiteral("secrets"), secretsJson(plan.secrets)}};
    if (plan.isOfSolution())
        object.insert(QStringLiteral("basis"), plan.basis.toJson());
    return object;
}

} // namespace

QJsonObject Plan::toJson() const
{
    QJsonObject object = planJson(*this, Texts::Translated);
    QJsonArray open;
    for (const PlanQuestion &question : questions)
        open += QJsonObject{{QStringLiteral("fact"), question.fact},
                            {QStringLiteral("scope"), QStringLiteral("host")},
                            {QStringLiteral("host"), question.host},
                            {QStringLiteral("title"), question.title},
                            {QStringLiteral("type"), question.type},
                            {QStringLiteral("values"), QJsonArray::fromStringList(question.values)}};
    object.insert(QStringLiteral("questions"), open);
    object.insert(QStringLiteral("verdict"), verdict());
    return object;
}

QJsonObject Plan::toStoredJson() const
{
    QJsonObject object = planJson(*this, Texts::Stored);
    object.insert(QStringLiteral("format"), 1);
    object.insert(QStringLiteral("valuesComplete"), !prefills);
    return object;
}

} // namespace convoy
