// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoy {

/// The minisign signature that came with a package, as it was found: nobody has looked into it yet. It is
/// PACKAGE.minisig beside an archive, else manifest.sha256.minisig inside the package (formats, "files").
struct FoundSignature
{
    QString path;        ///< of the signature file, for messages; empty: there is none
    QByteArray text;     ///< at most a little more than a signature can have; empty also when it cannot be read
    QByteArray manifest; ///< the list of files that it signs; empty: it signs the archive
    QString uncovered;   ///< a file or link of the package that the list cannot vouch for; empty: none

    [[nodiscard]] bool isThere() const { return !path.isEmpty(); }
};

} // namespace convoy
