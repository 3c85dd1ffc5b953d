// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveInput.h"

#include "Target.h"

#include <QDir>

#include <sys/mman.h>
#include <unistd.h>

namespace convoy::fuzz {

namespace {
// What unpacks to more would only make the fuzzer slow; the limits themselves are tested elsewhere.
constexpr qint64 mostBytes = 4 << 20;
} // namespace

ArchiveInput::ArchiveInput(const QByteArray &bytes)
    : m_descriptor(::memfd_create("fuzz", 0))
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + written, std::size_t(bytes.size() - written));
        require(count > 0, "the input can be written to memory");
        written += count;
    }
    require(m_file.open(m_descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered), "the input can be opened");
    m_file.seek(0);
}

ArchiveInput::~ArchiveInput()
{
    m_file.close();
    ::close(m_descriptor);
}

void StrictVisitor::checkEntry(const ArchiveEntry &entry) const
{
    require(!entry.path.isEmpty() && !entry.path.startsWith(u'/') && !entry.path.endsWith(u'/'),
            "a name is relative and does not end in a slash");
    require(QDir::cleanPath(entry.path) == entry.path && entry.path != QLatin1String("..")
                && !entry.path.startsWith(QLatin1String("../")),
            "a name does not lead out");
    require((entry.mode & ~0777U) == 0, "permission bits only");
    require(entry.size >= 0, "no size below zero");
}

bool StrictVisitor::wants(const ArchiveEntry & /*entry*/) const
{
    return true;
}

Checked<void> StrictVisitor::begin(const ArchiveEntry &entry)
{
    require(!m_isInside, "an entry ends before the next begins");
    checkEntry(entry);
    m_entry = entry;
    m_entryBytes = 0;
    m_isInside = true;
    return {};
}

Checked<void> StrictVisitor::data(QByteArrayView bytes)
{
    require(m_isInside, "content belongs to an entry");
    // Every byte is looked at, so that the sanitizer sees where it comes from.
    unsigned sum = 0;
    for (const char c : bytes)
        sum += static_cast<unsigned char>(c);
    m_entryBytes += bytes.size();
    m_allBytes += bytes.size();
    require(m_entryBytes <= m_entry.size, "no more content than was said");
    return m_allBytes + (sum & 0U) > mostBytes ? refuse("archive-too-large") : Checked<void>();
}

Checked<void> StrictVisitor::end()
{
    require(m_isInside, "only what began ends");
    require(m_entry.kind != EntryKind::File || m_entryBytes == m_entry.size, "no less content than was said");
    m_isInside = false;
    return {};
}

Checked<void> StrictVisitor::sameAs(const ArchiveEntry &entry, const QString &first)
{
    checkEntry(entry);
    require(!first.isEmpty(), "the first one has a name");
    return {};
}

Checked<void> StrictVisitor::finish()
{
    require(!m_isInside, "all entries have ended");
    return {};
}

} // namespace convoy::fuzz
