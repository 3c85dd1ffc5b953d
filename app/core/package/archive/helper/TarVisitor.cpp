// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/TarVisitor.h"

#include "package/archive/PathRules.h"
#include "package/archive/tar/TarWriter.h"

using namespace Qt::StringLiterals;

namespace convoy {

TarVisitor::TarVisitor(OutputPipe &out, QString root, const QStringList &executables)
    : m_out(out)
    , m_root(std::move(root))
{
    for (const QString &name : executables)
        m_executables.insert(name.startsWith("./"_L1) ? name.mid(2) : name);
}

bool TarVisitor::wants(const ArchiveEntry &entry) const
{
    return entry.path.size() > m_root.size() && entry.path.startsWith(m_root);
}

Checked<void> TarVisitor::begin(const ArchiveEntry &entry)
{
    m_hasEntries = true;
    m_size = entry.size;
    ArchiveEntry relative = entry;
    relative.path = entry.path.mid(m_root.size());
    if (entry.kind == EntryKind::Link) {
        // Inside the archive is not enough: only what lies below the root is there on the host.
        if (!(PathRules::resolved(entry.path, entry.linkTarget) + u'/').startsWith(m_root))
            return refuse("archive-unsafe-path", entry.path, u"the link leads out of the package's own folder"_s);
        relative.mode = 0777;
        m_links.append(relative);
        return {};
    }
    const bool isExecutable = (entry.mode & 0111U) != 0 || m_executables.contains(relative.path);
    relative.mode = entry.kind == EntryKind::Folder || isExecutable ? 0755 : 0644;
    return m_out.write(TarWriter::header(relative));
}

Checked<void> TarVisitor::data(QByteArrayView bytes)
{
    return m_out.write(bytes);
}

Checked<void> TarVisitor::end()
{
    return m_out.write(TarWriter::padding(m_size));
}

Checked<void> TarVisitor::finish()
{
    if (!m_hasEntries)
        return refuse("archive-broken", m_root, u"it holds nothing in this folder"_s);
    for (const ArchiveEntry &link : std::as_const(m_links)) {
        if (Checked<void> written = m_out.write(TarWriter::header(link)); !written)
            return written;
    }
    return m_out.write(TarWriter::end());
}

} // namespace convoy
