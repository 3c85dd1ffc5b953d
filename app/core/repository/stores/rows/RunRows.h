// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// How runs, their hosts and their events stand in rows.
struct RunRows
{
    static QString runColumns();
    static StoredRun runOf(const SqlRow &row); ///< without hosts
    static QString hostColumns();
    static HostOutcome hostOf(const SqlRow &row, int firstColumn);
    static QString eventColumns();
    static Event eventOf(const SqlRow &row);

    static QString eventInsertion(); ///< the statement that eventValues() belong to
    static QVariantList eventValues(qint64 run, const Event &event);

    static qint64 idOf(const QString &run); ///< 0 when the text is no number
    static Error unknownError(const QString &run);
};

} // namespace convoy
