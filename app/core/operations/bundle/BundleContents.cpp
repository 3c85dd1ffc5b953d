// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/BundleContents.h"

#include "package/FolderPacker.h"
#include "package/archive/Refusal.h"
#include "plan/Plan.h"
#include "repository/access/AccessStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 largestFile = Q_INT64_C(64) << 20; ///< of plans and solution definitions

Error unreadable(const QString &path, const QString &detail)
{
    return Error(u"file-unreadable"_s, Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be read."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and the file's permissions.")))
        .with(detail);
}

Error noPlan(const QString &path, const QString &detail)
{
    return Error(u"plan-malformed"_s, Message(QT_TRANSLATE_NOOP("core", "The file %1 is no saved plan."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Make one with: convoyctl plan --out FILE")))
        .with(detail);
}

Error noSolution(const QString &path, const QString &detail)
{
    return Error(u"solution-malformed"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The folder %1 is no solution definition."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It needs a solution.yaml, and may hold files and folders alone, no "
                                                   "links.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give the folder that holds solution.yaml.")))
        .with(detail);
}

Error nameTwice(const QString &name)
{
    return Error(u"bundle-name-twice"_s,
                 Message(QT_TRANSLATE_NOOP("core", "Two files or folders for the bundle are called %1."), {name}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give one of them another name.")));
}

Result<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(unreadable(path, file.errorString()));
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > largestFile)
        return failure(unreadable(path, bytes.size() > largestFile ? u"larger than 64 MiB"_s : file.errorString()));
    return bytes;
}

QJsonObject originOf(const Provenance &provenance, const PackageSource &source)
{
    return {{u"location"_s, source.location.isEmpty() ? provenance.location : source.location},
            {u"kind"_s, source.kind},
            {u"volume"_s, provenance.volumeJson()},
            {u"signature"_s, provenance.signatureJson()}};
}

QString folderOf(const char *kind, qsizetype number)
{
    return QString::fromLatin1(kind) + u'/' + QString::number(number) + u'/';
}

} // namespace

BundleContents::BundleContents(Repository &repository)
    : m_repository(repository)
{
    m_index.repository = repository.id();
    m_index.made = QDateTime::currentDateTimeUtc();
    m_index.convoy = QCoreApplication::applicationVersion();
}

bool BundleContents::isEmpty() const
{
    return m_index.packages.isEmpty() && m_index.hosts.isEmpty() && m_index.plans.isEmpty()
           && m_index.solutions.isEmpty() && !m_index.trust;
}

void BundleContents::add(const BundlePart &part, std::function<Status(const Sink &sink)> read)
{
    m_parts.push_back({part, std::move(read)});
}

void BundleContents::addBytes(const QString &name, const QByteArray &bytes)
{
    add(BundleWriter::partOf(name, bytes), [bytes](const Sink &sink) { return sink(bytes); });
}

Status BundleContents::addPackage(const StoredPackage &package)
{
    const PackageDescriptor &descriptor = package.descriptor;
    if (Status may = m_repository.access().demand(Privilege::SaveACopy, package); !may)
        return may;
    const auto isIt = [&](const BundledPackage &one) { return one.key() == descriptor.key(); };
    if (std::ranges::any_of(m_index.packages, isIt))
        return {};
    const Result<Provenance> provenance = m_repository.integrity().provenance(package.id);
    const Result<PackageSource> source = m_repository.packages().source(package.id);
    if (!provenance || !source)
        return failure(!provenance ? provenance.error() : source.error());
    const QString folder = folderOf("packages", m_index.packages.size() + 1);
    BundledPackage bundled{.name = descriptor.name,
                           .version = descriptor.version.text(),
                           .nickname = descriptor.nickname,
                           .description = descriptor.description,
                           .group = package.group,
                           .tenants = package.tenants,
                           .format = package.format,
                           .fileName = package.fileName,
                           .sha256 = package.sha256,
                           .unpackedBytes = package.unpackedBytes,
                           .payload = folder + u"payload"_s,
                           .silentIni = {},
                           .signature = {},
                           .templates = {},
                           .descriptor = descriptor.toJson(),
                           .origin = originOf(*provenance, *source)};
    if (!package.silentIni.isEmpty())
        addBytes(bundled.silentIni = folder + u"silent.ini"_s, package.silentIni);
    if (!provenance->signatureText.isEmpty())
        addBytes(bundled.signature = folder + u"payload.minisig"_s, provenance->signatureText);
    if (Status added = addTemplates(package, folder, bundled); !added)
        return added;
    add({.name = bundled.payload, .size = package.size, .sha256 = package.sha256},
        [this, id = package.id](const Sink &sink) { return m_repository.packages().readPayload(id, sink); });
    m_index.packages += bundled;
    return {};
}

