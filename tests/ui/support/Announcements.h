// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// Hears what a screen reader is told, while it lives. One at a time.
class Announcements
{
public:
    Announcements();
    ~Announcements();
    Announcements(const Announcements &) = delete;
    Announcements &operator=(const Announcements &) = delete;

    struct Said
    {
        QString text;
        bool isAssertive = false;
    };
    [[nodiscard]] static const QList<Said> &all();
    [[nodiscard]] static QStringList texts();
    [[nodiscard]] static QStringList assertive(); ///< texts
    /// How often a text that has this in it was said.
    [[nodiscard]] static qsizetype countOf(const QString &part);
    static void forget();
};

} // namespace convoy
