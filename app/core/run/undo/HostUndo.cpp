// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/HostUndo.h"

#include "plan/Planner.h"
#include "plan/values/CommandTemplate.h"
#include "run/evidence/CommandEnd.h"
#include "run/evidence/Detection.h"
#include "run/host/DetachedStep.h"
#include "run/steps/ResultLogStep.h"
#include "run/steps/RunCommandStep.h"
#include "run/steps/VerifyStep.h"
#include "run/undo/Backups.h"
#include "run/undo/HostServices.h"
#include "run/undo/UndoPackage.h"
#include "run/undo/UndoScripts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr auto longest = std::chrono::hours(4);
/// The installer's own attempts count from 1, and their folders stay.
constexpr int undoAttempt = 1000;

Error packageMissing(const QString &version)
{
    return Error(QStringLiteral("package-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The package of version %1 is not in the repository any more."),
                         {version}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Import it again from its medium, then undo the run.")));
}

Message commandSaid(const HostContext &context, int exitCode)
{
    const QString code = QString::number(exitCode);
    const QString words = lastWords(context.lastLines);
    return words.isEmpty()
               ? Message(QT_TRANSLATE_NOOP("core", "It ended with code %1."), {code})
               : Message(QT_TRANSLATE_NOOP("core", "It ended with code %1; the last it said: %2"), {code, words});
}

Error commandFailed(const HostContext &context, int exitCode)
{
    return Error(QStringLiteral("undo-failed"),
                 Message(QT_TRANSLATE_NOOP("core", "The installer's undo on %1 did not succeed."), {context.host.name}))
        .because(commandSaid(context, exitCode))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Read its output in the run's log, and look at what stands on the "
                                                  "host.")));
}

Error savedGone(const HostContext &context, const QString &folder)
{
    return Error(
               QStringLiteral("saved-gone"),
               Message(QT_TRANSLATE_NOOP("core", "The files saved on %1 are not there any more."), {context.host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "%1 was removed, or never completed."), {folder}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Install the version you want as a package. Nothing was changed by "
                                                  "this undo.")));
}

Error savedAltered(const HostContext &context, const QString &folder)
{
    return Error(
               QStringLiteral("saved-altered"),
               Message(QT_TRANSLATE_NOOP("core", "The files saved on %1 are not what was saved."), {context.host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The digest of what lies in %1 is another one."), {folder}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Find out who changed them, and install the version you want as a "
                                                  "package. Nothing was changed by this undo.")));
}

Error notRestored(const HostContext &context, const CommandResult &result)
{
    const Message state =
        result.exitCode == RestoreKeptExit
            ? Message(QT_TRANSLATE_NOOP("core", "What stood there before this undo stands there again."))
            : Message(QT_TRANSLATE_NOOP("core", "What stands there now is not complete; the saved files are kept."));
    return Error(
               QStringLiteral("undo-failed"),
               Message(QT_TRANSLATE_NOOP("core", "The saved files could not be put back on %1."), {context.host.name}))
        .because(state)
        .advise(Message(QT_TRANSLATE_NOOP("core", "The technical text says what was in the way; put it right and undo "
                                                  "the run.")))
        .with(context.commandDetail(result));
}

RunOptions patiently()
{
    RunOptions options;
    options.timeout = longest;
    return options;
}

/// It was found out before anything was changed.
bool isUntouched(const Error &error)
{
    return error.code == QLatin1String("saved-gone") || error.code == QLatin1String("saved-altered")
           || error.code == QLatin1String("package-unknown");
}

} // namespace

HostUndo::HostUndo(HostContext &context)
    : m_context(context)
    , m_isRollback(context.isBroughtBack())
{
}

QString HostUndo::describe(const HostContext &context)
{
    if (context.planned.undo == QLatin1String("saved-files")) {
        const QString folder = context.isBroughtBack() ? context.planned.before.savedFolder : context.saved.folder;
        return QStringLiteral("tar -x -p -f %1").arg(shellWord(folder + QStringLiteral("/tree.tar")));
    }
    return context.planned.undo == QLatin1String("installer") ? context.run.package.undoCommand : QString();
}

Status HostUndo::execute()
{
    m_context.hasStartedCommand = true; // from here the host may be another
    const bool hasServices = !m_context.run.package.servicesToStop.isEmpty();
    if (hasServices) {
        if (Status stopped = stopServices(m_context); !stopped)
            return stopped;
    }
    Status done = bringBack();
    // Whatever became of the files: what ran before is to run again.
    if (hasServices) {
        if (Status started = startServices(m_context); !started && done)
            return started;
    }
    m_context.hasEndedCommand = m_context.hasEndedCommand || done.has_value();
    if (m_isRollback && !done && isUntouched(done.error()))
        m_context.hasStartedCommand = false; // what was recorded still holds
    return done && !m_isRollback ? prove() : done;
}

