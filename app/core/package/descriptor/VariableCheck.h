// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace convoy {

/// The names a descriptor's commands and paths may use, as they are shown in messages.
const QStringList &knownVariables();

/// The first ${…} of `text` that is none of them, or that has no closing brace; nothing when all are known. Names
/// behind "application." and "host." are free: which of them have a value is known when the plan is made.
std::optional<QString> findUnknownVariable(const QString &text);

} // namespace convoy
