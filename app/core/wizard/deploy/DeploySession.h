// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/deploy/DeployWizardState.h"
#include "wizard/solution/SolutionTexts.h"

#include <QHash>
#include <QObject>

namespace convoy {

class SolutionWizardState;

/// What was chosen and typed in the deployment wizards of this program run, by package (U07). Owned by the main window;
/// GUI thread. Values of secrets are in it, in memory only.
class DeploySession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The state of this package's wizard: the one of before, or a new one. A package replaced by another with the same
    /// name and version begins anew.
    [[nodiscard]] DeployWizardState *stateFor(const StoredPackage &package, Profile profile = Profile::Install);
    /// A new state with the values of a run, of which hosts are run again.
    [[nodiscard]] DeployWizardState *stateAgain(const StoredPackage &package, const DeploymentRequest &request);
    /// The state of this solution's wizard; a definition that was imported anew begins anew.
    [[nodiscard]] SolutionWizardState *stateFor(const SharedSolution &solution);
    /// After a deployment was started the next one begins with its values, but with no hosts and without passwords.
    void startAnew(const DeployWizardState &started);

private:
    QHash<QString, DeployWizardState *> m_states;
    QHash<QString, SolutionWizardState *> m_solutions;
};

} // namespace convoy
