// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels/Announcement.h"

#include <QAccessible>
#include <QWidget>

namespace convoy {

void announce(QWidget *source, const QString &text, bool isUrgent)
{
    QAccessibleAnnouncementEvent event(source, text);
    event.setPoliteness(isUrgent ? QAccessible::AnnouncementPoliteness::Assertive
                                 : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace convoy
