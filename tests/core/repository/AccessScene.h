// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RepositoryScene.h"

namespace convoy {

/// A repository of two tenants, Blue and Red: a package of each, one of both and one of none, hosts likewise, a run of
/// each package on all of those hosts, and what it deployed. "root" administers; "anna" has a role in Blue.
class AccessScene : public RepositoryScene
{
public:
    /// Gives false, with a word on stderr, when it could not be made.
    [[nodiscard]] bool fill() const;
    /// Roles of anna's in Blue (or elsewhere), instead of what she had.
    [[nodiscard]] bool grantAnna(const QStringList &roles, const QStringList &tenants = {QStringLiteral("Blue")}) const;
    [[nodiscard]] std::unique_ptr<Repository> openAsAnna() const { return openAs(QStringLiteral("anna")); }

    static PackageDescriptor package(const QString &name);
    static Plan planFor(const QString &package, const QStringList &hosts);
    static QStringList names(Repository &repository); ///< of the packages that are seen
    /// Everything but the trail, as one text.
    [[nodiscard]] QString contents() const;

private:
    [[nodiscard]] bool make() const;
};

} // namespace convoy
