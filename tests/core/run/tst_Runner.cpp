// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunBench.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const Error lost(u"connection-lost"_s, Message::verbatim(u"The connection was lost."_s));

HostOutcome only(const RunResult &result)
{
    return result.hosts.value(0);
}

FaultyConnectionFactory::Fault failing(const QString &part, const Error &error)
{
    return [part, error](const QString &, const QString &raw) -> std::optional<Result<CommandResult>> {
        if (raw.contains(part))
            return Result<CommandResult>(failure(error));
        return std::nullopt;
    };
}

FaultyConnectionFactory::Fault answering(const QString &part, const CommandResult &answer)
{
    return [part, answer](const QString &, const QString &raw) -> std::optional<Result<CommandResult>> {
        if (raw.contains(part))
            return Result<CommandResult>(answer);
        return std::nullopt;
    };
}

} // namespace

class tst_Runner : public QObject
{
    Q_OBJECT

private slots:
    void installs();
    void judges_data();
    void judges();
    void derivesDetection_data();
    void derivesDetection();
    void failsWithTheCodeOf_data();
    void failsWithTheCodeOf();
    void leavesUnreachableHosts();
    void resolvesAHostThatCameBack();
    void keepsValuesHarmless_data();
    void keepsValuesHarmless();
    void keepsSecretsOut();
    void holdsTheRepositoryLock();
    void takesOverAStaleMarker();
    void trustsNoClockWithinABoot();
    void retriesABusyInstaller();
    void stopsWhenAsked();
    void endsWhenTheJournalBreaks_data();
    void endsWhenTheJournalBreaks();
    void goesOnAfterACut();
    void saysWhatIsLeft();
    void skips();
    void turnsExceptionsIntoOutcomes();
    void tellsProgress();
};

void tst_Runner::installs()
{
    RunBench bench({u"b"_s, u"a"_s});
    const RunResult result = bench.run();
    QCOMPARE(runStateWord(result.state), u"done"_s);
    QCOMPARE(result.exitCode(), 0);
    QCOMPARE(result.hosts.size(), 2);
    QCOMPARE(result.hosts.at(0).host, u"a"_s);
    for (const QString &host : {u"a"_s, u"b"_s}) {
        const HostOutcome outcome = bench.journal.outcomes().value(host);
        QCOMPARE(hostStateWord(outcome.state), u"done"_s);
        QCOMPARE(outcome.detection, u"declared"_s);
        QCOMPARE(outcome.version, u"9.0.001.02"_s);
        QCOMPARE(bench.installed(host, u"ini.mode"_s), "600\n");
        QCOMPARE(bench.installed(host, u"data.txt"_s).size(), 100'000);
        QVERIFY(bench.isTidy(host));
        QCOMPARE(bench.deployments.records().value(host).state, u"installed"_s);
        QCOMPARE(bench.journal.stepsOf(host),
                 QStringList({u"lock"_s, u"check"_s, u"copy"_s, u"configure"_s, u"command"_s, u"result-log"_s,
                              u"verify"_s, u"record"_s, u"clean-up"_s}));
    }
    QVERIFY(bench.locks.held().isEmpty());
    QCOMPARE(bench.connections.openings(), 2);
    QCOMPARE_LE(bench.connections.commandCount(), 2 * 8);
}

void tst_Runner::judges_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("recorded");
    // proves T12, A05: three fake installers, the result is detection's every time
    QTest::newRow("says 0, does nothing") << u"nothing"_s << u"failed"_s << u"not-detected"_s << u"failed"_s;
    QTest::newRow("wants a restart") << u"restart"_s << u"done-restart-wanted"_s << QString() << u"installed"_s;
    QTest::newRow("says 1, is there") << u"present-failing"_s << u"failed"_s << u"found-but-failed"_s << u"failed"_s;
    QTest::newRow("says 1, is not there") << u"failing"_s << u"failed"_s << u"install-failed"_s << u"failed"_s;
    QTest::newRow("another version") << u"other-version"_s << u"failed"_s << u"not-detected"_s << u"failed"_s;
    QTest::newRow("busy") << u"busy"_s << u"failed"_s << u"installer-busy"_s << QString();
    QTest::newRow("without a log") << u"no-log"_s << u"done"_s << QString() << u"installed"_s;
}

