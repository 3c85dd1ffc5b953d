// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paper.h"

#include <QFont>
#include <QObject>
#include <QPaintDevice>
#include <QTextObjectInterface>

namespace convoy::paper {

/// Draws the images "timeline:0", "timeline:1", … of the document as lines and text, so that they stay sharp and can be
/// searched; any other image is nothing.
class TimelineDrawing final
    : public QObject
    , public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    TimelineDrawing(const Paper &paper, QPaintDevice &device, QFont font);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    [[nodiscard]] QList<Bar> barsOf(const QTextFormat &format) const;
    void drawBar(QPainter &painter, const QRectF &row, const Bar &bar) const;
    void drawTick(QPainter &painter, const QRectF &area, const Tick &tick) const;
    [[nodiscard]] double xOf(const QRectF &area, double part) const;
    [[nodiscard]] double millimetres(double length) const;

    const Paper &m_paper;
    QPaintDevice &m_device;
    QFont m_font;
};

} // namespace convoy::paper
