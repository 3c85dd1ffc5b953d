// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/run/DeployCommand.h"

#include "Terminal.h"
#include "commands/Commands.h"
#include "commands/run/DeploymentOptions.h"
#include "commands/run/ParameterOptions.h"
#include "commands/run/PlanFile.h"
#include "commands/run/RunFollowing.h"
#include "commands/solution/RunTexts.h"
#include "commands/solution/SolutionPlanning.h"
#include "operations/run/RunLauncher.h"
#include "plan/PlanPrinter.h"
#include "repository/PackageStore.h"

#include <algorithm>

namespace convoy {

namespace {

bool mayAsk(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("yes")) || arguments.has(QStringLiteral("dry-run")) || isInteractive();
}

Error notConfirmed(const Message &happened)
{
    return Error(QStringLiteral("not-confirmed"), happened, ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Nothing was changed on any host.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Confirm with --yes, or look at the plan with --dry-run.")));
}

Result<Prepared> savedPlan(Context &context, const QString &path)
{
    const Arguments &arguments = context.arguments();
    std::vector<const char *> fixed = planningOptions();
    fixed.insert(fixed.end(), solutionOptions.begin(), solutionOptions.end());
    for (const char *option : fixed) {
        const QString name = QString::fromLatin1(option);
        if (arguments.has(name) && name != QLatin1String("secret") && name != QLatin1String("password-file"))
            return failure(usageError(
                QStringLiteral("plan-and-options"),
                Message(QT_TRANSLATE_NOOP("core", "A saved plan is carried out as it is: %1 cannot be given with it."),
                        {QStringLiteral("--%1").arg(name)}),
                arguments.command()));
    }
    Result<Plan> plan = readPlan(path);
    if (!plan)
        return failure(plan.error());
    useTextsOf(*plan);
    auto secrets = secretsFrom(arguments);
    if (!secrets)
        return failure(secrets.error());
    auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    return Prepared{std::move(*plan),
                    {.silent = std::move(*secrets), .credentials = std::move(*credentials), .skipWhenPresent = true}};
}

Result<Prepared> preparedForRun(Context &context)
{
    const auto prepared = preparedSolutionFrom(context);
    if (!prepared)
        return failure(prepared.error());
    auto plan = runnablePlanFrom(context, *prepared);
    if (!plan)
        return failure(plan.error());
    auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    return Prepared{*std::move(plan), {.silent = {}, .credentials = *std::move(credentials)}};
}

Result<Prepared> prepare(Context &context)
{
    if (const auto path = context.arguments().given(QStringLiteral("plan")); path)
        return savedPlan(context, *path);
    if (isAboutSolution(context.arguments()))
        return preparedForRun(context);
    Result<DeploymentWish> wish = wishFrom(context);
    if (!wish)
        return failure(wish.error());
    Result<Plan> plan = preparePlan(context, wish->request);
    if (!plan)
        return failure(plan.error());
    return Prepared{std::move(*plan), std::move(wish->secrets)};
}

QString withoutFullStop(const Message &message)
{
    const QString text = message.text();
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

/// A title says what should be: alone it would read as if all was well.
Message unmet(const Finding &finding)
{
    return Message(QT_TRANSLATE_NOOP("core", "A prerequisite is not met: %1 (found: %2; wanted: %3)."),
                   {finding.title.text(), withoutFullStop(finding.found), withoutFullStop(finding.wanted)});
}

/// RESULT of a run that was not started because prerequisites block it.
QJsonObject blockedResult(const Plan &plan, const Error &error)
{
    RunResult result{.run = {}, .state = RunState::Blocked, .hosts = {}};
    QHash<QString, const Finding *> blockers;
    for (const Finding &finding : plan.findings) {
        if (finding.blocks && !blockers.contains(finding.host))
            blockers.insert(finding.host, &finding);
    }
    for (const PlanHost *host : plan.allHosts()) {
        HostOutcome outcome;
        outcome.host = host->host;
        outcome.state = HostState::NotStarted;
        if (const Finding *finding = blockers.value(host->host)) {
            outcome.code = finding->rule;
            outcome.message = unmet(*finding);
            outcome.why = finding->why;
            outcome.remedy = finding->remedy;
        }
        result.hosts.append(outcome);
    }
    QJsonObject json = result.toJson();
    json.insert(QStringLiteral("error"), error.toContractJson());
    return json;
}

Result<StoredPackage> packageOf(Repository &repository, const Plan &plan)
{
    const auto package = repository.packages().findExact(plan.packageName, plan.packageVersion);
    if (!package)
        return failure(package.error());
    if (*package && (*package)->sha256 == plan.packageSha256)
        return **package;
    return failure(Error(QStringLiteral("package-changed"),
                         Message(QT_TRANSLATE_NOOP("core", "The package %1 %2 is no longer the one that was planned."),
                                 {plan.packageName, plan.packageVersion}),
                         ErrorKind::Request)
                       .because(Message(QT_TRANSLATE_NOOP("core", "It was replaced in the repository, or removed.")))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Plan again."))));
}

Status completeRunSecrets(Context &context, Prepared &prepared)
{
    constexpr int LongestWait = 7 * 24 * 3600;
    const Result<int> lockWait = context.arguments().number(QStringLiteral("lock-wait"), 0, 0, LongestWait);
    if (!lockWait)
        return failure(lockWait.error());
    prepared.secrets.lockWaitSeconds = *lockWait;
    if (prepared.plan.isOfSolution())
        return isDefinitionAsPlanned(prepared.plan);
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<StoredPackage> package = packageOf(**repository, prepared.plan);
    if (!package)
        return failure(package.error());
    const Result<SilentIni> own = SilentIni::parse(package->silentIni, package->descriptor.silentIni);
    if (!own)
        return failure(own.error());
    return completeSecrets(prepared.plan, *own, prepared.secrets.silent, [&](const QString &key) {
        context.output().note(
            shown(QT_TRANSLATE_NOOP("core", "%1 was not given: the package's own value is used."), {key}));
    });
}

Status confirmRun(Context &context, const Plan &plan)
{
    if (context.arguments().has(QStringLiteral("yes")))
        return {};
    const auto hosts = std::ranges::count_if(
        plan.allHosts(), [](const PlanHost *host) { return host->skip.isEmpty() && host->host != organisationName(); });
    QString question;
    switch (plan.profile) {
    case Profile::Install:
        question = shownCount(QT_TRANSLATE_N_NOOP("core", "Install on %n host(s)?"), hosts);
        break;
    case Profile::Upgrade:
        question = shownCount(QT_TRANSLATE_N_NOOP("core", "Upgrade %n host(s)?"), hosts);
        break;
    case Profile::Rollback:
        question = shownCount(QT_TRANSLATE_N_NOOP("core", "Roll back %n host(s)?"), hosts);
        break;
    }
    if (!plan.undoes.isEmpty())
        question =
            Message::counted(QT_TRANSLATE_N_NOOP("core", "Undo run %1 on %n host(s)?"), hosts, {plan.undoes}).text();
    if (confirm(question))
        return {};
    return failure(notConfirmed(Message(QT_TRANSLATE_NOOP("core", "The run was not started."))));
}

Result<int> start(Context &context, const Prepared &prepared)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<QString> id = startRun(**repository, prepared.plan, prepared.secrets, context.operatorName());
    if (!id)
        return failure(id.error());
    if (!context.arguments().has(QStringLiteral("detach")))
        return followRun(context, *id);
    context.output().json({{QStringLiteral("run"), *id}});
    context.output().text(*id);
    return 0;
}

Status mayDeployPlan(Context &context, const Plan &plan)
{
    const Result<Repository *> repository = context.repository();
    return repository ? mayDeploy(**repository, plan) : failure(repository.error());
}

Result<int> deploy(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (const Status refused = refuseWithPackage(arguments); !refused)
        return failure(refused.error());
    if (const Status may = mayBeAsked(arguments); !may)
        return failure(may.error());
    Result<Prepared> prepared = prepare(context);
    return prepared ? carryOut(context, *std::move(prepared)) : failure(prepared.error());
}

} // namespace

Status mayBeAsked(const Arguments &arguments)
{
    if (mayAsk(arguments))
        return {};
    return failure(
        notConfirmed(Message(QT_TRANSLATE_NOOP("core", "There is no terminal to ask on, and --yes was not given."))));
}

Result<int> carryOut(Context &context, Prepared prepared)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has(QStringLiteral("leave-out-blocked")))
        leaveOutBlocked(prepared.plan);
    const bool isDry = arguments.has(QStringLiteral("dry-run"));
    // Before prerequisites: who may not deploy is not told to mend a host first.
    if (!isDry) {
        if (const Status allowed = mayDeployPlan(context, prepared.plan); !allowed)
            return failure(allowed.error());
    }
    const Status may = mayStart(prepared.plan);
    context.output().text(printPlan(prepared.plan));
    if (isDry)
        context.output().json(prepared.plan.toJson());
    else if (!may)
        context.output().json(blockedResult(prepared.plan, may.error()));
    if (!may) {
        context.output().problem(may.error());
        return static_cast<int>(may.error().kind);
    }
    if (isDry)
        return 0;
    if (const Status complete = completeRunSecrets(context, prepared); !complete)
        return failure(complete.error());
    if (const Status confirmed = confirmRun(context, prepared.plan); !confirmed)
        return failure(confirmed.error());
    return start(context, prepared);
}

std::vector<CliCommand> deployCommands()
{
    std::vector<const char *> options = planningOptions();
    for (const char *own : {"plan", "yes", "detach", "dry-run", "leave-out-blocked", "lock-wait"})
        options.push_back(own);
    options.insert(options.end(), solutionOptions.begin(), solutionOptions.end());
    return {{.name = "deploy",
             .arguments = "",
             .summary = QT_TRANSLATE_NOOP(
                 "core", "Install a package, or carry out a solution, on hosts and follow it to the end."),
             .options = options,
             .run = deploy,
             .note = QT_TRANSLATE_NOOP(
                 "core",
                 "Secrets are never given as values: put them into a file (--secret, --password-file) or type them. "
                 "A secret that is not given keeps the value in the package's own silent.ini; without one, nothing "
                 "starts.")}};
}

} // namespace convoy
