// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "package/ArchiveHelper.h"
#include "package/reading/ContentSeal.h"

#include <QHash>
#include <QString>

namespace convoy {

/// What a package holds, read from an archive or from a folder: one form for both.
struct PackageContents
{
    QString path; ///< as given, for messages
    QString format;
    QString sha256;
    bool isRead = true; ///< false: names and describing files alone
    ContentSeal seal{};
    qint64 payloadBytes = 0;
    qint64 unpackedBytes = 0;
    QHash<QString, QByteArray> described;
    QHash<QString, QString> fileDigests; ///< every regular file; the digests of a folder are empty without a manifest
    QHash<QString, QString> links;

    static Result<PackageContents> ofArchive(const ArchiveHelper &helper, const QString &path,
                                             const CancelToken &cancel, const DescribeRequest &request);
    static Result<PackageContents> ofFolder(const QString &path, const CancelToken &cancel);
};

} // namespace convoy
