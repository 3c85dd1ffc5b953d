// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace convoy {

/// Gives a dialog room for lines of so many characters, and the height its texts then need: in every text size (U57).
void fitToText(QDialog &dialog, int characters);

} // namespace convoy
