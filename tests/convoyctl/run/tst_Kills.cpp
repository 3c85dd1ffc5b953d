// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "RunnerProcess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QString package = u"Once@1.0"_s;

constexpr auto manifest = R"yaml(format: 1
name: Once
version: "1.0"
locale: ENU
os: [{family: linux, bits: 64}]
kind: application
install:
  linux: {command: "./install.sh"}
detect:
  linux: {file: "${installPath}/version.txt", pattern: "^(.+)$"}
silentIni: silent.ini
)yaml";

/// Notes that it was begun before it does anything, works in small pieces, and is not there until its end.
constexpr auto installer = R"sh(#!/bin/sh
echo begun >>"$HOME/begun"
rm -rf "$HOME/once"
mkdir "$HOME/once"
n=0
while [ $n -lt 8 ]; do n=$((n + 1)); echo "piece $n"; sleep 0.05; done
echo 1.0 >"$HOME/once/version.txt"
)sh";

int number(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? value : otherwise;
}

/// Dead, though perhaps nobody has looked at it yet.
bool isGone(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray status = file.readAll();
    return status.mid(status.lastIndexOf(')') + 2).startsWith('Z');
}

struct HostRecord
{
    bool hasCommandRow = false; ///< "the installer begins" was written
    int commandRows = 0;
};

} // namespace

/// Runners that are killed at any moment, and their runs resumed (requirement T01). CONVOY_KILLS and CONVOY_KILL_HOSTS
/// say how often and on how many hosts.
class tst_Kills : public QObject
{
    Q_OBJECT

private slots:
    void survivesKills();

private:
    [[nodiscard]] int begun(const HostFarm &farm, int host) const;
    [[nodiscard]] QJsonObject shown() const;
    [[nodiscard]] QList<QByteArray> log() const;
    void startRun();
    bool killRunner();
    void compareWithHosts(const HostFarm &farm);

    CommandLine m_cli;
    QString m_run;
    QStringList m_names;
    QList<int> m_before; ///< times begun on each host before this run
    QList<QByteArray> m_log;
    qint64 m_slowestReopening = 0;
    qint64 m_rows = 0;
    int m_betweenRows = 0;
    int m_installers = 0;
};

int tst_Kills::begun(const HostFarm &farm, int host) const
{
    QFile file(farm.home(host) + u"/begun"_s);
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
}

QJsonObject tst_Kills::shown() const
{
    const Answer answer = m_cli.json({u"run"_s, u"show"_s, m_run});
    return answer.json().value(u"runs"_s).toArray().at(0).toObject();
}

QList<QByteArray> tst_Kills::log() const
{
    QList<QByteArray> lines = m_cli.json({u"run"_s, u"log"_s, m_run}).out.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

void tst_Kills::startRun()
{
    const Answer started =
        m_cli.json({u"deploy"_s, u"--package"_s, package, u"--profile"_s, u"install"_s, u"--host"_s, m_names.join(u','),
                    u"--stored-facts"_s, u"--silent"_s, u"IPCommon.InstallPath=${host.home}/once"_s, u"--parallel"_s,
                    u"8"_s, u"--yes"_s, u"--detach"_s});
    QVERIFY2(started.code == 0, started.out + started.err);
    m_run = started.json().value(u"run"_s).toString();
    QVERIFY(!m_run.isEmpty());
    m_log.clear();
}

/// At any moment of the first second and a half; false when the run had ended before.
bool tst_Kills::killRunner()
{
    QThread::msleep(QRandomGenerator::global()->bounded(1500));
    const qint64 process = runnerOf(m_cli.repositoryPath());
    return process > 0 && ::kill(static_cast<pid_t>(process), SIGKILL) == 0
           && QTest::qWaitFor([process] { return isGone(process); });
}

void tst_Kills::compareWithHosts(const HostFarm &farm)
{
    QElapsedTimer timer;
    timer.start();
    const QJsonObject run = shown();
    m_slowestReopening = std::max(m_slowestReopening, timer.elapsed());
    QVERIFY2(run.value(u"state"_s).toString() == u"interrupted"_s || run.value(u"state"_s).toString() == u"done"_s,
             qPrintable(run.value(u"state"_s).toString()));
    const QList<QByteArray> now = log();
    QVERIFY2(now.size() >= m_log.size() && now.first(m_log.size()) == m_log, "rows were lost or changed");
    m_rows = std::max<qint64>(m_rows, now.size());
    m_log = now;
    QMap<QString, HostRecord> records;
    for (const QByteArray &line : now) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.value(u"kind"_s) == u"step-started"_s && event.value(u"step"_s) == u"command"_s)
            records[event.value(u"host"_s).toString()].hasCommandRow = true;
    }
    for (int i = 0; i < farm.hosts().size(); ++i) {
        const int times = begun(farm, i) - m_before.at(i);
        const bool isWritten = records.value(farm.host(i).name).hasCommandRow;
        QVERIFY2(times <= 1, qPrintable(farm.host(i).name));
        QVERIFY2(times == 0 || isWritten, "begun on the host before its row was written");
        m_betweenRows += isWritten && times == 0 ? 1 : 0;
    }
}

