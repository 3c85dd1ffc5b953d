// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>

#include <optional>

namespace convoy {

constexpr int SignalExit = 128; ///< and the number of the signal that ended a command, as shells say it
constexpr qsizetype MostWords = 300; ///< of a command, in a message

/// How a command that failed ended, as far as the host's shell and the command's last words tell.
struct CommandEnd
{
    QString host;
    int exitCode = 0;
    QStringList lastLines; ///< of its output, masked, the last one last
    QString folder = {};   ///< into which it writes; may be empty
};

/// A cause that an administrator can act on, whatever the command is: "host-disk-full", "installer-killed" (128 and the
/// number of a signal, as shells say it), "installer-not-runnable" (126, 127). Nothing: only the command itself knows.
std::optional<Error> knownCause(const CommandEnd &end);
/// The last line that says anything; empty: none does.
QString lastWords(const QStringList &lines);

} // namespace convoy
