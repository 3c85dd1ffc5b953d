// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "solution/facts/DeclaredFact.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace convoy {

/// What is known of one host, as the rules of a definition look it up.
struct HostKnowledge
{
    QString name;
    FactTable facts;
    std::vector<std::pair<int, FactValue>> plan; ///< facts of the plan that differ for this host, by slot
    bool isUnreachable = false;                  ///< its rules are not judged
};

/// Everything that is known, at one moment.
struct KnownFacts
{
    FactTable organisation;
    FactTable account;
    FactTable media;
    FactTable plan;
    QList<HostKnowledge> hosts; ///< by name, each once

    static KnownFacts empty(const DeclaredFacts &facts);
    [[nodiscard]] FactTable *table(FactScope scope); ///< nullptr for Host and Item
    [[nodiscard]] FactView view() const;             ///< without a host
};

/// Where facts come from: a file, the repository.
class FactSource
{
public:
    virtual ~FactSource() = default;
    /// The values of the declared facts; hosts by name. ErrorKind::Request when the source cannot be used.
    [[nodiscard]] virtual Result<KnownFacts> read(const DeclaredFacts &facts) const = 0;
};

/// An answer "FACT=VALUE" of the operator: a fact of the organisation, account, media or plan is set, one of hosts is set
/// where it is unknown. "answer-malformed" (ErrorKind::Request).
Status applyAnswer(const QString &answer, const DeclaredFacts &facts, KnownFacts &known);

} // namespace convoy
