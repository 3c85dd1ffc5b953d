// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct libdeflate_decompressor;

namespace convoy {

/// Unpacks deflated content that fits into memory as a whole, three times as fast as a stream can be.
class SmallInflater
{
public:
    static constexpr qint64 largest = qint64(4) * 1024 * 1024; ///< packed and unpacked

    SmallInflater();

    /// What is not exactly `size` bytes, or is no deflate, is refused (archive-broken). The view is good until the
    /// next call.
    [[nodiscard]] Checked<QByteArrayView> inflate(QByteArrayView packed, qint64 size, const QString &entry);

private:
    struct Free
    {
        void operator()(libdeflate_decompressor *decompressor) const;
    };
    std::unique_ptr<libdeflate_decompressor, Free> m_decompressor;
    QByteArray m_unpacked;
};

} // namespace convoy
