// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/HostStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QLatin1String>

#include <array>

namespace convoy {

/// How hosts stand in rows, and what may stand in them.
struct HostRows
{
    static QString columns(); ///< thirteen, in the order of valuesOf()
    static QVariantList valuesOf(const Host &host);
    static Host hostOf(const SqlRow &row);
    static HostCheck checkOf(const SqlRow &row, int firstColumn);

    static const std::array<QLatin1String, 3> &labelKinds();
    static QStringList &labelsOf(Host &host, const QString &kind);
    static QStringList labelsOf(const Host &host, QLatin1String kind);

    static Status checkName(const QString &name);
    /// This computer keeps its name and the way to it.
    static Status checkChange(const Host &before, const Host &after);

    static QString summary(const Host &host); ///< for the audit trail, JSON; nothing secret stands in a host's row

    static Error unknownError(const QString &name);
    static Error existsError(const QString &name);
    static Error thisComputerError();
};

} // namespace convoy
