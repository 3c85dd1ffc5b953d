// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusChecks.h"

#include <QApplication>
#include <QImage>
#include <QScrollArea>
#include <QWidget>

#include <cmath>

namespace convoy {

namespace {

constexpr double LeastContrast = 3.0;
constexpr int LeastPixels = 8;
constexpr int Around = 4; ///< some frames are drawn by the parent

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QImage picture(QWidget &window, const QRect &place)
{
    QCoreApplication::processEvents();
    return window.grab(place).toImage();
}

int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)
                && contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= LeastContrast)
                ++changed;
        }
    }
    return changed;
}

void bringIntoView(QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(&widget, Around, Around);
    }
}

bool isControl(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
           && !widget.objectName().startsWith(QLatin1String("qt_"));
}

} // namespace

QStringList controlsWithoutVisibleFocus(QWidget &window)
{
    const int blinking = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0); // a cursor that happens to be off is not what is looked for
    QStringList missing;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isControl(*widget))
            continue;
        if (QWidget *now = QApplication::focusWidget())
            now->clearFocus();
        widget->setFocus(Qt::TabFocusReason);
        widget->clearFocus();
        bringIntoView(*widget);
        const QRect place =
            QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-Around, -Around, Around, Around);
        const QImage without = picture(window, place & window.rect());
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = picture(window, place & window.rect());
        if (changedPixels(without, with) < LeastPixels)
            missing +=
                QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
    QApplication::setCursorFlashTime(blinking);
    return missing;
}

} // namespace convoy
