// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace convoy {

/// The word that was probably meant: the one of `words` from which the fewest letters differ (Levenshtein distance), at
/// most `most` of them; the first of several. Empty when there is none. For short words: the time is their product.
QString nearestWord(const QString &word, const QStringList &words, qsizetype most);

} // namespace convoy
