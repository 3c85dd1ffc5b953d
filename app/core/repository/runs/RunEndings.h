// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "repository/runs/RunnerRow.h"

namespace convoy {

/// Ends that are no ends of the work: RunStore::closeAbandoned, giveUp and close. None writes a host-ended event: that
/// row says that a runner saw the host's end (ResumePoint::hasEndedProperly).
class RunEndings
{
public:
    explicit RunEndings(StoreContext &context);

    [[nodiscard]] Result<QStringList> closeAbandoned();
    [[nodiscard]] Status giveUp(const QString &id, const RunClaim &runner, const Error &problem);
    [[nodiscard]] Status close(const QString &id, const QString &operatorName);

private:
    [[nodiscard]] Result<QStringList> abandoned();
    /// `problem`: what the runner itself said, if it could.
    [[nodiscard]] Status interrupt(const QString &id, const QDateTime &now, const std::optional<Error> &problem = {});
    [[nodiscard]] Status endHosts(qint64 run, const QDateTime &now, const Message &why = {});
    [[nodiscard]] Status end(const QString &id, Event event);
    StoreContext &m_context;
};

} // namespace convoy
