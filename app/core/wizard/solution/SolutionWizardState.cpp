// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/SolutionWizardState.h"

#include "operations/solution/SolutionDeployment.h"

#include <algorithm>

namespace convoy {

namespace {

/// What of a package the pages that solutions share with packages read.
StoredPackage asPackage(const SolutionDefinition &definition)
{
    StoredPackage package;
    package.descriptor.name = definition.productName;
    package.descriptor.version = definition.targetVersion;
    return package;
}

} // namespace

SolutionWizardState::SolutionWizardState(SharedSolution definition, QObject *parent)
    : DeployWizardState(asPackage(*definition), Profile::Upgrade, parent)
    , m_definition(std::move(definition))
{
    setLimits(proposedLimits(*m_definition));
}

QString SolutionWizardState::installedVersion(const FactSet &facts) const
{
    const int version = m_definition->hosts.version;
    return version < 0 ? QString() : facts.text(m_definition->facts.at(version).name);
}

DeployWizardState::Preparation SolutionWizardState::preparation(const QHash<QString, Credentials> &credentials) const
{
    SolutionDeploymentRequest request{.solution = m_definition->id,
                                      .profile = profile(),
                                      .targets = {},
                                      .decisions = m_decisions,
                                      .answers = {},
                                      .moves = moves(),
                                      .limits = WantedLimits::exactly(limits()),
                                      .storedFacts = m_usesStoredFacts,
                                      .credentials = credentials,
                                      .sha256 = m_definition->sha256};
    request.targets.hosts = hosts();
    return [request](Repository &repository, const ConnectionFactory &connections, const Clock &clock,
                     const CancelToken &cancel) -> Result<Plan> {
        const auto prepared = prepareSolution(repository, request, connections, clock, {}, cancel);
        return prepared ? runnableSolution(repository, *prepared) : failure(prepared.error());
    };
}

void SolutionWizardState::announceFacts()
{
    emit valuesChanged();
    emit choiceChanged();
}

void SolutionWizardState::setAcknowledged(const QString &rule, bool isAcknowledged)
{
    if (m_decisions.acknowledged.contains(rule) == isAcknowledged)
        return;
    if (isAcknowledged)
        m_decisions.acknowledged += rule;
    else
        m_decisions.acknowledged.removeAll(rule);
    emit decisionsChanged();
    announceFacts();
}

void SolutionWizardState::setWaived(const QString &rule, const QString &reason)
{
    const QString kept = reason.trimmed();
    if (m_decisions.waived.value(rule) == kept)
        return;
    if (kept.isEmpty())
        m_decisions.waived.remove(rule);
    else
        m_decisions.waived.insert(rule, kept);
    emit decisionsChanged();
    announceFacts();
}

void SolutionWizardState::setMove(const QString &host, const QString &stage)
{
    m_moves.removeIf([&](const HostMove &move) { return move.host == host; });
    if (!stage.isEmpty())
        m_moves += {.host = host, .stage = stage};
    emit movesChanged();
    announceFacts();
}

QList<HostMove> SolutionWizardState::moves() const
{
    QList<HostMove> counted = m_moves;
    counted.removeIf([this](const HostMove &move) { return !std::ranges::binary_search(hosts(), move.host); });
    return counted;
}

QList<HostMove> SolutionWizardState::movesWith(const QString &host, const QString &stage) const
{
    QList<HostMove> with = moves();
    with.removeIf([&](const HostMove &move) { return move.host == host; });
    if (!stage.isEmpty())
        with += {.host = host, .stage = stage};
    return with;
}

void SolutionWizardState::setUsesStoredFacts(bool uses)
{
    if (uses == m_usesStoredFacts)
        return;
    m_usesStoredFacts = uses;
    emit storedFactsChanged();
    announceFacts();
}

} // namespace convoy
