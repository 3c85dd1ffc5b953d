// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <initializer_list>
#include <limits>
#include <vector>

namespace convoy {

class Context;

/// One command of the command line: what it is called, what it takes, and what it does.
struct CliCommand
{
    static constexpr int Any = std::numeric_limits<int>::max();

    const char *name;          ///< "host add"
    const char *arguments;     ///< "NAME", as it stands in the usage line; never translated
    const char *summary;       ///< marked text, one sentence
    int leastArguments = 0;
    int mostArguments = 0;
    std::vector<const char *> options; ///< beside the global ones
    /// Gives the exit code; an Error is printed by the caller and gives its kind's code.
    Result<int> (*run)(Context &) = nullptr;
    bool isHidden = false;     ///< not in the list of commands
    const char *note = nullptr; ///< marked text below the options
    std::vector<const char *> repeatable{}; ///< options that may stand here several times, and once elsewhere
};

} // namespace convoy
