// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "report/Report.h"
#include "repository/RunStore.h"
#include "repository/audit/AuditStore.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace convoy {

/// Who makes a report, where and when.
struct ReportOrigin
{
    QString repository; ///< its URL
    QString machine;
    QString operatorName;
    QString program; ///< "Convoy 0.1.0"
    QDateTime at;    ///< with the offset from UTC in which times are shown
};

/// The journal of one host that did not come to a good end.
struct HostJournal
{
    QString host;
    QList<Event> events;
};

struct RunReportSource
{
    StoredRun run;
    Plan plan;
    QList<HostJournal> journals; ///< of loggedHosts(), as far as they have one
    AuditVerdict audit;
    ReportOrigin origin;
};

struct PlanReportSource
{
    Plan plan;
    std::optional<AuditVerdict> audit; ///< none: no repository at hand
    ReportOrigin origin;
};

constexpr qsizetype reportLogLines = 40; ///< of each host
constexpr qsizetype reportLogsAlike = 5; ///< of hosts that failed alike
constexpr qsizetype reportLogs = 50;     ///< in all

/// Whose logs a report shows: hosts where it went wrong, a few of each kind of failure, in the run's order. A thousand
/// hosts that failed of one cause are told by one of them.
QStringList loggedHosts(const QList<HostOutcome> &outcomes);

/// Pure, in the language now set. Figures come from the run's own rows, never from what a window shows.
Report makeReport(const RunReportSource &source);
Report makeReport(const PlanReportSource &source);

} // namespace convoy
