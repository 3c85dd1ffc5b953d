// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/ArchiveHelper.h"

#include <QByteArray>

namespace convoy {

/// Puts an ArchiveListing together from the helper's lines (DescribeVisitor), which are not trusted: every name is
/// held to PathRules again, and what is kept in memory is bounded.
class ListingReader
{
public:
    explicit ListingReader(QString package);
    [[nodiscard]] Status add(QByteArrayView bytes);
    /// Refused when the closing line is missing.
    [[nodiscard]] Result<ArchiveListing> finish();

private:
    [[nodiscard]] bool addLine(const QByteArray &line);
    [[nodiscard]] Error notUnderstood() const;

    QString m_package;
    QByteArray m_rest;
    ArchiveListing m_listing;
    qint64 m_describedBytes = 0;
    bool m_isComplete = false;
};

} // namespace convoy
