// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "repository/RunStore.h"
#include "wizard/summary/SummaryPageModel.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <tuple>

using namespace convoy;
using namespace Qt::StringLiterals;

using Edit = std::function<void(DeployWizardState &)>;
Q_DECLARE_METATYPE(Edit)

/// Whatever is edited after the plan was made: it is a draft again, and cannot be started before it was made anew.
class tst_PlanDraft : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fallsBackToDraft_data();
    void fallsBackToDraft();
    void sameValueIsNoEdit();
    void plansAnewWhileWatched();

private:
    using Model = SummaryPageModel;
    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<Model> m_model;
};

namespace {

const SilentKey greeting{u"EchoSrv"_s, u"Greeting"_s};

Edit limit(int PlanLimits::*member, int value)
{
    return [member, value](DeployWizardState &state) {
        PlanLimits limits = state.limits();
        limits.*member = value;
        state.setLimits(limits);
    };
}

} // namespace

void tst_PlanDraft::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_fixture->state().setHosts({u"web-01"_s, u"web-02"_s});
    m_fixture->state().setSilent(u"web-02"_s, greeting, u"salve"_s);
    m_model = std::make_unique<Model>(m_fixture->session(), m_fixture->state());
}

void tst_PlanDraft::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void tst_PlanDraft::fallsBackToDraft_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("hosts") << Edit([](DeployWizardState &state) { state.setHosts({u"web-01"_s}); });
    QTest::newRow("another host") << Edit([](DeployWizardState &state) { state.setHosts({u"web-01"_s, u"db-01"_s}); });
    QTest::newRow("application") << Edit(
        [](DeployWizardState &state) { state.setApplication({}, u"port"_s, u"5000"_s); });
    QTest::newRow("application of a host")
        << Edit([](DeployWizardState &state) { state.setApplication(u"web-01"_s, u"port"_s, u"5001"_s); });
    QTest::newRow("silent") << Edit([](DeployWizardState &state) { state.setSilent({}, greeting, u"ciao"_s); });
    QTest::newRow("silent of a host") << Edit(
        [](DeployWizardState &state) { state.setSilent(u"web-01"_s, greeting, u"ciao"_s); });
    QTest::newRow("silent taken back") << Edit(
        [](DeployWizardState &state) { state.resetSilent(u"web-02"_s, greeting); });
    QTest::newRow("new key") << Edit([](DeployWizardState &state) { state.addSilentKey({u"EchoSrv"_s, u"New"_s}); });
    QTest::newRow("secret") << Edit(
        [](DeployWizardState &state) { state.setSecret({u"ConfigServer"_s, u"Password"_s}, Secret(u"tiger"_s)); });
    QTest::newRow("hosts at once") << limit(&PlanLimits::parallel, 2);
    QTest::newRow("copies at once") << limit(&PlanLimits::parallelCopies, 1);
    QTest::newRow("failures") << limit(&PlanLimits::maxFailed, 3);
    QTest::newRow("failures of a wave") << limit(&PlanLimits::maxFailedPerWave, 1);
    QTest::newRow("retries") << limit(&PlanLimits::retries, 2);
    QTest::newRow("waves") << Edit([](DeployWizardState &state) {
        PlanLimits limits = state.limits();
        limits.waveSize = u"1"_s;
        state.setLimits(limits);
    });
}

// proves T16 (in part: every edit sets the plan back to draft)
void tst_PlanDraft::fallsBackToDraft()
{
    QFETCH(Edit, edit);
    m_model->planIfStale();
    QTRY_COMPARE(m_model->obstacle(), Model::Obstacle::None);
    const int revision = m_model->revision();
    edit(m_fixture->state());
    QCOMPARE(m_model->phase(), Model::Phase::Stale);
    QCOMPARE(m_model->obstacle(), Model::Obstacle::NotPlanned);
    QVERIFY(!m_model->plan());
    m_model->commit();
    QCOMPARE(m_model->phase(), Model::Phase::Stale);
    QVERIFY(m_fixture->repository().runs().list()->isEmpty());
    m_model->planIfStale();
    QTRY_COMPARE(m_model->obstacle(), Model::Obstacle::None);
    QVERIFY(m_model->revision() > revision);
    const PlanLimits planned = m_model->plan()->limits;
    const PlanLimits chosen = m_fixture->state().limits();
    QCOMPARE(std::tie(planned.parallel, planned.parallelCopies, planned.maxFailed, planned.maxFailedPerWave),
             std::tie(chosen.parallel, chosen.parallelCopies, chosen.maxFailed, chosen.maxFailedPerWave));
    QCOMPARE(planned.retries, chosen.retries);
    QCOMPARE(m_model->plan()->stages.constFirst().waves.size(), m_fixture->state().limits().waveSize.isEmpty() ? 1 : 2);
}

void tst_PlanDraft::sameValueIsNoEdit()
{
    m_model->planIfStale();
    QTRY_COMPARE(m_model->obstacle(), Model::Obstacle::None);
    DeployWizardState &state = m_fixture->state();
    state.setLimits(state.limits());
    state.setHosts(state.hosts());
    state.setSilent(u"web-02"_s, greeting, u"salve"_s);
    QCOMPARE(m_model->obstacle(), Model::Obstacle::None);
}

void tst_PlanDraft::plansAnewWhileWatched()
{
    m_model->setWatched(true);
    QTRY_COMPARE(m_model->obstacle(), Model::Obstacle::None);
    limit(&PlanLimits::maxFailed, 3)(m_fixture->state());
    QCOMPARE(m_model->obstacle(), Model::Obstacle::NotPlanned);
    QTRY_COMPARE(m_model->obstacle(), Model::Obstacle::None);
    QCOMPARE(m_model->plan()->limits.maxFailed, 3);
}

QTEST_GUILESS_MAIN(tst_PlanDraft)
#include "tst_PlanDraft.moc"
