// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/zip/SmallInflater.h"

#include <libdeflate.h>
#include <new>

using namespace Qt::StringLiterals;

namespace convoy {

void SmallInflater::Free::operator()(libdeflate_decompressor *decompressor) const
{
    libdeflate_free_decompressor(decompressor);
}

SmallInflater::SmallInflater()
    : m_decompressor(libdeflate_alloc_decompressor())
{
    if (!m_decompressor)
        throw std::bad_alloc();
}

Checked<QByteArrayView> SmallInflater::inflate(QByteArrayView packed, qint64 size, const QString &entry)
{
    m_unpacked.resize(size);
    size_t used = 0;
    size_t written = 0;
    const libdeflate_result result = libdeflate_deflate_decompress_ex(
        m_decompressor.get(), packed.data(), size_t(packed.size()), m_unpacked.data(), size_t(size), &used, &written);
    if (result == LIBDEFLATE_INSUFFICIENT_SPACE)
        return refuse("archive-broken", entry, u"it holds more than its header says"_s);
    if (result != LIBDEFLATE_SUCCESS)
        return refuse("archive-broken", entry, u"its content cannot be unpacked"_s);
    if (qint64(written) != size)
        return refuse("archive-broken", entry, u"it holds less than its header says"_s);
    return QByteArrayView(m_unpacked);
}

} // namespace convoy
