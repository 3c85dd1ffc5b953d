// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QByteArray>

namespace convoy {

/// RFC 4180, UTF-8 without a mark at the beginning: a line of titles, then one host a line. The columns and their order
/// are the same for every report and never change; titles, messages and the state in words follow the language, the
/// state itself and codes do not. Times are ISO 8601 in UTC. What a spreadsheet would take for a formula stands behind
/// an apostrophe. The head of the audit trail stands in every line, so that a part of the table still names it.
QByteArray csvReport(const Report &report);

} // namespace convoy
