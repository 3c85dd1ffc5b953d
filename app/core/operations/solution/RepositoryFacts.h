// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/FactDeclaration.h"
#include "plan/Plan.h"
#include "repository/HostStore.h"
#include "solution/SolutionDefinition.h"
#include "solution/facts/KnownFacts.h"

namespace convoy {

class FactStore;
class Repository;
class SurveyedFacts;

struct FactsRequest
{
    const QMap<QString, HostCheck> &checks; ///< by host; hosts of the repository without one are known by their entry
    bool storedOnly = false; ///< what was stored cannot tell whether a host answers now
};

/// What the repository knows for a definition: all its hosts, and the facts of organisation, account, media and plan.
[[nodiscard]] Result<KnownFacts> knownFactsOf(Repository &repository, const SolutionDefinition &definition,
                                              const FactsRequest &request);

/// What is known of organisation, account, media and plan.
[[nodiscard]] Result<QMap<FactScope, FactSet>> sharedFactsOf(FactStore &store);

/// What operators and imports say at this moment of one host, and of what all hosts share.
struct StatedFacts
{
    FactSet host;
    QMap<FactScope, FactSet> shared;
    void giveShared(SurveyedFacts &source) const;
};
/// "host-unknown" where it was removed.
[[nodiscard]] Result<StatedFacts> statedFactsOf(Repository &repository, const QString &host);

/// Puts on what was said for this plan alone: `answers` (FACT=VALUE; "answer-malformed"), and the profile where the
/// definition has a fact for it (plan.requestedMode). A relative path in a media fact is taken from the working folder.
[[nodiscard]] Status applyWish(const SolutionDefinition &definition, const QStringList &answers, Profile profile,
                               KnownFacts &known);

} // namespace convoy
