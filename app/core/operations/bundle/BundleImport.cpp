// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/BundleImport.h"

#include "base/Clock.h"
#include "operations/bundle/BundleFolder.h"
#include "operations/bundle/BundleSource.h"
#include "repository/HostStore.h"
#include "repository/access/AccessStore.h"
#include "repository/audit/AuditStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error unsignedBundle(const QString &path)
{
    return Error(u"bundle-unsigned"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The bundle %1 has no signature of a trusted key."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "This repository refuses what is not signed.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Copy its signature (%1.minisig) along with it, and add the key that "
                                                  "signed it: convoyctl key add FILE."),
                        {QFileInfo(path).fileName()}));
}

} // namespace

int BundleImportReport::exitCode() const
{
    if (refused.isEmpty())
        return 0;
    const auto isDenied = [](const BundleItem &item) { return item.error && item.error->kind == ErrorKind::Denied; };
    if (!imported.isEmpty() || !skipped.isEmpty())
        return 1;
    return static_cast<int>(std::ranges::all_of(refused, isDenied) ? ErrorKind::Denied : ErrorKind::Request);
}

BundleImport::BundleImport(Repository &repository, BundleImportRequest request)
    : m_repository(repository)
    , m_request(std::move(request))
{
    if (m_request.folder.isEmpty())
        m_request.folder = QFileInfo(repository.url().path).absolutePath();
}

void BundleImport::take(BundleItem item, const Status &done, bool isSame)
{
    if (!done) {
        item.error = done.error();
        m_report.refused += std::move(item);
    } else if (isSame) {
        m_report.skipped += std::move(item);
    } else {
        m_report.imported += std::move(item);
    }
}

Result<std::unique_ptr<OpenedBundle>> BundleImport::open(const Tell &tell, const CancelToken &cancel)
{
    const Result<KeyRing> ring = m_repository.integrity().keyRing();
    const auto policy = m_repository.integrity().unsignedPolicy();
    if (!ring || !policy)
        return failure(!ring ? ring.error() : policy.error());
    auto opened = OpenedBundle::open(
        m_request.path, *ring,
        [&](qint64 done, qint64 total) {
            if (tell)
                tell({Progress::Phase::Verifying, m_request.path, done, total});
        },
        cancel);
    if (opened && !(*opened)->isSigned() && *policy == IntegrityStore::Unsigned::Refuse)
        return failure(unsignedBundle(m_request.path));
    return opened;
}

Result<BundleImportReport> BundleImport::run(const Tell &tell, const CancelToken &cancel)
{
    const auto opened = open(tell, cancel);
    if (!opened) {
        const Status recorded = m_request.isPreview ? Status()
                                                    : m_repository.audit().record(u"bundle-refused"_s, m_request.path,
                                                                                  {{u"code"_s, opened.error().code}});
        return failure(recorded ? opened.error() : recorded.error());
    }
    OpenedBundle &bundle = **opened;
    m_report = {.index = bundle.index(),
                .sha256 = bundle.sha256(),
                .signature = signatureWord(bundle.signature().state),
                .signer = bundle.signature().keyId,
                .imported = {},
                .skipped = {},
                .refused = {},
                .notes = {}};
    if (m_request.isPreview)
        return m_report;
    // Keys first: what they signed is then known.
    importTrust(bundle);
    importPackages(bundle, tell, cancel);
    importHosts(bundle.index());
    importFiles(bundle);
    if (Status told = record(); !told)
        return failure(told.error());
    return m_report;
}

void BundleImport::importPackages(OpenedBundle &bundle, const Tell &tell, const CancelToken &cancel)
{
    const BundleSource source(bundle);
    PackageImporter importer(m_repository);
    QList<BundledPackage> packages = bundle.index().packages;
    std::ranges::stable_sort(packages, {}, [](const BundledPackage &one) { return Version(one.version); });
    for (const BundledPackage &package : std::as_const(packages)) {
        const BundleItem item{.kind = u"package"_s, .name = package.key()};
        const auto existing = m_repository.packages().findExact(package.name, package.version);
        if (!existing || (existing->has_value() && (*existing)->sha256 == package.sha256)) {
            take(item, existing ? Status() : failure(existing.error()), true);
            continue;
        }
        const ImportRequest request{.replace = m_request.replace,
                                    .tenants = m_request.tenants.isEmpty() ? package.tenants : m_request.tenants,
                                    .group = package.group,
                                    .olderReason = m_request.olderReason};
        const auto stored = importer.importFrom(
            source, source.listed(package), request,
            [&](const ImportProgress &progress) {
                if (tell)
                    tell({Progress::Phase::Storing, package.key(), progress.done, progress.total});
            },
            cancel);
        take(item, stored ? Status() : failure(stored.error()));
    }
}

void BundleImport::importFiles(OpenedBundle &bundle)
{
    BundleFolder folder(bundle, m_request.folder,
                        m_request.replace ? BundleFolder::Existing::Replace : BundleFolder::Existing::Keep);
    const auto write = [&](const BundledFiles &files, BundleItem item, auto function) {
        Result<BundleFolder::Outcome> written = BundleFolder::Outcome::Written;
        if (Status may = m_repository.access().demand(Privilege::Import, files.name); !may)
            written = failure(may.error());
        else
            written = (folder.*function)(files);
        take(std::move(item), written ? Status() : failure(written.error()),
             written && *written == BundleFolder::Outcome::SameIsThere);
    };
    for (const BundledFiles &plan : bundle.index().plans)
        write(plan, {.kind = u"plan"_s, .name = plan.name, .path = folder.planPath(plan)}, &BundleFolder::writePlan);
    for (const BundledFiles &solution : bundle.index().solutions)
        write(solution, {.kind = u"solution"_s, .name = solution.name, .path = folder.solutionPath(solution)},
              &BundleFolder::writeSolution);
}

Status BundleImport::record()
{
    return m_repository.audit().record(u"bundle-imported"_s, m_request.path,
                                       {{u"sha256"_s, m_report.sha256},
                                        {u"made"_s, toTimestamp(m_report.index.made)},
                                        {u"madeBy"_s, m_report.index.madeBy},
                                        {u"repository"_s, m_report.index.repository},
                                        {u"signature"_s, m_report.signature},
                                        {u"signer"_s, m_report.signer},
                                        {u"imported"_s, m_report.imported.size()},
                                        {u"skipped"_s, m_report.skipped.size()},
                                        {u"refused"_s, m_report.refused.size()}});
}

} // namespace convoy
