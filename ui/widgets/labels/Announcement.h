// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace convoy {

/// Says something to a screen reader without moving the focus: politely, or at once for failures (U54).
void announce(QWidget *source, const QString &text, bool isUrgent = false);

} // namespace convoy
