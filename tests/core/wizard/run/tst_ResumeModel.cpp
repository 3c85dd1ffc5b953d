// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunScript.h"
#include "repository/HostStore.h"
#include "repository/RunStore.h"
#include "wizard/run/ResumeModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_ResumeModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatItTakes();
    void refusesALivingRun();
    void keepsARunThatCouldNotBeResumed();

private:
    using Phase = ResumeModel::Phase;
    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<RunScript> m_script;
};

void tst_ResumeModel::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_script = std::make_unique<RunScript>(*m_fixture, QStringList{u"web-01"_s, u"web-02"_s, u"db-01"_s});
    m_script->start();
    m_script->endHost(u"web-01"_s, HostState::Done);
}

void tst_ResumeModel::cleanup()
{
    m_script.reset();
    m_fixture.reset();
}

void tst_ResumeModel::saysWhatItTakes()
{
    QVERIFY(m_fixture->repository().hosts().remove(u"db-01"_s));
    m_script->die();
    ResumeModel model(m_fixture->session(), m_script->id());
    QCOMPARE(model.phase(), Phase::Looking);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QStringList unfinished = model.resumption()->unfinished;
    unfinished.sort();
    QCOMPARE(unfinished, (QStringList{u"db-01"_s, u"web-02"_s}));
    QCOMPARE(model.resumption()->unknownHosts, QStringList{u"db-01"_s});
    // The package's own file has a line for its only secret: it may be typed, and need not.
    const SilentKey password{u"ConfigServer"_s, u"Password"_s};
    QCOMPARE(model.secrets(), QList<SilentKey>{password});
    QVERIFY(model.missingSecrets().isEmpty());
    QVERIFY(model.canStart());
}

void tst_ResumeModel::refusesALivingRun()
{
    const ResumeModel model(m_fixture->session(), m_script->id());
    QTRY_COMPARE(model.phase(), Phase::Refused);
    QCOMPARE(model.problem()->code, u"run-has-runner"_s);
    QVERIFY(!model.canStart());
}

void tst_ResumeModel::keepsARunThatCouldNotBeResumed()
{
    qputenv("CONVOYCTL", m_fixture->path(u"nowhere"_s).toLocal8Bit());
    m_script->die();
    ResumeModel model(m_fixture->session(), m_script->id());
    QSignalSpy started(&model, &ResumeModel::started);
    QTRY_VERIFY(model.canStart());
    model.givePassword(Secret(u"tiger"_s));
    QCOMPARE(m_fixture->session().credentials().value(QString()).password.reveal(), u"tiger"_s);
    model.start();
    QTRY_VERIFY(model.problem());
    QCOMPARE(model.problem()->code, u"runner-missing"_s);
    QCOMPARE(model.phase(), Phase::Ready); // once more, when the reason is gone
    QCOMPARE(started.count(), 0);
    QCOMPARE(m_fixture->repository().runs().find(m_script->id())->state, RunState::Interrupted);
    qunsetenv("CONVOYCTL");
}

QTEST_GUILESS_MAIN(tst_ResumeModel)
#include "tst_ResumeModel.moc"
