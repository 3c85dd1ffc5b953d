// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogSize.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

namespace convoy {

void fitToText(QDialog &dialog, int characters)
{
    constexpr int Margin = 40; // for the frame of the window
    const QSize most = dialog.screen()->availableSize() - QSize(Margin, Margin);
    const int hint = qMax(dialog.sizeHint().width(), dialog.fontMetrics().averageCharWidth() * characters);
    const int width = qMin(hint, most.width());
    const int height = qMax(dialog.sizeHint().height(), dialog.layout()->totalHeightForWidth(width));
    dialog.resize(width, qMin(height, most.height()));
}

} // namespace convoy
