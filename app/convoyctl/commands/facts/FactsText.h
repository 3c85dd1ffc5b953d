// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/Fact.h"
#include "facts/merge/FactMerge.h"

#include <QJsonArray>
#include <QString>

namespace convoy {

class Context;
class Repository;

/// A table of facts with value, source and time.
QString factsTable(const FactSet &facts);
/// The answer of `facts show HOST`, with a note for each difference between sources.
Result<int> showFactsOf(Context &context, Repository &repository, const QString &host);
/// [{"fact","used":{"value","source"},"other":{"value","source"}}]
QJsonArray differencesJson(const QList<FactDifference> &differences);
/// One line of stderr each.
void tellDifferences(Context &context, const QString &host, const QList<FactDifference> &differences);

} // namespace convoy