void tst_Runner::judges()
{
    QFETCH(QString, mode);
    QFETCH(QString, state);
    QFETCH(QString, code);
    QFETCH(QString, recorded);
    RunBench bench({u"a"_s});
    bench.set(u"Sample"_s, u"Mode"_s, mode);
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(only(result).state), state);
    QCOMPARE(only(result).code, code);
    QCOMPARE(result.exitCode(), state == u"failed"_s ? 1 : 0);
    QCOMPARE(bench.deployments.records().value(u"a"_s).state, recorded);
    QVERIFY(bench.isTidy(u"a"_s));
    QVERIFY(!only(result).message.isEmpty());
    if (mode == u"failing"_s)
        QVERIFY(only(result).text().contains(u"not writable\nand a second line"_s));
}

void tst_Runner::derivesDetection_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << u"good"_s << QString();
    QTest::newRow("no log") << u"no-log"_s << u"not-detected"_s;
    QTest::newRow("nothing there") << u"nothing"_s << u"not-detected"_s;
    QTest::newRow("another version") << u"other-version"_s << u"not-detected"_s;
}

void tst_Runner::derivesDetection()
{
    QFETCH(QString, mode);
    QFETCH(QString, code);
    RunBench bench({u"a"_s});
    bench.package.detect.clear();
    bench.set(u"Sample"_s, u"Mode"_s, mode);
    const HostOutcome outcome = only(bench.run());
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.detection, u"derived"_s);
}

void tst_Runner::failsWithTheCodeOf_data()
{
    QTest::addColumn<QString>("part"); ///< of the command that goes wrong
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("recorded");
    const QString none;
    QTest::newRow("marker, lost") << u"lock/owner &&"_s << u"connection-lost"_s << 0 << QByteArray()
                                  << u"connection-lost"_s << u"lock"_s << none;
    QTest::newRow("marker, read-only") << u"lock/owner &&"_s << none << 81 << QByteArray("mkdir: Read-only file system")
                                       << u"host-path-unwritable"_s << u"lock"_s << none;
    QTest::newRow("marker, full") << u"lock/owner &&"_s << none << 81 << QByteArray("No space left on device")
                                  << u"host-disk-full"_s << u"lock"_s << none;
    QTest::newRow("copy, full") << u"tar -x"_s << none << 2 << QByteArray("tar: No space left on device")
                                << u"host-disk-full"_s << u"copy"_s << none;
    QTest::newRow("copy, broken") << u"tar -x"_s << none << 2 << QByteArray("tar: Unexpected EOF") << u"copy-failed"_s
                                  << u"copy"_s << none;
    QTest::newRow("copy, lost") << u"tar -x"_s << u"connection-lost"_s << 0 << QByteArray() << u"connection-lost"_s
                                << u"copy"_s << none;
    QTest::newRow("silent.ini") << u"put="_s << none << 1 << QByteArray("Permission denied")
                                << u"host-path-unwritable"_s << u"configure"_s << none;
    QTest::newRow("command, lost") << u"sh -c "_s << u"connection-lost"_s << 0 << QByteArray() << u"connection-lost"_s
                                   << u"command"_s << u"unknown"_s;
    QTest::newRow("command, too long") << u"sh -c "_s << u"command-timeout"_s << 0 << QByteArray()
                                       << u"command-timeout"_s << u"command"_s << u"unknown"_s;
    QTest::newRow("verify, lost") << u"version.txt"_s << u"connection-lost"_s << 0 << QByteArray()
                                  << u"connection-lost"_s << u"verify"_s << u"unknown"_s;
}

