// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"

#include <array>

namespace convoy {

std::vector<CliCommand> laterCommands()
{
    static constexpr std::array Names{"run confirm", "run retry", "run skip"};
    std::vector<CliCommand> commands;
    commands.reserve(Names.size());
    for (const char *name : Names)
        commands.push_back(
            {.name = name, .arguments = "", .summary = "", .mostArguments = CliCommand::Any, .options = {}});
    return commands;
}

} // namespace convoy
