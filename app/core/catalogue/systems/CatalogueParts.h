// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/JsonFields.h"
#include "catalogue/systems/OsEntry.h"
#include "catalogue/systems/OsTables.h"

namespace convoy {

/// One item of "systems"; what is wrong with it becomes the fault of `fields`.
OsEntry readEntry(JsonFields &fields);

/// Everything beside the systems.
OsTables readTables(JsonFields &file);

/// What can be said only of all systems together: ids, order of dates, links, previews. Sets the fault.
void checkSystems(const QList<OsEntry> &systems, const OsTables &tables, JsonFault &fault);

} // namespace convoy
