// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/OutlinedStyle.h"

#include "widgets/style/CrossIcon.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionComplex>
#include <QWidget>

namespace convoy {

namespace {

constexpr int CornerRadius = 2;
constexpr int HeaderPadding = 3;
constexpr int AccentShare = 8; ///< of a line's height, what an accent on a capital may need above it

bool hasFocus(const QStyleOption *option)
{
    return option->state & QStyle::State_HasFocus;
}

/// On black, Fusion's own edges of buttons and sliders are black too.
bool isHighContrast(const QStyleOption *option)
{
    return option->palette.color(QPalette::Window) == QColor(Qt::black);
}

/// The colour of links with the focus: it is seen on base, window and buttons alike. Else half-way between text and
/// base: more than 3:1 against either background of every theme. Twice as wide with the focus: another colour alone
/// would not be seen (U51, U55).
QPen outline(const QStyleOption *option)
{
    return hasFocus(option) ? QPen(option->palette.color(QPalette::Link), 2)
                            : QPen(option->palette.color(QPalette::Active, QPalette::PlaceholderText), 1);
}

/// Where a line of \p pen runs so that all of it lies within \p rect.
QRectF inner(const QRect &rect, const QPen &pen)
{
    const double half = pen.widthF() / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void drawOutline(const QStyleOption *option, QPainter *painter, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inner(option->rect, pen), CornerRadius, CornerRadius);
    painter->restore();
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void OutlinedStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->contentsMargins().isNull())
        label->setContentsMargins(0, (label->fontMetrics().height() + AccentShare - 1) / AccentShare, 0, 0);
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? crossIcon() : QProxyStyle::standardIcon(icon, option, widget);
}

void OutlinedStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option));
    painter->setBrush(option->palette.color(QPalette::Base));
    const QRectF box = inner(option->rect, painter->pen());
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
    const QRectF ring = inner(option->rect, painter->pen());
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
    if (element == PE_FrameFocusRect) {
        // Fusion's own is faint, and drawn only once Tab was pressed in the window.
        const bool isSelected = option->state & State_Selected;
        drawOutline(option, painter,
                    QPen(option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::Link), 2));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit && (option->state & State_Enabled))
        drawOutline(option, painter, outline(option));
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool isSlider = element == CE_ScrollBarSlider && isHighContrast(option);
    if (isSlider || (element == CE_PushButton && (hasFocus(option) || isHighContrast(option)))) {
        drawOutline(option, painter, outline(option));
        return;
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isPanel = element == CE_ShapedFrame && frame && frame->frameShape == QFrame::StyledPanel;
    if (!isPanel && element != CE_ProgressBarGroove)
        return;
    const QPen pen = isPanel && !hasFocus(option) ? QPen(option->palette.color(QPalette::Mid), 1) : outline(option);
    painter->save();
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(inner(option->rect, pen));
    painter->restore();
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(option, painter, outline(option));
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    const QSize own = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool isButton = type == CT_PushButton || type == CT_ToolButton;
    return isButton && option ? own + QSize(option->fontMetrics.height(), option->fontMetrics.height() / 4) : own;
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
    case PM_HeaderMargin:
        return own + HeaderPadding;
    default:
        return own;
    }
}

} // namespace convoy
