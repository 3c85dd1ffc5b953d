// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// One file inside a bundle (resources/documentation/bundles.md).
struct BundlePart
{
    QString name{}; ///< "bundle.json", "packages/1/payload": ASCII, made by Convoy, never used as a path on a disk
    qint64 size = 0;
    QString sha256{}; ///< lower-case hexadecimal
    qint64 offset = 0; ///< of its content in the bundle; set by the reader alone
};

namespace bundle {

inline constexpr int newestFormat = 1;
inline constexpr qint64 largestText = Q_INT64_C(64) << 20; ///< manifest.sha256 and bundle.json
inline const QString manifestName = QStringLiteral("manifest.sha256");
inline const QString indexName = QStringLiteral("bundle.json");

} // namespace bundle

} // namespace convoy
