// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/SaveStep.h"

#include "plan/values/CommandTemplate.h"
#include "run/host/MarkerReply.h"
#include "run/undo/UndoScripts.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoy {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Error noRoom(const HostContext &context, const MarkerReply &reply)
{
    const qint64 needed = reply.value(QStringLiteral("need")).toLongLong() * 1024;
    const qint64 free = reply.value(QStringLiteral("free")).toLongLong() * 1024;
    return Error(QStringLiteral("backup-room"),
                 Message(QT_TRANSLATE_NOOP("core", "What an undo needs does not fit on %1."), {context.host.name}),
                 ErrorKind::Blocked)
        .because(Message(QT_TRANSLATE_NOOP("core", "The files in %1 take %2; %3 are free on the disk of %4."),
                         {context.planned.installPath, sizeText(needed), sizeText(free), context.paths.base}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Free that much there, or choose another staging folder for the "
                                                  "host. Nothing of the package was changed.")));
}

Message whyNotSaved(const HostContext &context, const CommandResult &result)
{
    const QStringList folders{context.planned.installPath, context.paths.saved()};
    // tar names the file first, and then only says that it gives up.
    const QString words = context.commandWords(result);
    return words.isEmpty()
               ? Message(QT_TRANSLATE_NOOP("core", "The files in %1 could not all be read and written to %2."), folders)
               : Message(QT_TRANSLATE_NOOP("core", "The files in %1 could not all be read and written to %2; the host "
                                                   "said: %3"),
                         folders + QStringList{words});
}

Error notSaved(const HostContext &context, const CommandResult &result)
{
    return Error(
               QStringLiteral("backup-failed"),
               Message(QT_TRANSLATE_NOOP("core", "What an undo needs could not be saved on %1."), {context.host.name}))
        .because(whyNotSaved(context, result))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Put that right, then run the host again. Nothing of the package was "
                                                  "changed.")))
        .with(context.commandDetail(result));
}

} // namespace

QString SaveStep::describe(const HostContext &context) const
{
    return QStringLiteral("tar -c -f %1 -C %2 .")
        .arg(shellWord(context.paths.saved() + QStringLiteral("/tree.tar")), shellWord(context.planned.installPath));
}

Status SaveStep::execute(HostContext &context) const
{
    const QString place = context.paths.saved();
    RunOptions options;
    options.timeout = std::chrono::hours(4);
    auto result = context.connection->run(saveScript(place, context.planned.installPath, !context.isJoining()), options,
                                          context.cancel);
    if (!result)
        return failure(std::move(result).error());
    const MarkerReply reply(result->output);
    if (result->exitCode == NoRoomExit)
        return failure(noRoom(context, reply));
    if (!result->succeeded())
        return failure(notSaved(context, *result));
    if (reply.value(QStringLiteral("bytes")).isEmpty())
        return {}; // the installer has begun already: what stands there now is not what stood there before
    context.saved = {.folder = place,
                     .sha256 = reply.value(QStringLiteral("sha256")),
                     .bytes = reply.value(QStringLiteral("bytes")).toLongLong()};
    context.note =
        context.saved.bytes == 0
            ? Message(QT_TRANSLATE_NOOP("core", "%1 does not exist yet; that was noted for an undo."),
                      {context.planned.installPath})
            : Message(QT_TRANSLATE_NOOP("core", "%1 were saved in %2."), {sizeText(context.saved.bytes), place});
    return {};
}

} // namespace convoy
