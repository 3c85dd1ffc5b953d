// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/FolderSource.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error notWritten(const QString &what, const QString &detail)
{
    return Error(u"temporary-space"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 cannot be copied to this computer to be read."), {what}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The disk for temporary files does not take it.")))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Make room on the disk for temporary files, or set TMPDIR to a folder "
                                              "on another disk.")))
        .with(detail);
}

/// The payload of a package as a file: an archive's own bytes, or a folder's tar.
Result<ContentSeal> writePayload(const OpenedPackage &package, const QString &path,
                                 const ImportSource::Progress &progress, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(notWritten(package.path, file.errorString()));
    Result<ContentSeal> streamed = PackageReader().streamPayload(
        package,
        [&](QByteArrayView bytes) -> Status {
            if (file.write(bytes.data(), bytes.size()) != bytes.size())
                return failure(notWritten(package.path, file.errorString()));
            return {};
        },
        [&](qint64 done, qint64 total) {
            if (progress)
                progress(package.path, done, total);
        },
        cancel);
    if (streamed && !file.flush())
        return failure(notWritten(package.path, file.errorString()));
    return streamed;
}

/// What the medium gives a package beside its own files.
void carryOver(const OpenedPackage &from, OpenedPackage &to)
{
    to.referredTemplates = from.referredTemplates;
    to.location = from.location;
    for (auto given = from.templates.cbegin(); given != from.templates.cend(); ++given) {
        if (!to.templates.contains(given.key()))
            addTemplate(to, given.key(), given.value());
    }
}

Result<ReadyPackage> copyOf(const OpenedPackage &package, const ImportSource::Progress &progress,
                            const CancelToken &cancel)
{
    const bool isFolder = package.format == "folder"_L1;
    auto space = TemporarySpace::make(package.payloadBytes + (isFolder ? package.unpackedBytes : 0), package.path);
    if (!space)
        return failure(space.error());
    const QString name = QFileInfo(package.path).fileName();
    const QString copy = (*space)->file(isFolder ? u"payload"_s : name);
    const Result<ContentSeal> written = writePayload(package, copy, progress, cancel);
    if (!written)
        return failure(written.error());
    OpenedPackage here = package;
    here.path = copy;
    here.isVerified = true;
    here.seal = *written;
    if (!isFolder) // the bytes are those that were verified: the seal tells
        return ReadyPackage{std::move(here), std::move(*space)};
    const QString tree = (*space)->file(u"tree/"_s + name);
    if (Status unpacked = ArchiveHelper().unpackTo(copy, tree, cancel); !unpacked)
        return failure(unpacked.error());
    QFile::remove(copy);
    Result<OpenedPackage> opened = PackageReader().open(tree, cancel);
    if (!opened)
        return failure(opened.error());
    carryOver(package, *opened);
    return ReadyPackage{std::move(*opened), std::move(*space)};
}

QJsonValue replaced(const QJsonValue &value, const QString &from, const QString &to)
{
    if (value.isString())
        return value.toString().replace(from, to);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array += replaced(one, from, to);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        one.value() = replaced(one.value(), from, to);
    return object;
}

} // namespace

FolderSource::FolderSource(Place place, PackageSource origin)
    : ImportSource(std::move(origin))
    , m_place(std::move(place))
{
}

QString FolderSource::shown(const QString &path) const
{
    if (!path.startsWith(m_place.path))
        return path;
    QString rest = path.mid(m_place.path.size());
    if (m_place.shown.startsWith("\\\\"_L1))
        rest.replace(u'/', u'\\');
    return m_place.shown + rest;
}

Error FolderSource::explain(const Error &error) const
{
    if (m_place.path == m_place.shown)
        return error;
    return Error::fromStoredJson(replaced(error.toStoredJson(), m_place.path, m_place.shown).toObject());
}

Result<MediaScan> FolderSource::scan(const Progress &progress, const CancelToken &cancel) const
{
    Result<MediaScan> scan =
        MediaScanner(PackageReader(), m_place.depth).scan(m_place.path, cancel, [&](const QString &path) {
            if (progress)
                progress(shown(path), 0, 0);
        });
    if (!scan)
        return failure(explain(scan.error()));
    if (m_place.path == m_place.shown)
        return scan;
    for (OpenedPackage &package : scan->packages)
        package.location = shown(package.path);
    for (MediaProblem &problem : scan->problems)
        problem = {shown(problem.path), explain(problem.error)};
    return scan;
}

Result<ReadyPackage> FolderSource::fetch(const OpenedPackage &package, const Progress &progress,
                                         const CancelToken &cancel) const
{
    if (!m_place.mustCopy)
        return ReadyPackage{package, m_place.space};
    Result<ReadyPackage> ready = copyOf(package, progress, cancel);
    if (ready)
        ready->package.location = package.shownPath();
    return ready;
}

} // namespace convoy
