// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "catalogue/systems/OsCatalogue.h"

namespace convoy {

/// Reads the data file that resources/documentation/operating-systems.md describes. Refused as a whole, with file, line,
/// reason and remedy ("catalogue-refused", "json-refused", "catalogue-format" for a newer format; ErrorKind::Request):
/// unknown keys and kinds, ids that stand twice, dates out of order, links that lead nowhere, one way or in a circle,
/// builds below 0, more than 8 MB.
Result<OsCatalogue> readCatalogue(const QByteArray &bytes, const QString &fileName);

} // namespace convoy
