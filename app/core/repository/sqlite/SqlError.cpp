// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/SqlError.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace convoy {

namespace {

// Result codes of SQLite (sqlite.org/rescode.html): the low byte of what the driver reports.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoFailure = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Error lockedError(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("repository-locked"),
                 Message(QT_TRANSLATE_NOOP("core", "The repository %1 is locked."), {path}), ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP("core", "Another program has kept it locked for longer than Convoy waits.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Try again when the other program has finished, or end it.")))
        .with(detail);
}

Error unexpectedError(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("repository-failed"),
                 Message(QT_TRANSLATE_NOOP("core", "The repository %1 did not do what was asked."), {path}),
                 ErrorKind::Repository)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the repository; the details say what it answered.")))
        .with(detail);
}

/// Less than this is no room to work in: a transaction, its log and the log's index.
constexpr qint64 LeastRoom = 1 << 20;

/// What the disk lacks of the least room; 0 when it has that, or does not say.
qint64 missingRoom(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() >= 0 ? std::max<qint64>(LeastRoom - disk.bytesAvailable(), 0) : 0;
}

} // namespace

Error notOneError(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("repository-not-one"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is not a Convoy repository."), {path}), ErrorKind::Repository)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another file. This one was not changed.")))
        .with(detail);
}

Error diskFullError(const QString &path, qint64 missingBytes, const QString &detail)
{
    Error error(QStringLiteral("repository-disk-full"),
                Message(QT_TRANSLATE_NOOP("core", "The disk of the repository %1 is full."), {path}),
                ErrorKind::Repository);
    if (missingBytes > 0) {
        error.why = Message(QT_TRANSLATE_NOOP("core", "At least %1 more are needed."),
                            {QLocale().formattedDataSize(missingBytes)});
    }
    error.remedy = Message(QT_TRANSLATE_NOOP(
        "core", "Make room on the disk and try again. What the repository held before is still there."));
    error.detail = detail;
    return error;
}

Error unwritableError(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("repository-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "The repository %1 cannot be written."), {path}),
                 ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP(
            "core", "Its folder or its file is read-only for this user, or the disk does not take the data.")))
        .advise(Message(QT_TRANSLATE_NOOP(
            "core",
            "Check the permissions of the folder and of the file, and the disk, or choose another repository.")))
        .with(detail);
}

Error damagedError(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("repository-damaged"),
                 Message(QT_TRANSLATE_NOOP("core", "The repository file %1 is damaged."), {path}),
                 ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP("core", "What is in it contradicts itself.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Restore a backup of the repository, and check the disk.")))
        .with(detail);
}

Error sqlError(const QSqlError &error, const QString &path)
{
    const QString detail = QStringLiteral("%1 (SQLite %2)").arg(error.databaseText(), error.nativeErrorCode());
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return lockedError(path, detail);
    case Full:
        return diskFullError(path, missingRoom(path), detail);
    case IoFailure: // what a quota or a nearly full disk shows as too
        return missingRoom(path) > 0 ? diskFullError(path, missingRoom(path), detail) : unwritableError(path, detail);
    case ReadOnly:
    case CannotOpen:
        return unwritableError(path, detail);
    case Corrupt:
        return damagedError(path, detail);
    case NotADatabase:
        return notOneError(path, detail);
    default:
        return unexpectedError(path, detail.isEmpty() ? error.text() : detail);
    }
}

} // namespace convoy