void tst_Runner::failsWithTheCodeOf()
{
    QFETCH(QString, part);
    QFETCH(QString, error);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    QFETCH(QString, code);
    QFETCH(QString, step);
    QFETCH(QString, recorded);
    RunBench bench({u"a"_s});
    if (error.isEmpty())
        bench.connections.setFault(answering(part, {.exitCode = exitCode, .output = {}, .errorOutput = words}));
    else
        bench.connections.setFault(failing(part, Error(error, Message::verbatim(u"It went wrong."_s))));
    const RunResult result = bench.run();
    QCOMPARE(only(result).code, code);
    QCOMPARE(hostStateWord(only(result).state), u"failed"_s);
    QCOMPARE(only(result).step, step);
    QCOMPARE(bench.deployments.records().value(u"a"_s).state, recorded);
    QCOMPARE(result.exitCode(), 1);
    QVERIFY(bench.isTidy(u"a"_s));
    QVERIFY(bench.locks.held().isEmpty());
}

void tst_Runner::leavesUnreachableHosts()
{
    RunBench bench({u"a"_s, u"b"_s, u"c"_s});
    bench.connections.refuseOpening(u"a"_s, Error(u"host-unreachable"_s, Message::verbatim(u"no answer"_s)));
    bench.connections.refuseOpening(u"b"_s, Error(u"host-key-changed"_s, Message::verbatim(u"another key"_s)));
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"unreachable"_s);
    QCOMPARE(result.hosts.at(0).code, u"host-unreachable"_s);
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"failed"_s);
    QCOMPARE(result.hosts.at(1).code, u"host-key-changed"_s);
    QCOMPARE(hostStateWord(result.hosts.at(2).state), u"done"_s);
    QCOMPARE(result.exitCode(), 1);
    QVERIFY(bench.journal.stepsOf(u"b"_s).isEmpty());
}

void tst_Runner::resolvesAHostThatCameBack()
{
    RunBench bench({u"a"_s});
    bench.unreachable.insert(u"a"_s);
    bench.set(u"Sample"_s, u"Greeting"_s, u"on ${host.os.family}"_s);
    QCOMPARE(bench.plan().value().verdict(), u"warnings"_s);
    QCOMPARE(hostStateWord(only(bench.run()).state), u"done"_s);
    QVERIFY(bench.installed(u"a"_s, u"used.ini"_s).contains("Greeting=on linux\n"));
}

void tst_Runner::keepsValuesHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"it's \"here\""_s;
    QTest::newRow("blanks") << u" two  blanks "_s;
    QTest::newRow("substitution") << u"$(touch pwned)`touch pwned`"_s;
    QTest::newRow("variable") << u"$HOME;$((1+1))&|<>*?"_s;
    QTest::newRow("not ascii") << u"Zoë – 設定"_s;
    QTest::newRow("dash") << u"-rf"_s;
    QTest::newRow("backslash") << u"a\\b%s\\n"_s;
}

