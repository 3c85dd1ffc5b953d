// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// Tells the journal how far a copy is: each tenth of a big one, and what happened to it on the way.
class CopyProgress
{
public:
    CopyProgress(HostContext &context, qint64 total);

    /// So many bytes of the tar are on the host, or on their way.
    void reached(qint64 bytes);
    void goesOn(qint64 bytes);
    void beginsAnew();
    [[nodiscard]] qint64 furthest() const { return m_furthest; }

private:
    void say(const Message &message);
    [[nodiscard]] static QString size(qint64 bytes);

    HostContext &m_context;
    qint64 m_total;
    qint64 m_tenths = 0;
    qint64 m_furthest = 0;
};

} // namespace convoy
