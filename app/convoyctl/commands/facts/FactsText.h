// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"

#include <QString>

namespace convoy {

/// A table of facts with value, source and time.
QString factsTable(const FactSet &facts);

} // namespace convoy
