// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/change/UndoChoice.h"

#include "plan/values/HostValues.h"

#include <QCoreApplication>

namespace convoy {

namespace {

const QString installer = QStringLiteral("installer");
const QString previousPackage = QStringLiteral("previous-package");
const QString savedFiles = QStringLiteral("saved-files");
const QString none = QStringLiteral("none");

Message noPath()
{
    return Message(QT_TRANSLATE_NOOP("core", "The package does not say where its files go, so none can be saved."));
}

Message packageGone(const QString &version)
{
    return Message(QT_TRANSLATE_NOOP("core", "The package of version %1 is not in the repository any more."),
                   {version});
}

Message noReason(const Message &given)
{
    return given.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Its package does not say how.")) : given;
}

UndoChoice byPredecessor(const PlanRequest &request, const PlanTarget &target, const QString &installPath)
{
    const bool isKept = target.previous && target.previous->isBeforeKept && !target.previous->before.isEmpty();
    if (isKept)
        return {.kind = previousPackage, .reason = {}};
    if (request.undoOnFailure)
        return {.kind = savedFiles, .reason = installPath.isEmpty() && !isUnknownHost(target) ? noPath() : Message()};
    if (target.previous && !target.previous->before.isEmpty())
        return {.kind = previousPackage, .reason = packageGone(target.previous->before.version)};
    return {.kind = previousPackage,
            .reason = Message(QT_TRANSLATE_NOOP("core", "Nothing stands there yet that could be brought back."))};
}

/// Of an installation or an upgrade.
UndoChoice forward(const PlanRequest &request, const PlanTarget &target, const QString &installPath)
{
    const QString &kind = request.package.undo;
    if (kind == none)
        return {.kind = none, .reason = noReason(Message::verbatim(request.package.undoReason))};
    if (kind == savedFiles)
        return {.kind = savedFiles, .reason = installPath.isEmpty() && !isUnknownHost(target) ? noPath() : Message()};
    if (kind == installer)
        return {.kind = installer, .reason = {}};
    return byPredecessor(request, target, installPath);
}

UndoChoice bySavedFiles(const PlanRequest &request, const PreviousDeployment &previous)
{
    if (previous.before.savedFolder.isEmpty())
        return {.kind = savedFiles,
                .reason = Message(QT_TRANSLATE_NOOP("core", "No files were saved before version %1 was installed."),
                                  {previous.version})};
    const QString wanted = request.removes ? QString() : request.package.version.text();
    if (previous.savedVersion == wanted)
        return {.kind = savedFiles, .reason = {}};
    if (previous.savedVersion.isEmpty())
        return {.kind = savedFiles,
                .reason = Message(QT_TRANSLATE_NOOP("core", "When version %1 was installed nothing stood there."),
                                  {previous.version})};
    return {.kind = savedFiles,
            .reason = Message(QT_TRANSLATE_NOOP("core", "The saved files are those of version %1."),
                              {previous.savedVersion})};
}

UndoChoice backward(const PlanRequest &request, const PlanTarget &target)
{
    if (!target.previous)
        return {.kind = request.package.undo, .reason = {}}; // that it is not deployed is a finding of its own
    const PreviousDeployment &previous = *target.previous;
    if (previous.undo == none)
        return {.kind = none, .reason = noReason(previous.undoReason)};
    if (previous.undo == savedFiles)
        return bySavedFiles(request, previous);
    if (previous.undo == installer)
        return {.kind = installer, .reason = previous.isPackageKept ? Message() : packageGone(previous.version)};
    if (request.removes)
        return {.kind = previousPackage,
                .reason = Message(QT_TRANSLATE_NOOP("core", "When version %1 was installed nothing stood there."),
                                  {previous.version})};
    return {.kind = previousPackage, .reason = {}};
}

Message rollbackSentence(const PlanHost &host)
{
    if (host.undo == installer)
        return Message(QT_TRANSLATE_NOOP("core", "The installer of version %1 takes back what it did; version %2 "
                                                 "stands there afterwards."),
                       {host.from, host.to});
    if (host.undo == savedFiles)
        return Message(QT_TRANSLATE_NOOP("core", "The files saved before version %1 was installed are put back; what "
                                                 "was written there since is lost."),
                       {host.from});
    return Message(QT_TRANSLATE_NOOP("core", "Version %1 is installed over version %2; the backups that these runs "
                                             "left are removed."),
                   {host.to, host.from});
}

} // namespace

UndoChoice undoChoice(const PlanRequest &request, const PlanTarget &target, const QString &installPath)
{
    return request.profile == Profile::Rollback ? backward(request, target) : forward(request, target, installPath);
}

Message undoSentence(const PlanHost &host, Profile profile)
{
    if (!host.undoReason.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "It cannot be undone: %1"), {host.undoReason.text()});
    if (profile == Profile::Rollback)
        return rollbackSentence(host);
    if (host.undo == installer)
        return Message(QT_TRANSLATE_NOOP("core", "A roll back lets the package's installer take back what it did."));
    if (host.undo == savedFiles)
        return Message(QT_TRANSLATE_NOOP("core", "A roll back puts the files back that are saved before the first "
                                                 "change."));
    return Message(QT_TRANSLATE_NOOP("core", "A roll back installs version %1 again."), {host.before.version});
}

} // namespace convoy
