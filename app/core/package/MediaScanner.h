// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "package/PackageReader.h"

#include <QList>
#include <QString>

#include <functional>

namespace convoy {

struct MediaProblem
{
    QString path;
    Error error;
};

struct MediaScan
{
    QList<OpenedPackage> packages; ///< by path, in natural order
    QList<MediaProblem> problems;  ///< what looks like a package but cannot be used
};

/// Finds the packages at a path: a package itself (archive or folder), or a medium or folder that holds some, down to
/// four levels, without entering a package it has found. Foreign files are passed over in silence; archives that turn
/// out to be no package are problems. A folder with a MediaInfo.xml is held to what that names (MediaSet). Fails as a whole ("media-unreadable") only when the path cannot be opened.
class MediaScanner
{
public:
    static constexpr int maximumDepth = 4; ///< of folders below the path
    static bool isArchiveName(const QString &name); ///< by its ending alone

    /// Whole: every byte of each package is read and verified. Quick: see PackageReader::look().
    enum class Depth { Whole, Quick };
    explicit MediaScanner(PackageReader reader = PackageReader(), Depth depth = Depth::Whole);

    using Progress = std::function<void(const QString &path)>;
    [[nodiscard]] Result<MediaScan> scan(const QString &path, const CancelToken &cancel = {},
                                         const Progress &progress = {}) const;

private:
    PackageReader m_reader;
    Depth m_depth;
};

} // namespace convoy
