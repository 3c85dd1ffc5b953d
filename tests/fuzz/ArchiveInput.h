// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"

#include <QFile>

namespace convoy::fuzz {

/// The bytes as a file that the readers can seek in, without a disk.
class ArchiveInput
{
public:
    explicit ArchiveInput(const QByteArray &bytes);
    ~ArchiveInput();
    ArchiveInput(const ArchiveInput &) = delete;
    ArchiveInput &operator=(const ArchiveInput &) = delete;
    [[nodiscard]] QFile &file() { return m_file; }

private:
    int m_descriptor;
    QFile m_file;
};

/// Takes every entry and all contents, and holds the reader to what ArchiveEntry promises of both.
class StrictVisitor : public EntryVisitor
{
public:
    [[nodiscard]] bool wants(const ArchiveEntry &entry) const override;
    [[nodiscard]] Checked<void> begin(const ArchiveEntry &entry) override;
    [[nodiscard]] Checked<void> data(QByteArrayView bytes) override;
    [[nodiscard]] Checked<void> end() override;
    [[nodiscard]] Checked<void> sameAs(const ArchiveEntry &entry, const QString &first) override;
    [[nodiscard]] Checked<void> finish() override;

private:
    void checkEntry(const ArchiveEntry &entry) const;
    ArchiveEntry m_entry;
    qint64 m_entryBytes = 0;
    qint64 m_allBytes = 0;
    bool m_isInside = false;
};

} // namespace convoy::fuzz
