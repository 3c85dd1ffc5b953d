// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScrollAreaAccessible.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace convoy {

namespace {

/// The plain interface of a widget looks at the bounds; role as Qt's own has it.
QAccessibleInterface *scrollAreaInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (className != QLatin1String("QScrollArea") || widget == nullptr)
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Client);
}

} // namespace

void installScrollAreaAccessible()
{
    QAccessible::installFactory(scrollAreaInterface);
}

} // namespace convoy
