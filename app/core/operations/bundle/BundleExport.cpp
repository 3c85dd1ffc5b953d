// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/BundleExport.h"

#include "operations/bundle/BundleContents.h"
#include "operations/package/PackageSaver.h"
#include "package/archive/bundle/BundleErrors.h"
#include "repository/HostStore.h"
#include "repository/access/AccessStore.h"
#include "repository/audit/AuditStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <numeric>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error empty()
{
    return Error(u"bundle-empty"_s, Message(QT_TRANSLATE_NOOP("core", "There is nothing to put into the bundle.")),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Name packages, hosts, plans or solution definitions, or give --all "
                                                  "or --keys.")));
}

Error targetExists(const QString &path)
{
    return Error(u"target-exists"_s, Message(QT_TRANSLATE_NOOP("core", "%1 is there already."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Convoy never overwrites what it did not write.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give another name, or move the present one away.")));
}

Error thisComputer()
{
    return Error(u"host-this-computer"_s,
                 Message(QT_TRANSLATE_NOOP("core", "This computer is not exported: each has its own.")),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Leave it out.")));
}

QString targetOf(const QString &to, const QDateTime &made)
{
    if (!to.endsWith(u'/') && !QFileInfo(to).isDir())
        return QFileInfo(to).absoluteFilePath();
    return QDir(to).absoluteFilePath(u"convoy-"_s + made.toString(u"yyyyMMdd-hhmmss"_s) + u".tar"_s);
}

Status collectPackages(Repository &repository, const BundleExportRequest &request, BundleContents &contents)
{
    for (const QString &name : request.packages) {
        const Result<StoredPackage> package = repository.packages().find(name);
        if (!package)
            return failure(package.error());
        if (Status added = contents.addPackage(*package); !added)
            return added;
    }
    if (!request.all)
        return {};
    const auto packages = repository.packages().list();
    if (!packages)
        return failure(packages.error());
    for (const StoredPackage &package : *packages) {
        if (Status added = contents.addPackage(package); !added)
            return added;
    }
    return {};
}

Status collectHosts(Repository &repository, const BundleExportRequest &request, BundleContents &contents)
{
    for (const QString &name : request.hosts) {
        const Result<Host> host = repository.hosts().find(name);
        if (!host || host->name == Host::thisComputer())
            return failure(host ? thisComputer() : host.error());
        contents.addHost(*host);
    }
    if (!request.all)
        return {};
    const auto hosts = repository.hosts().list();
    if (!hosts)
        return failure(hosts.error());
    for (const Host &host : *hosts)
        contents.addHost(host);
    return {};
}

Status collect(Repository &repository, const BundleExportRequest &request, BundleContents &contents)
{
    Status done = collectPackages(repository, request, contents);
    if (done)
        done = collectHosts(repository, request, contents);
    for (qsizetype i = 0; done && i < request.plans.size(); ++i)
        done = contents.addPlan(request.plans.at(i));
    for (qsizetype i = 0; done && i < request.solutions.size(); ++i)
        done = contents.addSolution(request.solutions.at(i));
    if (done && request.trust)
        done = contents.addTrust();
    if (done && contents.isEmpty())
        return failure(empty());
    return done;
}

Status checkRoom(const QString &target, qint64 bytes)
{
    StoredPackage asOne;
    asOne.size = bytes;
    const Status fits = checkTarget(asOne, target, TargetDisk::of(QFileInfo(target).absolutePath()));
    if (fits)
        return {};
    Error error = fits.error();
    error.what = bundle::unwritable(target, {}).what;
    return failure(std::move(error));
}

/// Gives the digest of the whole.
Result<QString> writeTo(QFile &file, const QString &target, BundleContents &contents, const QList<BundlePart> &parts,
                        const BundleContents::Progress &progress, const CancelToken &cancel)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(bundle::unwritable(target, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // as the repository that it comes from
    BundleWriter writer(file, target);
    Status done = writer.start(parts);
    if (done)
        done = contents.write(writer, progress, cancel);
    if (done)
        done = writer.finish();
    if (done && (!file.flush() || ::fsync(file.handle()) != 0))
        done = failure(bundle::unwritable(target, file.errorString()));
    return done ? Result<QString>(writer.sha256()) : failure(done.error());
}

Status tell(Repository &repository, const BundleExportReport &report)
{
    QJsonArray packages;
    for (const BundledPackage &package : report.index.packages)
        packages += package.key();
    return repository.audit().record(u"bundle-exported"_s, report.path,
                                     {{u"sha256"_s, report.sha256},
                                      {u"bytes"_s, report.bytes},
                                      {u"packages"_s, packages},
                                      {u"hosts"_s, report.index.hosts.size()},
                                      {u"plans"_s, report.index.plans.size()},
                                      {u"solutions"_s, report.index.solutions.size()},
                                      {u"keys"_s, report.index.trust.has_value()}});
}

} // namespace

Result<BundleExportReport> exportBundle(Repository &repository, const BundleExportRequest &request,
                                        const std::function<void(qint64 done, qint64 total)> &progress,
                                        const CancelToken &cancel)
{
    BundleContents contents(repository);
    const Result<Access> own = repository.access().own();
    if (!own)
        return failure(own.error());
    contents.index().madeBy = own->operatorName;
    if (Status collected = collect(repository, request, contents); !collected)
        return failure(collected.error());
    const QString target = targetOf(request.to, contents.index().made);
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return failure(targetExists(target));
    const QList<BundlePart> parts = contents.parts();
    const qint64 total = std::accumulate(parts.cbegin(), parts.cend(), qint64(0),
                                         [](qint64 sum, const BundlePart &part) { return sum + part.size; });
    BundleExportReport report{
        .path = target, .bytes = BundleWriter::bytesFor(parts), .sha256 = {}, .index = contents.index()};
    if (Status fits = checkRoom(target, report.bytes); !fits)
        return failure(fits.error());
    // Beside the target, so that the last step is a rename.
    QTemporaryDir scratch(QFileInfo(target).absolutePath() + u"/.convoy-export-XXXXXX"_s);
    if (!scratch.isValid())
        return failure(bundle::unwritable(target, scratch.errorString()));
    QFile file(scratch.filePath(u"bundle"_s));
    const Result<QString> digest = writeTo(
        file, target, contents, parts, [&](qint64 done) { return progress ? progress(done, total) : void(); }, cancel);
    if (!digest)
        return failure(digest.error());
    report.sha256 = *digest;
    if (QFileInfo::exists(target))
        return failure(targetExists(target));
    if (!file.rename(target))
        return failure(bundle::unwritable(target, file.errorString()));
    if (Status told = tell(repository, report); !told)
        return failure(told.error());
    return report;
}

} // namespace convoy
