// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/run/DeploymentOptions.h"

#include "Terminal.h"
#include "commands/run/ParameterOptions.h"
#include "repository/PackageStore.h"

#include <limits>

namespace convoy {

namespace {

constexpr int Highest = std::numeric_limits<int>::max();

Result<QStringList> hostsOfFile(const QString &path)
{
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return failure(bytes.error());
    QStringList names;
    for (const QString &line : QString::fromUtf8(*bytes).split(QLatin1Char('\n'))) {
        const QString name = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

Status checkOnFailure(const Arguments &arguments)
{
    const QString onFailure = arguments.value(QStringLiteral("on-failure"));
    if (onFailure.isEmpty() || onFailure == QLatin1String("keep") || onFailure == QLatin1String("undo"))
        return {};
    return failure(usageError(
        QStringLiteral("bad-value"),
        Message(QT_TRANSLATE_NOOP("core", "After a failure a host is kept or undone, not “%1”."), {onFailure}),
        arguments.command()));
}

} // namespace

Result<Profile> profileFrom(const Arguments &arguments)
{
    const auto given = arguments.given(QStringLiteral("profile"));
    if (!given)
        return Profile::Install;
    if (const auto profile = profileFromWord(*given); profile)
        return *profile;
    return failure(
        usageError(QStringLiteral("bad-value"),
                   Message(QT_TRANSLATE_NOOP("core", "A profile is install, upgrade or rollback, not “%1”."), {*given}),
                   arguments.command()));
}

Result<PlanLimits> limitsFrom(const Arguments &arguments)
{
    PlanLimits limits;
    struct Field
    {
        const char *option;
        int least;
        int &number;
    };
    // A limit of 0 would stop a run before its first host.
    for (const Field &field :
         {Field{"parallel", 1, limits.parallel}, Field{"parallel-copies", 1, limits.parallelCopies},
          Field{"max-failed", 1, limits.maxFailed}, Field{"max-failed-per-wave", 1, limits.maxFailedPerWave},
          Field{"retries", 0, limits.retries}}) {
        const Result<int> number = arguments.number(QLatin1String(field.option), field.number, field.least, Highest);
        if (!number)
            return failure(number.error());
        field.number = *number;
    }
    limits.waveSize = arguments.value(QStringLiteral("wave-size"));
    return limits;
}

std::vector<const char *> targetOptions()
{
    return {"host", "hosts", "role", "site", "group", "all"};
}

std::vector<const char *> planningOptions()
{
    return {"package",   "solution",     "profile",         "host",       "hosts",
            "role",      "site",         "group",           "all",        "set",
            "silent",    "silent-ini",   "secret",          "parameters", "answer",
            "wave-size", "parallel",     "parallel-copies", "max-failed", "max-failed-per-wave",
            "retries",   "stored-facts", "password-file",   "on-failure"};
}

Result<TargetSelection> targetsFrom(const Arguments &arguments)
{
    TargetSelection selection{.hosts = arguments.list(QStringLiteral("host")),
                              .roles = arguments.list(QStringLiteral("role")),
                              .sites = arguments.list(QStringLiteral("site")),
                              .groups = arguments.list(QStringLiteral("group")),
                              .all = arguments.has(QStringLiteral("all"))};
    if (const auto file = arguments.given(QStringLiteral("hosts")); file) {
        const Result<QStringList> names = hostsOfFile(*file);
        if (!names)
            return failure(names.error());
        selection.hosts.append(*names);
    }
    return selection;
}

Result<DeploymentWish> wishFrom(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (const Status checked = checkOnFailure(arguments); !checked)
        return failure(checked.error());
    const std::optional<QString> package = arguments.given(QStringLiteral("package"));
    if (!package)
        return failure(
            usageError(QStringLiteral("missing-option"),
                       Message(QT_TRANSLATE_NOOP("core", "Name what is wanted: --package NAME, or --solution "
                                                         "NAME.")),
                       arguments.command()));
    const Result<Profile> profile = profileFrom(arguments);
    if (!profile)
        return failure(profile.error());
    Result<TargetSelection> targets = targetsFrom(arguments);
    if (!targets)
        return failure(targets.error());
    const Result<PlanLimits> limits = limitsFrom(arguments);
    if (!limits)
        return failure(limits.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<StoredPackage> stored = (*repository)->packages().find(*package);
    if (!stored)
        return failure(stored.error());
    Result<GivenParameters> parameters = parametersFrom(arguments, stored->descriptor);
    if (!parameters)
        return failure(parameters.error());
    const auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    return DeploymentWish{
        .request = {.package = QString::number(stored->id),
                    .profile = *profile,
                    .targets = std::move(*targets),
                    .parameters = std::move(parameters->values),
                    .limits = *limits,
                    .storedFacts = arguments.has(QStringLiteral("stored-facts")),
                    .undoOnFailure = arguments.value(QStringLiteral("on-failure")) == QLatin1String("undo"),
                    .credentials = *credentials},
        .secrets = {.silent = std::move(parameters->secrets), .credentials = *credentials}};
}

} // namespace convoy
