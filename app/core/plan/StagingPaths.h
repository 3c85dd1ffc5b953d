// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace convoy {

/// Where things stand on a host during a run: BASE/run-ID with the payload's tree, silent.ini and the result log, and
/// the marker BASE/lock. What an undo needs is in BASE/saved-ID. The same in the plan (where the run has no id yet) and in the run.
struct StagingPaths
{
    QString base; ///< Host::staging, else HOME/.convoy
    QString run; ///< name of the run's folder below it
    QString marker = {}; ///< folder that holds the marker; empty: base

    [[nodiscard]] QString folder() const { return base + QLatin1Char('/') + run; }
    [[nodiscard]] QString payload() const { return folder() + QStringLiteral("/payload"); }
    [[nodiscard]] QString silentIni() const { return folder() + QStringLiteral("/silent.ini"); }
    [[nodiscard]] QString resultLog() const { return folder() + QStringLiteral("/result.log"); }
    [[nodiscard]] QString lock() const { return (marker.isEmpty() ? base : marker) + QStringLiteral("/lock"); }
    /// What an undo needs, beside the run's folder: it may stay when the run is over.
    [[nodiscard]] QString saved() const { return base + QStringLiteral("/saved-") + run.mid(4); }

    /// silentIni, resultLog, payload, and installPath unless it is empty.
    [[nodiscard]] QMap<QString, QString> variables(const QString &installPath) const;
};

} // namespace convoy
