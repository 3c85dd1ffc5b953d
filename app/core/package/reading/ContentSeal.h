// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace convoy {

/// Tells whether the bytes of an archive are those that were verified (StreamMac).
struct ContentSeal
{
    QByteArray key{};
    QByteArray tag{};

    [[nodiscard]] bool isThere() const { return !tag.isEmpty(); }
};

} // namespace convoy
