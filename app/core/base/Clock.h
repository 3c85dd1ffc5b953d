// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace convoy {

/// Where "now" comes from, so that tests can say when it is. Times are UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// UTC ISO 8601 with milliseconds ("2026-11-20T08:15:30.123Z"): the form of database, journal and JSON.
QString toTimestamp(const QDateTime &time);
QDateTime fromTimestamp(const QString &text);
/// As a person reads it: local time, in the short form of the locale now set. Empty when it is not valid.
QString shownTime(const QDateTime &time);

} // namespace convoy
