// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/Repository.h"
#include "repository/RunStore.h"

#include <QElapsedTimer>
#include <QList>

#include <optional>

namespace convoy {

/// Follows a run through the journal: what window and command line look at. Owns nothing of the run. Not thread-safe;
/// asking when nothing changed costs one PRAGMA.
class RunFollower
{
public:
    RunFollower(Repository &repository, QString runId, qint64 afterEvent = 0);

    struct News
    {
        QList<Event> events; ///< new ones, in order
        StoredRun run;       ///< as it is now
        bool hasEnded = false;
    };
    /// What is new since the last call; empty events when nothing is. A run whose runner is gone is found out here
    /// (RunStore::closeAbandoned) and ends Interrupted.
    [[nodiscard]] Result<News> poll();

private:
    [[nodiscard]] Result<bool> closeAbandoned();

    Repository &m_repository;
    QString m_runId;
    qint64 m_lastEvent = 0;
    qint64 m_changeMark = -1;
    std::optional<StoredRun> m_known; ///< as of the last change
    QElapsedTimer m_sinceCheck;
};

} // namespace convoy
