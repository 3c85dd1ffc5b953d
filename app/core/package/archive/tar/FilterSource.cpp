// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/tar/FilterSource.h"

#include <QFile>

#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype filterBufferSize = qsizetype(256) * 1024;

} // namespace

FilterSource::FilterSource(QFile &file)
    : m_file(file)
    , m_handle(archive_read_new())
    , m_input(filterBufferSize, Qt::Uninitialized)
    , m_output(filterBufferSize, Qt::Uninitialized)
{
    archive_read_support_filter_xz(m_handle.get());
    archive_read_support_filter_zstd(m_handle.get());
    archive_read_support_format_raw(m_handle.get());
}

Checked<QByteArrayView> FilterSource::read()
{
    if (!m_isOpen) {
        if (Checked<void> opened = open(); !opened)
            return std::unexpected(opened.error());
    }
    const la_ssize_t count = archive_read_data(m_handle.get(), m_output.data(), size_t(m_output.size()));
    if (count < 0 || m_hasReadFailed)
        return failed();
    return QByteArrayView(m_output).first(qsizetype(count));
}

Checked<void> FilterSource::open()
{
    archive_entry *entry = nullptr;
    if (archive_read_open(m_handle.get(), this, nullptr, &FilterSource::fill, nullptr) != ARCHIVE_OK
        || archive_read_next_header(m_handle.get(), &entry) != ARCHIVE_OK)
        return failed();
    if (archive_filter_count(m_handle.get()) != 2) // one filter, and libarchive's own "none" below it
        return refuse("archive-unsupported", {}, u"compressed more than once"_s);
    m_isOpen = true;
    return {};
}

la_ssize_t FilterSource::fill(archive *handle, void *self, const void **buffer)
{
    auto *source = static_cast<FilterSource *>(self);
    const qint64 count = source->m_file.read(source->m_input.data(), source->m_input.size());
    *buffer = source->m_input.constData();
    if (count < 0) {
        source->m_hasReadFailed = true;
        archive_set_error(handle, EIO, "reading failed");
    }
    return la_ssize_t(count);
}

std::unexpected<Refusal> FilterSource::failed()
{
    if (m_hasReadFailed)
        return refuse("media-gone", {}, m_file.errorString());
    return refuse(isOutOfMemory(m_handle.get()) ? "archive-limit" : "archive-broken", {},
                  libArchiveText(m_handle.get()));
}

} // namespace convoy
