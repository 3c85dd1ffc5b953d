// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/tar/ByteSource.h"
#include "package/archive/tar/LibArchive.h"

#include <QByteArray>

namespace convoy {

/// xz and zstd through libarchive, which verifies their checksums.
class FilterSource : public ByteSource
{
public:
    explicit FilterSource(QFile &file);
    [[nodiscard]] Checked<QByteArrayView> read() override;

private:
    static la_ssize_t fill(archive *handle, void *self, const void **buffer);
    [[nodiscard]] Checked<void> open();
    [[nodiscard]] std::unexpected<Refusal> failed();

    QFile &m_file;
    LibArchive m_handle;
    QByteArray m_input;
    QByteArray m_output;
    bool m_isOpen = false;
    bool m_hasReadFailed = false;
};

} // namespace convoy
