// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Version.h"

#include <QString>

namespace convoy {

/// An operating system's name taken apart, so that two spellings of one system compare: "Microsoft Windows Server
/// 2012 R2 Standard" is the product "windows server", release 2012.2; "Red Hat Enterprise Linux Server" is "red hat".
struct OsRelease
{
    QString product; ///< lower case, without maker, edition and release; empty: any of the family
    Version release; ///< empty: the name has none
    /// Of Windows: version, build and day in the catalogue, by which "Windows Server, version 1709" stands between 2016
    /// and 2019. Empty: the catalogue does not know the system.
    Version position;

    /// `version` counts where the name itself holds no release.
    static OsRelease of(const QString &family, const QString &name, const Version &version);
    /// By position where both have one, else by release, which neither may lack.
    [[nodiscard]] bool isAtLeast(const OsRelease &other) const;
    [[nodiscard]] bool isComparable(const OsRelease &other) const;
    [[nodiscard]] bool isSameProduct(const OsRelease &other) const;
};

} // namespace convoy
