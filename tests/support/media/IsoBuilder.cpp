// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IsoBuilder.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace convoy::test {

namespace {

bool writeItem(archive *iso, const IsoItem &item)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), item.name.constData());
    archive_entry_set_filetype(entry.get(), item.link.isEmpty() ? AE_IFREG : AE_IFLNK);
    archive_entry_set_perm(entry.get(), item.mode);
    archive_entry_set_nlink(entry.get(), 2); // libarchive looks for the first of several only where there may be more
    archive_entry_set_mtime(entry.get(), 1'750'000'000, 0);
    if (!item.link.isEmpty())
        archive_entry_set_symlink(entry.get(), item.link.constData());
    if (!item.same.isEmpty())
        archive_entry_set_hardlink(entry.get(), item.same.constData());
    else
        archive_entry_set_size(entry.get(), item.data.size());
    return archive_write_header(iso, entry.get()) == ARCHIVE_OK
           && (item.data.isEmpty()
               || archive_write_data(iso, item.data.constData(), size_t(item.data.size())) == item.data.size());
}

} // namespace

bool writeIso(const QString &path, const QList<IsoItem> &items)
{
    const std::unique_ptr<archive, decltype(&archive_write_free)> iso(archive_write_new(), &archive_write_free);
    bool isWritten = archive_write_set_format_iso9660(iso.get()) == ARCHIVE_OK
                     && archive_write_open_filename(iso.get(), QFile::encodeName(path).constData()) == ARCHIVE_OK;
    for (const IsoItem &item : items)
        isWritten = isWritten && writeItem(iso.get(), item);
    return archive_write_close(iso.get()) == ARCHIVE_OK && isWritten;
}

bool writeUdf(const QString &path)
{
    constexpr qsizetype sector = 2048;
    QByteArray image(64 * sector, '\0');
    const QByteArrayList marks{"BEA01", "NSR02", "TEA01"};
    for (qsizetype i = 0; i < marks.size(); ++i)
        image.replace((16 + i) * sector + 1, 5, marks.at(i));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(image) == image.size();
}

} // namespace convoy::test
