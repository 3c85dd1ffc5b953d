// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostFarm.h"
#include "RunBench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The runner against real sshd servers.
class tst_RunnerOnHosts : public QObject
{
    Q_OBJECT

private slots:
    void installsOnThoseThatAnswer();
    void refusesAChangedKey();
    void stopsARunningInstaller();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_RunnerOnHosts::installsOnThoseThatAnswer()
{
    HostFarm farm(3);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    farm.stop(1);
    RunBench bench(farm.hosts());
    bench.set(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/it's $(touch pwned) ü/${host.name}"_s);
    bench.set(u"Sample"_s, u"Greeting"_s, u"hi from ${host.name}"_s, farm.host(2).name);
    bench.secrets.insert({u"ConfigServer"_s, u"Password"_s}, u"tr0ub4dor"_s);
    for (const Host &host : farm.hosts())
        bench.unreachable.insert(host.name); // nothing is known: the values are resolved when the host answers
    QElapsedTimer timer;
    timer.start();
    const RunResult result = bench.run();
    qInfo("3 hosts, one down: %lld ms", timer.elapsed());
    QCOMPARE(result.counts(), (QMap<QString, int>{{u"done"_s, 2}, {u"unreachable"_s, 1}}));
    QCOMPARE(result.exitCode(), 1);
    QCOMPARE(runStateWord(result.state), u"failed"_s);
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"unreachable"_s);
    for (const int index : {0, 2}) {
        const QString path = farm.home(index) + u"/it's $(touch pwned) ü/"_s + farm.host(index).name;
        QCOMPARE(contents(path + u"/version.txt"_s), "9.0.001.02\n");
        QCOMPARE(contents(path + u"/ini.mode"_s), "600\n");
        QVERIFY(contents(path + u"/used.ini"_s).contains("Password=tr0ub4dor\n"));
        QVERIFY(!QDir(farm.home(index) + u"/.convoy"_s).exists());
        QVERIFY(!QFile::exists(farm.home(index) + u"/pwned"_s));
    }
    QVERIFY(!bench.journal.everything().contains(u"tr0ub4dor"_s));
    QVERIFY(bench.journal.stepsOf(farm.host(1).name).isEmpty());
}

void tst_RunnerOnHosts::refusesAChangedKey()
{
    HostFarm farm(2);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    QVERIFY(farm.changeHostKey(0));
    RunBench bench(farm.hosts());
    bench.set(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/echo"_s);
    for (const Host &host : farm.hosts())
        bench.unreachable.insert(host.name);
    const RunResult result = bench.run();
    QCOMPARE(result.hosts.at(0).code, u"host-key-changed"_s);
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"failed"_s);
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"done"_s);
    QVERIFY(!QDir(farm.home(0) + u"/.convoy"_s).exists());
    QVERIFY(!QDir(farm.home(0) + u"/echo"_s).exists());
}

void tst_RunnerOnHosts::stopsARunningInstaller()
{
    HostFarm farm(1);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    RunBench bench(farm.hosts());
    bench.set(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/echo"_s);
    bench.set(u"Sample"_s, u"Mode"_s, u"hang"_s);
    bench.unreachable.insert(farm.host(0).name);
    const auto runner = bench.runner();
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::Output && event.message.text() == u"started"_s)
            runner->stopNow();
    });
    const RunResult result = runner->execute();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"stopped"_s);
    QCOMPARE(result.exitCode(), 5);
    QVERIFY(!QDir(farm.home(0) + u"/.convoy"_s).exists());
}

QTEST_GUILESS_MAIN(tst_RunnerOnHosts)
#include "tst_RunnerOnHosts.moc"
