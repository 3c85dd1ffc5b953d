// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/report/PdfProgram.h"

#include "base/process/ProcessEnd.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <chrono>

namespace convoy {

namespace {

using namespace std::chrono_literals;
constexpr auto reportPollInterval = 100ms;
constexpr auto longest = 2min; // a hundred times what a run of ten thousand hosts takes

Error missing(const QString &program)
{
    return Error(QStringLiteral("report-program-missing"),
                 Message(QT_TRANSLATE_NOOP("core", "A report as PDF cannot be made here.")))
        .because(Message(QT_TRANSLATE_NOOP("core", "The program that draws it (convoy-report) is missing or cannot be "
                                                   "started.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Save the report as HTML and print that, or install Convoy again.")))
        .with(program);
}

Error failed(const QString &detail)
{
    return Error(QStringLiteral("report-program-failed"),
                 Message(QT_TRANSLATE_NOOP("core", "The report could not be drawn as PDF.")))
        .because(Message(QT_TRANSLATE_NOOP("core", "The program that draws it (convoy-report) came to no result.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Save the report as HTML, which browsers print.")))
        .with(detail);
}

Error reportCancelled()
{
    return Error(QStringLiteral("cancelled"), Message(QT_TRANSLATE_NOOP("core", "The report was cancelled.")),
                 ErrorKind::Stopped);
}

} // namespace

PdfProgram::PdfProgram(QString program)
    : m_program(std::move(program))
{
}

QString PdfProgram::defaultProgram()
{
    if (qEnvironmentVariableIsSet("CONVOY_REPORT"))
        return qEnvironmentVariable("CONVOY_REPORT");
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + QStringLiteral("/convoy-report");
    const QString installed = QFileInfo(here + QStringLiteral("/../libexec/convoy/convoy-report")).absoluteFilePath();
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

Result<QByteArray> PdfProgram::pdfOf(const QByteArray &paper, const CancelToken &cancel) const
{
    if (!QFileInfo(m_program).isExecutable())
        return failure(missing(m_program));
    QProcess process;
    const ProcessEnd end(process);
    process.setProgram(m_program);
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors
                                     | QProcess::UnixProcessFlag::ResetSignalHandlers);
    process.start();
    if (!process.waitForStarted())
        return failure(missing(process.errorString()));
    process.write(paper);
    process.closeWriteChannel();
    QElapsedTimer time;
    time.start();
    while (!process.waitForFinished(int(reportPollInterval.count())) && process.state() != QProcess::NotRunning) {
        if (cancel.isCancelled())
            return failure(reportCancelled());
        if (time.durationElapsed() > longest)
            return failure(failed(QStringLiteral("timeout")));
    }
    const QByteArray pdf = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !pdf.startsWith("%PDF-"))
        return failure(failed(QString::fromUtf8(process.readAllStandardError()).trimmed()));
    return pdf;
}

} // namespace convoy
