// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "solution/SolutionDefinition.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace convoy {

/// The files of a definition: solution.yaml and texts.en.yaml, texts.it.yaml, texts.fr.yaml, texts.es.yaml.
struct SolutionFiles
{
    QString folder; ///< as messages name it
    QMap<QString, QByteArray> files;

    static QStringList names();
    /// Reads the files of a folder, each up to 1 MB; "solution-unreadable" (ErrorKind::Request).
    static Result<SolutionFiles> fromFolder(const QString &path);
};

/// Reads and checks a definition as a whole: what comes back can be judged and planned with. Errors are
/// ErrorKind::Request and name file, line, reason and remedy. Pure; any thread.
Result<SolutionDefinition> readSolution(const SolutionFiles &files);

} // namespace convoy
