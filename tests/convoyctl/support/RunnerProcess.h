// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy::test {

/// The process that works on a repository's runs; 0 when there is none.
qint64 runnerOf(const QString &repositoryPath);

} // namespace convoy::test
