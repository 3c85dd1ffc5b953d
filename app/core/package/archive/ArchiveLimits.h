// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What an archive may hold at most. All are far above what installation packages are; an archive beyond one is
/// refused with archive-too-large (names: archive-unsafe-path).
namespace convoy::limits {

inline constexpr qint64 unpackedBytes = Q_INT64_C(100) * 1024 * 1024 * 1024;
inline constexpr qint64 entries = 200'000;
inline constexpr qint64 directoryBytes =
    Q_INT64_C(32) * 1024 * 1024; ///< central directory of a zip; all names of a tar
inline constexpr qint64 pathBytes = 1024;
inline constexpr qint64 componentBytes = 255;
inline constexpr qsizetype depth = 64;
inline constexpr qint64 linkBytes = 1024;
inline constexpr qint64 ratio = 1000;
inline constexpr qint64 ratioAppliesAbove = Q_INT64_C(16) * 1024 * 1024;
inline constexpr qint64 describedBytes = Q_INT64_C(1024) * 1024; ///< one descriptor, silent.ini or template
inline constexpr qint64 allDescribedBytes = 32 * describedBytes;

inline bool isOverRatio(qint64 unpacked, qint64 packed)
{
    return unpacked > ratioAppliesAbove && unpacked / ratio > packed;
}

} // namespace convoy::limits
