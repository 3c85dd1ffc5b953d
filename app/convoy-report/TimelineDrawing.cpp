// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineDrawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextFormat>

using namespace Qt::StringLiterals;

namespace convoy::paper {

namespace {

constexpr double rowHeight = 5.5; // millimetres, as the others
constexpr double barHeight = 3.2;
constexpr double axisHeight = 5;
constexpr double left = 22;
constexpr double right = 40;
constexpr double gap = 1.5;
constexpr double millimetresPerInch = 25.4;

} // namespace

TimelineDrawing::TimelineDrawing(const Paper &paper, QPaintDevice &device, QFont font)
    : m_paper(paper)
    , m_device(device)
    , m_font(std::move(font))
{
}

double TimelineDrawing::millimetres(double length) const
{
    return length * m_device.logicalDpiX() / millimetresPerInch;
}

double TimelineDrawing::xOf(const QRectF &area, double part) const
{
    return area.left() + millimetres(left) + part * (area.width() - millimetres(left + right));
}

QList<Bar> TimelineDrawing::barsOf(const QTextFormat &format) const
{
    const QString name = format.toImageFormat().name();
    bool isNumber = false;
    const int index = name.section(u':', 1).toInt(&isNumber);
    if (!name.startsWith("timeline:"_L1) || !isNumber || index < 0)
        return {};
    return m_paper.bars.mid(qsizetype(index) * m_paper.barsPerDrawing, m_paper.barsPerDrawing);
}

QSizeF TimelineDrawing::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const QList<Bar> bars = barsOf(format);
    if (bars.isEmpty())
        return {};
    // A little less than the page: a line as wide as the page would be broken.
    return {document->pageSize().width() - millimetres(1),
            millimetres(rowHeight * static_cast<double>(bars.size()) + axisHeight)};
}

void TimelineDrawing::drawObject(QPainter *painter, const QRectF &area, QTextDocument * /*document*/, int /*position*/,
                                 const QTextFormat &format)
{
    const QList<Bar> bars = barsOf(format);
    if (bars.isEmpty())
        return;
    painter->save();
    painter->setFont(m_font);
    for (const Tick &tick : m_paper.ticks)
        drawTick(*painter, area, tick);
    QRectF row(area.left(), area.top(), area.width(), millimetres(rowHeight));
    for (const Bar &bar : bars) {
        drawBar(*painter, row, bar);
        row.translate(0, row.height());
    }
    painter->restore();
}

void TimelineDrawing::drawTick(QPainter &painter, const QRectF &area, const Tick &tick) const
{
    const double x = xOf(area, tick.at);
    const double bottom = area.bottom() - millimetres(axisHeight);
    painter.setPen(QPen(QColor(0x9a, 0xa3, 0xad), millimetres(0.15)));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, bottom));
    painter.setPen(Qt::black);
    const double width = millimetres(left * 2);
    // The first one is a day and a time, too wide to stand in the middle of its line.
    const QRectF place(tick.at <= 0 ? x : x - width / 2, bottom, width, millimetres(axisHeight));
    painter.drawText(place, (tick.at <= 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter, tick.text);
}

void TimelineDrawing::drawBar(QPainter &painter, const QRectF &row, const Bar &bar) const
{
    painter.setPen(Qt::black);
    const QRectF label(row.left(), row.top(), millimetres(left - gap), row.height());
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, bar.label);
    const double from = xOf(row, bar.from);
    const double to = xOf(row, bar.to);
    if (to > from)
        painter.fillRect(QRectF(from, row.center().y() - millimetres(barHeight) / 2, to - from, millimetres(barHeight)),
                         bar.colour);
    const QRectF text(to + millimetres(gap), row.top(), millimetres(right - gap), row.height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, bar.text);
}

} // namespace convoy::paper
