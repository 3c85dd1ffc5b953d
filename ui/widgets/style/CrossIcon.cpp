// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/CrossIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace convoy {

namespace {

class CrossEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        constexpr double CrossMargin = 0.3; // of the icon, on each side
        constexpr double Width = 0.1;
        const bool isActive = mode == QIcon::Active || mode == QIcon::Selected;
        const QColor color = QGuiApplication::palette().color(isActive ? QPalette::Text : QPalette::PlaceholderText);
        const double side = qMin(rect.width(), rect.height());
        QRectF cross(0, 0, side * (1 - 2 * CrossMargin), side * (1 - 2 * CrossMargin));
        cross.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, qMax(1.0, side * Width), Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new CrossEngine; }
};

} // namespace

QIcon crossIcon()
{
    return QIcon(new CrossEngine);
}

} // namespace convoy
