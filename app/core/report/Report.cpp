// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Report.h"

#include <algorithm>
#include <array>

namespace convoy {

QString reportToneWord(ReportTone tone)
{
    static constexpr std::array words{"neutral", "good", "caution", "bad"};
    return QLatin1String(words.at(static_cast<size_t>(tone)));
}

// ISO in every language: a day that reads 03/04 to one and 04/03 to another has no place in a record.
QString Report::shown(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    return time.toOffsetFromUtc(made.offsetFromUtc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString Report::duration(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    constexpr qint64 minute = 60;
    const qint64 seconds = std::max<qint64>(0, from.secsTo(to));
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(seconds / (minute * minute)), two(seconds / minute % minute), two(seconds % minute));
}

} // namespace convoy
