// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/bundle/OpenedBundle.h"

#include <QString>

namespace convoy {

/// Where plans and solution definitions of a bundle go: files below a folder, each item whole or not at all.
class BundleFolder
{
public:
    enum class Existing { Keep, Replace };
    BundleFolder(OpenedBundle &bundle, QString folder, Existing existing);

    enum class Outcome { Written, SameIsThere };
    /// FOLDER/plans/NAME. Codes: plan-malformed, file-exists (another one is there), bundle-malformed,
    /// target-unwritable.
    [[nodiscard]] Result<Outcome> writePlan(const BundledFiles &plan);
    /// FOLDER/solutions/NAME/. The same codes.
    [[nodiscard]] Result<Outcome> writeSolution(const BundledFiles &solution);
    [[nodiscard]] QString planPath(const BundledFiles &plan) const;
    [[nodiscard]] QString solutionPath(const BundledFiles &solution) const;

private:
    [[nodiscard]] Status checkNames(const BundledFiles &files) const;
    [[nodiscard]] Result<bool> isThere(const BundledFiles &files, const QString &root, const QString &path) const;
    [[nodiscard]] Status writeFiles(const BundledFiles &files, const QString &root);
    [[nodiscard]] Status place(const QString &fresh, const QString &target) const;

    OpenedBundle &m_bundle;
    QString m_folder;
    Existing m_existing;
};

} // namespace convoy
