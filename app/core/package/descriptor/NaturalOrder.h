// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// Names as people count: "disc2" before "disc10"; otherwise by code point. The same on every machine and in every
/// language, which a collator is not. A total order: equal only where the names are.
bool isNaturallyLess(QStringView left, QStringView right);

} // namespace convoy
