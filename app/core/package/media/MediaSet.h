// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/MediaScanner.h"
#include "package/media/MediaInfo.h"

namespace convoy {

/// A folder whose MediaInfo.xml says what it holds: a product's medium, or an administrator's repository.
///
/// Whoever mixes two releases of a medium gets packages that were never tested together, so a package that is not the
/// one MediaInfo.xml names at its place refuses the whole set ("media-mixed", naming each). A package that is named and
/// not there is a problem of its own ("media-package-missing").
class MediaSet
{
public:
    MediaSet(QString folder, MediaInfo info);

    /// Paths of the named packages that lie in this folder, each once.
    [[nodiscard]] QStringList packagePaths() const;
    /// Holds what was found below the folder to what is named, and gives the packages the templates that are named for
    /// their nickname and lie beside them.
    void judge(MediaScan &scan) const;

private:
    /// Empty: nothing is there, or it does not lie in this folder.
    [[nodiscard]] QString placeOf(const QString &relative) const;
    [[nodiscard]] QString mismatch(const MediaInfo::Package &row, const OpenedPackage &found) const;
    void addTemplates(OpenedPackage &package) const;

    QString m_folder;
    MediaInfo m_info;
};

} // namespace convoy
