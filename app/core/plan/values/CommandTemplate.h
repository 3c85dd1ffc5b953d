// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>

namespace convoy {

/// Fills the ${…} of a package's command line for a POSIX shell. A value is quoted for the place where it stands (bare,
/// in single or in double quotes), so that whatever it holds reaches the program as it is and nothing of it is run.
/// Fails with "variable-unknown".
Result<QString> fillCommand(const QString &commandTemplate, const QMap<QString, QString> &variables);

/// One word for a POSIX shell, in quotes only where it needs them.
QString shellWord(const QString &word);

} // namespace convoy
