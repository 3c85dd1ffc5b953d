// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "solution/SolutionDefinition.h"

#include <QString>
#include <QStringList>

namespace convoy {

/// The definitions that are there: those that came with Convoy, and those that were imported into a folder of the user,
/// which stand in front of shipped ones of the same id.
class SolutionLibrary
{
public:
    /// `folder`: where imported definitions are kept, one folder each; it need not exist.
    explicit SolutionLibrary(QString folder);
    /// <data folder>/convoy/solutions.
    static SolutionLibrary standard();

    [[nodiscard]] QStringList ids() const; ///< sorted
    /// A definition by id, or a folder by path; "solution-unknown" names what there is.
    [[nodiscard]] Result<SolutionDefinition> load(const QString &idOrFolder) const;
    /// SHA-256 over the names and bytes of its files, hexadecimal. Errors as load().
    [[nodiscard]] Result<QString> digest(const QString &idOrFolder) const;
    /// Another text after an import, while reading no file: what was read before can be used as long as it is the same.
    [[nodiscard]] QString stamp() const;
    /// Checks the definition in a folder and copies its files; gives the definition. An imported one of the same id is
    /// replaced as a whole, or not at all. "solution-unwritable".
    [[nodiscard]] Result<SolutionDefinition> import(const QString &folder) const;

private:
    [[nodiscard]] Result<QString> folderOf(const QString &idOrFolder) const;
    [[nodiscard]] QString pathOf(const QString &id) const;
    QString m_folder;
};

} // namespace convoy
