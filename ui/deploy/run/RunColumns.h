// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convoy {

class TableView;

/// Gives the columns of a RunModel room for what they will hold, not only for what they hold at the start.
void fitRunColumns(TableView &table);

} // namespace convoy
