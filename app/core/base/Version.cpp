// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Version.h"

#include <QStringList>

namespace convoy {

namespace {

std::weak_ordering compareParts(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && a.at(i).isDigit())
        ++i;
    while (j < b.size() && b.at(j).isDigit())
        ++j;
    const qulonglong left = a.first(i).toULongLong();
    const qulonglong right = b.first(j).toULongLong();
    if (left != right)
        return left < right ? std::weak_ordering::less : std::weak_ordering::greater;
    const int rest = a.sliced(i).compare(b.sliced(j));
    if (rest == 0)
        return std::weak_ordering::equivalent;
    return rest < 0 ? std::weak_ordering::less : std::weak_ordering::greater;
}

} // namespace

Version::Version(QString text)
    : m_text(std::move(text))
{
}

std::weak_ordering Version::operator<=>(const Version &other) const
{
    const QList<QStringView> mine = QStringView(m_text).split(u'.');
    const QList<QStringView> theirs = QStringView(other.m_text).split(u'.');
    for (qsizetype i = 0; i < qMax(mine.size(), theirs.size()); ++i) {
        const auto order = compareParts(mine.value(i), theirs.value(i));
        if (order != std::weak_ordering::equivalent)
            return order;
    }
    return std::weak_ordering::equivalent;
}

bool Version::operator==(const Version &other) const
{
    return (*this <=> other) == std::weak_ordering::equivalent;
}

} // namespace convoy
