// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/UnpackVisitor.h"

#include <QDir>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

std::unexpected<Refusal> failed(const QString &path)
{
    return refuse("unpack-failed", path, qt_error_string(errno));
}

void setTime(const QByteArray &path, qint64 seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    ::utimensat(AT_FDCWD, path.constData(), times, AT_SYMLINK_NOFOLLOW); // a time is not worth a failure
}

} // namespace

UnpackVisitor::UnpackVisitor(QString folder)
    : m_folder(std::move(folder))
{
}

Checked<void> UnpackVisitor::prepare()
{
    const QDir dir(m_folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return refuse("unpack-target-not-empty", m_folder);
    if (!dir.mkpath(u"."_s))
        return refuse("unpack-failed", m_folder, u"the folder cannot be made"_s);
    return {};
}

QByteArray UnpackVisitor::target(const QString &path) const
{
    return QFile::encodeName(m_folder + u'/' + path);
}

bool UnpackVisitor::wants(const ArchiveEntry & /*entry*/) const
{
    return true;
}

Checked<void> UnpackVisitor::makeParents(const QString &path) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash > 0 && !QDir().mkpath(m_folder + u'/' + path.left(slash)))
        return failed(path);
    return {};
}

Checked<void> UnpackVisitor::begin(const ArchiveEntry &entry)
{
    m_entry = entry;
    if (entry.kind == EntryKind::Link) {
        m_links.append(entry);
        return {};
    }
    if (Checked<void> parents = makeParents(entry.path); !parents)
        return parents;
    if (entry.kind == EntryKind::Folder) {
        m_folders.append(entry);
        if (::mkdir(target(entry.path).constData(), 0700) != 0 && errno != EEXIST)
            return failed(entry.path);
        return {};
    }
    const int descriptor =
        ::open(target(entry.path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed(entry.path);
    m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return {};
}

Checked<void> UnpackVisitor::data(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return refuse("unpack-failed", m_entry.path, m_file.errorString());
    return {};
}

Checked<void> UnpackVisitor::end()
{
    if (m_entry.kind != EntryKind::File)
        return {};
    const bool isSet = ::fchmod(m_file.handle(), m_entry.mode) == 0;
    m_file.close();
    if (!isSet)
        return failed(m_entry.path);
    setTime(target(m_entry.path), m_entry.modified);
    return {};
}

/// As a hard link: bytes that an image holds once take room once.
Checked<void> UnpackVisitor::sameAs(const ArchiveEntry &entry, const QString &first)
{
    if (Checked<void> parents = makeParents(entry.path); !parents)
        return parents;
    if (::link(target(first).constData(), target(entry.path).constData()) != 0)
        return failed(entry.path);
    return {};
}

Checked<void> UnpackVisitor::finish()
{
    for (const ArchiveEntry &link : std::as_const(m_links)) {
        if (Checked<void> parents = makeParents(link.path); !parents)
            return parents;
        if (::symlink(QFile::encodeName(link.linkTarget).constData(), target(link.path).constData()) != 0)
            return failed(link.path);
        setTime(target(link.path), link.modified);
    }
    // The deepest first: a folder that may not be written or entered hides those in it.
    std::ranges::sort(m_folders, std::greater(), &ArchiveEntry::path);
    for (const ArchiveEntry &folder : std::as_const(m_folders)) {
        setTime(target(folder.path), folder.modified);
        if (::chmod(target(folder.path).constData(), folder.mode) != 0)
            return failed(folder.path);
    }
    return {};
}

} // namespace convoy
