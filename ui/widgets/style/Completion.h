// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace convoy {

/// Typing part of a value lists every entry that contains the text, whatever its case (G097); Enter takes the chosen one,
/// typing on overrides it. Replaces an earlier list.
void completeFrom(QLineEdit *edit, const QStringList &values);
/// The same for a list that can be typed in: its entries.
void completeFrom(QComboBox *box, const QStringList &values);

/// For a field that holds several values with commas between them: the one being typed is completed.
void completeListFrom(QLineEdit *edit, const QStringList &values);

} // namespace convoy
