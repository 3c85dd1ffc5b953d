// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/package/PackageImporter.h"

#include "base/Log.h"
#include "repository/access/AccessStore.h"

#include <QFileInfo>

#include <algorithm>

namespace convoy {

namespace {

const Log logger("operations");

Error packageExists(const PackageDescriptor &descriptor)
{
    return Error(QStringLiteral("package-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is in the repository already."), {descriptor.displayName()}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A version of a package is stored once.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Use the one that is there, or import again with the choice to "
                                                  "replace it.")));
}

Error nothingFound(const QString &path)
{
    return Error(QStringLiteral("media-empty"),
                 Message(QT_TRANSLATE_NOOP("core", "No installation package was found at %1."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give a package (.zip, .tar.gz, .tar.xz, .tar.zst or a folder with "
                                                  "its description), or a medium that holds some.")));
}

Error notOnMedium(const QString &wanted)
{
    return Error(QStringLiteral("package-not-on-media"),
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 is not on this media."), {wanted}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at what is there with: convoyctl media scan.")));
}

bool isMeant(const PackageDescriptor &descriptor, const QString &wanted)
{
    const QString version = descriptor.version.text();
    const auto matches = [&](const QString &name) {
        return !name.isEmpty() && (wanted == name || wanted == name + QLatin1Char('@') + version);
    };
    return matches(descriptor.name) || matches(descriptor.nickname);
}

NewPackage newPackage(const OpenedPackage &package, const ImportRequest &request)
{
    return {.descriptor = package.descriptor,
            .format = package.format,
            .fileName = QFileInfo(package.path).fileName(),
            .unpackedBytes = package.unpackedBytes,
            .silentIni = package.silentIni,
            .templates = package.templates,
            .tenants = request.tenants,
            .group = request.group,
            .expectedBytes = package.payloadBytes,
            .replace = request.replace};
}

} // namespace

int ImportReport::exitCode() const
{
    const auto isDenied = [](const MediaProblem &problem) { return problem.error.kind == ErrorKind::Denied; };
    if (imported.isEmpty())
        return static_cast<int>(!refused.isEmpty() && std::ranges::all_of(refused, isDenied) ? ErrorKind::Denied
                                                                                             : ErrorKind::Request);
    return refused.isEmpty() ? 0 : 1;
}

PackageImporter::PackageImporter(Repository &repository, MediaScanner scanner, PackageReader reader)
    : m_repository(repository)
    , m_scanner(std::move(scanner))
    , m_reader(std::move(reader))
{
}

ImportReport PackageImporter::import(const ImportRequest &request, const Progress &progress, const CancelToken &cancel)
{
    ImportReport report;
    // Before anything is read: of media that may not be imported nothing needs to be known.
    for (const QString &path : request.paths) {
        if (const Status may = m_repository.access().demand(Privilege::Import, path); !may)
            report.refused.append({path, may.error()});
    }
    if (!report.refused.isEmpty())
        return report;
    QStringList missing = request.only;
    for (const QString &path : request.paths)
        importPath(path, request, progress, cancel, {report, missing});
    for (const QString &wanted : std::as_const(missing))
        report.refused.append({wanted, notOnMedium(wanted)});
    return report;
}

void PackageImporter::importPath(const QString &path, const ImportRequest &request, const Progress &progress,
                                 const CancelToken &cancel, Outcome outcome)
{
    const auto tell = [&](const ImportProgress &news) {
        if (progress)
            progress(news);
    };
    const auto refuse = [&](const QString &where, const Error &error, const QString &name) {
        logger.warning("import refused", {{"path", where}, {"code", error.code}});
        outcome.report.refused.append({where, error});
        tell({ImportProgress::Phase::Refused, where, name, 0, 0});
    };
    tell({ImportProgress::Phase::Scanning, path, {}, 0, 0});
    const Result<MediaScan> scan =
        m_scanner.scan(path, cancel, [&](const QString &at) { tell({ImportProgress::Phase::Checking, at, {}, 0, 0}); });
    if (!scan)
        return refuse(path, scan.error(), {});
    if (scan->packages.isEmpty() && scan->problems.isEmpty())
        return refuse(path, nothingFound(path), {});
    // With --only, what is broken elsewhere on the medium was not asked for.
    for (const MediaProblem &problem : scan->problems) {
        if (request.only.isEmpty() || scan->packages.isEmpty())
            refuse(problem.path, problem.error, {});
    }
    for (const OpenedPackage &package : scan->packages) {
        const auto isWanted = [&](const QString &wanted) { return isMeant(package.descriptor, wanted); };
        if (!request.only.isEmpty() && std::ranges::none_of(request.only, isWanted))
            continue;
        outcome.missing.removeIf(isWanted);
        if (Result<StoredPackage> stored = importOpened(package, request, progress, cancel); stored)
            outcome.report.imported.append(*stored);
        else
            refuse(package.path, stored.error(), package.descriptor.displayName());
    }
}

Result<StoredPackage> PackageImporter::importOpened(const OpenedPackage &package, const ImportRequest &request,
                                                    const Progress &progress, const CancelToken &cancel)
{
    PackageStore &store = m_repository.packages();
    const PackageDescriptor &descriptor = package.descriptor;
    const auto existing = store.findExact(descriptor.name, descriptor.version.text());
    if (!existing)
        return failure(existing.error());
    if (existing->has_value() && !request.replace)
        return failure(packageExists(descriptor));

    auto import = store.beginImport(newPackage(package, request));
    if (!import)
        return failure(import.error());
    const auto tell = [&](ImportProgress::Phase phase, qint64 done, qint64 total) {
        if (progress)
            progress({phase, package.path, descriptor.displayName(), done, total});
    };
    const Status streamed = m_reader.streamPayload(
        package, [&](QByteArrayView bytes) { return (*import)->write(bytes); },
        [&](qint64 done, qint64 total) { tell(ImportProgress::Phase::Storing, done, total); }, cancel);
    if (!streamed)
        return failure(streamed.error());
    Result<StoredPackage> stored = (*import)->commit();
    if (stored) {
        logger.info("imported", {{"package", descriptor.key()}, {"bytes", QString::number(stored->size)}});
        tell(ImportProgress::Phase::Done, stored->size, stored->size);
    }
    return stored;
}

} // namespace convoy
