// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convoy {

/// Makes scroll areas safe for screen readers. Qt 6.8's own interface of QScrollArea takes any child index on trust: a
/// reader that asks for a scroll bar that has just been hidden ends the program. Call once, after QApplication.
void installScrollAreaAccessible();

} // namespace convoy
