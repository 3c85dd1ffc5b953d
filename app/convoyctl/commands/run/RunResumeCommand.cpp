// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "commands/run/ParameterOptions.h"
#include "commands/run/RunFollowing.h"
#include "operations/run/RunResumption.h"

namespace convoy {

namespace {

void tell(Output &output, const Resumption &resumption)
{
    output.note(shownCount(QT_TRANSLATE_N_NOOP("core", "Run %1 goes on with %n host(s)."), resumption.unfinished.size(),
                           {resumption.run.id}));
    for (const QString &host : resumption.unknownHosts)
        output.note(shown(QT_TRANSLATE_NOOP("core", "The host %1 was removed from the repository or renamed: it will "
                                                    "fail, the others go on."),
                          {host}));
}

} // namespace

Result<RunSecrets> resumeSecretsFrom(Context &context, const Resumption &resumption)
{
    constexpr int LongestWait = 7 * 24 * 3600;
    const Arguments &arguments = context.arguments();
    const Result<int> lockWait = arguments.number(QStringLiteral("lock-wait"), 0, 0, LongestWait);
    if (!lockWait)
        return failure(lockWait.error());
    auto silent = secretsFrom(arguments);
    if (!silent)
        return failure(silent.error());
    auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    RunSecrets secrets{
        .silent = std::move(*silent), .credentials = std::move(*credentials), .lockWaitSeconds = *lockWait};
    const Status complete =
        completeSecrets(resumption.plan, resumption.silentIni, secrets.silent, [&](const QString &key) {
            context.output().note(
                shown(QT_TRANSLATE_NOOP("core", "%1 was not given: the package's own value is used."), {key}));
        });
    if (!complete)
        return failure(complete.error());
    return secrets;
}

Result<int> resumeRunCommand(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const QString id = context.arguments().values().constFirst();
    const Result<Resumption> resumption = prepareResume(**repository, id);
    if (!resumption)
        return failure(resumption.error());
    const Result<RunSecrets> secrets = resumeSecretsFrom(context, *resumption);
    if (!secrets)
        return failure(secrets.error());
    tell(context.output(), *resumption);
    if (const Status resumed = resumeRun(**repository, id, *secrets, context.operatorName()); !resumed)
        return failure(resumed.error());
    if (!context.arguments().has(QStringLiteral("detach")))
        return followRun(context, resumption->run.id, resumption->lastEvent);
    context.output().json({{QStringLiteral("run"), resumption->run.id}});
    context.output().text(resumption->run.id);
    return 0;
}

} // namespace convoy
