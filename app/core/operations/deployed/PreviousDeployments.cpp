// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/deployed/PreviousDeployments.h"

#include "operations/deployed/ObjectValues.h"
#include "plan/json/JsonObjectReader.h"
#include "repository/applications/ApplicationStore.h"

#include <QJsonDocument>

#include <algorithm>

namespace convoy {

namespace {

bool isInstalled(const StoredDeployment &deployment)
{
    return deployment.record.state == QLatin1String("installed");
}

PlanBefore beforeOf(const DeploymentRecord &record)
{
    const ParameterValues values = valuesOf(record);
    PlanBefore before;
    before.version = record.packageVersion;
    before.sha256 = record.packageSha256;
    before.application = values.application;
    before.silent = values.silent;
    before.installPath = record.installPath;
    return before;
}

/// What the runs since the version gone back to have left below the install path; all, where that is not known.
QStringList backupsSince(const QList<StoredDeployment> &history, const QString &target)
{
    QStringList backups;
    for (const StoredDeployment &deployment : history) {
        const bool isTarget = isInstalled(deployment) && deployment.record.packageVersion == target;
        if (isTarget || deployment.record.state == QLatin1String("removed"))
            break;
        backups += deployment.record.backups;
    }
    return backups;
}

} // namespace

ParameterValues valuesOf(const DeploymentRecord &record)
{
    QString problem; // what was stored by ourselves; a value that cannot be read is asked for again
    JsonObjectReader reader(QJsonDocument::fromJson(record.silentIniJson.toUtf8()).object(), QString(), problem);
    return {.application = record.application, .silent = silentFromJson(reader)};
}

PreviousDeployments::PreviousDeployments(Repository &repository, QString packageName)
    : m_repository(repository)
    , m_packageName(std::move(packageName))
{
}

Result<std::optional<StoredPackage>> PreviousDeployments::package(const QString &version)
{
    const auto known = m_packages.constFind(version);
    if (known != m_packages.cend())
        return *known;
    Result<std::optional<StoredPackage>> found = m_repository.packages().findExact(m_packageName, version);
    if (found)
        m_packages.insert(version, *found);
    return found;
}

/// Records of earlier programs do not say how they are undone; their package does.
Status PreviousDeployments::describe(PreviousDeployment &previous, const StoredDeployment &newest)
{
    const auto present = package(newest.record.packageVersion);
    if (!present)
        return failure(present.error());
    previous.isPackageKept = present->has_value();
    previous.undo = newest.record.undo;
    QString reason = newest.record.undoReason;
    if (previous.undo.isEmpty() && *present) {
        previous.undo = (*present)->descriptor.undo;
        reason = (*present)->descriptor.undoReason;
    }
    previous.undoReason = Message::verbatim(reason);
    if (previous.before.isEmpty())
        return {};
    const auto before = package(previous.before.version);
    if (!before)
        return failure(before.error());
    previous.isBeforeKept = before->has_value();
    return {};
}

Result<ParameterValues> PreviousDeployments::asObjectsSay(ParameterValues values, const ObjectsOf &known)
{
    const QString name = values.application.value(QStringLiteral("object"));
    const auto object = std::ranges::find(known.objects, name, &ApplicationObject::name);
    if (object == known.objects.cend() || object->packageName != m_packageName)
        return values;
    const auto stored = package(known.version);
    if (!stored)
        return failure(stored.error());
    const auto ini = *stored ? SilentIni::parse((*stored)->silentIni, (*stored)->descriptor.silentIni)
                             : Result<SilentIni>(SilentIni());
    return withObjectValues(std::move(values), *object, ini.value_or(SilentIni()));
}

/// `target`: the version that a roll back leads to; its objects are those of then.
Status PreviousDeployments::takeValues(PreviousDeployment &previous, const QString &host, const QString &target)
{
    ObjectsOf now{.version = previous.version, .objects = {}};
    const auto stored = m_repository.applications().list({.host = host, .tenant = {}, .package = m_packageName});
    if (!stored)
        return failure(stored.error());
    for (const StoredApplication &one : *stored)
        now.objects += one.object;
    auto values = asObjectsSay(std::move(previous.values), now);
    if (!values)
        return failure(values.error());
    previous.values = *std::move(values);
    if (!previous.earlier)
        return {};
    const auto then = m_repository.applications().earlier(host, m_packageName, target);
    if (!then)
        return failure(then.error());
    auto earlier = asObjectsSay(*std::move(previous.earlier), {.version = target, .objects = *then});
    if (!earlier)
        return failure(earlier.error());
    previous.earlier = *std::move(earlier);
    return {};
}

Result<std::optional<PreviousDeployment>> PreviousDeployments::of(const QString &host, const QString &target)
{
    const Result<QList<StoredDeployment>> history = m_repository.deployments().history(host, m_packageName);
    if (!history)
        return failure(history.error());
    if (history->isEmpty())
        return std::nullopt;
    const StoredDeployment &newest = history->constFirst();
    PreviousDeployment previous;
    previous.version = newest.record.packageVersion;
    previous.state = newest.record.state;
    previous.values = valuesOf(newest.record);
    const bool isRemoved = previous.state == QLatin1String("removed");
    const auto good = std::ranges::find_if(*history, isInstalled);
    if (good != history->cend() && !isRemoved)
        previous.before = beforeOf(good->record);
    previous.before.savedFolder = newest.record.savedFolder;
    previous.before.savedSha256 = newest.record.savedSha256;
    if (!newest.record.savedFolder.isEmpty())
        previous.before.installPath = newest.record.installPath; // where they go back to
    previous.savedVersion = newest.record.fromVersion;
    previous.before.backups = backupsSince(*history, target);
    const auto earlier = std::ranges::find_if(*history, [&](const StoredDeployment &each) {
        return isInstalled(each) && !target.isEmpty() && each.record.packageVersion == target;
    });
    if (earlier != history->cend())
        previous.earlier = valuesOf(earlier->record);
    if (Status taken = takeValues(previous, host, target); !taken)
        return failure(std::move(taken).error());
    if (Status described = describe(previous, newest); !described)
        return failure(std::move(described).error());
    return previous;
}

Result<QMap<QString, Version>> PreviousDeployments::allOn(const QString &host)
{
    const auto found = m_repository.deployments().list(
        {.host = host, .tenant = {}, .package = {}, .state = QStringLiteral("installed")});
    if (!found)
        return failure(found.error());
    QMap<QString, Version> versions;
    for (const StoredDeployment &deployment : *found)
        versions.insert(deployment.record.packageName, Version(deployment.record.packageVersion));
    return versions;
}

} // namespace convoy
