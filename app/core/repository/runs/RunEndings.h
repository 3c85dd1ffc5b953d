// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "repository/runs/RunnerRow.h"

namespace convoy {

/// Ends that no runner writes: RunStore::closeAbandoned and close. Neither writes a host-ended event: that row says
/// that a runner saw the host's end (ResumePoint::hasEndedProperly).
class RunEndings
{
public:
    explicit RunEndings(StoreContext &context);

    [[nodiscard]] Result<QStringList> closeAbandoned();
    [[nodiscard]] Status close(const QString &id, const QString &operatorName);

private:
    [[nodiscard]] Result<QStringList> abandoned();
    [[nodiscard]] Status interrupt(const QString &id, const QDateTime &now);
    [[nodiscard]] Status endHosts(qint64 run, const QDateTime &now);
    [[nodiscard]] Status end(const QString &id, RunState state, const QDateTime &now, const Message &message);
    StoreContext &m_context;
};

} // namespace convoy
