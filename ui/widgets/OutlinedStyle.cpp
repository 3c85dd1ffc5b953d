// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OutlinedStyle.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOptionComplex>
#include <QWidget>

namespace convoy {

namespace {

constexpr int CornerRadius = 2;

/// Half-way between text and base: more than 3:1 against either background of both themes.
QColor outline(const QStyleOption *option)
{
    if (option->state & QStyle::State_HasFocus)
        return option->palette.color(QPalette::Highlight);
    return option->palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void OutlinedStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option));
    painter->setBrush(option->palette.color(QPalette::Base));
    const QRectF box = inner(option->rect);
    painter->drawRoundedRect(box, CornerRadius, CornerRadius);
    if (option->state & (State_On | State_NoChange)) {
        painter->setPen(
            QPen(option->palette.color(QPalette::Text), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (option->state & State_On)
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.44, 0.72), at(0.77, 0.28)});
        else
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter->restore();
}

void OutlinedStyle::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option));
    painter->setBrush(option->palette.color(QPalette::Base));
    const QRectF ring = inner(option->rect);
    painter->drawEllipse(ring);
    if (option->state & State_On) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Text));
        const double gap = ring.width() / 4;
        painter->drawEllipse(ring.adjusted(gap, gap, -gap, -gap));
    }
    painter->restore();
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawCheckBox(option, painter);
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        drawRadioButton(option, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_FrameLineEdit || !(option->state & State_Enabled))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inner(option->rect), CornerRadius, CornerRadius);
    painter->restore();
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isPanel = element == CE_ShapedFrame && frame && frame->frameShape == QFrame::StyledPanel;
    if (!isPanel && element != CE_ProgressBarGroove)
        return;
    painter->save();
    painter->setPen(isPanel ? option->palette.color(QPalette::Mid) : outline(option));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_ComboBox && control != CC_SpinBox)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inner(option->rect), CornerRadius, CornerRadius);
    painter->restore();
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int own = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return option ? qMax(own, option->fontMetrics.height()) : own;
    default:
        return own;
    }
}

} // namespace convoy
