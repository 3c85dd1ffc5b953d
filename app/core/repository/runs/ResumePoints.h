// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/stores/StoreContext.h"
#include "run/ResumePoint.h"

namespace convoy {

/// How far the journal says each host of a run came (RunStore::resumePoints).
class ResumePoints
{
public:
    explicit ResumePoints(StoreContext &context);
    [[nodiscard]] Result<QList<ResumePoint>> of(const QString &id);

private:
    struct Trace;
    [[nodiscard]] Result<QHash<QString, Trace>> traces(qint64 run);
    StoreContext &m_context;
};

} // namespace convoy
