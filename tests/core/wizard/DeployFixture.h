// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeConnection.h"
#include "operations/run/Deployment.h"
#include "repository/PackageStore.h"
#include "wizard/Session.h"
#include "wizard/deploy/DeploySession.h"

#include <QTemporaryDir>

namespace convoy {

/// A real repository in a temporary folder with a package and some hosts whose facts are fresh:
/// this-computer (Debian 13), web-01, web-02 (Debian 13; role web, site Milano, group blue), db-01 (Debian 13; role db,
/// site Lyon), win-01 (Windows Server 2019), new-01 (never asked). Connections are fakes: only those added answer.
class DeployFixture
{
public:
    DeployFixture();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Repository &repository() { return m_session->repository(); }
    [[nodiscard]] DeploySession &sessionChoices() { return *m_choices; }
    [[nodiscard]] DeployWizardState &state() { return *m_choices->stateFor(m_package); }
    [[nodiscard]] const StoredPackage &package() const { return m_package; }
    [[nodiscard]] FakeConnectionFactory &connections() { return *m_connections; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// As if the program had just been started: nothing chosen, nothing typed.
    void forgetChoices() { m_choices = std::make_unique<DeploySession>(); }
    void addHost(const QString &name, const QStringList &roles, const QString &site, const QStringList &groups);
    /// Facts as if the host had answered `minutesAgo`; `family` "linux" (Debian 13) or "windows".
    void saveFacts(const QString &host, const QString &family, int minutesAgo = 1);
    void saveProblem(const QString &host, const QString &code);
    void saveDeployment(const QString &host, const QString &version);
    /// A planned run over these hosts, as a commit stores it.
    QString createRun(const QStringList &hosts);
    /// One of this profile, of this package.
    QString createRun(const QStringList &hosts, Profile profile, qint64 package);
    /// One of all that is asked for, with the facts that are stored; of the fixture's package where none is named.
    QString createRunOf(DeploymentRequest request);

    static PackageDescriptor descriptor();
    static QByteArray silentIni();

private:
    void addPackage();

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    FakeConnectionFactory *m_connections = nullptr;
    std::unique_ptr<DeploySession> m_choices = std::make_unique<DeploySession>();
    StoredPackage m_package;
};

} // namespace convoy
