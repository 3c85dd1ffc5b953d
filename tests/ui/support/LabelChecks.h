// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace convoy {

/// Labels that stand neither left of nor above the field they belong to (U41).
QStringList misplacedLabels(const QWidget &window);
/// Texts of labels and buttons that are not in sentence case: a word after the first begins with a capital and is none of
/// `names` (proper names, keys and the like) nor all capitals (U41).
QStringList notInSentenceCase(const QWidget &window, const QStringList &names);
/// Texts of buttons and of labels of fields that hold an abbreviation, a word that ends in a full stop (U41).
QStringList abbreviatedLabels(const QWidget &window);
/// Names that a screen reader meets twice below `widget`.
QStringList namesMetTwice(QWidget &widget);

} // namespace convoy
