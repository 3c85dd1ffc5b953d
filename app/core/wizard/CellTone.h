// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace convoy {

/// How a cell of a table is meant, beside its word: the window adds a symbol and a colour (U24). In the order of
/// Theme::Tone.
enum class CellTone { Neutral, Active, Good, Caution, Bad };

/// Models give a CellTone as int under this role; no value: no symbol.
constexpr int CellToneRole = Qt::UserRole + 100;

} // namespace convoy
