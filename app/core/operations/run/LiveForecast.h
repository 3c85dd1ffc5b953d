// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/Repository.h"
#include "run/pace/RunForecast.h"

#include <QString>

#include <optional>

namespace convoy {

/// RunForecast of a run that somebody else works on, read from the journal: each look takes in what is new since the last.
/// One thread at a time, any.
class LiveForecast
{
public:
    explicit LiveForecast(QString run);
    [[nodiscard]] const QString &run() const { return m_run; }
    /// How long it will still take; nothing while it is not known, or the journal cannot be read.
    [[nodiscard]] std::optional<RunForecast::Time> look(Repository &repository, const QDateTime &now);

private:
    [[nodiscard]] Status read(Repository &repository);

    QString m_run;
    RunForecast m_forecast;
    qint64 m_last = 0;
    bool m_isBegun = false;
};

} // namespace convoy
