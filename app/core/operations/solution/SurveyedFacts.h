// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"
#include "hosts/Host.h"
#include "solution/SolutionDefinition.h"
#include "solution/facts/KnownFacts.h"

#include <QList>

namespace convoy {

/// The facts of hosts as surveys, imports and operators left them, as a source for a solution. Facts that the definition
/// does not declare are of no interest to it; a value that has not the declared type counts as unknown. A host's entry
/// gives its roles and site where no fact does.
class SurveyedFacts : public FactSource
{
public:
    struct Entry
    {
        Host host;
        FactSet facts;
        bool isUnreachable = false;
    };

    /// `definition` must outlive the source.
    SurveyedFacts(const SolutionDefinition &definition, QList<Entry> hosts);

    FactSet organisation;
    FactSet account;
    FactSet media;
    FactSet plan;

    [[nodiscard]] Result<KnownFacts> read(const DeclaredFacts &facts) const override;

private:
    [[nodiscard]] HostKnowledge knowledgeOf(const DeclaredFacts &facts, const Entry &entry) const;
    const SolutionDefinition &m_definition;
    QList<Entry> m_hosts;
};

} // namespace convoy
