// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlDeploymentStore.h"

#include "base/Version.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/PackageUses.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace convoy {

namespace {

QMap<QString, QString> toMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QJsonObject fromMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QStringList toTexts(const QVariant &json)
{
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toByteArray()).array())
        texts += value.toString();
    return texts;
}

QString savedText(const DeploymentRecord &record)
{
    if (record.savedFolder.isEmpty())
        return {};
    return toText({{QStringLiteral("folder"), record.savedFolder},
                   {QStringLiteral("sha256"), record.savedSha256},
                   {QStringLiteral("bytes"), record.savedBytes}});
}

void takeSaved(DeploymentRecord &record, const QJsonObject &saved)
{
    record.savedFolder = saved.value(QStringLiteral("folder")).toString();
    record.savedSha256 = saved.value(QStringLiteral("sha256")).toString();
    record.savedBytes = saved.value(QStringLiteral("bytes")).toInteger();
}

StoredDeployment deploymentOf(const SqlRow &row)
{
    StoredDeployment found;
    found.id = row.value(0).toLongLong();
    found.drift = row.value(1).toBool();
    found.record.host = row.value(2).toString();
    found.record.packageName = row.value(3).toString();
    found.record.packageVersion = row.value(4).toString();
    found.record.packageSha256 = row.value(5).toString();
    found.record.state = row.value(6).toString();
    found.record.run = row.value(7).toString();
    found.record.operatorName = row.value(8).toString();
    found.record.installPath = row.value(9).toString();
    found.record.application = toMap(toObject(row.value(10)));
    found.record.silentIniJson = row.value(11).toString();
    found.record.since = fromTimestamp(row.value(12).toString());
    found.isCurrent = row.value(13).toBool();
    found.record.fromVersion = row.value(14).toString();
    found.record.undo = row.value(15).toString();
    found.record.undoReason = row.value(16).toString();
    takeSaved(found.record, toObject(row.value(17)));
    found.record.backups = toTexts(row.value(18));
    found.foundVersion = row.value(19).toString();
    found.checked = fromTimestamp(row.value(20).toString());
    return found;
}

QString columns()
{
    return QStringLiteral("id, drift, host, package_name, package_version, package_sha256, state, run, operator, "
                          "install_path, application_json, silent_json, since, is_current, from_version, undo, "
                          "undo_reason, saved_json, backups_json, found_version, checked");
}

Error unknownError(qint64 id)
{
    return Error(QStringLiteral("deployment-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no deployment %1 in this repository."),
                         {QString::number(id)}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "List the deployments and name one of them.")));
}

} // namespace

QJsonObject StoredDeployment::toJson() const
{
    return {{QStringLiteral("id"), QString::number(id)},
            {QStringLiteral("host"), record.host},
            {QStringLiteral("package"), record.packageName},
            {QStringLiteral("version"), record.packageVersion},
            {QStringLiteral("state"), record.state},
            {QStringLiteral("drift"), drift},
            {QStringLiteral("since"), toTimestamp(record.since)},
            {QStringLiteral("operator"), record.operatorName},
            {QStringLiteral("run"), record.run},
            {QStringLiteral("upgradeTo"), QJsonArray::fromStringList(upgradeTo)},
            {QStringLiteral("rollbackTo"), QJsonArray::fromStringList(rollbackTo)}};
}

SqlDeploymentStore::SqlDeploymentStore(StoreContext &context)
    : m_context(context)
{
}

Result<QList<StoredDeployment>> SqlDeploymentStore::rows(const QString &condition, const QVariantList &values)
{
    return m_context.main.rows(
        QStringLiteral("SELECT %1 FROM deployments WHERE 1%2 ORDER BY host, package_name, id DESC")
            .arg(columns(), condition),
        values, deploymentOf);
}

Result<QList<StoredDeployment>> SqlDeploymentStore::read(const QString &condition, const QVariantList &values)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    Result<QList<StoredDeployment>> found = rows(condition + scope->deployments(), values);
    if (!found)
        return found;
    if (Status added = addOtherVersions(*found, *scope); !added)
        return failure(std::move(added).error());
    return found;
}

