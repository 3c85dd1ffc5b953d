// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/tar/GzipSource.h"

#include <QFile>

#include <zlib.h>

#include <new>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype gzipBufferSize = qsizetype(256) * 1024;
constexpr int gzipOnly = 16 + MAX_WBITS;

} // namespace

struct GzipSource::Stream
{
    Stream()
    {
        if (inflateInit2(&z, gzipOnly) != Z_OK)
            throw std::bad_alloc();
    }
    ~Stream() { inflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    z_stream z{};
};

GzipSource::GzipSource(QFile &file)
    : m_file(file)
    , m_stream(std::make_unique<Stream>())
    , m_input(gzipBufferSize, Qt::Uninitialized)
    , m_output(gzipBufferSize, Qt::Uninitialized)
{
}

GzipSource::~GzipSource() = default;

Checked<QByteArrayView> GzipSource::read()
{
    z_stream &z = m_stream->z;
    z.next_out = reinterpret_cast<Bytef *>(m_output.data());
    z.avail_out = uInt(m_output.size());
    while (z.avail_out == uInt(m_output.size())) {
        const Checked<bool> hasInput = fill();
        if (!hasInput)
            return std::unexpected(hasInput.error());
        if (!*hasInput) {
            if (m_isBetweenMembers)
                break;
            return refuse("archive-broken", {}, u"the compressed data is cut short"_s);
        }
        if (Checked<void> more = inflateMore(); !more)
            return std::unexpected(more.error());
    }
    return QByteArrayView(m_output).first(m_output.size() - qsizetype(z.avail_out));
}

Checked<bool> GzipSource::fill()
{
    z_stream &z = m_stream->z;
    if (z.avail_in > 0)
        return true;
    const qint64 count = m_file.read(m_input.data(), m_input.size());
    if (count < 0)
        return refuse("media-gone", {}, m_file.errorString());
    z.next_in = reinterpret_cast<Bytef *>(m_input.data());
    z.avail_in = uInt(count);
    return count > 0;
}

Checked<void> GzipSource::inflateMore()
{
    z_stream &z = m_stream->z;
    m_isBetweenMembers = false;
    const int result = inflate(&z, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
        m_isBetweenMembers = true;
        inflateReset(&z);
        return {};
    }
    if (result == Z_MEM_ERROR)
        return refuse("archive-limit", {}, u"zlib has no memory"_s);
    if (result != Z_OK && result != Z_BUF_ERROR)
        return refuse("archive-broken", {}, QString::fromUtf8(z.msg != nullptr ? z.msg : "damaged compressed data"));
    return {};
}

} // namespace convoy