void tst_Kills::survivesKills()
{
    // proves T01, A01: nothing is lost and nothing runs twice, wherever the runner is killed
    const int kills = number("CONVOY_KILLS", 4);
    HostFarm farm(number("CONVOY_KILL_HOSTS", 4));
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    QVERIFY(m_cli.makeRepository() && m_cli.addHosts(farm.hosts()));
    QVERIFY(QDir().mkpath(m_cli.file(u"once"_s)));
    m_cli.write(u"once/convoy-package.yaml"_s, manifest);
    m_cli.write(u"once/install.sh"_s, installer);
    m_cli.write(u"once/silent.ini"_s, "[IPCommon]\nInstallPath=\n");
    QCOMPARE(m_cli.json({u"package"_s, u"import"_s, m_cli.file(u"once"_s)}).code, 0);
    for (const Host &host : farm.hosts())
        m_names += host.name;
    QCOMPARE(m_cli.json(QStringList{u"host"_s, u"check"_s} + m_names).code, 0);

    int done = 0;
    int runs = 0;
    while (done < kills) {
        m_before.clear();
        for (int i = 0; i < farm.hosts().size(); ++i) {
            m_before += begun(farm, i);
            QDir(farm.home(i) + u"/once"_s).removeRecursively(); // a resumed run leaves alone what is there
        }
        startRun();
        ++runs;
        while (done < kills && killRunner()) {
            ++done;
            compareWithHosts(farm);
            if (QTest::currentTestFailed() || shown().value(u"state"_s) == u"done"_s)
                break;
            const Answer resumed = m_cli.json({u"run"_s, u"resume"_s, m_run, u"--detach"_s});
            QVERIFY2(resumed.code == 0, resumed.out + resumed.err);
        }
        if (QTest::currentTestFailed())
            return;
        const Answer end = m_cli.json({u"run"_s, u"watch"_s, m_run});
        QVERIFY2(end.code == 0, m_cli.run({u"run"_s, u"show"_s, m_run}).out);
        for (int i = 0; i < farm.hosts().size(); ++i) {
            const int times = begun(farm, i) - m_before.at(i);
            m_installers += times;
            QCOMPARE(times, 1);
            QVERIFY(!QDir(farm.home(i) + u"/.convoy"_s).exists());
        }
    }
    QVERIFY2(m_slowestReopening < 2000, qPrintable(QString::number(m_slowestReopening)));
    qInfo("figure: T01 runners killed | %d in %d runs on %lld hosts | 200 on 20 hosts", done, runs,
          static_cast<long long>(farm.hosts().size()));
    qInfo("figure: T01 installers begun | %d on %lld hosts of all runs | once each", m_installers,
          static_cast<long long>(farm.hosts().size() * runs));
    qInfo("figure: T01 hosts met between the row and the beginning | %d | some", m_betweenRows);
    qInfo("figure: T01 longest journal, found as it was after each kill | %lld rows | no row lost",
          static_cast<long long>(m_rows));
    qInfo("figure: T01 run found and shown again | at most %lld ms | 2000 ms",
          static_cast<long long>(m_slowestReopening));
}

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_Kills.moc"
