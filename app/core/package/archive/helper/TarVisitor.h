// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/ArchiveEntry.h"
#include "package/archive/helper/OutputPipe.h"

#include <QList>
#include <QSet>

namespace convoy {

/// Writes the tree below `root` as a plain tar, names relative to it, modes 0644 or 0755 alone. Links come last, so
/// that whoever unpacks it can never write through one.
class TarVisitor : public EntryVisitor
{
public:
    /// `root` is empty or ends in '/'; `executables` are relative to it.
    TarVisitor(OutputPipe &out, QString root, const QStringList &executables);
    [[nodiscard]] bool wants(const ArchiveEntry &entry) const override;
    [[nodiscard]] Checked<void> begin(const ArchiveEntry &entry) override;
    [[nodiscard]] Checked<void> data(QByteArrayView bytes) override;
    [[nodiscard]] Checked<void> end() override;
    [[nodiscard]] Checked<void> finish() override;

private:
    OutputPipe &m_out;
    QString m_root;
    QSet<QString> m_executables;
    QList<ArchiveEntry> m_links;
    qint64 m_size = 0;
    bool m_hasEntries = false;
};

} // namespace convoy
