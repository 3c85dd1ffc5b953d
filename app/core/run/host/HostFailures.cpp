// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/HostFailures.h"

#include "run/host/DetachedStep.h"

#include <QCoreApplication>

namespace convoy {

Error internalProblem(const QString &host, const char *words)
{
    return Error(QStringLiteral("internal-problem"),
                 Message(QT_TRANSLATE_NOOP("core", "Convoy could not go on with %1."), {host}))
        .because(Message(QT_TRANSLATE_NOOP("core", "Something happened that Convoy does not know.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Run this host again, and report the text under details.")))
        .with(QString::fromLocal8Bit(words));
}

Error stoppedWork(const HostContext &context)
{
    Error error(QStringLiteral("cancelled"),
                Message(QT_TRANSLATE_NOOP("core", "The work on %1 was stopped."), {context.host.name}),
                ErrorKind::Stopped);
    if (context.isInstallerOpen() && !context.hasStartedCommand && !context.isJoining()) {
        return std::move(error)
            .because(stepFateUnknown(context.host.name).what)
            .advise(Message(QT_TRANSLATE_NOOP("core", "Resume the run: what still runs on the host is waited for, not "
                                                      "begun again.")));
    }
    if (!context.hasStartedCommand && !context.isJoining()) {
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "The installer had not begun; nothing was changed.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Resume the run, or run this host again, when you are ready.")));
    }
    if (context.hasEndedCommand) {
        return std::move(error)
            .because(Message(QT_TRANSLATE_NOOP("core", "The installer had ended, and nobody looked at what it did.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Resume the run: where the package is found, nothing is done "
                                                      "again.")));
    }
    return std::move(error)
        .because(Message(QT_TRANSLATE_NOOP("core", "The installer had begun and was ended before it was done.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check what stands on the host, then run it again.")));
}

} // namespace convoy
