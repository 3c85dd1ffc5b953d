// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/HelperProcess.h"

#include "base/process/ProcessEnd.h"
#include "package/archive/Refusal.h"
#include "package/archive/helper/HelperCommand.h"

#include <QFileInfo>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convoy {

namespace {

constexpr auto pollInterval = 50ms;
constexpr qsizetype longestRefusal = qsizetype(64) * 1024;

Error cancelled()
{
    return Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the package was stopped.")),
                 ErrorKind::Stopped);
}

Error notStarted(const QProcess &process)
{
    return Error(u"archive-helper-missing"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The program that reads packages could not be started.")))
        .because(Message(QT_TRANSLATE_NOOP("core", "%1 is missing or may not be run."), {process.program()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Install Convoy again.")))
        .with(process.errorString());
}

QProcessEnvironment smallEnvironment()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment small;
    small.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &name : {u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (system.contains(name))
            small.insert(name, system.value(name));
    }
    return small;
}

/// What the helper's end says. A helper that was taken over by a hostile archive can say anything: only codes that
/// exist are believed, and all it says is shown as plain text.
Status outcome(QProcess &process, const QString &package)
{
    const bool isNormal = process.exitStatus() == QProcess::NormalExit;
    if (isNormal && process.exitCode() == HelperCommand::exitDone)
        return {};
    if (isNormal && process.exitCode() == HelperCommand::exitRefused) {
        const QByteArray text = process.readAllStandardError().left(longestRefusal);
        const Refusal refusal = Refusal::fromJsonLine(text.left(text.indexOf('\n')));
        if (!refusal.code.isEmpty())
            return failure(refusal.toError(package));
    }
    const int signal = isNormal ? 0 : process.exitCode();
    const bool isLimit = signal == SIGXCPU || signal == SIGXFSZ || signal == SIGKILL || signal == SIGABRT;
    const QString detail = isNormal ? u"the helper ended with code %1"_s.arg(process.exitCode())
                                    : u"the helper was ended by signal %1"_s.arg(signal);
    return failure(Refusal{isLimit ? u"archive-limit"_s : u"archive-broken"_s, {}, detail}.toError(package));
}

} // namespace

Status HelperProcess::run(const Sink &sink, const CancelToken &cancel) const
{
    QProcess process;
    const ProcessEnd end(process);
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessEnvironment(smallEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors
                                     | QProcess::UnixProcessFlag::ResetSignalHandlers);
#endif
    if (!QFileInfo(program).isExecutable())
        return failure(notStarted(process));
    process.start(QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return failure(notStarted(process));
    auto waited = 0ms;
    for (;;) {
        if (cancel.isCancelled())
            return failure(cancelled());
        const bool isReady = process.bytesAvailable() > 0 || process.waitForReadyRead(int(pollInterval.count()));
        const bool hasEnded = process.state() == QProcess::NotRunning;
        if (const QByteArray bytes = process.readAllStandardOutput(); !bytes.isEmpty()) {
            if (Status taken = sink(bytes); !taken)
                return taken;
        } else if (hasEnded) {
            return outcome(process, package);
        }
        waited += isReady ? 0ms : pollInterval;
        if (waited > timeLimit)
            return failure(Refusal{u"archive-limit"_s, {}, u"the helper took too long"_s}.toError(package));
    }
}

} // namespace convoy
