// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/FactDeclaration.h"

#include <QJsonValue>
#include <QVariant>

namespace convoy {

/// A value of a declared fact, as it is written: bool true, false, yes, no; integer 42; version 8.1.240.6; text; list
/// with ";" between the items; date 2026-11-20. "fact-type", "fact-value" (ErrorKind::Request).
Result<QVariant> factValueFromText(const FactDeclaration &declaration, const QString &text);
/// The same from JSON: true, 42, "8.1", "text", ["a", "b"], "2026-11-20". A version as a number is refused: 4.10 would
/// become 4.1.
Result<QVariant> factValueFromJson(const FactDeclaration &declaration, const QJsonValue &value);
/// As it is written in a file or shown in a table; lists with "; ".
QString factValueText(const QVariant &value);

} // namespace convoy
