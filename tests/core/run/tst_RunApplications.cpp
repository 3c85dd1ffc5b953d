// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunBench.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What a run does to application objects, and what it looks at when it has installed a plug-in.
class tst_RunApplications : public QObject
{
    Q_OBJECT

private slots:
    void recordsTheObjectOfWhatIsInstalled();
    void leavesItAloneWhereNothingWasInstalled();
    void changesNothingWhereTheObjectDoesNotFit();
    void readsValuesOfTheHostFirst();
    void plugInThatIsBoundSaysNothing();
    void plugInThatIsNotBoundSaysWhatToCopy_data();
    void plugInThatIsNotBoundSaysWhatToCopy();
};

namespace {

void makePlugIn(RunBench &bench)
{
    bench.package.kind = u"plug-in"_s;
    bench.package.parent.package = u"Parent"_s;
    bench.package.parent.folder = u"Sample.Parent_Directory"_s;
    bench.package.parent.into = u"plugins"_s;
    bench.package.parent.files = {u"data.txt"_s};
}

} // namespace

void tst_RunApplications::recordsTheObjectOfWhatIsInstalled()
{
    RunBench bench(QStringList{u"web"_s});
    bench.parameters.general.application = {{u"object"_s, u"Echo"_s}, {u"port"_s, u"7077"_s}, {u"timeout"_s, u"5"_s}};
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"done"_s);
    const auto object = bench.applications.find(u"web"_s, u"Echo"_s);
    QVERIFY(object);
    QCOMPARE(object->packageName, u"Sample"_s);
    QCOMPARE(object->packageVersion, u"9.0.001.02"_s);
    QCOMPARE(object->workingDirectory, bench.installPath(u"web"_s));
    QCOMPARE(object->portNumbers(), QStringList{u"7077"_s});
    QCOMPARE(object->values.value(u"timeout"_s), u"5"_s);
    // The log says what the object was and what it is.
    QVERIFY2(bench.journal.everything().contains(u"port.default"_s), qPrintable(bench.journal.everything()));
    QVERIFY(bench.journal.everything().contains(u"7077"_s));
}

void tst_RunApplications::leavesItAloneWhereNothingWasInstalled()
{
    for (const QString &mode : {u"failing"_s, u"present-failing"_s, u"nothing"_s}) {
        RunBench bench(QStringList{u"web"_s});
        bench.parameters.general.application = {{u"object"_s, u"Echo"_s}};
        bench.set(u"Sample"_s, u"Mode"_s, mode);
        QCOMPARE(hostStateWord(bench.run().hosts.at(0).state), u"failed"_s);
        QVERIFY(!bench.applications.find(u"web"_s, u"Echo"_s));
    }
}

void tst_RunApplications::changesNothingWhereTheObjectDoesNotFit()
{
    RunBench bench(QStringList{u"web"_s});
    bench.parameters.general.application = {{u"object"_s, u"Echo"_s}};
    bench.applications.refuse(Error(u"application-gone"_s, Message::verbatim(u"gone"_s), ErrorKind::Request));
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"failed"_s);
    QCOMPARE(result.hosts.at(0).code, u"application-gone"_s);
    QVERIFY(!QDir(bench.installPath(u"web"_s)).exists());
    QVERIFY(bench.isTidy(u"web"_s));
    QVERIFY(bench.deployments.records().isEmpty());
}

void tst_RunApplications::readsValuesOfTheHostFirst()
{
    RunBench bench(QStringList{u"web"_s});
    bench.unreachable.insert(u"web"_s); // nobody has asked it when the plan is made
    bench.parameters.general.application = {{u"object"_s, u"Echo_${host.os.family}"_s}};
    QCOMPARE(hostStateWord(bench.run().hosts.at(0).state), u"done"_s);
    QVERIFY(bench.applications.find(u"web"_s, u"Echo_linux"_s));
}

void tst_RunApplications::plugInThatIsBoundSaysNothing()
{
    RunBench bench(QStringList{u"web"_s});
    makePlugIn(bench);
    const QString parent = bench.folder(u"web"_s) + u"/it's a parent"_s;
    QVERIFY(QDir().mkpath(parent + u"/plugins"_s));
    QFile file(parent + u"/plugins/data.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    bench.set(u"Sample"_s, u"Parent_Directory"_s, parent);
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"done"_s);
    QVERIFY2(result.hosts.at(0).code.isEmpty(), qPrintable(result.hosts.at(0).message.english()));
}

void tst_RunApplications::plugInThatIsNotBoundSaysWhatToCopy_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a folder that is none of the parent's") << u"/tmp"_s;
    QTest::newRow("a folder that is not there") << u"/nowhere/$(touch pwned)"_s;
    QTest::newRow("no folder") << QString();
}

// proves G127, G128 (in part: the run's own look, whatever the installer says)
void tst_RunApplications::plugInThatIsNotBoundSaysWhatToCopy()
{
    QFETCH(QString, folder);
    RunBench bench(QStringList{u"web"_s});
    makePlugIn(bench);
    bench.set(u"Sample"_s, u"Parent_Directory"_s, folder);
    const RunResult result = bench.run();
    const HostOutcome &outcome = result.hosts.at(0);
    QCOMPARE(hostStateWord(outcome.state), u"done"_s); // it is installed
    QCOMPARE(outcome.code, u"plug-in-not-bound"_s);
    const QString from = bench.installPath(u"web"_s) + u"/data.txt"_s;
    QVERIFY2(outcome.message.english().contains(from), qPrintable(outcome.message.english()));
    QVERIFY(outcome.message.english().contains(folder + u"/plugins/data.txt"_s));
    QVERIFY(outcome.remedy.english().contains(from));
    QCOMPARE(bench.deployments.records().value(u"web"_s).state, u"installed"_s);
}

QTEST_GUILESS_MAIN(tst_RunApplications)
#include "tst_RunApplications.moc"
