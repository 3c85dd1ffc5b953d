// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliCommand.h"

#include <QStringList>

#include <vector>

namespace convoy {

/// All commands, in the order of the contract.
const std::vector<CliCommand> &allCommands();

/// The command that the first words name, the longest name first; nullptr when none does.
const CliCommand *findCommand(const QStringList &words);
/// The commands whose name starts with this word ("host" -> "host add", "host list", …).
std::vector<const CliCommand *> commandsOf(const QString &word);

} // namespace convoy
