// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace convoy {

/// Controls of the active window that look the same with the keyboard in them and without it: fewer than a handful of
/// pixels differ by 3:1 in contrast (U51, U56). Moves the focus.
QStringList controlsWithoutVisibleFocus(QWidget &window);

} // namespace convoy
