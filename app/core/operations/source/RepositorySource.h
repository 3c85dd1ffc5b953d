// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/source/ImportSource.h"

namespace convoy {

/// Another Convoy repository. Listing it reads its rows alone; a package is verified like any other when it is fetched,
/// whatever the rows say of it.
class RepositorySource : public ImportSource
{
public:
    struct Place
    {
        QString path;
        QString shown; ///< what `path` is a copy of, or the same
        QString operatorName;
        std::shared_ptr<TemporarySpace> space; ///< holds the copy, or is null
    };
    RepositorySource(Place place, PackageSource origin);

    [[nodiscard]] Result<MediaScan> scan(const Progress &progress, const CancelToken &cancel) const override;
    [[nodiscard]] Result<ReadyPackage> fetch(const OpenedPackage &package, const Progress &progress,
                                             const CancelToken &cancel) const override;

private:
    Place m_place;
};

} // namespace convoy