Status HostUndo::bringBack()
{
    if (m_context.planned.undo == QLatin1String("saved-files"))
        return bySavedFiles();
    if (m_context.planned.undo == QLatin1String("installer"))
        return m_isRollback ? byInstaller() : byOwnInstaller();
    return byPackage();
}

Status HostUndo::bySavedFiles()
{
    const PlanBefore &before = m_context.planned.before;
    const RestoreRequest request{.place = m_isRollback ? before.savedFolder : m_context.saved.folder,
                                 .target = m_isRollback ? before.installPath : m_context.planned.installPath,
                                 .sha256 = m_isRollback ? before.savedSha256 : m_context.saved.sha256,
                                 .token = m_context.token};
    auto result = m_context.connection->run(restoreScript(request), patiently(), m_context.cancel);
    if (!result)
        return failure(std::move(result).error());
    if (result->exitCode == SavedGoneExit)
        return failure(savedGone(m_context, request.place));
    if (result->exitCode == SavedAlteredExit)
        return failure(savedAltered(m_context, request.place));
    if (!result->succeeded())
        return failure(notRestored(m_context, *result));
    m_context.note = Message(QT_TRANSLATE_NOOP("core", "The files in %1 are as they were saved."), {request.target});
    return {};
}

Status HostUndo::runUndoCommand(HostContext &context, int attempt)
{
    const auto command = fillCommand(context.run.package.undoCommand, context.variables());
    if (!command)
        return failure(command.error());
    const StepRequest request{.paths = context.paths, .attempt = attempt, .command = *command};
    const auto exitCode = DetachedStep(context, request, StepKind::Undo).execute();
    if (!exitCode)
        return failure(exitCode.error());
    if (exitMeaning(context.installCommand(), *exitCode) == ExitMeaning::Failure)
        return failure(commandFailed(context, *exitCode));
    m_context.note =
        Message(QT_TRANSLATE_NOOP("core", "The installer's undo ended with code %1."), {QString::number(*exitCode)});
    return {};
}

/// The version that stands there is another one than the plan's.
Status HostUndo::byInstaller()
{
    const auto other = m_context.run.others.constFind(m_context.planned.from);
    if (other == m_context.run.others.cend())
        return failure(packageMissing(m_context.planned.from));
    UndoPackage package(m_context, *other, m_context.planned.before);
    if (Status staged = package.stage(); !staged)
        return staged;
    return runUndoCommand(package.context(), undoAttempt);
}

/// The failed package is the plan's own, and its payload lies there.
Status HostUndo::byOwnInstaller()
{
    const bool hasIni = !m_context.run.package.silentIni.isEmpty() || !m_context.planned.silent.isEmpty();
    if (hasIni) {
        const SilentIni ini = silentIniFor(m_context.run.silentIni, m_context.planned, m_context.run.secrets);
        if (Status put = m_context.connection->put(ini.toBytes(), m_context.paths.silentIni(), 0600, m_context.cancel);
            !put)
            return put;
    }
    return runUndoCommand(m_context, undoAttempt);
}

Status HostUndo::byPackage()
{
    const QString &version = m_context.planned.before.version;
    const auto other = m_context.run.others.constFind(version);
    if (other == m_context.run.others.cend())
        return failure(packageMissing(version));
    if (Status found = findBackups(m_context); !found)
        return found;
    const QStringList ofFailed = m_context.backups;
    {
        UndoPackage package(m_context, *other, m_context.planned.before);
        if (Status staged = package.stage(); !staged)
            return staged;
        HostContext &inner = package.context();
        for (const auto kind : {StepKind::Command, StepKind::ResultLog, StepKind::Verify}) {
            if (Status done = makeStep(kind)->execute(inner); !done)
                return done;
        }
        m_context.note = inner.note;
        m_context.outcome.detection = inner.outcome.detection;
        m_context.outcome.version = inner.outcome.version;
    }
    if (Status found = findBackups(m_context); !found)
        return found;
    // What stood there before is in the failed installer's backup; where it made none, in that of the one that followed.
    const QStringList ours = m_context.backups;
    const QString state = ofFailed.isEmpty() ? (ours.isEmpty() ? QString() : ours.constLast()) : ofFailed.constFirst();
    m_context.backups.clear();
    return removeBackups(m_context, ours, state);
}

Status HostUndo::prove()
{
    if (m_context.planned.undo == QLatin1String("previous-package"))
        return {}; // its own verification was the proof
    return proveVersion(m_context, m_context.planned.before.version);
}

} // namespace convoy
