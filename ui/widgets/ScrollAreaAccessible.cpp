// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScrollAreaAccessible.h"

#include <QAccessibleWidget>

namespace convoy {

namespace {

/// The plain interface of a widget looks at the bounds; role as Qt's own has it.
QAccessibleInterface *scrollAreaInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("QScrollArea") || object == nullptr || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Filler);
}

} // namespace

void installScrollAreaAccessible()
{
    QAccessible::installFactory(scrollAreaInterface);
}

} // namespace convoy
