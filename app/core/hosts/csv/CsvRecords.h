// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

struct CsvRecord
{
    int line = 0; ///< where it begins, counted from 1
    QStringList cells;
};

/// Takes CSV apart (RFC 4180): the separator is the comma, or the semicolon when the first line has no comma; fields
/// in double quotes may hold separators, line ends and doubled quotes. Blank lines are left out. Line ends may be LF
/// or CRLF. A quote that is never closed: "host-csv-quote".
Result<QList<CsvRecord>> csvRecords(const QString &text, const QString &fileName);

} // namespace convoy
