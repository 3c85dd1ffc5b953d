// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"
#include "repository/sqlite/SqliteDatabase.h"

namespace convoy {

/// How a fact stands in a row of "facts".
struct FactRows
{
    static QString json(const Fact &fact);
    static Fact factOf(const QVariant &json);
    /// Without what imports and operators stated: for host_checks.
    static FactSet askedOnly(const FactSet &facts);
};

} // namespace convoy
