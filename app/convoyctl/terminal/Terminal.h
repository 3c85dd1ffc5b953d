// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QString>

namespace convoy {

/// The person in front of the program, if there is one: questions go to stderr, answers come from stdin.
bool isInteractive();
/// Asks for yes or no; anything but a clear yes is no.
bool confirm(const QString &question);
/// Asks for something that must not be seen.
Secret askSecret(const QString &question);

/// The first line of a file, or of standard input for "-"; at most 64 KiB. "file-unreadable" (ErrorKind::Request).
Result<Secret> readSecretFile(const QString &path);
/// A file of at most 16 MiB, or standard input for "-". "file-unreadable" (ErrorKind::Request).
Result<QByteArray> readInputFile(const QString &path);

} // namespace convoy
