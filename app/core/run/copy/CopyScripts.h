// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Command.h"
#include "plan/StagingPaths.h"

#include <QByteArray>

namespace convoy {

/// The shell texts of the copy, POSIX sh and the tools every Linux has. Every value in them is quoted.

/// Unpacks standard input below the payload folder, and keeps the marker alive meanwhile.
Command unpackScript(const StagingPaths &paths);

/// A shell function, above processShell(): end_unpacking RUNFOLDER, where a half open line keeps tar waiting.
QString unpackingShell();

/// How far a cut copy came. Ends what still unpacks for a line that is gone; reads the paths of all regular files of the
/// tar from standard input, one a line, in the tar's order. Prints at=NUMBER of the last one that is there, from 1, 0 for
/// none; its size=BYTES; and sha256= of the contents of all files up to there, empty where the host has no tool for it.
Command copyStateScript(const StagingPaths &paths);

/// Appends standard input to the file below the payload folder, then sets what tar would have set.
struct AppendRequest
{
    QByteArray path;
    quint32 mode = 0;
    qint64 modified = 0; ///< seconds since 1970
};
Command appendScript(const StagingPaths &paths, const AppendRequest &request);

/// Empties the payload folder.
Command emptyPayloadScript(const StagingPaths &paths);

} // namespace convoy