void tst_Runner::keepsValuesHarmless()
{
    QFETCH(QString, name);
    RunBench bench({u"a"_s});
    const QString path = bench.folder(u"a"_s) + u'/' + name;
    bench.set(u"IPCommon"_s, u"InstallPath"_s, path);
    const HostOutcome outcome = only(bench.run());
    QCOMPARE(hostStateWord(outcome.state), u"done"_s);
    QVERIFY(QFile::exists(path + u"/version.txt"_s));
    QVERIFY(bench.isTidy(u"a"_s));
    QCOMPARE(QDir(bench.folder(u"a"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList{name});
}

void tst_Runner::keepsSecretsOut()
{
    const QString secret = u"s3cr€t 'word'"_s;
    RunBench bench({u"a"_s});
    bench.secrets.insert({u"ConfigServer"_s, u"Password"_s}, secret);
    const RunResult result = bench.run();
    QCOMPARE(hostStateWord(only(result).state), u"done"_s);
    QVERIFY(bench.installed(u"a"_s, u"used.ini"_s).contains(u"Password=%1\n"_s.arg(secret).toUtf8()));
    const QString all = bench.journal.everything();
    QVERIFY(all.contains(u"installing into"_s));
    QVERIFY(all.contains(u"with ********"_s));
    QVERIFY(!all.contains(secret));
    QVERIFY(!bench.deployments.records().value(u"a"_s).silentIniJson.contains(u"s3cr"_s));
}

void tst_Runner::holdsTheRepositoryLock()
{
    RunBench bench({u"a"_s});
    bench.locks.hold(u"a"_s, 1);
    QCOMPARE(only(bench.run()).code, u"host-locked"_s);
    QVERIFY(!QDir(bench.folder(u"a"_s)).exists());
    bench.locks.hold(u"a"_s, 1);
    bench.lockWait = std::chrono::seconds(20);
    QCOMPARE(hostStateWord(only(bench.run()).state), u"done"_s);
}

void tst_Runner::takesOverAStaleMarker()
{
    RunBench bench({u"a"_s});
    const QString staging = bench.hosts.constFirst().staging;
    QDir().mkpath(staging + u"/lock"_s);
    QDir().mkpath(staging + u"/run-7-old"_s);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(staging + u"/lock/"_s + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    write(u"owner"_s, "token=7-old\nfolder=run-7-old\nrun=7\noperator=grace\nmachine=elsewhere\n");
    write(u"beat"_s, QByteArray::number(now - 600));
    const HostOutcome held = only(bench.run());
    QCOMPARE(held.code, u"host-locked"_s);
    QVERIFY2(held.text().contains(u"grace"_s) && held.text().contains(u"elsewhere"_s), qPrintable(held.text()));
    QVERIFY(held.why.english().contains(u"10 minute"_s));
    QVERIFY(QDir(staging + u"/run-7-old"_s).exists());
    write(u"beat"_s, QByteArray::number(now - 1801));
    QCOMPARE(hostStateWord(only(bench.run()).state), u"done"_s);
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_Runner::trustsNoClockWithinABoot()
{
    // proves T26: the owner's host was set two days forward meanwhile, and the owner lives
    RunBench bench({u"a"_s});
    const QString lock = bench.hosts.constFirst().staging + u"/lock"_s;
    QVERIFY(QDir().mkpath(lock));
    const auto first = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().split(' ').constFirst() : QByteArray();
    };
    QFile beat(lock + u"/beat"_s);
    QVERIFY(beat.open(QIODevice::WriteOnly));
    beat.write(QByteArray::number(QDateTime::currentSecsSinceEpoch() - 2 * 86400) + ' '
               + first(u"/proc/uptime"_s).split('.').constFirst() + ' ' + first(u"/proc/sys/kernel/random/boot_id"_s)
               + '\n');
    beat.close();
    QCOMPARE(only(bench.run()).code, u"host-locked"_s);
}

void tst_Runner::retriesABusyInstaller()
{
    RunBench bench({u"a"_s});
    bench.set(u"Sample"_s, u"Mode"_s, u"busy-once"_s);
    bench.limits.retries = 1;
    QCOMPARE(hostStateWord(only(bench.run()).state), u"done"_s);
}

void tst_Runner::stopsWhenAsked()
{
    RunBench bench({u"a"_s, u"b"_s});
    bench.limits.parallel = 1;
    bench.set(u"Sample"_s, u"Mode"_s, u"hang"_s);
    const auto runner = bench.runner();
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::Output && event.message.text() == u"started"_s)
            runner->stopNow();
    });
    const RunResult result = runner->execute();
    QCOMPARE(runStateWord(result.state), u"stopped"_s);
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"stopped"_s);
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"not-started"_s);
    QCOMPARE(result.exitCode(), 5);
    QVERIFY(bench.journal.events().constLast().progress < 1); // there is work left
    QVERIFY(bench.isTidy(u"a"_s));
    QCOMPARE(bench.deployments.records().value(u"a"_s).state, u"unknown"_s);
}

