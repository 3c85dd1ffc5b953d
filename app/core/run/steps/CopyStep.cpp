// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/CopyStep.h"

#include "plan/values/CommandTemplate.h"
#include "run/copy/PayloadCopy.h"

#include <QCoreApplication>
#include <QFile>

namespace convoy {

namespace {

Error stopped()
{
    return Error(QStringLiteral("cancelled"), Message(QT_TRANSLATE_NOOP("core", "The run was stopped.")),
                 ErrorKind::Stopped);
}

/// A place among the parallel copies for as long as it lives.
class CopySlot
{
public:
    explicit CopySlot(RunControl &control)
        : m_control(control)
        , m_isTaken(control.takeCopySlot())
    {
    }
    ~CopySlot()
    {
        if (m_isTaken)
            m_control.giveCopySlot();
    }
    CopySlot(const CopySlot &) = delete;
    CopySlot &operator=(const CopySlot &) = delete;
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

private:
    RunControl &m_control;
    bool m_isTaken;
};

Error payloadUnreadable(const QFile &file)
{
    return Error(QStringLiteral("payload-unreadable"),
                 Message(QT_TRANSLATE_NOOP("core", "The package could not be read for copying.")))
        .because(Message::verbatim(file.errorString()))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the free space for temporary files, then run it again.")))
        .with(file.fileName());
}

} // namespace

QString CopyStep::describe(const HostContext &context) const
{
    return QStringLiteral("tar -x -o -f - -C %1").arg(shellWord(context.paths.payload()));
}

Status CopyStep::execute(HostContext &context) const
{
    const CopySlot slot(context.control);
    if (!slot.isTaken())
        return failure(stopped());
    auto staged = context.run.payload.staged(context.cancel);
    if (!staged)
        return failure(std::move(staged).error());
    QFile tar(staged->tarPath);
    if (!tar.open(QIODevice::ReadOnly))
        return failure(payloadUnreadable(tar));
    return PayloadCopy(context, tar).execute();
}

} // namespace convoy
