// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace convoy {

/// What convoyctl does with its arguments (without the program's name); gives the exit code of the contract.
int runCommandLine(const QStringList &line);

} // namespace convoy
