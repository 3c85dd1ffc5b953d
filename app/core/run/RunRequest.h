// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QString>

#include <optional>

namespace convoy {

/// What an operator asks of a run that is going on. It waits in the repository, where the runner looks for it several
/// times a second, so that any program that sees the repository can ask.
enum class RunRequest { None, Pause, Continue, StopAfterStep, StopNow };

QString runRequestWord(RunRequest request); ///< none pause continue stop-after-step stop-now
std::optional<RunRequest> runRequestFromWord(const QString &word);
/// A sentence about what it will do, for a button's explanation and the command line; empty for None.
Message runRequestPromise(RunRequest request);

} // namespace convoy
