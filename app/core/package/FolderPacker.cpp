// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/FolderPacker.h"

#include "base/Digest.h"
#include "package/archive/ArchiveEntry.h"
#include "package/archive/EntryTree.h"
#include "package/archive/PathRules.h"
#include "package/archive/tar/TarWriter.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype chunkSize = qsizetype(1024) * 1024;

Error cancelled()
{
    return Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the package was stopped.")),
                 ErrorKind::Stopped);
}

/// What a failing system call on a medium means.
std::unexpected<Refusal> failedAt(const QString &path, int code)
{
    const bool isForbidden = code == EACCES || code == EPERM;
    return refuse(isForbidden ? "package-file-unreadable" : "media-gone", path, qt_error_string(code));
}

/// Walks a folder, names sorted by their bytes, without following links.
class FolderWalk
{
public:
    FolderWalk(QString folder, CancelToken cancel)
        : m_folder(std::move(folder))
        , m_cancel(std::move(cancel))
    {
    }

    Checked<void> enter(const QString &path)
    {
        Checked<QList<QByteArray>> names = namesIn(path);
        if (!names)
            return std::unexpected(names.error());
        for (const QByteArray &name : std::as_const(*names)) {
            if (m_cancel.isCancelled())
                return refuse("cancelled");
            if (Checked<void> done = visit(path, name); !done)
                return done;
        }
        return {};
    }

    Checked<void> checkLinks() const { return m_tree.checkLinks(); }
    [[nodiscard]] qint64 unpackedBytes() const { return m_tree.unpackedBytes(); }
    [[nodiscard]] QList<ArchiveEntry> takeEntries() { return std::move(m_entries); }

private:
    [[nodiscard]] QByteArray absolute(const QString &path) const
    {
        return QFile::encodeName(path.isEmpty() ? m_folder : m_folder + u'/' + path);
    }

    Checked<QList<QByteArray>> namesIn(const QString &path) const
    {
        const auto close = [](DIR *dir) { ::closedir(dir); };
        const std::unique_ptr<DIR, decltype(close)> dir(::opendir(absolute(path).constData()), close);
        if (!dir)
            return failedAt(path, errno);
        QList<QByteArray> names;
        errno = 0;
        while (const dirent *entry = ::readdir(dir.get())) { // NOLINT(concurrency-mt-unsafe) its own stream
            const QByteArray name(entry->d_name);
            if (name != "." && name != "..")
                names.append(name);
        }
        if (errno != 0)
            return failedAt(path, errno);
        std::ranges::sort(names);
        return names;
    }

    Checked<void> visit(const QString &parent, const QByteArray &name)
    {
        const Checked<QString> path = PathRules::decode(parent.isEmpty() ? name : parent.toUtf8() + '/' + name);
        if (!path)
            return std::unexpected(path.error());
        struct stat status{};
        if (::lstat(absolute(*path).constData(), &status) != 0)
            return failedAt(*path, errno);
        ArchiveEntry entry{.path = *path, .mode = status.st_mode & 0777U, .modified = status.st_mtim.tv_sec};
        if (Checked<void> kind = setKind(entry, status); !kind)
            return kind;
        if (Checked<void> added = m_tree.add(entry); !added)
            return added;
        m_entries.append(entry);
        return entry.kind == EntryKind::Folder ? enter(*path) : Checked<void>();
    }

    Checked<void> setKind(ArchiveEntry &entry, const struct stat &status) const
    {
        if (S_ISDIR(status.st_mode)) {
            entry.kind = EntryKind::Folder;
            return {};
        }
        if (S_ISLNK(status.st_mode))
            return setLink(entry);
        if (!S_ISREG(status.st_mode))
            return refuse("archive-unsafe-entry", entry.path, u"it is a device, a pipe or a socket"_s);
        if ((status.st_mode & setIdBits) != 0)
            return refuse("archive-unsafe-entry", entry.path, u"it has the set-user-id or set-group-id bit"_s);
        if (::access(absolute(entry.path).constData(), R_OK) != 0)
            return failedAt(entry.path, errno);
        entry.size = status.st_size;
        return {};
    }

