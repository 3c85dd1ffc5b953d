// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportSource.h"

#include <QHash>

namespace convoy {

/// What reports of runs and of plans have in common.

ReportTone toneOf(HostState state);
/// "it" of the locale now set; "en" of the C locale.
QString reportLanguage();
/// When, by whom, where and with what the report was made.
void addOrigin(Report &report, const ReportOrigin &origin);
void addPackage(Report &report, const Plan &plan);
void addFindings(Report &report, const Plan &plan);
void addDecisions(Report &report, const PlanBasis &basis);
void addLimits(Report &report, const Plan &plan);
ReportTrail trailOf(const AuditVerdict &verdict);
void addFact(QList<ReportFact> &facts, const char *name, const QString &value); ///< nothing for an empty value
QList<ReportCount> countsOf(const QList<HostState> &states);
/// The host's name, or a word for the steps that are of the whole organisation.
QString shownHost(const QString &host);
/// By host: the plan's marks (plan/change/PrerequisiteMarks) as sentences (U72).
QHash<QString, QStringList> reportMarks(const Plan &plan);

} // namespace convoy
