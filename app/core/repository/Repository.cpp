// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/Repository.h"

#include "repository/RepositoryBackup.h"
#include "repository/RepositoryFiles.h"
#include "repository/RepositoryLog.h"
#include "repository/access/SqlOperatorStore.h"
#include "repository/applications/SqlApplicationStore.h"
#include "repository/audit/SqlAuditStore.h"
#include "repository/facts/SqlFactStore.h"
#include "repository/imports/SqlImportStore.h"
#include "repository/integrity/RepositoryCheck.h"
#include "repository/integrity/SqlIntegrityStore.h"
#include "repository/sqlite/Migrations.h"
#include "repository/stores/SqlDeploymentStore.h"
#include "repository/stores/SqlHostStore.h"
#include "repository/stores/SqlLockStore.h"
#include "repository/stores/SqlPackageStore.h"
#include "repository/stores/SqlRunStore.h"
#include "repository/stores/SqlTenantStore.h"
#include "repository/stores/StoreContext.h"

#include <QSet>

#include <utility>

namespace convoy {

namespace {

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

Error existsError(const QString &path)
{
    return Error(QStringLiteral("repository-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "There is a file at %1 already."), {path}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another path, or use the repository that is there.")));
}

} // namespace

struct Repository::Private
{
    Private(RepositoryUrl repositoryUrl, RepositoryFiles::Opened opened)
        : url(std::move(repositoryUrl))
        , id(std::move(opened.id))
        , keptCopy(std::move(opened.keptCopy))
        , main(std::move(opened.main))
        , payloadDatabase(std::move(opened.payload))
    {
    }

    /// What imports left that were cut off. Never a reason not to open: what cannot be removed now is removed later.
    [[nodiscard]] Status removeOrphans();

    RepositoryUrl url;
    QString id;
    QString keptCopy;
    std::unique_ptr<SqliteDatabase> main;
    std::unique_ptr<SqliteDatabase> payloadDatabase;
    PayloadFile payload{*payloadDatabase};
    AccessControl access{*main, systemUser()};
    StoreContext context{*main, payload, access};
    SqlPackageStore packages{context};
    SqlHostStore hosts{context};
    SqlRunStore runs{context};
    SqlDeploymentStore deployments{context};
    SqlTenantStore tenants{context};
    SqlLockStore locks{context};
    SqlOperatorStore operators{context};
    SqlAuditStore audit{context};
    SqlImportStore imports{context};
    SqlIntegrityStore integrity{context, packages};
    SqlFactStore facts{context, hosts};
    SqlApplicationStore applications{context};
};

Status Repository::Private::removeOrphans()
{
    // First the candidates, then the packages: an importer that is gone now has committed before what it ever will.
    const Result<QList<qint64>> candidates = payload.withoutImporter(QDateTime::currentDateTimeUtc());
    if (!candidates)
        return failure(candidates.error());
    if (candidates->isEmpty())
        return {};
    const auto used = main->rows(QStringLiteral("SELECT payload_id FROM packages"), {},
                                 [](const SqlRow &row) { return row.value(0).toLongLong(); });
    if (!used)
        return failure(used.error());
    const QSet<qint64> named(used->cbegin(), used->cend());
    for (const qint64 candidate : *candidates) {
        if (named.contains(candidate))
            continue;
        repositoryLog.info("orphan-removed", {{"payload", QString::number(candidate)}});
        if (Status removed = payload.remove(candidate); !removed)
            return removed;
    }
    return {};
}

Repository::Repository(std::unique_ptr<Private> parts)
    : m_parts(std::move(parts))
{
}

Repository::~Repository() = default;

Result<std::unique_ptr<Repository>> Repository::open(const RepositoryUrl &url, Mode mode,
                                                     std::chrono::milliseconds patience)
{
    const RepositoryFiles files(url, patience);
    if (mode == Mode::Create && files.exists())
        return failure(existsError(url.path));
    if (mode != Mode::Open && !files.exists()) {
        if (Status created = files.create(); !created)
            return failure(std::move(created).error());
    }
    Result<RepositoryFiles::Opened> opened = files.open();
    if (!opened)
        return failure(std::move(opened).error());
    auto parts = std::make_unique<Private>(url, std::move(*opened));
    if (const Status cleaned = parts->removeOrphans(); !cleaned)
        repositoryLog.warning("orphans-stay", {{"code", cleaned.error().code}, {"detail", cleaned.error().detail}});
    return std::unique_ptr<Repository>(new Repository(std::move(parts)));
}

const RepositoryUrl &Repository::url() const
{
    return m_parts->url;
}

int Repository::schemaVersion() const
{
    return Migrations::ofRepository().newest();
}

QString Repository::id() const
{
    return m_parts->id;
}

QString Repository::keptCopy() const
{
    return m_parts->keptCopy;
}

void Repository::setOperator(const QString &name)
{
    m_parts->access.setOperator(name);
}

PackageStore &Repository::packages()
{
    return m_parts->packages;
}

HostStore &Repository::hosts()
{
    return m_parts->hosts;
}

RunStore &Repository::runs()
{
    return m_parts->runs;
}

DeploymentStore &Repository::deployments()
{
    return m_parts->deployments;
}

TenantStore &Repository::tenants()
{
    return m_parts->tenants;
}

LockStore &Repository::locks()
{
    return m_parts->locks;
}

AccessStore &Repository::access()
{
    return m_parts->access;
}

OperatorStore &Repository::operators()
{
    return m_parts->operators;
}

AuditStore &Repository::audit()
{
    return m_parts->audit;
}

ImportStore &Repository::imports()
{
    return m_parts->imports;
}

IntegrityStore &Repository::integrity()
{
    return m_parts->integrity;
}

FactStore &Repository::facts()
{
    return m_parts->facts;
}

ApplicationStore &Repository::applications()
{
    return m_parts->applications;
}

qint64 Repository::changeMark()
{
    const Result<QVariant> mark = m_parts->main->value(QStringLiteral("PRAGMA data_version"));
    return mark ? mark->toLongLong() : -1;
}

QList<Error> Repository::verify(const std::function<void(qint64, qint64)> &progress)
{
    if (const Status may = m_parts->access.demandEverywhere(Privilege::Administer, QStringLiteral("repository verify"));
        !may)
        return {may.error()};
    return RepositoryCheck(*m_parts->main, *m_parts->payloadDatabase).run(progress);
}

Status Repository::backupTo(const QString &path)
{
    if (Status may = m_parts->access.demandEverywhere(Privilege::Administer, QStringLiteral("repository backup")); !may)
        return may;
    return RepositoryBackup(*m_parts->main, m_parts->payload, m_parts->id).copyTo(path);
}

} // namespace convoy
