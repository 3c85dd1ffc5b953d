// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace convoy::test {

/// One entry of a zip, byte by byte: what is not set is what a correct writer would put there.
struct ZipItem
{
    QByteArray name{};
    QByteArray data{};
    quint16 method = 0; ///< 8 deflates
    quint16 flags = 0;
    quint16 madeBy = (3 << 8) | 20;
    quint32 mode = 0; ///< 0: 0100644, or 0040755 for a name that ends in '/'
    quint16 disk = 0;
    QByteArray localExtra{};
    QByteArray centralExtra{};
    bool hasDescriptor = false; ///< sizes stand behind the data, and zero in the local header
    std::optional<QByteArray> localName{};
    std::optional<quint16> localMethod{};
    std::optional<quint32> crc{};
    std::optional<quint32> size{};       ///< in both headers
    std::optional<quint32> packedSize{}; ///< in both headers
    std::optional<quint32> localSize{};
    std::optional<quint32> offset{};
    QByteArray after{}; ///< bytes behind the data
};

/// Writes zips that no writer would make.
struct ZipBuilder
{
    QList<ZipItem> items;
    QByteArray prefix;
    QByteArray suffix;
    QByteArray comment;
    QByteArray beforeDirectory;
    QByteArray beforeEnd; ///< a zip64 record and its locator, for instance
    std::optional<quint16> entries{};
    quint16 disk = 0;
    std::optional<quint32> directoryOffset{};

    [[nodiscard]] QByteArray build() const;

    /// zip64 end record and locator for a directory at `offset`.
    static QByteArray end64(quint64 entries, quint64 size, quint64 offset, quint64 recordAt);
    static QByteArray extra(quint16 id, const QByteArray &value);
    static QByteArray number(quint64 value, int bytes);
    static quint32 crcOf(const QByteArray &data);
};

} // namespace convoy::test
