// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Timeline.h"

namespace convoy {

/// An <svg> element to stand inside HTML; empty where there is nothing to draw. `description` says in words where the
/// same figures are to be read.
QString timelineSvg(const Timeline &timeline, const QString &title, const QString &description);

} // namespace convoy
