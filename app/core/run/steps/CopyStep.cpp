// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/CopyStep.h"

#include "hosts/FileTransfer.h"
#include "plan/CommandTemplate.h"
#include "run/host/HostScripts.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace convoy {

namespace {

constexpr auto longestCopy = std::chrono::hours(4);
constexpr qint64 worthTelling = 8 << 20; ///< bytes below which progress is not worth a line

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

/// Tells each tenth of a big copy.
class CopyProgress
{
public:
    CopyProgress(HostContext &context, qint64 total)
        : m_context(context)
        , m_total(total)
    {
    }

    void operator()(qint64 sent)
    {
        if (m_total < worthTelling || sent * 10 / m_total <= m_tenths)
            return;
        m_tenths = sent * 10 / m_total;
        const QLocale c = QLocale::c();
        m_context.journal.output(stepKindWord(StepKind::Copy), HostState::Copying,
                                 Message(QT_TRANSLATE_NOOP("core", "%1 of %2 copied."),
                                         {c.formattedDataSize(sent, 1, QLocale::DataSizeSIFormat),
                                          c.formattedDataSize(m_total, 1, QLocale::DataSizeSIFormat)}));
    }

private:
    HostContext &m_context;
    qint64 m_total;
    qint64 m_tenths = 0;
};

Error payloadUnreadable(const QFile &file)
{
    return Error(QStringLiteral("payload-unreadable"),
                 Message(QT_TRANSLATE_NOOP("core", "The package could not be read for copying.")))
        .because(Message::verbatim(file.errorString()))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the free space for temporary files, then run it again.")))
        .with(file.fileName());
}

Error copyFailed(const HostContext &context, const CommandResult &result)
{
    Error error = putFailure(context.paths.payload(), result);
    if (error.code != QLatin1String("host-disk-full")) {
        error =
            Error(QStringLiteral("copy-failed"),
                  Message(QT_TRANSLATE_NOOP("core", "The package could not be unpacked on %1."), {context.host.name}))
                .because(Message(QT_TRANSLATE_NOOP("core", "tar ended with code %1 on the host."),
                                 {QString::number(result.exitCode)}))
                .advise(Message(QT_TRANSLATE_NOOP("core", "Look at what tar said, put it right and run it again.")));
    }
    error.detail = context.commandDetail(result);
    return error;
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
    RunOptions options;
    options.timeout = longestCopy;
    options.input = &tar;
    options.onInputSent = CopyProgress(context, staged->bytes);
    auto result = context.connection->run(unpackScript(context.paths), options, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    if (!result->succeeded())
        return failure(copyFailed(context, *result));
    return {};
}

} // namespace convoy
