// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/report/ReportMaking.h"

#include "operations/report/PdfProgram.h"
#include "report/CsvReport.h"
#include "report/HtmlReport.h"
#include "repository/RunStore.h"
#include "repository/audit/AuditStore.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSysInfo>

#include <array>

namespace convoy {

namespace {

constexpr std::array formatWords{"html", "pdf", "csv"};

Result<QList<HostJournal>> journalsOf(RunStore &store, const StoredRun &run)
{
    QList<HostJournal> journals;
    for (const QString &host : loggedHosts(run.hosts)) {
        auto events = store.events(run.id, {.host = host, .step = {}});
        if (!events)
            return failure(events.error());
        journals += HostJournal{.host = host, .events = *std::move(events)};
    }
    return journals;
}

Result<QByteArray> bytesOf(const Report &report, ReportFormat format, const CancelToken &cancel)
{
    switch (format) {
    case ReportFormat::Csv:
        return csvReport(report);
    case ReportFormat::Pdf:
        return PdfProgram().pdfOf(paperReport(report), cancel);
    case ReportFormat::Html:
        break;
    }
    return htmlReport(report);
}

} // namespace

QString reportFormatWord(ReportFormat format)
{
    return QLatin1String(formatWords.at(static_cast<size_t>(format)));
}

std::optional<ReportFormat> reportFormatFromWord(const QString &word)
{
    for (size_t i = 0; i < formatWords.size(); ++i) {
        if (word.compare(QLatin1String(formatWords.at(i)), Qt::CaseInsensitive) == 0)
            return static_cast<ReportFormat>(i);
    }
    return std::nullopt;
}

ReportOrigin reportOrigin(const Repository &repository, const QString &operatorName, const Clock &clock)
{
    const QDateTime local = clock.now().toLocalTime();
    return {.repository = repository.url().text(),
            .machine = QSysInfo::machineHostName(),
            .operatorName = operatorName,
            .program = QStringLiteral("Convoy %1").arg(QCoreApplication::applicationVersion()).trimmed(),
            .at = local.toOffsetFromUtc(local.offsetFromUtc())};
}

Result<Report> reportOfRun(Repository &repository, const QString &runId, const ReportOrigin &origin)
{
    RunStore &store = repository.runs();
    if (const auto closed = store.closeAbandoned(); !closed)
        return failure(closed.error());
    auto run = store.find(runId);
    if (!run)
        return failure(run.error());
    auto plan = store.plan(runId);
    if (!plan)
        return failure(plan.error());
    auto journals = journalsOf(store, *run);
    if (!journals)
        return failure(journals.error());
    const auto audit = repository.audit().verify();
    if (!audit)
        return failure(audit.error());
    return makeReport(RunReportSource{.run = *std::move(run),
                                      .plan = *std::move(plan),
                                      .journals = *std::move(journals),
                                      .audit = *audit,
                                      .origin = origin});
}

Result<Report> reportOfPlan(Repository *repository, const Plan &plan, const ReportOrigin &origin)
{
    PlanReportSource source{.plan = plan, .audit = {}, .origin = origin};
    if (repository != nullptr) {
        const auto audit = repository->audit().verify();
        if (!audit)
            return failure(audit.error());
        source.audit = *audit;
    }
    return makeReport(source);
}

Status saveReport(const Report &report, ReportFormat format, const QString &path, const CancelToken &cancel)
{
    const Result<QByteArray> bytes = bytesOf(report, format, cancel);
    if (!bytes)
        return failure(bytes.error());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return failure(
        Error(QStringLiteral("report-unwritable"),
              Message(QT_TRANSLATE_NOOP("core", "The report cannot be written to %1."), {path}), ErrorKind::Request)
            .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder exists and that you may write to it.")))
            .with(file.errorString()));
}

} // namespace convoy
