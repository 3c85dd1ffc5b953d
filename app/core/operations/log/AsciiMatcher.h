// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace convoy {

/// Finds a text of ASCII in bytes, in whatever case of ASCII: goes from one place of its least frequent letter to the next,
/// as fast as memory is read. Any thread.
class AsciiMatcher
{
public:
    explicit AsciiMatcher(const QByteArray &text);

    [[nodiscard]] qsizetype indexIn(QByteArrayView bytes) const; ///< -1: not in it
    static bool isAscii(QByteArrayView bytes);

private:
    QByteArray m_text; ///< in lower case
    qsizetype m_anchor = 0; ///< where the least frequent letter is
};

} // namespace convoy
