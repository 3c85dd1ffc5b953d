// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/package/PackageImporter.h"

#include "operations/OperationsLog.h"
#include "operations/integrity/ImportGate.h"
#include "operations/package/ImportTrack.h"
#include "package/templates/SeparateTemplates.h"
#include "repository/access/AccessStore.h"

#include <QFileInfo>

#include <algorithm>

namespace convoy {

namespace {

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

NewPackage newPackage(const OpenedPackage &package, const PackageSource &origin, const ImportRequest &request)
{
    return {.descriptor = package.descriptor,
            .format = package.format,
            .fileName = QFileInfo(package.path).fileName(),
            .unpackedBytes = package.unpackedBytes,
            .silentIni = package.silentIni,
            .templates = package.templates,
            .templateOptions = package.templateOptions,
            .source = origin,
            .tenants = request.tenants,
            .group = request.group,
            .expectedBytes = package.payloadBytes,
            .provenance = {},
            .replace = request.replace};
}

Error notOnePackage(qsizetype count)
{
    return Error(
               QStringLiteral("templates-one-package"),
               Message::counted(QT_TRANSLATE_N_NOOP("core", "The templates cannot be given to %n package(s)."), count),
               ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Templates that are given apart belong to one package.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Name the package that they belong to, or import the packages with "
                                                  "their templates (method A).")));
}

void tellPhase(const PackageImporter::Progress &progress, const ImportProgress &news)
{
    if (progress)
        progress(news);
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

PackageImporter::PackageImporter(Repository &repository, PackageReader reader)
    : m_repository(repository)
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
    const Job job{request, progress, cancel};
    for (const QString &path : request.paths) {
        if (!request.templates.isEmpty() && request.paths.size() > 1)
            refuse({path, notOnePackage(request.paths.size())}, job, {report, missing});
        else
            importPath(path, job, {report, missing});
    }
    for (const QString &wanted : std::as_const(missing))
        report.refused.append({wanted, notOnMedium(wanted)});
    return report;
}

void PackageImporter::refuse(const MediaProblem &problem, const Job &job, Outcome outcome)
{
    operationsLog.warning("import refused", {{"path", problem.path}, {"code", problem.error.code}});
    outcome.report.refused.append(problem);
    tellPhase(job.progress, {ImportProgress::Phase::Refused, problem.path, {}, 0, 0});
}

/// What looked like a package and could not be read: an import that has failed, as others see it.
void PackageImporter::keepFailure(const MediaProblem &problem)
{
    QString name = problem.path;
    name = name.replace(QLatin1Char('\\'), QLatin1Char('/')).section(QLatin1Char('/'), -1);
    ImportTrack(m_repository.imports(), {name, {}, problem.path}).fail(problem.error);
}

void PackageImporter::importPath(const QString &path, const Job &job, Outcome outcome)
{
    tellPhase(job.progress, {ImportProgress::Phase::Scanning, path, {}, 0, 0});
    const SourceOptions options = SourceOptions::into(m_repository, job.request.login);
    const auto source = ImportSource::open(
        path, options,
        [&](const QString &what, qint64 done, qint64 total) {
            tellPhase(job.progress, {ImportProgress::Phase::Copying, what, {}, done, total});
        },
        job.cancel);
    if (!source)
        return refuse({path, source.error()}, job, outcome);
    Result<MediaScan> scan =
        (*source)->scan([&](const QString &at, qint64,
                            qint64) { tellPhase(job.progress, {ImportProgress::Phase::Checking, at, {}, 0, 0}); },
                        job.cancel);
    if (!scan)
        return refuse({path, scan.error()}, job, outcome);
    if (scan->packages.isEmpty() && scan->problems.isEmpty())
        return refuse({path, nothingFound(path)}, job, outcome);
    // With --only, what is broken elsewhere on the medium was not asked for.
    for (const MediaProblem &problem : scan->problems) {
        if (!job.request.only.isEmpty() && !scan->packages.isEmpty())
            continue;
        keepFailure(problem);
        refuse(problem, job, outcome);
    }
    putOlderFirst(scan->packages);
    importFound(**source, *scan, job, outcome);
}

void PackageImporter::importFound(const ImportSource &source, const MediaScan &scan, const Job &job, Outcome outcome)
{
    QList<OpenedPackage> wanted;
    for (const OpenedPackage &package : scan.packages) {
        const auto isWanted = [&](const QString &name) { return isMeant(package.descriptor, name); };
        if (!job.request.only.isEmpty() && std::ranges::none_of(job.request.only, isWanted))
            continue;
        outcome.missing.removeIf(isWanted);
        wanted += package;
    }
    for (const OpenedPackage &package : std::as_const(wanted)) {
        if (!job.request.templates.isEmpty() && wanted.size() > 1) {
            refuse({package.shownPath(), notOnePackage(wanted.size())}, job, outcome);
            continue;
        }
        if (auto stored = importFrom(source, package, job.request, job.progress, job.cancel); stored)
            outcome.report.imported.append(*stored);
        else
            refuse({package.shownPath(), stored.error()}, job, outcome);
    }
}

