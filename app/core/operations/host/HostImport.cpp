// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/HostImport.h"

#include "hosts/csv/HostCsvReader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace convoy {

namespace {

constexpr qint64 LongestHostList = 64 << 20;

Error unreadable(const QString &path)
{
    return Error(QStringLiteral("file-unreadable"),
                 Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be read."), {path}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and the file's permissions.")));
}

Result<QByteArray> readList(const QString &path, bool isStandardInput)
{
    QFile file(path);
    const bool isOpen = isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(unreadable(path).with(file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= LongestHostList) {
        const QByteArray block = file.read(LongestHostList + 1 - bytes.size());
        if (block.isEmpty())
            break;
        bytes += block;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(unreadable(path).with(file.errorString()));
    if (bytes.size() > LongestHostList)
        return failure(unreadable(path).because(
            Message(QT_TRANSLATE_NOOP("core", "A list of hosts must not be larger than %1 bytes."),
                    {QString::number(LongestHostList)})));
    return bytes;
}

} // namespace

QString storedKeyFile(const QString &keyFile, const QDir &folder)
{
    if (keyFile.isEmpty() || keyFile.startsWith(QLatin1String("~/")))
        return keyFile;
    return QDir::cleanPath(QDir(folder.absolutePath()).absoluteFilePath(keyFile));
}

Result<QList<Host>> readHosts(const QString &path)
{
    const bool isStandardInput = path == QLatin1String("-");
    const Result<QByteArray> bytes = readList(path, isStandardInput);
    if (!bytes)
        return failure(bytes.error());
    Result<QList<Host>> hosts = readHostCsv(*bytes, path);
    if (!hosts)
        return failure(hosts.error());
    const QDir folder = isStandardInput ? QDir::current() : QFileInfo(path).absoluteDir();
    for (Host &host : *hosts)
        host.keyFile = storedKeyFile(host.keyFile, folder);
    return hosts;
}

Result<QList<Host>> importHosts(HostStore &store, const QString &path)
{
    Result<QList<Host>> hosts = readHosts(path);
    if (!hosts)
        return failure(hosts.error());
    if (const Status status = store.add(*hosts); !status)
        return failure(status.error());
    return hosts;
}

QString shownFingerprint(const Error &problem, const QString &pinned)
{
    static const QRegularExpression pattern(QStringLiteral("SHA256:[A-Za-z0-9+/]+"));
    const QString text = problem.english() + QLatin1Char(' ') + problem.detail;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (found != pinned)
            return found;
    }
    return {};
}

} // namespace convoy