Status SqlDeploymentStore::addOtherVersions(QList<StoredDeployment> &deployments, const AccessScope &scope)
{
    QMultiMap<QString, Version> known;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT name, version FROM packages WHERE status = 'complete'%1").arg(scope.packages()), {},
        [&](const SqlRow &row) {
            known.insert(row.value(0).toString(), Version(row.value(1).toString()));
            return true;
        });
    if (!read)
        return read;
    for (StoredDeployment &deployment : deployments) {
        QList<Version> versions = known.values(deployment.record.packageName);
        std::ranges::sort(versions, [](const Version &a, const Version &b) { return a > b; });
        const Version installed(deployment.record.packageVersion);
        for (const Version &version : std::as_const(versions)) {
            if (version > installed)
                deployment.upgradeTo += version.text();
            else if (version < installed)
                deployment.rollbackTo += version.text();
        }
    }
    return {};
}

namespace {

/// Times are kept as texts of one form: they compare as they follow one another.
void addTimes(const DeploymentStore::Filter &filter, QString &condition, QVariantList &values)
{
    if (filter.since.isValid()) {
        condition += QLatin1String(" AND since >= ?");
        values += toTimestamp(filter.since);
    }
    if (filter.until.isValid()) {
        condition += QLatin1String(" AND since < ?");
        values += toTimestamp(filter.until);
    }
}

} // namespace

Result<QList<StoredDeployment>> SqlDeploymentStore::list(const Filter &filter)
{
    QString condition;
    QVariantList values;
    const auto add = [&](const QString &value, const char *text) {
        if (value.isEmpty())
            return;
        condition += QLatin1String(text);
        values += value;
    };
    add(filter.host, " AND host = ?");
    add(filter.package, " AND package_name = ?");
    add(filter.state, " AND state = ?");
    add(filter.tenant, " AND host IN (SELECT hosts.name FROM hosts JOIN host_labels ON host_id = hosts.id "
                       "WHERE kind = 'tenant' AND label = ?)");
    addTimes(filter, condition, values);
    return read(QStringLiteral(" AND is_current = 1") + condition, values);
}

Result<std::optional<StoredDeployment>> SqlDeploymentStore::current(const QString &host, const QString &packageName)
{
    const Result<QList<StoredDeployment>> found =
        read(QStringLiteral(" AND is_current = 1 AND host = ? AND package_name = ?"), {host, packageName});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<StoredDeployment>> SqlDeploymentStore::history(const QString &host, const QString &packageName)
{
    const Result<AccessScope> scope = m_context.access.scope();
    if (!scope)
        return failure(scope.error());
    return rows(QStringLiteral(" AND host = ? AND package_name = ?") + scope->deployments(), {host, packageName});
}

Result<StoredDeployment> SqlDeploymentStore::find(qint64 id)
{
    const Result<QList<StoredDeployment>> found = read(QStringLiteral(" AND id = ?"), {id});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(unknownError(id));
    return found->first();
}

Status SqlDeploymentStore::noteSight(const Sight &sight, const QString &operatorName)
{
    const Result<StoredDeployment> before = find(sight.id);
    if (!before)
        return failure(before.error());
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    Status done = m_context.main.write(
        QStringLiteral("UPDATE deployments SET drift = ?, found_version = ?, checked = ? WHERE id = ?"),
        {sight.drift ? 1 : 0, sight.version, toTimestamp(sight.at), sight.id});
    if (done && sight.drift != before->drift)
        done = m_context.audit(operatorName, sight.drift ? "drift-found" : "drift-gone", before->record.host,
                               toText({{QStringLiteral("package"), before->record.packageName},
                                       {QStringLiteral("recorded"), before->record.packageVersion},
                                       {QStringLiteral("found"), sight.version}}));
    return done ? transaction->commit() : done;
}

Status SqlDeploymentStore::record(const DeploymentRecord &record)
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    Status done = m_context.main.write(
        QStringLiteral("UPDATE deployments SET is_current = 0 WHERE host = ? AND package_name = ? AND is_current = 1"),
        {record.host, record.packageName});
    if (!done)
        return done;
    done = m_context.main.write(
        QStringLiteral("INSERT INTO deployments (host, package_name, package_version, package_sha256, state, run, "
                       "operator, install_path, application_json, silent_json, since, is_current, from_version, undo, "
                       "undo_reason, saved_json, backups_json) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)"),
        {record.host, record.packageName, record.packageVersion, record.packageSha256, record.state, record.run,
         record.operatorName, record.installPath, toText(fromMap(record.application)), record.silentIniJson,
         toTimestamp(record.since), record.fromVersion, record.undo, record.undoReason, savedText(record),
         QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(record.backups)).toJson(QJsonDocument::Compact))});
    return done ? transaction->commit() : done;
}

Status SqlDeploymentStore::checkUnneeded(const StoredPackage &package)
{
    return PackageUses(m_context.main).check(package);
}

} // namespace convoy
