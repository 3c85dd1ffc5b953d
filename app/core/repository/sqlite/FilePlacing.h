// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// Moves of finished files to their place, on the same disk. Not QFile::rename: when it loses a race it copies over the
/// winner's file.
struct FilePlacing
{
    enum class Outcome { Placed, Taken /* something is there; it is untouched */, Failed };
    static Outcome placeNew(const QString &from, const QString &to);
    /// Puts it in the place of what is there, if anything.
    static bool replace(const QString &from, const QString &to);
};

} // namespace convoy
