// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/TextIcon.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPixmap>

namespace convoy {

namespace {

const QByteArray DrawnColor = QByteArrayLiteral("#000001"); ///< what the drawings use for "as the text"

QPixmap draw(QByteArray svg, const QColor &color, int size)
{
    svg.replace(DrawnColor, color.name().toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, QByteArrayLiteral("svg"));
    reader.setScaledSize({size, size});
    return QPixmap::fromImageReader(&reader);
}

} // namespace

QIcon textIcon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/convoy/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        icon.addPixmap(draw(svg, palette.color(QPalette::Active, QPalette::ButtonText), size));
        icon.addPixmap(draw(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), size), QIcon::Disabled);
    }
    return icon;
}

} // namespace convoy
