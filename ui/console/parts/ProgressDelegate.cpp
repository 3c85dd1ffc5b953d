// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/ProgressDelegate.h"

#include "widgets/style/Theme.h"
#include "wizard/console/DeploymentTableModel.h"

#include <QPainter>

namespace convoy {

namespace {

constexpr int BarHeight = 4;
constexpr int BarMargin = 3;

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant progress = index.data(DeploymentTableModel::ProgressRole);
    if (!progress.isValid())
        return;
    const QRect track(option.rect.left() + BarMargin, option.rect.bottom() - BarHeight,
                      option.rect.width() - 2 * BarMargin, BarHeight);
    QRect filled = track;
    filled.setWidth(static_cast<int>(track.width() * progress.toDouble()));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? option.palette.color(QPalette::HighlightedText)
                                    : Theme::color(Theme::Tone::Active, option.palette);
    painter->save();
    painter->setPen(color);
    painter->drawRect(track.adjusted(0, 0, -1, -1));
    painter->fillRect(filled, color);
    painter->restore();
}

} // namespace convoy
