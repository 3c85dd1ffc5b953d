// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace convoy {

/// "en", "it", "fr" or "es": what was asked for, else the first of the system's languages that Convoy speaks, else
/// English. "language-unknown" (ErrorKind::Request) names the four.
Result<QString> chooseLanguage(const QString &requested);
/// Texts, numbers, dates and sizes of this program follow it from here on.
void useLanguage(const QString &language);

} // namespace convoy
