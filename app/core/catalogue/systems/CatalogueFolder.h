// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "catalogue/systems/OsCatalogue.h"

#include <optional>

namespace convoy {

/// The catalogue that the program uses, and where it is from.
struct CatalogueInUse
{
    OsCatalogue catalogue;
    bool isImported = false;
    std::optional<Error> problem; ///< an imported file is there and cannot be used: the built-in one stands in for it
};

/// The catalogue that comes with the program; read once.
const OsCatalogue &builtInCatalogue();

/// Where an imported catalogue is kept: one file in the data folder of the program, for one user. The newer one of
/// imported and built-in is used; with the same date it is the imported one.
class CatalogueFolder
{
public:
    explicit CatalogueFolder(QString folder = defaultFolder());
    static QString defaultFolder(); ///< <data dir>/convoy
    [[nodiscard]] QString path() const;
    [[nodiscard]] CatalogueInUse load() const;
    /// Checks the file and keeps it, whole or not at all. "catalogue-older" when the one in use has a later date,
    /// "catalogue-unwritable", "file-unreadable", and what readCatalogue() refuses.
    [[nodiscard]] Result<OsCatalogue> import(const QString &path) const;

private:
    QString m_folder;
};

/// The very bytes of a catalogue into a file. "file-unwritable".
[[nodiscard]] Status exportCatalogue(const OsCatalogue &catalogue, const QString &path);

} // namespace convoy
