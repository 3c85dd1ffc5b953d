// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/DeploySession.h"

namespace convoy {

DeployWizardState *DeploySession::stateFor(const StoredPackage &package)
{
    const QString key = package.descriptor.key();
    DeployWizardState *state = m_states.value(key);
    if (state && state->package().sha256 == package.sha256 && state->package().id == package.id)
        return state;
    if (state)
        state->deleteLater();
    state = new DeployWizardState(package, this);
    m_states.insert(key, state);
    return state;
}

void DeploySession::startAnew(const StoredPackage &package)
{
    DeployWizardState *state = m_states.value(package.descriptor.key());
    if (!state)
        return;
    state->setHosts({});
    state->setLeavesOutBlocked(false);
    const auto secrets = state->secrets();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        state->setSecret(it.key(), Secret());
}

} // namespace convoy
