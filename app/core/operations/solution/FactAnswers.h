// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/vocabulary/FactVocabulary.h"
#include "prerequisites/Question.h"
#include "repository/HostStore.h"
#include "repository/Repository.h"
#include "solution/SolutionDefinition.h"

#include <optional>

namespace convoy {

/// Convoy's own facts and those of a definition that people may enter: what files of facts and answers are held against.
Result<FactVocabulary> solutionVocabulary(const SolutionDefinition &definition);

/// One answer of the operator, to one fact; without hosts for a fact that is not about hosts.
struct FactAnswer
{
    QString fact;
    QStringList hosts;
    std::optional<QString> text; ///< as factValueFromText() reads it, empty for “there is none”; none takes it back
};

/// Remembers it as the operator's. All hosts or none. "fact-unknown", "fact-type", "fact-value", "not-allowed".
Status storeAnswer(Repository &repository, const SolutionDefinition &definition, const FactAnswer &answer,
                   const QDateTime &now);

/// What an operator answered before, as it would be asked and typed.
struct AnsweredQuestion
{
    Question question;
    QString text; ///< as factValueFromText() reads it; empty: there is none
};

/// The operator's answers to what a definition asks, about the chosen hosts and what all hosts share. What imports and
/// probes say is none. `checks`: HostStore::lastChecks().
Result<QList<AnsweredQuestion>> answersOf(Repository &repository, const SolutionDefinition &definition,
                                          const QMap<QString, HostCheck> &checks, const QStringList &hosts);

/// Reads a JSON or CSV file of facts into the repository, all of it or nothing; gives how many facts. As readFacts().
Result<qsizetype> importFacts(Repository &repository, const SolutionDefinition &definition, const QString &path,
                              const QDateTime &now);

} // namespace convoy
