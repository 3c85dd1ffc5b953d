// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/DescribeVisitor.h"

#include "package/archive/ArchiveFormat.h"
#include "package/archive/ArchiveLimits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convoy {

DescribeVisitor::DescribeVisitor(OutputPipe &out, Depth depth)
    : m_out(out)
    , m_depth(depth)
{
}

bool DescribeVisitor::wants(const ArchiveEntry &entry) const
{
    return m_depth != Depth::Names || entry.kind != EntryKind::File || isDescribed(entry);
}

Checked<void> DescribeVisitor::pass(const ArchiveEntry &entry)
{
    m_entries += 1;
    m_unpackedBytes += entry.size;
    return writeLine({{u"file"_s, entry.path}, {u"size"_s, entry.size}});
}

bool DescribeVisitor::isDescribed(const ArchiveEntry &entry) const
{
    return entry.size <= limits::describedBytes && m_describedBytes + entry.size <= limits::allDescribedBytes
           && isDescribingFile(entry.path);
}

Checked<void> DescribeVisitor::begin(const ArchiveEntry &entry)
{
    m_entry = entry;
    m_entries += 1;
    m_unpackedBytes += entry.size;
    if (entry.kind != EntryKind::File)
        return {};
    if (m_depth == Depth::Digests)
        m_digest.emplace();
    if (isDescribed(entry))
        m_content.emplace();
    return {};
}

Checked<void> DescribeVisitor::data(QByteArrayView bytes)
{
    if (m_digest)
        m_digest->add(bytes);
    if (m_content)
        m_content->append(bytes);
    return {};
}

Checked<void> DescribeVisitor::end()
{
    if (m_entry.kind == EntryKind::Link)
        return writeLine({{u"link"_s, m_entry.path}, {u"target"_s, m_entry.linkTarget}});
    if (m_entry.kind != EntryKind::File)
        return {};
    QJsonObject line{{u"file"_s, m_entry.path}, {u"size"_s, m_entry.size}};
    if (m_digest)
        line.insert(u"sha256"_s, m_digest->finish());
    m_digest.reset();
    const Checked<void> written = writeLine(line);
    if (!written || !m_content)
        return written;
    m_describedBytes += m_content->size();
    const QString content = QString::fromLatin1(m_content->toBase64());
    m_content.reset();
    return writeLine({{u"described"_s, m_entry.path}, {u"base64"_s, content}});
}

Checked<void> DescribeVisitor::finish()
{
    return {};
}

Checked<void> DescribeVisitor::writeLine(const QJsonObject &object)
{
    return m_out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace convoy
