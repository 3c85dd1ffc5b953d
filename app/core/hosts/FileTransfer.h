// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "hosts/Command.h"
#include "hosts/Connection.h"

namespace convoy {

/// The shell side of Connection::put(): standard input to PATH.part, size compared, mode set, renamed. Begins with
/// `put='PATH'`, by which a fake connection recognises it.
Command putCommand(const QString &path, int mode, qint64 size);

/// The shell side of Connection::get(). Begins with `get='PATH'`; exit code FileTooLargeExit above `maxBytes`.
Command getCommand(const QString &path, qint64 maxBytes);

constexpr int SizeDiffersExit = 91;
constexpr int FileTooLargeExit = 92;

/// What a failed putCommand() or getCommand() means: host-disk-full, host-path-unwritable, host-path-unreadable,
/// host-file-too-large. Judged by exit code and by the words of the C locale, which both commands set.
Error putFailure(const QString &path, const CommandResult &result);
Error getFailure(const QString &path, qint64 maxBytes, const CommandResult &result);

} // namespace convoy
