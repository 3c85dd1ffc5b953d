// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace convoy {

struct CliCommand;

enum class OptionKind {
    Flag,
    Value,    ///< once
    List,     ///< repeated or comma-separated
    Repeated, ///< repeated; a comma belongs to the value
};

/// One option of the command line. A name means the same in every command, so that options can stand anywhere.
struct Option
{
    const char *name;  ///< without the dashes
    OptionKind kind;
    const char *value; ///< what stands in help for the value; never translated
    const char *help;  ///< marked text
};

std::span<const Option> allOptions();
const Option *findOption(const QString &name); ///< nullptr when there is none
bool isGlobalOption(const QString &name);
std::span<const char *const> globalOptions();
/// The option whose name is meant by a shortened or mistyped one, of those that go with the command; empty when none is
/// near.
QString nearestOption(const QString &name, const CliCommand *command = nullptr);

} // namespace convoy
