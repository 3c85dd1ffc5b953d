// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels/TitleLabel.h"

#include <QApplication>
#include <QEvent>

namespace convoy {

namespace {

constexpr double TitleScale = 1.4;

} // namespace

TitleLabel::TitleLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    enlarge();
}

bool TitleLabel::event(QEvent *event)
{
    const bool isHandled = QLabel::event(event);
    // A size of its own does not follow the program's any more.
    if (event->type() == QEvent::ApplicationFontChange)
        enlarge();
    return isHandled;
}

void TitleLabel::enlarge()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * TitleScale);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * TitleScale));
    font.setBold(true);
    setFont(font);
}

} // namespace convoy
