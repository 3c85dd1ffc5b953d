// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/LineDelegate.h"

namespace convoy {

namespace {

/// Of an average character: hardly any text is all as narrow as that.
constexpr int NarrowShare = 2;

} // namespace

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole(option);
    whole.rect = {}; // a view gives its own here
    return QStyledItemDelegate::sizeHint(whole, index);
}

void LineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int width = option->rect.width();
    if (width <= 0) // it is only asked how wide it would be
        return;
    const int narrow = qMax(1, option->fontMetrics.averageCharWidth() / NarrowShare);
    if (const qsizetype most = width / narrow + 1; option->text.size() > most)
        option->text = option->text.first(most) + QChar(0x2026);
}

} // namespace convoy
