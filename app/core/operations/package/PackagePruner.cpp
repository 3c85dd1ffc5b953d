// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/package/PackagePruner.h"

#include "repository/DeploymentStore.h"
#include "repository/TenantStore.h"
#include "repository/access/AccessStore.h"
#include "repository/audit/AuditStore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error unknownTenant(const QString &tenant)
{
    return Error(u"tenant-unknown"_s,
                 Message(QT_TRANSLATE_NOOP("core", "There is no tenant %1 in this repository."), {tenant}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the name, or add the tenant first.")));
}

Error replacedSince(const StoredPackage &package)
{
    return Error(u"package-changed"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 was replaced since the preview. It stays."),
                         {package.descriptor.displayName()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at a new preview.")));
}

/// Judges the versions of one package after the other.
class Judge
{
public:
    Judge(Repository &repository, const PruneRequest &request, const Access &access, const QDateTime &now)
        : m_repository(repository)
        , m_request(request)
        , m_access(access)
        , m_now(now)
    {
    }

    PruneItem judge(const StoredPackage &package, qsizetype newerVersions) const
    {
        if (newerVersions < m_request.keep)
            return stays(
                package, u"newest"_s,
                Message::counted(QT_TRANSLATE_N_NOOP("core", "One of the %n newest version(s)."), m_request.keep));
        const qint64 days = package.updated.daysTo(m_now);
        if (m_request.olderThanDays && days <= *m_request.olderThanDays)
            return stays(package, u"recent"_s,
                         Message::counted(QT_TRANSLATE_N_NOOP("core", "Changed last %n day(s) ago."), days));
        if (!m_request.tenant.isEmpty() && (package.tenants.size() > 1 || package.hasOtherTenants))
            return stays(package, u"shared"_s, Message(QT_TRANSLATE_NOOP("core", "Other tenants have it too.")));
        if (const Status may = m_access.may(Privilege::Delete, package); !may)
            return stays(package, may.error().code, may.error().why);
        if (const Status unneeded = m_repository.deployments().checkUnneeded(package); !m_request.isForced && !unneeded)
            return stays(package, unneeded.error().code, unneeded.error().what);
        return {.package = package,
                .goes = true,
                .code = u"superseded"_s,
                .reason =
                    Message::counted(QT_TRANSLATE_N_NOOP("core", "%n newer version(s) are here."), newerVersions)};
    }

private:
    static PruneItem stays(const StoredPackage &package, const QString &code, const Message &reason)
    {
        return {.package = package, .goes = false, .code = code, .reason = reason};
    }

    Repository &m_repository;
    const PruneRequest &m_request;
    const Access &m_access;
    QDateTime m_now;
};

Status tell(Repository &repository, const PrunePreview &preview, const PruneReport &report)
{
    QJsonObject detail{{u"keep"_s, preview.request.keep},
                       {u"forced"_s, preview.request.isForced},
                       {u"pruned"_s, report.pruned.size()},
                       {u"failed"_s, report.failed.size()},
                       {u"bytes"_s, report.freedBytes}};
    if (preview.request.olderThanDays)
        detail.insert(u"olderThanDays"_s, *preview.request.olderThanDays);
    return repository.audit().record(u"packages-pruned"_s, preview.request.tenant, detail);
}

} // namespace

QList<StoredPackage> PrunePreview::going() const
{
    QList<StoredPackage> packages;
    for (const PruneItem &item : items) {
        if (item.goes)
            packages += item.package;
    }
    return packages;
}

Result<PrunePreview> previewPrune(Repository &repository, const PruneRequest &request, const QDateTime &now)
{
    const Result<QStringList> tenants = repository.tenants().list();
    const Result<Access> access = repository.access().own();
    if (!tenants || !access)
        return failure(!tenants ? tenants.error() : access.error());
    if (!request.tenant.isEmpty() && !tenants->contains(request.tenant))
        return failure(unknownTenant(request.tenant));
    auto packages = repository.packages().list(request.tenant.isEmpty() ? QStringList() : QStringList{request.tenant});
    if (!packages)
        return failure(packages.error());
    std::ranges::stable_sort(*packages, [](const StoredPackage &a, const StoredPackage &b) {
        const int names = QString::compare(a.descriptor.name, b.descriptor.name);
        return names != 0 ? names < 0 : b.descriptor.version < a.descriptor.version;
    });
    PrunePreview preview{.request = request, .items = {}, .freedBytes = 0};
    const Judge judge(repository, request, *access, now);
    QString name;
    qsizetype newer = 0;
    for (const StoredPackage &package : std::as_const(*packages)) {
        newer = package.descriptor.name == name ? newer + 1 : 0;
        name = package.descriptor.name;
        preview.items += judge.judge(package, newer);
        if (preview.items.constLast().goes)
            preview.freedBytes += package.size;
    }
    return preview;
}

Result<PruneReport> prunePackages(Repository &repository, const PrunePreview &preview,
                                  const std::function<void(qsizetype done, qsizetype total)> &progress,
                                  const CancelToken &cancel)
{
    const QList<StoredPackage> going = preview.going();
    const auto deletion =
        preview.request.isForced ? PackageStore::Deletion::Forced : PackageStore::Deletion::IfUnneeded;
    PruneReport report;
    for (qsizetype i = 0; i < going.size() && !cancel.isCancelled(); ++i) {
        const StoredPackage &package = going.at(i);
        const auto present =
            repository.packages().findExact(package.descriptor.name, package.descriptor.version.text());
        const bool isSame = present && *present && (*present)->id == package.id && (*present)->sha256 == package.sha256;
        Status removed = isSame ? repository.packages().remove(package.id, deletion)
                                : failure(present ? replacedSince(package) : present.error());
        if (removed) {
            report.pruned += package;
            report.freedBytes += package.size;
        } else {
            report.failed += {package, removed.error()};
        }
        if (progress)
            progress(i + 1, going.size());
    }
    if (Status told = tell(repository, preview, report); !told)
        return failure(told.error());
    return report;
}

} // namespace convoy
