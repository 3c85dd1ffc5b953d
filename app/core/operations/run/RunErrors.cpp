// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunErrors.h"

#include <QCoreApplication>

namespace convoy {

Error runNotEnded(const QString &run)
{
    return Error(QStringLiteral("run-not-ended"),
                 Message(QT_TRANSLATE_NOOP("core", "Run %1 has not come to its end."), {run}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until it has ended, or stop it; then try again.")));
}

Error hostNotInRun(const QString &host, const QString &run)
{
    return Error(QStringLiteral("host-not-in-run"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is not a host of run %2."), {host, run}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Show the run and name one of its hosts.")));
}

} // namespace convoy
