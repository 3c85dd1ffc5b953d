// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxPackage.h"
#include "CommandLine.h"
#include "SmallDisk.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QString echo2 = u"Sample Echo Server@9.0.002.05"_s;

QJsonObject firstRefused(const QJsonObject &report)
{
    return report.value(u"refused"_s).toArray().at(0).toObject();
}

} // namespace

/// What may go wrong from outside, by the shipped program: the code, the words, and a repository that is as before.
class tst_BadInput : public QObject
{
    Q_OBJECT

private slots:
    void diskOfTheRepositoryIsFull();
    void packageIsReplacedAfterThePlan();
    void runnerCannotBeStarted();
};

void tst_BadInput::diskOfTheRepositoryIsFull()
{
    const CommandLine cli;
    const QString disk = cli.file(u"disk"_s);
    const QString box = cli.file(u"box"_s);
    QVERIFY(QDir().mkpath(disk) && makeBoxFolder(box));
    // Each answer is a line of JSON, followed by the exit code.
    const QString script = u"ctl() { file=$1; shift\n"
                           "\"$0\" \"$@\" --json --repository \"sqlite:$disk/$file\" 2>/dev/null; echo $?; }\n"
                           "disk=$1; ctl r.sqlite repository init; ctl r.sqlite package import \"$2\"\n"
                           "ctl r.sqlite package import \"$3\"; cat /dev/zero >\"$disk/fill\" 2>/dev/null\n"
                           "ctl r.sqlite host add late; ctl other.sqlite repository init; rm \"$disk/fill\"\n"
                           "ctl r.sqlite repository verify; ctl r.sqlite package list; ctl r.sqlite host add late\n"
                           "ls \"$disk\"\n"_s;
    QProcess process;
    cli.prepare(process);
    process.setChildProcessModifier([&] {
        if (!mountSmallDisk(disk, 48))
            ::_exit(99);
    });
    process.start(u"sh"_s, {u"-c"_s, script, QStringLiteral(CONVOYCTL_PROGRAM), disk, CommandLine::sampleMedia(), box});
    QVERIFY(process.waitForFinished());
    if (process.exitCode() == 99 && ::geteuid() != 0)
        QSKIP("this user may not mount a disk");
    QCOMPARE(process.exitCode(), 0);
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    QVERIFY2(lines.size() >= 16, lines.join('\n').constData());
    const auto json = [&](qsizetype answer) { return QJsonDocument::fromJson(lines.at(2 * answer)).object(); };
    const auto code = [&](qsizetype answer) { return lines.at(2 * answer + 1); };
    QCOMPARE(code(0), "0");
    QCOMPARE(code(1), "0");
    QCOMPARE(code(2), "2"); // nothing of what was asked is there
    QCOMPARE(firstRefused(json(2)).value(u"code"_s).toString(), u"repository-disk-full"_s);
    QVERIFY(!firstRefused(json(2)).value(u"remedy"_s).toString().isEmpty());
    QCOMPARE(code(3), "6");
    QCOMPARE(json(3).value(u"error"_s).toObject().value(u"code"_s).toString(), u"repository-disk-full"_s);
    QCOMPARE(code(4), "6");
    const QJsonObject unmade = json(4).value(u"error"_s).toObject();
    QCOMPARE(unmade.value(u"code"_s).toString(), u"repository-disk-full"_s);
    QVERIFY(!unmade.value(u"message"_s).toString().contains(u"making"_s));
    QVERIFY(json(5).value(u"intact"_s).toBool());
    QCOMPARE(json(6).value(u"packages"_s).toArray().size(), 2);
    QCOMPARE(code(7), "0"); // with room again it goes on
    QCOMPARE(lines.sliced(16), (QByteArrayList{"r.sqlite", "r.sqlite-payload"}));
}

void tst_BadInput::packageIsReplacedAfterThePlan()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    const QString plan = cli.file(u"plan.json"_s);
    QCOMPARE(cli.run({u"plan"_s, u"--package"_s, echo2, u"--host"_s, u"this-computer"_s, u"--out"_s, plan}).code, 0);
    const QString other = cli.file(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    QVERIFY(writeOld(other + u"/convoy-package.yaml"_s, boxManifest("Sample Echo Server", "9.0.002.05")));
    QVERIFY(writeOld(other + u"/install.sh"_s, "#!/bin/sh\n"));
    QCOMPARE(cli.run({u"package"_s, u"import"_s, other, u"--replace"_s}).code, 0);
    const QByteArray before = cli.contents();
    const Answer answer = cli.json({u"deploy"_s, u"--plan"_s, plan, u"--yes"_s});
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.errorCode(), u"package-changed"_s);
    QVERIFY(!answer.json().value(u"error"_s).toObject().value(u"remedy"_s).toString().isEmpty());
    QCOMPARE(cli.contents(), before); // no run either
}

void tst_BadInput::runnerCannotBeStarted()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    qputenv("CONVOYCTL", "/nowhere/convoyctl");
    const Answer answer = cli.json({u"deploy"_s, u"--package"_s, echo2, u"--host"_s, u"this-computer"_s, u"--yes"_s});
    qunsetenv("CONVOYCTL");
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.errorCode(), u"runner-missing"_s);
    const QJsonObject run = cli.json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().at(0).toObject();
    QCOMPARE(run.value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(run.value(u"counts"_s).toObject().value(u"not-started"_s).toInt(), 1);
    const QJsonObject end = cli.json({u"run"_s, u"log"_s, run.value(u"id"_s).toString()}).json();
    QCOMPARE(end.value(u"kind"_s).toString(), u"run-ended"_s);
    QCOMPARE(end.value(u"code"_s).toString(), u"runner-missing"_s);
    QVERIFY(!end.value(u"remedy"_s).toString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_BadInput.moc"
