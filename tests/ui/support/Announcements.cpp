// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcements.h"

#include <QAccessible>

#include <algorithm>

namespace convoy {

namespace {

QList<Announcements::Said> &heard()
{
    static QList<Announcements::Said> list;
    return list;
}

void hear(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Announcement)
        return;
    const auto *announcement = static_cast<QAccessibleAnnouncementEvent *>(event);
    heard() += Announcements::Said{.text = announcement->message(),
                                   .isAssertive =
                                       announcement->politeness() == QAccessible::AnnouncementPoliteness::Assertive};
}

} // namespace

Announcements::Announcements()
{
    forget();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(hear);
}

Announcements::~Announcements()
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::setActive(false);
}

const QList<Announcements::Said> &Announcements::all()
{
    return heard();
}

QStringList Announcements::texts()
{
    QStringList texts;
    for (const Said &said : all())
        texts += said.text;
    return texts;
}

QStringList Announcements::assertive()
{
    QStringList texts;
    for (const Said &said : all()) {
        if (said.isAssertive)
            texts += said.text;
    }
    return texts;
}

qsizetype Announcements::countOf(const QString &part)
{
    return std::ranges::count_if(all(), [&](const Said &said) { return said.text.contains(part); });
}

void Announcements::forget()
{
    heard().clear();
}

} // namespace convoy