Status PackageImporter::checkNew(const PackageDescriptor &descriptor, const ImportRequest &request)
{
    const auto existing = m_repository.packages().findExact(descriptor.name, descriptor.version.text());
    if (!existing)
        return failure(existing.error());
    return existing->has_value() && !request.replace ? failure(packageExists(descriptor)) : Status();
}

Result<StoredPackage> PackageImporter::importOpened(const OpenedPackage &package, const ImportRequest &request,
                                                    const Progress &progress, const CancelToken &cancel)
{
    const PackageDescriptor &descriptor = package.descriptor;
    if (Status may = m_repository.access().demand(Privilege::Import, descriptor.key()); !may)
        return failure(may.error());
    if (Status isNew = checkNew(descriptor, request); !isNew)
        return failure(isNew.error());
    ImportTrack track(m_repository.imports(), {descriptor.name, descriptor.version.text(), package.shownPath()});
    Result<StoredPackage> stored = store(package, {}, {request, progress, cancel}, track);
    if (!stored)
        track.fail(stored.error());
    return stored;
}

Result<StoredPackage> PackageImporter::importFrom(const ImportSource &source, const OpenedPackage &package,
                                                  const ImportRequest &request, const Progress &progress,
                                                  const CancelToken &cancel)
{
    const PackageDescriptor &descriptor = package.descriptor;
    if (Status may = m_repository.access().demand(Privilege::Import, descriptor.key()); !may)
        return failure(may.error());
    if (Status isNew = checkNew(descriptor, request); !isNew)
        return failure(isNew.error());
    ImportTrack track(m_repository.imports(), {descriptor.name, descriptor.version.text(), package.shownPath()});
    const auto failed = [&](const Error &error) {
        track.fail(source.explain(error));
        return failure(source.explain(error));
    };
    const auto templates = readSeparateTemplates(request.templates);
    if (!templates)
        return failed(templates.error());
    track.enter(QStringLiteral("copying"));
    Result<ReadyPackage> ready = source.fetch(
        package,
        [&](const QString & /*what*/, qint64 done, qint64 total) {
            track.advance(done, total);
            tellPhase(progress,
                      {ImportProgress::Phase::Copying, package.shownPath(), descriptor.displayName(), done, total});
        },
        cancel);
    if (!ready)
        return failed(ready.error());
    track.enter(QStringLiteral("checking"));
    if (Status added = addSeparateTemplates(ready->package, *templates); !added)
        return failed(added.error());
    Result<StoredPackage> stored = store(ready->package, source.origin(), {request, progress, cancel}, track);
    return stored ? stored : failed(stored.error());
}

Result<StoredPackage> PackageImporter::store(const OpenedPackage &package, const PackageSource &origin, const Job &job,
                                             ImportTrack &track)
{
    const PackageDescriptor &descriptor = package.descriptor;
    track.enter(QStringLiteral("storing"));
    Result<Provenance> provenance = ImportGate(m_repository).admit(package, job.request.olderReason, job.cancel);
    if (!provenance)
        return failure(provenance.error());
    NewPackage fresh = newPackage(package, origin, job.request);
    fresh.provenance = std::move(*provenance);
    auto import = m_repository.packages().beginImport(fresh);
    if (!import)
        return failure(import.error());
    const auto tell = [&](ImportProgress::Phase phase, qint64 done, qint64 total) {
        track.advance(done, total);
        tellPhase(job.progress, {phase, package.shownPath(), descriptor.displayName(), done, total});
    };
    const Result<ContentSeal> streamed = m_reader.streamPayload(
        package, [&](QByteArrayView bytes) { return (*import)->write(bytes); },
        [&](qint64 done, qint64 total) { tell(ImportProgress::Phase::Storing, done, total); }, job.cancel);
    if (!streamed) {
        // Large packages are checked while they are stored; the step is named by what was found.
        const bool isContent =
            streamed.error().kind == ErrorKind::Request && streamed.error().code != QLatin1String("media-gone");
        if (!package.isVerified && isContent)
            track.enter(QStringLiteral("checking"));
        return failure(streamed.error());
    }
    track.enter(QStringLiteral("completing"));
    Result<StoredPackage> stored = (*import)->commit();
    if (stored) {
        operationsLog.info("imported", {{"package", descriptor.key()}, {"bytes", QString::number(stored->size)}});
        tell(ImportProgress::Phase::Done, stored->size, stored->size);
    }
    return stored;
}

} // namespace convoy
