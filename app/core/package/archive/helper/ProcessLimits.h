// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace convoy {

/// What the helper process takes from itself before it looks at a hostile byte. Cannot be undone.
struct ProcessLimits
{
    qint64 archiveBytes = 0;        ///< processor time is allowed by the size of the archive
    qint64 largestWrittenFile = 0;  ///< 0: it writes to pipes only
    void apply() const;
};

} // namespace convoy
