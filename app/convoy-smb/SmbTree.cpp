// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmbTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <libsmbclient.h>
#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace convoy::smb {

namespace {

constexpr qint64 mostEntries = 200'000;
constexpr int deepest = 64;
constexpr qsizetype bufferSize = qsizetype(1) << 20;

void say(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
}

/// Names come from the server: none may lead out of the folder that is copied to.
bool isName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') && !name.contains(u'\\')
           && !name.contains(QChar::Null);
}

bool isSafe(const QString &path)
{
    const QStringList steps = path.split(u'/');
    return std::ranges::all_of(steps, isName);
}

} // namespace

Outcome<void> Tree::list()
{
    struct stat status{};
    SMBCCTX *context = m_session.context();
    if (smbc_getFunctionStat(context)(context, m_session.address().url().constData(), &status) != 0)
        return std::unexpected(Session::problemAt({}, errno));
    if (S_ISREG(status.st_mode)) {
        say({{u"isFile"_s, true}, {u"size"_s, qint64(status.st_size)}});
        return {};
    }
    return listFolder({}, 0);
}

Outcome<void> Tree::listFolder(const QString &path, int depth)
{
    SMBCCTX *context = m_session.context();
    const auto close = [context](SMBCFILE *folder) { smbc_getFunctionClosedir(context)(context, folder); };
    QStringList folders;
    {
        const std::unique_ptr<SMBCFILE, decltype(close)> folder(
            smbc_getFunctionOpendir(context)(context, m_session.address().url(path).constData()), close);
        if (!folder)
            return std::unexpected(Session::problemAt(path, errno));
        struct stat status{};
        while (const libsmb_file_info *entry = smbc_getFunctionReaddirPlus2(context)(context, folder.get(), &status)) {
            const QString name = QString::fromUtf8(entry->name);
            if (!isName(name))
                continue;
            if (++m_entries > mostEntries)
                return problem("share-too-large", path);
            const QString below = path.isEmpty() ? name : path + u'/' + name;
            if (S_ISDIR(status.st_mode))
                folders += below;
            else
                say({{u"path"_s, below}, {u"size"_s, qint64(status.st_size)}});
        }
    }
    for (const QString &folder : std::as_const(folders)) {
        if (depth >= deepest)
            break;
        // A folder that this user may not enter is no reason not to read the others.
        if (Outcome<void> done = listFolder(folder, depth + 1); !done && done.error().code != "share-denied"_L1)
            return done;
    }
    return {};
}

Outcome<void> Tree::copy(const QStringList &paths, const QString &folder)
{
    for (const QString &path : paths) {
        if (!path.isEmpty() && !isSafe(path))
            return problem("share-address", path);
        const QString name = path.isEmpty() ? m_session.address().path.section(u'/', -1) : path;
        if (Outcome<void> done = copyFile(path, folder + u'/' + name); !done)
            return done;
    }
    return {};
}

Outcome<void> Tree::copyFile(const QString &path, const QString &target)
{
    SMBCCTX *context = m_session.context();
    const auto close = [context](SMBCFILE *file) { smbc_getFunctionClose(context)(context, file); };
    const QByteArray url = m_session.address().url(path);
    const std::unique_ptr<SMBCFILE, decltype(close)> source(
        smbc_getFunctionOpen(context)(context, url.constData(), O_RDONLY, 0), close);
    if (!source)
        return std::unexpected(Session::problemAt(path, errno));
    QFile file(target);
    if (!QDir().mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return problem("share-disk", path, file.errorString());
    QByteArray buffer(bufferSize, Qt::Uninitialized);
    for (;;) {
        const ssize_t count =
            smbc_getFunctionRead(context)(context, source.get(), buffer.data(), size_t(buffer.size()));
        if (count < 0)
            return problem("share-gone", path, qt_error_string(errno));
        if (count == 0)
            break;
        if (file.write(buffer.constData(), count) != count)
            return problem("share-disk", path, file.errorString());
        m_done += count;
        say({{u"done"_s, m_done}});
        std::fflush(stdout);
    }
    struct stat status{};
    if (smbc_getFunctionFstat(context)(context, source.get(), &status) == 0)
        file.setFileTime(QDateTime::fromSecsSinceEpoch(status.st_mtim.tv_sec), QFileDevice::FileModificationTime);
    return file.flush() ? Outcome<void>() : problem("share-disk", path, file.errorString());
}

} // namespace convoy::smb
