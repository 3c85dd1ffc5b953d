// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "FreePort.h"
#include "HostFarm.h"
#include "UndoPackage.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QString oldEcho = u"Sample Echo Server@9.0.001.02"_s;
const QString newEcho = u"Sample Echo Server@9.0.002.05"_s;

} // namespace

/// The sample on three SSH servers: installed, upgraded, rolled back.
class tst_Upgrade : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void comesBackToTheFirstState();
    void carriesValuesOver();
    void twoOperatorsDoNotMeet();

private:
    [[nodiscard]] Answer deploy(const QString &package, const QStringList &more = {}) const;
    /// Of what is installed, without the file that holds the number of a process.
    [[nodiscard]] QList<QByteArray> trees() const;
    [[nodiscard]] QStringList objects() const; ///< digests: equal ones, equal application objects
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    int m_port = 0;
};

void tst_Upgrade::init()
{
    m_farm = std::make_unique<HostFarm>(3);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QVERIFY(m_cli->importSample());
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
    m_port = freePort(u"127.0.1.1"_s);
}

void tst_Upgrade::cleanup()
{
    m_farm.reset();
    m_cli.reset();
}

Answer tst_Upgrade::deploy(const QString &package, const QStringList &more) const
{
    return m_cli->json(QStringList{u"deploy"_s, u"--package"_s, package, u"--role"_s, u"app"_s, u"--yes"_s} + more);
}

QList<QByteArray> tst_Upgrade::trees() const
{
    QList<QByteArray> digests;
    for (int i = 0; i < 3; ++i) {
        const QString pidFile = m_farm->home(i) + u"/echosrv/echosrv.pid"_s;
        const QString aside = m_farm->folder(i) + u"/pid-aside"_s;
        QFile::rename(pidFile, aside);
        digests += contentDigest(m_farm->home(i));
        QFile::rename(aside, pidFile);
    }
    return digests;
}

QStringList tst_Upgrade::objects() const
{
    QStringList digests;
    for (const auto &one : m_cli->json({u"application"_s, u"list"_s}).json().value(u"applications"_s).toArray())
        digests += one.toObject().value(u"host"_s).toString() + u' ' + one.toObject().value(u"digest"_s).toString();
    return digests;
}

// proves G144, G154, G155, G159, G161, G167 (in part: the command line)
void tst_Upgrade::comesBackToTheFirstState()
{
    const Answer installed =
        deploy(oldEcho, {u"--silent"_s, u"EchoSrv.Port=%1"_s.arg(m_port), u"--set"_s, u"application.object=Echo"_s});
    QVERIFY2(installed.code == 0, (installed.err + installed.out).constData());
    const QList<QByteArray> first = trees();
    const QStringList firstObjects = objects();
    QCOMPARE(firstObjects.size(), 3);
    const Answer upgraded = deploy(newEcho, {u"--profile"_s, u"upgrade"_s});
    QVERIFY2(upgraded.code == 0, (upgraded.err + upgraded.out).constData());
    QVERIFY(trees() != first);
    QVERIFY(objects() != firstObjects);
    const QJsonObject deployment =
        m_cli->json({u"deployment"_s, u"list"_s}).json().value(u"deployments"_s).toArray().at(0).toObject();
    QCOMPARE(deployment.value(u"version"_s), u"9.0.002.05"_s);
    QCOMPARE(deployment.value(u"rollbackTo"_s).toArray(), QJsonArray{u"9.0.001.02"_s});
    const Answer log = m_cli->json({u"deployment"_s, u"log"_s, deployment.value(u"id"_s).toString()});
    QVERIFY2(log.code == 0, log.err.constData());
    QStringList ended;
    for (const QJsonObject &event : log.jsonLines()) {
        if (event.value(u"kind"_s) == u"step-ended"_s)
            ended += event.value(u"step"_s).toString();
    }
    QVERIFY2(ended.contains(u"command"_s) && ended.contains(u"verify"_s), qPrintable(ended.join(u' ')));
    const Answer back = deploy(oldEcho, {u"--profile"_s, u"rollback"_s});
    QVERIFY2(back.code == 0, (back.err + back.out).constData());
    QCOMPARE(back.json().value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 3}}));
    QCOMPARE(trees(), first);
    QCOMPARE(objects(), firstObjects);
}

// proves G101, G147, G156 (the plan's values), G157
void tst_Upgrade::carriesValuesOver()
{
    QCOMPARE(deploy(oldEcho,
                    {u"--silent"_s, u"EchoSrv.Port=%1"_s.arg(m_port), u"--silent"_s, u"EchoSrv.Greeting=ciao"_s,
                     u"--set"_s, u"application.object=Echo"_s, u"--set"_s, u"application.skipReinstallation=true"_s})
                 .code,
             0);
    const Answer plan = m_cli->json({u"plan"_s, u"--package"_s, newEcho, u"--profile"_s, u"upgrade"_s, u"--host"_s,
                                     u"host-01"_s, u"--silent"_s, u"EchoSrv.Greeting=addio"_s});
    QVERIFY2(plan.code == 0, plan.err.constData());
    const QJsonObject stage = plan.json().value(u"stages"_s).toArray().at(0).toObject();
    const QJsonObject host =
        stage.value(u"waves"_s).toArray().at(0).toObject().value(u"hosts"_s).toArray().at(0).toObject();
    const QJsonObject echo = host.value(u"silent"_s).toObject().value(u"EchoSrv"_s).toObject();
    QCOMPARE(echo.value(u"Port"_s), QString::number(m_port));
    QCOMPARE(echo.value(u"Greeting"_s), u"addio"_s);
    QCOMPARE(host.value(u"application"_s).toObject().value(u"object"_s), u"Echo"_s);
    // Skipping is a decision of one run: it is not carried over, and the host is not left out by it.
    QVERIFY(!host.value(u"application"_s).toObject().contains(u"skipReinstallation"_s));
    QCOMPARE(host.value(u"from"_s), u"9.0.001.02"_s);
    const QJsonObject before = host.value(u"before"_s).toObject().value(u"silent"_s).toObject();
    QCOMPARE(before.value(u"EchoSrv"_s).toObject().value(u"Greeting"_s), u"ciao"_s);
    QVERIFY(!before.value(u"ConfigServer"_s).toObject().contains(u"Password"_s));
}

/// Both ask at the same time: one works, the other is told who holds the host, and changes nothing.
void tst_Upgrade::twoOperatorsDoNotMeet()
{
    QCOMPARE(deploy(oldEcho, {u"--silent"_s, u"EchoSrv.Port=%1"_s.arg(m_port)}).code, 0);
    const Answer first = deploy(newEcho, {u"--profile"_s, u"upgrade"_s, u"--detach"_s});
    QCOMPARE(first.code, 0);
    const Answer second = deploy(newEcho, {u"--profile"_s, u"upgrade"_s});
    const QString run = first.json().value(u"run"_s).toString();
    const Answer watched = m_cli->json({u"run"_s, u"watch"_s, run});
    QCOMPARE(watched.code, 0);
    // The second found the host held, or, coming late, found that there is nothing older any more.
    QVERIFY2(second.code == 1 || second.code == 3, (second.err + second.out).constData());
    QVERIFY2(second.out.contains("host-locked") || second.out.contains("not-older")
                 || second.out.contains("other-version-found"),
             second.out.constData());
}

QTEST_GUILESS_MAIN(tst_Upgrade)
#include "tst_Upgrade.moc"