Status BundleContents::addTemplates(const StoredPackage &package, const QString &folder, BundledPackage &bundled)
{
    const auto templates = m_repository.packages().templates(package.id);
    if (!templates)
        return failure(templates.error());
    for (auto each = templates->cbegin(); each != templates->cend(); ++each) {
        const QString name = folder + u"template-"_s + QString::number(bundled.templates.size() + 1);
        bundled.templates.insert(each.key(), name);
        add(BundleWriter::partOf(name, each.value()),
            [this, id = package.id, path = each.key()](const Sink &sink) -> Status {
                const auto again = m_repository.packages().templates(id);
                return again ? sink(again->value(path)) : failure(again.error());
            });
    }
    return {};
}

void BundleContents::addHost(const Host &host)
{
    const auto isIt = [&](const Host &one) { return one.name == host.name; };
    if (host.name != Host::thisComputer() && std::ranges::none_of(m_index.hosts, isIt))
        m_index.hosts += host;
}

Status BundleContents::checkName(const QList<BundledFiles> &known, const QString &name) const
{
    const auto isIt = [&](const BundledFiles &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; };
    return std::ranges::any_of(known, isIt) ? failure(nameTwice(name)) : Status();
}

Status BundleContents::addFile(const QString &path, const QString &name)
{
    const Result<QByteArray> bytes = fileBytes(path);
    if (!bytes)
        return failure(bytes.error());
    add(BundleWriter::partOf(name, *bytes), [path](const Sink &sink) -> Status {
        const Result<QByteArray> again = fileBytes(path);
        return again ? sink(*again) : failure(again.error());
    });
    return {};
}

Status BundleContents::addPlan(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (Status fresh = checkName(m_index.plans, name); !fresh)
        return fresh;
    const Result<QByteArray> bytes = fileBytes(path);
    if (!bytes)
        return failure(bytes.error());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parsed);
    if (!document.isObject())
        return failure(noPlan(path, parsed.errorString()));
    if (const Result<Plan> plan = Plan::fromStoredJson(document.object()); !plan)
        return failure(plan.error());
    const QString part = folderOf("plans", m_index.plans.size() + 1) + u"plan.json"_s;
    m_index.plans += BundledFiles{.name = name, .files = {{name, part}}};
    return addFile(path, part);
}

Status BundleContents::addSolution(const QString &folder)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    const QString name = QFileInfo(path.endsWith(u'/') ? path.chopped(1) : path).fileName();
    if (Status fresh = checkName(m_index.solutions, name); !fresh)
        return fresh;
    const Result<FolderPacker> survey = FolderPacker::survey(path);
    if (!survey)
        return failure(survey.error());
    BundledFiles files{.name = name, .files = {}};
    const QString place = folderOf("solutions", m_index.solutions.size() + 1);
    for (const ArchiveEntry &entry : survey->entries()) {
        if (entry.kind == EntryKind::Link)
            return failure(noSolution(folder, displayName(entry.path)));
        if (entry.kind != EntryKind::File)
            continue;
        const QString part = place + QString::number(files.files.size() + 1);
        files.files.insert(entry.path, part);
        if (Status added = addFile(path + u'/' + entry.path, part); !added)
            return added;
    }
    if (!files.files.contains(u"solution.yaml"_s))
        return failure(noSolution(folder, u"no solution.yaml"_s));
    m_index.solutions += files;
    return {};
}

Status BundleContents::addTrust()
{
    const Result<KeyRing> ring = m_repository.integrity().keyRing();
    const auto policy = m_repository.integrity().unsignedPolicy();
    if (!ring || !policy)
        return failure(!ring ? ring.error() : policy.error());
    BundledTrust trust{.trusted = {},
                       .revoked = ring->revoked(),
                       .unsignedPolicy = *policy == IntegrityStore::Unsigned::Allow ? u"allow"_s : u"refuse"_s};
    for (const TrustedKey &key : ring->trusted()) {
        if (ring->revocationOf(key.key.id) == nullptr)
            trust.trusted += key.key;
    }
    m_index.trust = trust;
    return {};
}

QList<BundlePart> BundleContents::parts()
{
    m_indexBytes = m_index.toBytes();
    QList<BundlePart> all{BundleWriter::partOf(bundle::indexName, m_indexBytes)};
    for (const Part &part : m_parts)
        all += part.part;
    return all;
}

Status BundleContents::write(BundleWriter &writer, const Progress &progress, const CancelToken &cancel)
{
    if (Status done = writer.add(BundleWriter::partOf(bundle::indexName, m_indexBytes), m_indexBytes); !done)
        return done;
    qint64 written = m_indexBytes.size();
    const auto sink = [&](QByteArrayView bytes) -> Status {
        if (cancel.isCancelled())
            return failure(Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Cancelled.")), ErrorKind::Stopped));
        written += bytes.size();
        if (progress)
            progress(written);
        return writer.write(bytes);
    };
    for (const Part &part : m_parts) {
        Status done = writer.begin(part.part);
        if (done)
            done = part.read(sink);
        if (done)
            done = writer.end();
        if (!done)
            return done;
    }
    return {};
}

} // namespace convoy
