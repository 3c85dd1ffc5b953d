// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Plan.h"
#include "plan/json/JsonObjectReader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace convoy {

namespace {

constexpr int planFormat = 1;

Error malformed(const QString &place)
{
    return Error(QStringLiteral("plan-malformed"),
                 Message(QT_TRANSLATE_NOOP("core", "This is not a plan that can be used.")), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "%1 is not known or has the wrong type."), {place}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Make the plan again with this version of Convoy.")));
}

template <typename Function>
void forEachElement(JsonObjectReader &reader, const QString &key, Function &&read)
{
    const QJsonArray array = reader.array(key);
    for (int i = 0; i < array.size(); ++i) {
        JsonObjectReader element = reader.element(key, i, array.at(i));
        read(element);
        element.finish();
    }
}

PlanStep readStep(JsonObjectReader &reader)
{
    PlanStep step;
    step.id = reader.text(QStringLiteral("id"));
    step.command = reader.text(QStringLiteral("command"));
    const auto kind = stepKindFromWord(reader.text(QStringLiteral("kind")));
    if (kind)
        step.kind = *kind;
    else
        reader.refuse(reader.place(QStringLiteral("kind")));
    JsonObjectReader action = reader.child(QStringLiteral("action"));
    if (!action.keys().isEmpty())
        step.action = StepAction::fromStoredJson(action);
    action.finish();
    return step;
}

PlanBefore readBefore(JsonObjectReader &&reader)
{
    PlanBefore before;
    before.version = reader.text(QStringLiteral("version"));
    before.sha256 = reader.text(QStringLiteral("sha256"));
    before.application = reader.child(QStringLiteral("application")).allTexts();
    JsonObjectReader silent = reader.child(QStringLiteral("silent"));
    before.silent = silentFromJson(silent);
    before.installPath = reader.text(QStringLiteral("installPath"));
    before.savedFolder = reader.text(QStringLiteral("savedFolder"));
    before.savedSha256 = reader.text(QStringLiteral("savedSha256"));
    for (const QJsonValue &name : reader.array(QStringLiteral("backups")))
        before.backups += name.toString();
    reader.finish();
    return before;
}

PlanHost readHost(JsonObjectReader &reader)
{
    PlanHost host;
    host.host = reader.text(QStringLiteral("host"));
    host.from = reader.text(QStringLiteral("from"));
    host.to = reader.text(QStringLiteral("to"));
    host.skip = Message::fromJson(reader.object(QStringLiteral("skip")));
    host.skipRule = reader.text(QStringLiteral("skipRule"));
    host.isUnreachable = reader.flag(QStringLiteral("unreachable"));
    host.undo = reader.text(QStringLiteral("undo"));
    host.undoReason = Message::fromJson(reader.object(QStringLiteral("undoReason")));
    host.before = readBefore(reader.child(QStringLiteral("before")));
    host.application = reader.child(QStringLiteral("application")).allTexts();
    JsonObjectReader silent = reader.child(QStringLiteral("silent"));
    host.silent = silentFromJson(silent);
    host.installPath = reader.text(QStringLiteral("installPath"));
    for (const QJsonValue &object : reader.array(QStringLiteral("applicationObjects")))
        host.objects += ApplicationChange::fromStoredJson(object.toObject());
    forEachElement(reader, QStringLiteral("steps"), [&](JsonObjectReader &step) { host.steps += readStep(step); });
    host.runsOn = reader.text(QStringLiteral("runsOn"));
    host.mode = reader.text(QStringLiteral("mode"));
    for (const QJsonValue &role : reader.array(QStringLiteral("roles")))
        host.roles += role.toString();
    host.site = reader.text(QStringLiteral("site"));
    return host;
}

PlanStage readStage(JsonObjectReader &reader)
{
    PlanStage stage;
    stage.id = reader.text(QStringLiteral("id"));
    stage.title = Message::fromJson(reader.object(QStringLiteral("title")));
    stage.scope = reader.text(QStringLiteral("scope"));
    forEachElement(reader, QStringLiteral("waves"), [&](JsonObjectReader &waveReader) {
        PlanWave wave;
        forEachElement(waveReader, QStringLiteral("hosts"),
                       [&](JsonObjectReader &host) { wave.hosts += readHost(host); });
        stage.waves += wave;
    });
    return stage;
}

PlanLimits readLimits(JsonObjectReader &&reader)
{
    PlanLimits limits;
    limits.parallel = reader.number(QStringLiteral("parallel"));
    limits.parallelCopies = reader.number(QStringLiteral("parallelCopies"));
    limits.maxFailed = reader.number(QStringLiteral("maxFailed"));
    limits.maxFailedPerWave = reader.number(QStringLiteral("maxFailedPerWave"));
    limits.retries = reader.number(QStringLiteral("retries"));
    limits.waveSize = reader.text(QStringLiteral("waveSize"));
    reader.finish();
    return limits;
}

void readPackage(JsonObjectReader &&reader, Plan &plan)
{
    plan.packageName = reader.text(QStringLiteral("name"));
    plan.packageVersion = reader.text(QStringLiteral("version"));
    plan.packageSha256 = reader.text(QStringLiteral("sha256"));
    reader.finish();
}

void readHead(JsonObjectReader &reader, Plan &plan)
{
    if (reader.number(QStringLiteral("format")) != planFormat)
        reader.refuse(reader.place(QStringLiteral("format")));
    plan.solution = reader.text(QStringLiteral("solution"));
    const auto profile = profileFromWord(reader.text(QStringLiteral("profile")));
    if (!profile)
        reader.refuse(reader.place(QStringLiteral("profile")));
    plan.profile = profile.value_or(Profile::Install);
    const QString onFailure = reader.text(QStringLiteral("onFailure"));
    plan.undoOnFailure = onFailure == QLatin1String("undo");
    if (!onFailure.isEmpty() && onFailure != QLatin1String("keep") && !plan.undoOnFailure)
        reader.refuse(reader.place(QStringLiteral("onFailure")));
    plan.undoes = reader.text(QStringLiteral("undoes"));
    plan.again = reader.text(QStringLiteral("again"));
    plan.prefills = !reader.flag(QStringLiteral("valuesComplete"));
    readPackage(reader.child(QStringLiteral("package")), plan);
}

void readLists(JsonObjectReader &reader, Plan &plan)
{
    for (const QJsonValue &finding : reader.array(QStringLiteral("findings")))
        plan.findings += Finding::fromStoredJson(finding.toObject());
    forEachElement(reader, QStringLiteral("secrets"), [&](JsonObjectReader &secret) {
        const QString section = secret.text(QStringLiteral("section"));
        plan.secrets += SilentKey(section, secret.text(QStringLiteral("key")));
    });
    forEachElement(reader, QStringLiteral("stages"), [&](JsonObjectReader &stage) { plan.stages += readStage(stage); });
}

/// A solution's steps say what they do, and a package's do not; nothing else can be carried out.
void readBasis(JsonObjectReader &reader, Plan &plan)
{
    JsonObjectReader basis = reader.child(QStringLiteral("basis"));
    if (plan.isOfSolution() == basis.keys().isEmpty())
        reader.refuse(reader.place(QStringLiteral("basis")));
    plan.basis = PlanBasis::fromJson(std::move(basis));
    const QList<const PlanHost *> hosts = std::as_const(plan).allHosts();
    for (const PlanHost *host : hosts) {
        for (const PlanStep &step : host->steps) {
            const bool isOurs = step.kind == StepKind::Lock || step.kind == StepKind::Check
                                || step.kind == StepKind::CleanUp || !plan.isOfSolution();
            if (step.action.has_value() == isOurs)
                reader.refuse(reader.place(QStringLiteral("steps.%1").arg(step.id)));
        }
    }
}

} // namespace

Result<Plan> Plan::fromStoredJson(const QJsonObject &object)
{
    Plan plan;
    QString problem;
    JsonObjectReader reader(object, QString(), problem);
    readHead(reader, plan);
    auto parameters = ParameterSet::fromJson(reader.object(QStringLiteral("parameters")), QStringLiteral("plan"));
    if (!parameters)
        reader.refuse(QStringLiteral("parameters"));
    else
        plan.parameters = *parameters;
    readLists(reader, plan);
    readBasis(reader, plan);
    plan.limits = readLimits(reader.child(QStringLiteral("limits")));
    reader.finish();
    if (!problem.isEmpty())
        return failure(malformed(problem));
    return plan;
}

} // namespace convoy
