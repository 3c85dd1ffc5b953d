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
/// The longest beginning of the words that is one of commands' names ("host keys"); empty: none is.
QString groupOf(const QStringList &words);
/// The commands whose names start with these words ("host" -> "host add", "host list", …).
std::vector<const CliCommand *> commandsOf(const QString &group);

} // namespace convoy
