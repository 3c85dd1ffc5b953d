// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QByteArray>

namespace convoy {

/// One file that opens anywhere: no script, nothing fetched from elsewhere, light and dark as the reader's system is, and
/// fit to be printed. Headings, captions and header cells are marked for screen readers; colour never stands alone.
QByteArray htmlReport(const Report &report);

/// The same for the program that makes PDF: as much of HTML as QTextDocument knows, the places of the drawn timeline
/// ("timeline:0", …), its bars, and what stands at the foot of each page. Compact JSON, UTF-8.
QByteArray paperReport(const Report &report);

} // namespace convoy
