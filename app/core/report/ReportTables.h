// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "report/Report.h"

namespace convoy {

struct ReportCell
{
    QStringList lines; ///< each a paragraph of its own
    ReportTone tone = ReportTone::Neutral;
};

/// One section of a report as people read it. The first cell of a row names the row.
struct ReportTable
{
    QString id; ///< "hosts"; the same in every language
    QString title;
    QStringList columns; ///< empty: names and values
    QList<QList<ReportCell>> rows;
};

/// "Intact", or from which entry on it was altered.
Message trailStateText(const ReportTrail &trail);

/// All sections that have something to say, in the order in which they are read; the logs besides.
QList<ReportTable> reportTables(const Report &report);

} // namespace convoy
