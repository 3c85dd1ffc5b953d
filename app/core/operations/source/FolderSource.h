// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/source/ImportSource.h"

namespace convoy {

/// Files and folders of this computer: as they were given, or a copy of what was.
class FolderSource : public ImportSource
{
public:
    struct Place
    {
        QString path;  ///< what is read
        QString shown; ///< what it is called; a copy's differs from its path
        bool mustCopy = false; ///< it lies on another computer, and packages are copied one by one
        MediaScanner::Depth depth = MediaScanner::Depth::Whole;
        std::shared_ptr<TemporarySpace> space;
    };
    FolderSource(Place place, PackageSource origin);

    [[nodiscard]] Result<MediaScan> scan(const Progress &progress, const CancelToken &cancel) const override;
    [[nodiscard]] Result<ReadyPackage> fetch(const OpenedPackage &package, const Progress &progress,
                                             const CancelToken &cancel) const override;
    [[nodiscard]] Error explain(const Error &error) const override;

private:
    [[nodiscard]] QString shown(const QString &path) const;
    Place m_place;
};

} // namespace convoy
