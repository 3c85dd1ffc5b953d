// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/FileTransfer.h"

#include <QCoreApplication>

namespace convoy {

namespace {

bool says(const CommandResult &result, const char *words)
{
    return result.errorOutput.contains(words);
}

Message reasonOf(const CommandResult &result)
{
    if (says(result, "Permission denied") || says(result, "Operation not permitted"))
        return Message(QT_TRANSLATE_NOOP("core", "The account on the host may not do this."));
    if (says(result, "Read-only file system"))
        return Message(QT_TRANSLATE_NOOP("core", "The file system is mounted read-only."));
    if (says(result, "Is a directory"))
        return Message(QT_TRANSLATE_NOOP("core", "There is a folder with this name."));
    if (says(result, "Not a directory") || says(result, "Directory nonexistent"))
        return Message(QT_TRANSLATE_NOOP("core", "A folder of its path does not exist, or is a file."));
    if (says(result, "No such file or directory"))
        return Message(QT_TRANSLATE_NOOP("core", "The path does not exist."));
    return {};
}

QString detailOf(const CommandResult &result)
{
    return QStringLiteral("exit %1: %2")
        .arg(QString::number(result.exitCode), QString::fromUtf8(result.errorOutput).trimmed());
}

} // namespace

Command putCommand(const QString &path, int mode, qint64 size)
{
    const QString script = QStringLiteral(
        "; LC_ALL=C; export LC_ALL; umask 077; "
        "cat >\"$put.part\" || { r=$?; rm -f -- \"$put.part\"; exit $r; }; "
        "[ \"$(wc -c <\"$put.part\")\" -eq %1 ] || { rm -f -- \"$put.part\"; exit %3; }; "
        "if [ -d \"$put\" ]; then rm -f -- \"$put.part\"; echo 'Is a directory' >&2; exit 1; fi; "
        "chmod -- %2 \"$put.part\" && mv -f -- \"$put.part\" \"$put\" || { r=$?; rm -f -- \"$put.part\"; exit $r; }");
    return Command(QStringLiteral("put="))
        .word(path)
        .text(script.arg(QString::number(size), QString::number(mode, 8), QString::number(SizeDiffersExit)));
}

Command getCommand(const QString &path, qint64 maxBytes)
{
    const QString script =
        QStringLiteral("; LC_ALL=C; export LC_ALL; [ ! -d \"$get\" ] || { echo 'Is a directory' >&2; exit 1; }; "
                       "n=$(wc -c <\"$get\") || exit 1; [ \"$n\" -le %1 ] || exit %2; cat <\"$get\"");
    return Command(QStringLiteral("get="))
        .word(path)
        .text(script.arg(QString::number(maxBytes), QString::number(FileTooLargeExit)));
}

Error putFailure(const QString &path, const CommandResult &result)
{
    if (says(result, "No space left on device") || says(result, "Disk quota exceeded")) {
        return Error(QStringLiteral("host-disk-full"),
                     Message(QT_TRANSLATE_NOOP("core", "%1 could not be written on the host."), {path}))
            .because(Message(QT_TRANSLATE_NOOP("core", "Its disk is full, or the account's quota is used up.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Free space there, or choose another staging folder.")))
            .with(detailOf(result));
    }
    Message reason = reasonOf(result);
    if (reason.isEmpty() && result.exitCode == SizeDiffersExit)
        reason = Message(QT_TRANSLATE_NOOP("core", "The host received fewer bytes than were sent."));
    if (reason.isEmpty())
        reason = Message(QT_TRANSLATE_NOOP("core", "The host's shell ended with code %1."),
                         {QString::number(result.exitCode)});
    return Error(QStringLiteral("host-path-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 could not be written on the host."), {path}))
        .because(std::move(reason))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the folder and its permissions, or choose another folder.")))
        .with(detailOf(result));
}

Error getFailure(const QString &path, qint64 maxBytes, const CommandResult &result)
{
    if (result.exitCode == FileTooLargeExit) {
        return Error(QStringLiteral("host-file-too-large"),
                     Message(QT_TRANSLATE_NOOP("core", "%1 on the host is larger than expected."), {path}))
            .because(Message(QT_TRANSLATE_NOOP("core", "At most %1 bytes are read."), {QString::number(maxBytes)}))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Look at the file on the host.")));
    }
    Message reason = reasonOf(result);
    if (reason.isEmpty())
        reason = Message(QT_TRANSLATE_NOOP("core", "The host's shell ended with code %1."),
                         {QString::number(result.exitCode)});
    return Error(QStringLiteral("host-path-unreadable"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 could not be read on the host."), {path}))
        .because(std::move(reason))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the file exists and that the account may read it.")))
        .with(detailOf(result));
}

} // namespace convoy
