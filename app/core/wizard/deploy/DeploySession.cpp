// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/DeploySession.h"

#include "wizard/solution/SolutionWizardState.h"

namespace convoy {

namespace {

/// A run that is run again has a state of its own beside what is being prepared of the same package.
QString keyOf(const StoredPackage &package, Profile profile, const QString &again = {})
{
    return QStringList{profileWord(profile), again, package.descriptor.key()}.join(QLatin1Char(' '));
}

} // namespace

DeployWizardState *DeploySession::stateFor(const StoredPackage &package, Profile profile)
{
    const QString key = keyOf(package, profile);
    DeployWizardState *state = m_states.value(key);
    if (state && state->package().sha256 == package.sha256 && state->package().id == package.id)
        return state;
    if (state)
        state->deleteLater();
    state = new DeployWizardState(package, profile, this);
    m_states.insert(key, state);
    return state;
}

DeployWizardState *DeploySession::stateAgain(const StoredPackage &package, const DeploymentRequest &request)
{
    const QString key = keyOf(package, request.profile, request.again);
    if (DeployWizardState *before = m_states.take(key))
        before->deleteLater();
    auto *state = new DeployWizardState(package, request.profile, this);
    state->takeUp(request);
    m_states.insert(key, state);
    return state;
}

SolutionWizardState *DeploySession::stateFor(const SharedSolution &solution)
{
    SolutionWizardState *state = m_solutions.value(solution->id);
    // Read again, it may be the same all the same.
    if (state
        && (state->definition() == solution
            || (!solution->sha256.isEmpty() && state->definition()->sha256 == solution->sha256)))
        return state;
    if (state)
        state->deleteLater();
    state = new SolutionWizardState(solution, this);
    m_solutions.insert(solution->id, state);
    return state;
}

void DeploySession::startAnew(const DeployWizardState &started)
{
    if (const auto *solution = qobject_cast<const SolutionWizardState *>(&started)) {
        m_solutions.remove(solution->definition()->id);
        return;
    }
    const QString key = keyOf(started.package(), started.profile(), started.again());
    DeployWizardState *state = m_states.value(key);
    if (!state)
        return;
    // The values of an upgrade or a roll back are those of the hosts before it: the next one finds others.
    if (started.profile() != Profile::Install || !started.again().isEmpty()) {
        m_states.remove(key);
        return;
    }
    state->setHosts({});
    state->setLeavesOutBlocked(false);
    const auto secrets = state->secrets();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        state->setSecret(it.key(), Secret());
}

} // namespace convoy
