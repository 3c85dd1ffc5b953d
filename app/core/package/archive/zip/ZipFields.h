// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

#include <QByteArray>
#include <QtEndian>

#include <optional>

class QIODevice;

namespace convoy {

/// Little-endian numbers at fixed places of a zip record; the caller has checked the length.
template <typename Number>
Number zipField(QByteArrayView record, qsizetype at)
{
    return qFromLittleEndian<Number>(record.data() + at);
}

/// Exactly `size` bytes at `offset`, or a refusal (archive-broken; media-gone when the medium fails).
Checked<QByteArray> readExactly(QIODevice &file, qint64 offset, qint64 size);

inline constexpr quint32 zip32Max = 0xFFFFFFFFU;
inline constexpr quint16 zip16Max = 0xFFFFU;

/// The sizes and the place of an entry, with what the zip64 extra field says in their stead.
struct ZipSizes
{
    quint64 unpacked = 0;
    quint64 compressed = 0;
    quint64 offset = 0;
};

/// The parts of an extra field that matter here. Unknown parts are passed over.
struct ZipExtra
{
    std::optional<QByteArray> zip64;
    std::optional<QByteArray> unicodeName; ///< Info-ZIP's second name, which some readers prefer
    std::optional<qint64> modified;

    [[nodiscard]] static Checked<ZipExtra> parse(QByteArrayView extra, const QString &name);
    /// Replaces those of `sizes` that say "see zip64". Refused when the field does not hold exactly these.
    [[nodiscard]] Checked<void> apply(ZipSizes &sizes, bool isCentral, const QString &name) const;
};

/// DOS date and time taken as UTC, so that the result does not depend on where it is read; seconds since 1970.
qint64 secondsOfDosTime(quint16 time, quint16 date);

} // namespace convoy
