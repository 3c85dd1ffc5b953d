// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <sys/types.h>

namespace convoy {

/// Processes that have this entry ("NAME=VALUE", the whole of it) in the environment they were started with.
QList<pid_t> processesWithEnvironment(const QByteArray &entry);
/// All processes below this one, from /proc.
QList<pid_t> processesBelow(pid_t parent);
/// SIGKILL to each, then waits until none of them runs any more (at most 5 s; a zombie does not run).
void endProcesses(const QList<pid_t> &processes);

} // namespace convoy
