// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "wizard/Session.h"

#include <optional>

namespace convoy {

/// Asks something of a run, whoever started it: pause, continue, stop, close. What was asked is known here at once, so
/// that a window can show it before the repository has it; nothing blocks. GUI thread.
class RunSteering : public QObject
{
    Q_OBJECT

public:
    explicit RunSteering(Session &session, QObject *parent = nullptr);

    void ask(const QString &runId, RunRequest request);
    void close(const QString &runId); ///< RunStore::close
    void askHost(const QString &runId, HostRequest request); ///< RunStore::requestHost; the operator is filled in
    /// Asked here and not known to have reached the run's row; None: nothing.
    [[nodiscard]] RunRequest asked(const QString &runId) const { return m_asked.value(runId, RunRequest::None); }
    /// The row was read: what it shows need not be remembered here.
    void settle(const StoredRun &run);
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< of what was asked last

signals:
    void changed();

private:
    void write(const QString &runId, RunRequest request);
    void written(const QString &runId, RunRequest request, const Result<bool> &result);

    Session &m_session;
    QSet<QString> m_writing; ///< one at a time for each run, so that the last wish wins
    QHash<QString, RunRequest> m_asked;
    std::optional<Error> m_problem;
};

} // namespace convoy
