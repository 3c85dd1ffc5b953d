// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "report/Report.h"
#include "report/ReportSource.h"
#include "repository/Repository.h"

#include <QString>

#include <optional>

namespace convoy {

enum class ReportFormat { Html, Pdf, Csv };
QString reportFormatWord(ReportFormat format); ///< html pdf csv; a file's ending too
std::optional<ReportFormat> reportFormatFromWord(const QString &word);

/// Who makes a report of this repository here and now.
ReportOrigin reportOrigin(const Repository &repository, const QString &operatorName, const Clock &clock);

/// A run as its journal has it, at whatever state it is; the audit trail is verified on the way, and its head is the
/// report's. In the language now set. "run-unknown", ErrorKind::Request.
[[nodiscard]] Result<Report> reportOfRun(Repository &repository, const QString &runId, const ReportOrigin &origin);
/// A plan that was not carried out yet; `repository` gives the trail, nullptr: without.
[[nodiscard]] Result<Report> reportOfPlan(Repository *repository, const Plan &plan, const ReportOrigin &origin);

/// Writes it whole or not at all. "report-unwritable", ErrorKind::Request; for PDF also "report-program-missing" and
/// "report-program-failed".
[[nodiscard]] Status saveReport(const Report &report, ReportFormat format, const QString &path,
                                const CancelToken &cancel = {});

} // namespace convoy