void tst_Runner::endsWhenTheJournalBreaks_data()
{
    QTest::addColumn<int>("row");
    for (const int row : {1, 2, 3, 5, 8, 12, 16, 20, 21})
        QTest::addRow("row %d", row) << row;
}

void tst_Runner::endsWhenTheJournalBreaks()
{
    QFETCH(int, row);
    RunBench bench({u"a"_s, u"b"_s});
    bench.limits.parallel = 1;
    bench.journal.failFrom(row);
    const RunResult result = bench.run();
    QCOMPARE(runStateWord(result.state), u"failed"_s);
    QCOMPARE(result.exitCode(), 1);
    QVERIFY(hostStateWord(result.hosts.at(0).state) != u"planned"_s);
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"not-started"_s);
    // An installer whose result could not be written down keeps it on the host, for the resumed run.
    const QStringList begun = bench.journal.begunSteps(u"a"_s);
    const bool isResultKept = begun.contains(u"command"_s) && !begun.contains(u"clean-up"_s);
    QCOMPARE(bench.isTidy(u"a"_s), !isResultKept);
    QVERIFY(bench.locks.held().isEmpty());
}

void tst_Runner::goesOnAfterACut()
{
    RunBench bench({u"a"_s});
    bool isLost = false;
    bench.connections.setFault([&](const QString &, const QString &raw) -> std::optional<Result<CommandResult>> {
        isLost = isLost || raw.contains(u"install.sh"_s);
        if (!isLost || bench.connections.openings() > 1)
            return std::nullopt;
        return Result<CommandResult>(failure(lost));
    });
    QCOMPARE(hostStateWord(only(bench.run()).state), u"done"_s);
    QCOMPARE(bench.connections.openings(), 2);
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_Runner::saysWhatIsLeft()
{
    RunBench bench({u"a"_s});
    bench.connections.setFault(failing(u"left=%s"_s, lost));
    const HostOutcome outcome = only(bench.run());
    QCOMPARE(hostStateWord(outcome.state), u"done"_s);
    QVERIFY2(outcome.text().contains(bench.hosts.constFirst().staging + u"/run-41-"_s), qPrintable(outcome.text()));
}

void tst_Runner::skips()
{
    RunBench bench({u"a"_s});
    QCOMPARE(hostStateWord(only(bench.run()).state), u"done"_s);
    bench.skipWhenPresent = true;
    const RunResult again = bench.run();
    QCOMPARE(hostStateWord(only(again).state), u"skipped"_s);
    QCOMPARE(again.exitCode(), 0);
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_Runner::turnsExceptionsIntoOutcomes()
{
    RunBench bench({u"a"_s, u"b"_s});
    bench.connections.setFault([](const QString &host, const QString &raw) -> std::optional<Result<CommandResult>> {
        if (host == u"a"_s && raw.contains(u"tar -x"_s))
            throw std::runtime_error("out of cheese");
        return std::nullopt;
    });
    const RunResult result = bench.run();
    QCOMPARE(result.hosts.at(0).code, u"internal-problem"_s);
    QCOMPARE(result.hosts.at(0).detail, u"out of cheese"_s);
    QCOMPARE(hostStateWord(result.hosts.at(1).state), u"done"_s);
    QVERIFY(bench.isTidy(u"a"_s));
}

void tst_Runner::tellsProgress()
{
    RunBench bench({u"a"_s, u"b"_s, u"c"_s});
    bench.limits.parallel = 1;
    QCOMPARE(bench.run().exitCode(), 0);
    double before = 0;
    const QList<Event> events = bench.journal.events();
    for (const Event &event : events) {
        QCOMPARE_GE(event.progress, before);
        before = event.progress;
        QVERIFY(event.progress < 1 || event.kind == EventKind::RunEnded);
    }
    QCOMPARE(before, 1.0);
    QCOMPARE(events.constFirst().kind, EventKind::RunStarted);
    QCOMPARE(events.constLast().kind, EventKind::RunEnded);
}

QTEST_GUILESS_MAIN(tst_Runner)
#include "tst_Runner.moc"
