// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const SilentKey path = DeployWizardState::installPathKey();
const SilentKey greeting{QStringLiteral("EchoSrv"), QStringLiteral("Greeting")};
const SilentKey password{QStringLiteral("ConfigServer"), QStringLiteral("Password")};

} // namespace

class tst_DeployWizardState : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<DeployFixture>(); }
    void init() { m_fixture->forgetChoices(); }
    void looksForValuesHostFirst();
    void forgetsOwnValuesThatAreTheGeneralOnes();
    void keepsSecretsOutOfTheParameters();
    void asksThePlannerForChosenHostsOnly();
    void survivesTheWindow();
    void beginsAnewAfterACommit();
    void showsWhatTheHostsHaveInCommon();

private:
    std::unique_ptr<DeployFixture> m_fixture;
};

void tst_DeployWizardState::looksForValuesHostFirst()
{
    DeployWizardState &state = m_fixture->state();
    QCOMPARE(state.silent(u"web-01"_s, path), u"/opt/genesys/echosrv"_s);
    state.setSilent(QString(), path, u"/srv/echo"_s);
    QCOMPARE(state.silent(u"web-01"_s, path), u"/srv/echo"_s);
    state.setSilent(u"web-01"_s, path, u"/srv/own"_s);
    QCOMPARE(state.silent(u"web-01"_s, path), u"/srv/own"_s);
    QCOMPARE(state.silent(u"web-02"_s, path), u"/srv/echo"_s);
    state.resetSilent(u"web-01"_s, path);
    QCOMPARE(state.silent(u"web-01"_s, path), u"/srv/echo"_s);
    state.resetSilent(QString(), path);
    QCOMPARE(state.silent(u"web-01"_s, path), u"/opt/genesys/echosrv"_s);
}

void tst_DeployWizardState::forgetsOwnValuesThatAreTheGeneralOnes()
{
    DeployWizardState &state = m_fixture->state();
    state.setApplication(u"web-01"_s, u"port"_s, u"5000"_s);
    QVERIFY(state.hasOwnApplication(u"web-01"_s, u"port"_s));
    state.setApplication(u"web-01"_s, u"port"_s, QString());
    QVERIFY(!state.hasOwnApplication(u"web-01"_s, u"port"_s));
    state.setSilent(QString(), greeting, u"bye"_s);
    state.setSilent(QString(), greeting, u"hello=world"_s);
    QVERIFY(!state.hasOwnSilent(QString(), greeting));
    // A key that the package lacks stays, even when it is empty.
    state.addSilentKey({u"EchoSrv"_s, u"Extra"_s});
    QVERIFY(state.hasOwnSilent(QString(), {u"EchoSrv"_s, u"Extra"_s}));
}

void tst_DeployWizardState::keepsSecretsOutOfTheParameters()
{
    DeployWizardState &state = m_fixture->state();
    QVERIFY(state.isSecret(password));
    QSignalSpy values(&state, &DeployWizardState::valuesChanged);
    state.setSecret(password, Secret(u"tiger"_s));
    QCOMPARE(values.count(), 0); // a plan does not depend on it
    QVERIFY(!state.request().parameters.general.silent.contains(password));
    QCOMPARE(state.revealedSecrets().value(password), u"tiger"_s);
    state.setSecret(password, Secret());
    QVERIFY(state.secrets().isEmpty());
}

void tst_DeployWizardState::asksThePlannerForChosenHostsOnly()
{
    DeployWizardState &state = m_fixture->state();
    state.setHosts({u"web-02"_s, u"web-01"_s, u"web-02"_s});
    QCOMPARE(state.hosts(), (QStringList{u"web-01"_s, u"web-02"_s}));
    state.setSilent(u"web-01"_s, path, u"/srv/own"_s);
    state.setSilent(u"db-01"_s, path, u"/srv/db"_s);
    const DeploymentRequest request = state.request();
    QCOMPARE(request.targets.hosts, state.hosts());
    QCOMPARE(request.parameters.hosts.keys(), QStringList{u"web-01"_s});
    QCOMPARE(request.package, QString::number(m_fixture->package().id));
}