    Checked<void> setLink(ArchiveEntry &entry) const
    {
        QByteArray target(4096, '\0');
        const auto size = ::readlink(absolute(entry.path).constData(), target.data(), size_t(target.size()));
        if (size < 0)
            return failedAt(entry.path, errno);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        entry.kind = EntryKind::Link;
        entry.linkTarget = decoder(QByteArrayView(target).first(qsizetype(size)));
        if (decoder.hasError() || entry.linkTarget.isEmpty())
            return refuse("archive-unsafe-path", entry.path, u"the link's target is not UTF-8"_s);
        return {};
    }

    QString m_folder;
    CancelToken m_cancel;
    EntryTree m_tree;
    QList<ArchiveEntry> m_entries;
};

/// A folder has no digest to be held against: its files must not change between the survey and their last byte.
bool isChanged(const QFile &file, const ArchiveEntry &entry)
{
    struct stat now{};
    return ::fstat(file.handle(), &now) != 0 || now.st_size != entry.size || now.st_mtim.tv_sec != entry.modified;
}

Error toError(const Refusal &refusal, const QString &folder)
{
    return refusal.code == "cancelled"_L1 ? cancelled() : refusal.toError(folder);
}

} // namespace

Result<FolderPacker> FolderPacker::survey(const QString &folder, const CancelToken &cancel)
{
    FolderWalk walk(QDir(folder).absolutePath(), cancel);
    Checked<void> done = walk.enter({});
    if (done)
        done = walk.checkLinks();
    if (!done)
        return failure(toError(done.error(), folder));
    FolderPacker packer;
    packer.m_folder = folder;
    packer.m_unpackedBytes = walk.unpackedBytes();
    packer.m_entries = walk.takeEntries();
    return packer;
}

qint64 FolderPacker::tarBytes() const
{
    qint64 total = TarWriter::end().size();
    for (const ArchiveEntry &entry : m_entries)
        total += TarWriter::header(entry).size() + entry.size + TarWriter::padding(entry.size).size();
    return total;
}

Status FolderPacker::stream(const Stream &stream, const CancelToken &cancel) const
{
    const qint64 total = tarBytes();
    qint64 done = 0;
    const Sink counted = [&](QByteArrayView bytes) -> Status {
        if (Status taken = stream.sink(bytes); !taken)
            return taken;
        done += bytes.size();
        if (stream.progress)
            stream.progress(done, total);
        return {};
    };
    for (const ArchiveEntry &entry : m_entries) {
        Status written = counted(TarWriter::header(entry));
        if (written && entry.kind == EntryKind::File)
            written = streamFile(entry, counted, stream.digests.value(entry.path), cancel);
        if (written && entry.size > 0)
            written = counted(TarWriter::padding(entry.size));
        if (!written)
            return written;
    }
    return counted(TarWriter::end());
}

Status FolderPacker::streamFile(const ArchiveEntry &entry, const Sink &sink, const QString &digest,
                                const CancelToken &cancel) const
{
    if (digest.isEmpty())
        return readFile(entry, sink, cancel);
    Digest seen;
    Status read = readFile(
        entry,
        [&](QByteArrayView bytes) {
            seen.add(bytes);
            return sink(bytes);
        },
        cancel);
    if (read && seen.finish() != digest)
        return failure(
            Refusal{u"package-changed"_s, entry.path, u"another SHA-256 than when it was opened"_s}.toError(m_folder));
    return read;
}

Status FolderPacker::readFile(const ArchiveEntry &entry, const Sink &sink, const CancelToken &cancel) const
{
    const auto failed = [&](const char *code, const QString &detail) {
        return failure(Refusal{QString::fromLatin1(code), entry.path, detail}.toError(m_folder));
    };
    QFile file(QDir(m_folder).absoluteFilePath(entry.path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(file.error() == QFileDevice::PermissionsError ? "package-file-unreadable" : "media-gone",
                      file.errorString());
    if (file.size() > entry.size)
        return failed("package-changed", u"it has grown"_s);
    QByteArray buffer(qMin<qint64>(chunkSize, entry.size), Qt::Uninitialized);
    for (qint64 left = entry.size; left > 0;) {
        if (cancel.isCancelled())
            return failure(cancelled());
        const qint64 count = file.read(buffer.data(), qMin<qint64>(buffer.size(), left));
        if (count <= 0)
            return failed("media-gone", count < 0 ? file.errorString() : u"it is shorter than before"_s);
        left -= count;
        if (Status taken = sink(QByteArrayView(buffer).first(count)); !taken)
            return taken;
    }
    if (isChanged(file, entry))
        return failed("package-changed", u"it was written to meanwhile"_s);
    return {};
}

} // namespace convoy
