// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identification/ProductNames.h"

#include <array>

namespace convoy {

namespace {

bool isWordEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || !text.at(at).isLetterOrNumber();
}

/// The word that begins at `at`, in lower case.
QString wordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == u'.'))
        ++end;
    return text.sliced(at, end - at).toString().toLower();
}

bool isYear(QStringView word)
{
    return word.size() == 4 && word.startsWith(u"20") && word.at(2).isDigit() && word.at(3).isDigit();
}

} // namespace

QString releaseInName(QStringView productName)
{
    if (const qsizetype at = productName.indexOf(u"version ", 0, Qt::CaseInsensitive); at >= 0)
        return QStringLiteral("version ") + wordAt(productName, at + 8);
    if (const qsizetype at = productName.indexOf(u" nt ", 0, Qt::CaseInsensitive); at >= 0) {
        for (qsizetype i = at + 4; i < productName.size(); ++i) {
            if (productName.at(i).isDigit())
                return QStringLiteral("nt ") + wordAt(productName, i);
        }
    }
    for (qsizetype i = 0; i + 4 <= productName.size(); ++i) {
        const bool isWordStart = i == 0 || !productName.at(i - 1).isLetterOrNumber();
        if (!isWordStart || !isYear(productName.sliced(i, 4)) || !isWordEnd(productName, i + 4))
            continue;
        const bool isR2 =
            productName.sliced(i + 4).startsWith(u" R2", Qt::CaseInsensitive) && isWordEnd(productName, i + 7);
        return productName.sliced(i, 4).toString() + (isR2 ? QStringLiteral(" r2") : QString());
    }
    return {};
}

bool isClientName(QStringView productName)
{
    static constexpr std::array Clients{u"Windows 10", u"Windows 11",    u"Windows 8",
                                        u"Windows 7",  u"Windows Vista", u"Windows XP"};
    if (productName.contains(u"Server", Qt::CaseInsensitive))
        return false;
    for (const char16_t *client : Clients) {
        const QStringView name(client);
        const qsizetype at = productName.indexOf(name, 0, Qt::CaseInsensitive);
        if (at >= 0 && isWordEnd(productName, at + name.size()))
            return true;
    }
    return false;
}

} // namespace convoy
