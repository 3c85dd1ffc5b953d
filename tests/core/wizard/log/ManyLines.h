// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// The log of a large run: sixteen hosts at a time, one of which fails; a tenth of each host's lines is Convoy's own, the
/// others are what installers say, with paths, quotes and accents among them.
struct ManyLines
{
    int hosts = 1000;
    int lines = 100'000;
    int bytes = 1000; ///< of each line that an installer says

    /// Every hundred thousandth line, and the last one, holds it once.
    static QString rareWord() { return QStringLiteral("Zählpunkt \"C:\\Q\""); }
    static QString hostName(int number) { return QStringLiteral("srv-%1").arg(number, 5, 10, QLatin1Char('0')); }
    /// Writes them into the journal of a run, as fast as the disk allows. False, with a word on stderr: it could not.
    [[nodiscard]] bool write(const QString &repositoryPath, const QString &run) const;
};

} // namespace convoy
