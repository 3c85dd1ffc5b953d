// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/Fact.h"
#include "facts/vocabulary/FactVocabulary.h"

#include <QByteArray>
#include <QStringList>

namespace convoy {

/// A fact, and whom it is about.
struct ScopedFact
{
    FactScope scope = FactScope::Host;
    QString host; ///< of the scope Host
    Fact fact;    ///< source and time are set by who stores it
};

/// What a file of facts is held against.
struct FactImportContext
{
    const FactVocabulary &vocabulary;
    QStringList hosts;  ///< that the operator sees
    QString onlyHost;   ///< empty: all in the file
};

/// Reads {"organisation":{},"account":{},"media":{},"plan":{},"hosts":{NAME:{FACT:VALUE}}}; null is "not known" and
/// stores nothing. With `onlyHost` an object of facts alone is that host's. All or nothing: "facts-refused",
/// "json-refused" (ErrorKind::Request) with file, line, reason and remedy for an unknown host or fact, a wrong type,
/// scope or value, a fact that stands twice, facts that contradict each other.
Result<QList<ScopedFact>> readFactsJson(const QByteArray &bytes, const QString &fileName,
                                        const FactImportContext &context);
/// Reads CSV: one host a row, its name in the column "host" or "name", a fact in each other column; an empty cell is
/// "not known". Refused as above; "host-csv-quote".
Result<QList<ScopedFact>> readFactsCsv(const QByteArray &bytes, const QString &fileName,
                                       const FactImportContext &context);
/// By the first character that is not blank: JSON begins with a brace.
Result<QList<ScopedFact>> readFacts(const QByteArray &bytes, const QString &fileName, const FactImportContext &context);

/// Facts of one host that cannot be true together, by their names and values; empty when there are none.
Message contradictionAmong(const FactSet &facts);

} // namespace convoy
