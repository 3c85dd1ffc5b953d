// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "wizard/deploy/ApplicationParametersPageModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_ApplicationParametersPageModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<DeployFixture>(); }
    void init();
    void proposesValues();
    void judgesPorts_data();
    void judgesPorts();
    void wantsAnObject();
    void keepsValuesPerHost();
    void remembersEarlierDeployments();

private:
    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<ApplicationParametersPageModel> m_model;
};

void tst_ApplicationParametersPageModel::init()
{
    m_model.reset();
    m_fixture->forgetChoices();
    m_model = std::make_unique<ApplicationParametersPageModel>(m_fixture->session(), m_fixture->state());
}

// proves G100, G133
void tst_ApplicationParametersPageModel::proposesValues()
{
    QCOMPARE(m_model->value(u"object"_s), u"EchoSrv"_s);
    QCOMPARE(m_model->tenants(), QStringList{u"Environment"_s});
    QCOMPARE(m_model->value(u"tenant"_s), u"Environment"_s);
    QVERIFY(!m_model->skipsReinstallation()); // installs again unless told not to
    QVERIFY(m_model->problems().isEmpty());
}

void tst_ApplicationParametersPageModel::judgesPorts_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("least") << u"1"_s << true;
    QTest::newRow("most") << u"65535"_s << true;
    QTest::newRow("variable") << u"${host.port}"_s << true;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("too high") << u"65536"_s << false;
    QTest::newRow("text") << u"http"_s << false;
    QTest::newRow("space") << u" 80"_s << false;
}

void tst_ApplicationParametersPageModel::judgesPorts()
{
    QFETCH(QString, port);
    QFETCH(bool, isGood);
    m_model->setValue(u"port"_s, port);
    QCOMPARE(!m_model->problem(u"port"_s).has_value(), isGood);
    QCOMPARE(m_model->problems().isEmpty(), isGood);
}

void tst_ApplicationParametersPageModel::wantsAnObject()
{
    m_model->setValue(u"object"_s, u"  "_s);
    QCOMPARE(m_model->problems().size(), 1);
    QCOMPARE(m_model->problems().first().field, u"object"_s);
    QVERIFY(!m_model->problems().first().error.remedy.isEmpty());
}

void tst_ApplicationParametersPageModel::keepsValuesPerHost()
{
    m_fixture->state().setHosts({u"web-01"_s, u"web-02"_s});
    QSignalSpy shown(m_model.get(), &ApplicationParametersPageModel::hostChanged);
    m_model->setHost(u"web-01"_s);
    QCOMPARE(shown.count(), 1);
    m_model->setValue(u"port"_s, u"99999"_s);
    QVERIFY(m_model->isOwn(u"port"_s));
    QVERIFY(m_model->hasOwnValues(u"web-01"_s));
    m_model->setHost(QString());
    QVERIFY(!m_model->problem(u"port"_s));
    // The problem of another host still stands in the way, and says where it is.
    QCOMPARE(m_model->problems().size(), 1);
    QCOMPARE(m_model->problems().first().host, u"web-01"_s);
    m_model->setHost(u"web-01"_s);
    m_model->useGeneral(u"port"_s);
    QVERIFY(m_model->problems().isEmpty());
    // A host that is no longer chosen is no longer shown.
    m_fixture->state().setHosts({u"web-02"_s});
    QCOMPARE(m_model->host(), QString());
}

void tst_ApplicationParametersPageModel::remembersEarlierDeployments()
{
    m_fixture->saveDeployment(u"web-01"_s, u"9.0.001.02"_s);
    const ApplicationParametersPageModel later(m_fixture->session(), m_fixture->state());
    QCOMPARE(later.knownValues(u"primaryServer"_s), QStringList{u"cfg-milano"_s});
    QVERIFY(later.knownValues(u"port"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ApplicationParametersPageModel)
#include "tst_ApplicationParametersPageModel.moc"
