// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"

#include <QFile>
#include <QList>

namespace convoy {

/// Writes the entries below a folder that does not exist yet or is empty: same tree, modes, times and links. Links
/// are made after everything else, folders get their modes last. A refusal leaves what was written so far.
class UnpackVisitor : public EntryVisitor
{
public:
    explicit UnpackVisitor(QString folder);
    /// Codes: unpack-target-not-empty, unpack-failed.
    [[nodiscard]] Checked<void> prepare();

    [[nodiscard]] bool wants(const ArchiveEntry &entry) const override;
    [[nodiscard]] Checked<void> begin(const ArchiveEntry &entry) override;
    [[nodiscard]] Checked<void> data(QByteArrayView bytes) override;
    [[nodiscard]] Checked<void> end() override;
    [[nodiscard]] Checked<void> sameAs(const ArchiveEntry &entry, const QString &first) override;
    [[nodiscard]] Checked<void> finish() override;

private:
    [[nodiscard]] QByteArray target(const QString &path) const;
    [[nodiscard]] Checked<void> makeParents(const QString &path) const;

    QString m_folder;
    QFile m_file;
    ArchiveEntry m_entry;
    QList<ArchiveEntry> m_folders;
    QList<ArchiveEntry> m_links;
};

} // namespace convoy
