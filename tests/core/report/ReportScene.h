// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportSource.h"
#include "repository/Repository.h"

namespace convoy::test {

/// A run of which nothing went as hoped: of each ten hosts six are done, two failed alike, one could not be reached and
/// one was left out; one rule was waived. Texts of hosts hold what would do harm in a table or a page.
struct ReportScene
{
    explicit ReportScene(int hosts = 10, int waveSize = 4);

    Plan plan;
    QList<HostOutcome> outcomes; ///< in the plan's order
    QList<Event> events; ///< what the failed hosts' installers said

    [[nodiscard]] RunReportSource source() const;
    /// Plan, run and journal into a repository; the run's id.
    [[nodiscard]] QString store(Repository &repository) const;

    static QString waiverReason() { return QStringLiteral("tried in the laboratory, ticket 4711"); }
    static QDateTime began();

private:
    void addHost(int index, PlanWave &wave);
    void addOutcome(int index, const QString &host);
    void addFindings();
};

} // namespace convoy::test