// proves U07
void tst_DeployWizardState::survivesTheWindow()
{
    m_fixture->state().setHosts({u"web-01"_s});
    m_fixture->state().setApplication(QString(), u"port"_s, u"5000"_s);
    DeployWizardState *again = m_fixture->sessionChoices().stateFor(m_fixture->package());
    QCOMPARE(again->hosts(), QStringList{u"web-01"_s});
    QCOMPARE(again->application(QString(), u"port"_s), u"5000"_s);
    StoredPackage replaced = m_fixture->package();
    replaced.sha256 = u"another"_s;
    QVERIFY(m_fixture->sessionChoices().stateFor(replaced)->hosts().isEmpty());
}

void tst_DeployWizardState::beginsAnewAfterACommit()
{
    DeployWizardState &state = m_fixture->state();
    state.setHosts({u"web-01"_s});
    state.setApplication(QString(), u"port"_s, u"5000"_s);
    state.setSecret(password, Secret(u"tiger"_s));
    m_fixture->sessionChoices().startAnew(m_fixture->state());
    QVERIFY(state.hosts().isEmpty());
    QVERIFY(state.secrets().isEmpty());
    QCOMPARE(state.application(QString(), u"port"_s), u"5000"_s);
}

/// G147, G164: what an upgrade begins with is seen at once, not only host by host.
void tst_DeployWizardState::showsWhatTheHostsHaveInCommon()
{
    DeployWizardState &state = *m_fixture->sessionChoices().stateFor(m_fixture->package(), Profile::Upgrade);
    ParameterValues first;
    first.application = {{u"object"_s, u"Echo"_s}, {u"port"_s, u"5000"_s}, {u"skipReinstallation"_s, u"true"_s}};
    first.silent = {{greeting, u"ciao"_s}, {path, u"/srv/web-01"_s}};
    ParameterValues second = first;
    second.silent[path] = u"/srv/web-02"_s;
    ParameterValues third;
    third.application = {{u"object"_s, u"Other"_s}};
    third.silent = {{path, u"/srv/db-01"_s}};
    state.setPrevious({{u"web-01"_s, first}, {u"web-02"_s, second}, {u"db-01"_s, third}});
    state.setHosts({u"web-01"_s, u"web-02"_s});
    QCOMPARE(state.application(QString(), u"object"_s), u"Echo"_s);
    QCOMPARE(state.application(QString(), u"port"_s), u"5000"_s);
    QCOMPARE(state.application(QString(), u"skipReinstallation"_s), u"false"_s);
    QCOMPARE(state.silent(QString(), greeting), u"ciao"_s);
    QVERIFY(!state.hasOwnSilent(u"web-01"_s, greeting));
    QCOMPARE(state.silent(u"web-01"_s, path), u"/srv/web-01"_s);
    QCOMPARE(state.silent(u"web-02"_s, path), u"/srv/web-02"_s);
    // Changed once, changed on each.
    state.setApplication(QString(), u"port"_s, u"6000"_s);
    QCOMPARE(state.application(u"web-02"_s, u"port"_s), u"6000"_s);
    // One that is chosen later takes nothing from the others.
    state.setHosts({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    QCOMPARE(state.application(u"db-01"_s, u"object"_s), u"Other"_s);
    QCOMPARE(state.application(u"db-01"_s, u"port"_s), QString());
    QCOMPARE(state.silent(u"db-01"_s, greeting), state.packageSilent(greeting));
    QCOMPARE(state.silent(u"db-01"_s, path), u"/srv/db-01"_s);
}

QTEST_GUILESS_MAIN(tst_DeployWizardState)
#include "tst_DeployWizardState.moc"
