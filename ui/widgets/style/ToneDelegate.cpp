// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/ToneDelegate.h"

#include "widgets/style/Theme.h"
#include "wizard/CellTone.h"

namespace convoy {

namespace {

constexpr int RowPadding = 8;

} // namespace

QSize ToneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize own = QStyledItemDelegate::sizeHint(option, index);
    return {own.width(), qMax(own.height(), option.fontMetrics.height() + RowPadding)};
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.parent().isValid() && index.model()->hasChildren(index.siblingAtColumn(0)))
        option->font.setBold(true);
    const QVariant value = index.data(CellToneRole);
    if (!value.isValid() || option->text.isEmpty())
        return;
    const auto tone = static_cast<Theme::Tone>(value.toInt());
    option->palette.setColor(QPalette::Text, Theme::color(tone, option->palette));
    const QString symbol = tone == Theme::Tone::Neutral ? QStringLiteral("○") : Theme::symbol(tone);
    option->text = QStringLiteral("%1  %2").arg(symbol, option->text);
}

} // namespace convoy
