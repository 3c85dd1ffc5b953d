// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/ConfirmStep.h"

#include "hosts/HostErrors.h"

#include <QCoreApplication>

namespace convoy {

QString ConfirmStep::describe(const HostContext &) const
{
    return {};
}

Status ConfirmStep::execute(HostContext &context) const
{
    const QString &host = context.planned.host;
    const QString &step = context.step->id;
    context.journal.output(step, HostState::Running, context.step->action->instruction);
    context.journal.output(
        step, HostState::Running,
        Message(QT_TRANSLATE_NOOP("core", "The run waits for a person. When it is done: convoyctl run confirm %1 "
                                          "--host %2"),
                {context.run.runId, host}));
    switch (context.control.awaitPerson(host, step, [&] { context.beat(); })) {
    case RunControl::Answer::Confirmed:
        context.note = Message(QT_TRANSLATE_NOOP("core", "A person has confirmed it."));
        return {};
    case RunControl::Answer::LeftOut:
        context.isSkipped = true;
        context.outcome.code = QStringLiteral("left-out");
        context.outcome.message =
            Message(QT_TRANSLATE_NOOP("core", "%1 left it out. What the steps before have done stays."),
                    {context.control.leftOutBy(host).value_or(QString())});
        context.note = context.outcome.message;
        return {};
    case RunControl::Answer::Stopped:
        break;
    }
    return failure(cancelledOn(context.host));
}

} // namespace convoy
