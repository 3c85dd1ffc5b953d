// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "package/archive/ArchiveEntry.h"
#include "package/archive/helper/OutputPipe.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace convoy {

/// Writes what is in an archive as lines of JSON, one per file or link, so that memory does not grow with it:
/// {"file":PATH,"size":N,"sha256":HEX}, {"link":PATH,"target":PATH}, {"described":PATH,"base64":TEXT}. The closing
/// line is the caller's.
///
/// Depth::Names reads only the files that describe the package; Depth::Content all of them; Depth::Digests also takes
/// each one's SHA-256, which is empty otherwise.
class DescribeVisitor : public EntryVisitor
{
public:
    enum class Depth { Names, Content, Digests };
    DescribeVisitor(OutputPipe &out, Depth depth);
    [[nodiscard]] bool wants(const ArchiveEntry &entry) const override;
    [[nodiscard]] Checked<void> pass(const ArchiveEntry &entry) override;
    [[nodiscard]] Checked<void> begin(const ArchiveEntry &entry) override;
    [[nodiscard]] Checked<void> data(QByteArrayView bytes) override;
    [[nodiscard]] Checked<void> end() override;
    [[nodiscard]] Checked<void> finish() override;

    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpackedBytes; }

private:
    [[nodiscard]] bool isDescribed(const ArchiveEntry &entry) const;
    [[nodiscard]] Checked<void> writeLine(const QJsonObject &object);

    OutputPipe &m_out;
    Depth m_depth;
    ArchiveEntry m_entry;
    std::optional<Digest> m_digest;
    std::optional<QByteArray> m_content;
    qint64 m_entries = 0;
    qint64 m_unpackedBytes = 0;
    qint64 m_describedBytes = 0;
};

} // namespace convoy
