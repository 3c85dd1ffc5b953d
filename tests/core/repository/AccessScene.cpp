// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessScene.h"

#include "repository/DeploymentStore.h"
#include "repository/HostStore.h"
#include "repository/RunStore.h"
#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QFile>

namespace convoy {

namespace {

struct Item
{
    QString name;
    QStringList tenants;
};

QList<Item> items()
{
    const QString blue = QStringLiteral("Blue");
    const QString red = QStringLiteral("Red");
    return {{blue, {blue}}, {red, {red}}, {QStringLiteral("Both"), {blue, red}}, {QStringLiteral("None"), {}}};
}

bool isFine(const Status &status)
{
    if (!status)
        qWarning("%s: %s", qPrintable(status.error().english()), qPrintable(status.error().detail));
    return status.has_value();
}

Status addItem(Repository &repository, const Item &item)
{
    NewPackage package = RepositoryScene::newPackage(AccessScene::package(item.name));
    package.tenants = item.tenants;
    if (const auto stored = RepositoryScene::store(repository, package, item.name.toUtf8()); !stored)
        return failure(stored.error());
    Host host;
    host.name = QStringLiteral("host-") + item.name;
    host.tenants = item.tenants;
    return repository.hosts().add({host});
}

Status addRun(Repository &repository, const Item &item)
{
    QStringList hosts;
    for (const Item &each : items())
        hosts += QStringLiteral("host-") + each.name;
    const Result<QString> run =
        repository.runs().create(AccessScene::planFor(item.name, hosts), QStringLiteral("root"));
    if (!run)
        return failure(run.error());
    for (const QString &host : std::as_const(hosts)) {
        DeploymentRecord record;
        record.host = host;
        record.packageName = item.name;
        record.packageVersion = QStringLiteral("9.0.001.02");
        record.state = QStringLiteral("installed");
        record.run = *run;
        record.since = QDateTime::currentDateTimeUtc();
        if (Status done = repository.deployments().record(record); !done)
            return done;
        Event event;
        event.run = *run;
        event.at = record.since;
        event.host = host;
        event.kind = EventKind::HostStarted;
        if (Status done = makeSqlJournal(repository.url().path, *run)->append(event); !done)
            return done;
    }
    return {};
}

} // namespace

PackageDescriptor AccessScene::package(const QString &name)
{
    PackageDescriptor descriptor = echo();
    descriptor.name = name;
    descriptor.nickname = QStringLiteral("nick-") + name;
    return descriptor;
}

Plan AccessScene::planFor(const QString &package, const QStringList &hosts)
{
    Plan planned = plan(hosts);
    planned.packageName = package;
    return planned;
}

/// Made once, then copied: each of its changes waits for the disk.
bool AccessScene::fill() const
{
    static const AccessScene made;
    static const bool isMade = made.make();
    return isMade && QFile::copy(made.path(), path()) && QFile::copy(made.payloadPath(), payloadPath());
}

bool AccessScene::make() const
{
    const auto repository = openAsRoot();
    if (!repository)
        return false;
    bool isDone = isFine(repository->tenants().add(QStringLiteral("Blue")))
                  && isFine(repository->tenants().add(QStringLiteral("Red")))
                  && isFine(repository->operators().add(QStringLiteral("anna"), {}, {}));
    for (const Item &item : items())
        isDone = isDone && isFine(addItem(*repository, item));
    for (const Item &item : items())
        isDone = isDone && isFine(addRun(*repository, item));
    return isDone;
}

bool AccessScene::grantAnna(const QStringList &roles, const QStringList &tenants) const
{
    const auto database = raw(path());
    const auto repository = openAsRoot();
    return repository
           && isFine(database->exec(
               QStringLiteral("DELETE FROM grants WHERE operator_id = (SELECT id FROM operators WHERE name = 'anna')")))
           && isFine(repository->operators().grant(QStringLiteral("anna"), roles, tenants));
}

QStringList AccessScene::names(Repository &repository)
{
    QStringList found;
    const auto packages = repository.packages().list();
    if (!packages)
        return {packages.error().code};
    for (const StoredPackage &package : *packages)
        found += package.descriptor.name;
    return found;
}

QString AccessScene::contents() const
{
    const auto database = raw(path());
    const auto tables = database->rows(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                       "AND name NOT IN ('audit', 'meta') ORDER BY name"),
        {}, [](const SqlRow &row) { return row.value(0).toString(); });
    QString text;
    for (const QString &table : *tables) {
        const auto columns = database->rows(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table), {},
                                            [](const SqlRow &row) { return row.value(0).toString(); });
        const QString all = QStringLiteral("quote(%1)").arg(columns->join(QStringLiteral(") || ',' || quote(")));
        const auto rows = database->rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(all, table), {},
                                         [](const SqlRow &row) { return row.value(0).toString(); });
        text += table + QLatin1Char('\n') + rows->join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace convoy
