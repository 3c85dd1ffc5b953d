// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliCommand.h"

#include <QString>

namespace convoy {

QString generalHelp();                        ///< usage, all commands, global options, exit codes
QString groupHelp(const QString &group); ///< the commands of a group, "host", "host keys"
QString commandHelp(const CliCommand &command);  ///< one command and its options

} // namespace convoy
