// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/descriptor/NaturalOrder.h"

namespace convoy {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Takes the number at the front of `text`, without its leading zeros.
QStringView takeNumber(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    QStringView number = text.first(end);
    while (number.size() > 1 && number.front() == QLatin1Char('0'))
        number = number.sliced(1);
    text = text.sliced(end);
    return number;
}

int compareNaturally(QStringView left, QStringView right)
{
    while (!left.isEmpty() && !right.isEmpty()) {
        if (isDigit(left.front()) && isDigit(right.front())) {
            const QStringView a = takeNumber(left);
            const QStringView b = takeNumber(right);
            if (a.size() != b.size())
                return a.size() < b.size() ? -1 : 1;
            if (const int order = a.compare(b); order != 0)
                return order;
            continue;
        }
        if (left.front() != right.front())
            return left.front() < right.front() ? -1 : 1;
        left = left.sliced(1);
        right = right.sliced(1);
    }
    return int(!left.isEmpty()) - int(!right.isEmpty());
}

} // namespace

bool isNaturallyLess(QStringView left, QStringView right)
{
    const int order = compareNaturally(left, right);
    return order != 0 ? order < 0 : left < right;
}

} // namespace convoy
