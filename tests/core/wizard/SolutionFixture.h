// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeConnection.h"
#include "wizard/Session.h"
#include "wizard/deploy/DeploySession.h"
#include "wizard/solution/SolutionWizardState.h"

#include <QTemporaryDir>

#include <utility>

namespace convoy {

/// A repository in a temporary folder with the 24 hosts of the sample organisation, without any fact; connections are
/// fakes that do not answer. The wizard's state is that of the shipped Exchange definition, with stored facts.
class SolutionFixture
{
public:
    SolutionFixture();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Repository &repository() { return m_session->repository(); }
    [[nodiscard]] DeploySession &sessionChoices() { return m_choices; }
    [[nodiscard]] const SharedSolution &definition() const { return m_definition; }
    [[nodiscard]] SolutionWizardState &state() { return *m_choices.stateFor(m_definition); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QStringList &hosts() const { return m_hosts; }

    /// What the sample organisation's file tells, as an import.
    void importSample();
    using HostFact = std::pair<QString, QString>;
    /// The same, but for some facts of hosts, which then must be asked.
    void importSampleWithout(const QList<HostFact> &left);
    void importSampleWithout(const QString &host, const QString &fact) { importSampleWithout({{host, fact}}); }
    void chooseAll() { state().setHosts(m_hosts); }

    static QString sampleFile();
    static SharedSolution sampleOrdered(); ///< whose order is a rule that blocks

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    DeploySession m_choices;
    SharedSolution m_definition;
    QStringList m_hosts;
};

} // namespace convoy
