// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "SlowPackage.h"
#include "SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <unistd.h>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int NoSmallDisk = 99;

constexpr auto manifest = R"yaml(format: 1
name: Chatty
version: "1.0"
install: {linux: {command: sh install.sh}}
detect:
  linux: {file: "${host.home}/installed.txt", pattern: "^(.+)$"}
)yaml";

/// Says more at its end than the repository's log may still have room for.
constexpr auto installer = R"sh(echo begun >>"$HOME/begun"
echo waiting
until [ -e "$HOME/go" ]; do sleep 0.05; done
n=0
while [ $n -lt 8000 ]; do n=$((n + 1)); echo "line $n of what the installer has to say, which is a great deal"; done
echo 1.0 >"$HOME/installed.txt"
)sh";

/// $1 the disk, $2 the package, $3 hosts, $4 and $5 their homes, $6 a file elsewhere. Repository, settings and log of the
/// programs are on the disk. Each answer is a line, most of them the last one of JSON, then the exit code.
constexpr auto script = R"sh(disk=$1 said=$6
ctl() { "$0" "$@" --json --language en --operator tester --repository "sqlite:$disk/r.sqlite" >"$said" 2>/dev/null
code=$?; tail -n 1 "$said"; echo "$code"; }
mkdir "$HOME"
ctl repository init; ctl package import "$2"; ctl host import "$3"
ctl deploy --package Chatty@1.0 --host host-01,host-02 --parallel 1 --yes --detach
n=0; until [ -e "$4/begun" ] || [ $n -gt 400 ]; do n=$((n + 1)); sleep 0.05; done
cat /dev/zero >"$disk/fill" 2>/dev/null
: >"$4/go"; : >"$5/go"
"$0" run watch 1 --language en --operator tester --repository "sqlite:$disk/r.sqlite" >"$said" 2>&1
code=$?; grep -m 1 'more are needed' "$said" || tail -n 1 "$said"; echo "$code"
rm "$disk/fill"
ctl repository verify; ctl run show 1; ctl run resume 1; ctl run log 1 --host host-01 --step command
grep -c '"line ' "$said"
find "$HOME" -name convoyctl.log
)sh";

} // namespace

/// The disk of the repository, and of the programs' log, fills up in the middle of a run.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private slots:
    void stopsTheRunWhichGoesOnLater();

private:
    [[nodiscard]] QByteArrayList carryOut(const HostFarm &farm);
    CommandLine m_cli;
};

/// What the script printed; nothing where no small disk can be had.
QByteArrayList tst_FullDisk::carryOut(const HostFarm &farm)
{
    const QString disk = m_cli.file(u"disk"_s);
    const QString package = m_cli.file(u"chatty"_s);
    QDir().mkpath(disk);
    QDir().mkpath(package);
    m_cli.write(u"chatty/convoy-package.yaml"_s, manifest);
    m_cli.write(u"chatty/install.sh"_s, installer);
    QProcess process;
    m_cli.prepare(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"HOME"_s, disk + u"/home"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&] {
        if (!mountSmallDisk(disk, 24))
            ::_exit(NoSmallDisk);
    });
    process.start(u"sh"_s, {u"-c"_s, QString::fromLatin1(script), QStringLiteral(CONVOYCTL_PROGRAM), disk, package,
                            m_cli.hostsFile(farm.hosts()), farm.home(0), farm.home(1), m_cli.file(u"said"_s)});
    if (!process.waitForFinished(120'000) || process.exitCode() == NoSmallDisk)
        return {};
    return process.readAllStandardOutput().trimmed().split('\n');
}

void tst_FullDisk::stopsTheRunWhichGoesOnLater()
{
    // proves T04 (in part: journal and log)
    const HostFarm farm(2);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    const QByteArrayList lines = carryOut(farm);
    if (lines.isEmpty() && ::geteuid() != 0)
        QSKIP("this user may not mount a disk");
    QVERIFY2(lines.size() >= 18, lines.join('\n').constData());
    const auto json = [&](qsizetype answer) { return QJsonDocument::fromJson(lines.at(2 * answer)).object(); };
    const auto code = [&](qsizetype answer) { return lines.at((2 * answer) + 1); };
    for (const qsizetype answer : {0, 1, 2, 3})
        QVERIFY2(code(answer) == "0", lines.join('\n').constData());

    // The run stopped, and whoever followed it reads why: by the run itself, or where not even that could be written, by
    // the command.
    const QByteArray &watched = lines.at(8);
    QVERIFY2(code(4) == "5" || code(4) == "6", watched + code(4));
    QVERIFY2(watched.contains("The disk of the repository") && watched.contains("more are needed"),
             watched.constData());
    QVERIFY(json(5).value(u"intact"_s).toBool());
    const QJsonObject shown = json(6).value(u"runs"_s).toArray().at(0).toObject();
    QCOMPARE(shown.value(u"state"_s).toString(), u"interrupted"_s);
    QCOMPARE(shown.value(u"counts"_s).toObject(), (QJsonObject{{u"not-started"_s, 1}, {u"stopped"_s, 1}}));

    // With room again it goes on: the result that could not be written was kept on the host.
    QVERIFY2(code(7) == "0", lines.at(14).constData());
    QCOMPARE(json(7).value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 2}}));
    QCOMPARE(lines.at(18), "8000"); // each line once
    for (const int host : {0, 1}) {
        QCOMPARE(SlowPackage::timesBegun(farm.home(host)), 1);
        QVERIFY(!QDir(farm.home(host) + u"/.convoy"_s).exists());
    }
    QVERIFY2(lines.mid(19).join(' ').contains("convoyctl.log"), lines.mid(19).join(' ').constData());
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_FullDisk.moc"
