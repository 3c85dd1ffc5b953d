// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreePort.h"
#include "RunBench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// As far as Convoy uses it. Units are files of a folder: NAME.unit says that there is one, NAME.conf is what the echo
/// server is started with; NAME.deaf runs and listens on nothing, NAME.stuck does not end, NAME.broken does not start.
constexpr auto systemctl = R"sh(#!/bin/sh
cd @UNITS@ || exit 1
case $1 in is-active) unit=$3;; *) unit=$2;; esac
n=${unit%.service}
case $1 in start|stop) echo "$1 $n" >>calls;; esac
port=$(sed -n 's/^Port=//p' "$n.conf" 2>/dev/null)
case $1 in
    cat) [ -e "$n.unit" ];;
    is-active) [ -e "$n.alive" ];;
    start) [ ! -e "$n.broken" ] || exit 1
        [ -e "$n.deaf" ] || @SERVER@ --daemon "$n.conf" || exit 1
        : >"$n.alive";;
    stop) [ ! -e "$n.stuck" ] || exit 0
        [ ! -e "$n.pid" ] || kill "$(cat "$n.pid")"
        i=0
        while @SERVER@ --probe 127.0.0.1 "$port" x >/dev/null 2>&1 && [ $i -lt 100 ]; do i=$((i + 1)); sleep 0.05; done
        rm -f "$n.alive" "$n.pid";;
esac
)sh";

} // namespace

/// The services of a package as units of the system, and whether its port is listened on afterwards.
class tst_Services : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void stopsUnitsAndStartsThemAgain();
    void leavesAStoppedUnitStopped();
    void saysWhichPortDoesNotAnswer();
    void startsTheOthersWhereOneIsStuck();
    void saysWhichUnitDoesNotStart();
    void seesAnotherProgramOnThePort();

private:
    void addUnit(const QString &name, int port);
    void mark(const QString &name) const;
    void start(const QString &name) const;
    [[nodiscard]] bool isAlive(const QString &name) const
    {
        return QFile::exists(m_units.filePath(name + u".alive"_s));
    }
    [[nodiscard]] QByteArray calls() const;
    [[nodiscard]] HostOutcome outcome() { return m_bench->run().hosts.at(0); }

    std::unique_ptr<RunBench> m_bench;
    QDir m_units;
    QByteArray m_path;
    int m_port = 0;
};

void tst_Services::init()
{
    m_bench = std::make_unique<RunBench>(QStringList{u"web"_s});
    m_units = QDir(m_bench->root.filePath(u"units"_s));
    QVERIFY(QDir().mkpath(m_units.path()));
    QFile program(m_units.filePath(u"systemctl"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write(QByteArray(systemctl)
                      .replace("@UNITS@", m_units.path().toUtf8())
                      .replace("@SERVER@", QByteArray(CONVOY_ECHO_SERVER)));
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    program.close();
    m_path = qgetenv("PATH");
    qputenv("PATH", m_units.path().toUtf8() + ':' + m_path);
    m_port = freePort(u"127.0.0.1"_s);
    m_bench->package.servicesToStop = {u"box"_s};
    m_bench->package.portChecks = {u"${application.port}"_s};
    m_bench->parameters.general.application = {{u"port"_s, QString::number(m_port)}};
    addUnit(u"box"_s, m_port);
}

void tst_Services::cleanup()
{
    for (const QString &name : m_units.entryList({u"*.pid"_s})) {
        QFile file(m_units.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            ::kill(file.readAll().trimmed().toInt(), SIGKILL);
    }
    qputenv("PATH", m_path);
    m_bench.reset();
}

void tst_Services::addUnit(const QString &name, int port)
{
    mark(name + u".unit"_s);
    QFile conf(m_units.filePath(name + u".conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly));
    conf.write("Address=127.0.0.1\nPort=" + QByteArray::number(port)
               + "\nGreeting=hello\nPidFile=" + m_units.filePath(name + u".pid"_s).toUtf8() + '\n');
}

void tst_Services::mark(const QString &name) const
{
    QFile file(m_units.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

/// As the system does; what was called before the run is no matter.
void tst_Services::start(const QString &name) const
{
    QCOMPARE(QProcess::execute(m_units.filePath(u"systemctl"_s), {u"start"_s, name + u".service"_s}), 0);
    QFile::remove(m_units.filePath(u"calls"_s));
}

QByteArray tst_Services::calls() const
{
    QFile file(m_units.filePath(u"calls"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Services::stopsUnitsAndStartsThemAgain()
{
    start(u"box"_s);
    const HostOutcome done = outcome();
    QVERIFY2(done.state == HostState::Done, qPrintable(done.text()));
    QCOMPARE(calls(), "stop box\nstart box\n");
    QVERIFY(isAlive(u"box"_s));
    QVERIFY(!m_bench->installed(u"web"_s, u"version.txt"_s).isEmpty());
    QVERIFY(m_bench->journal.everything().contains(u"box running"_s));
}

/// Somebody had stopped it: that stays so, and nothing is expected on its port.
void tst_Services::leavesAStoppedUnitStopped()
{
    const HostOutcome done = outcome();
    QVERIFY2(done.state == HostState::Done, qPrintable(done.text()));
    QCOMPARE(calls(), QByteArray());
    QVERIFY(m_bench->journal.everything().contains(u"None of the services ran before"_s));
}

void tst_Services::saysWhichPortDoesNotAnswer()
{
    start(u"box"_s);
    mark(u"box.deaf"_s);
    const HostOutcome failed = outcome();
    QCOMPARE(hostStateWord(failed.state), u"failed"_s);
    QCOMPARE(failed.code, u"not-answering"_s);
    QCOMPARE(failed.step, u"health"_s);
    QVERIFY(failed.message.english().contains(QString::number(m_port)));
    QVERIFY(!failed.remedy.isEmpty());
    QVERIFY(isAlive(u"box"_s));
    // It stands there all the same, and detection has said so.
    QCOMPARE(m_bench->deployments.records().size(), 1);
    QCOMPARE(m_bench->deployments.records().first().state, u"failed"_s);
}

void tst_Services::startsTheOthersWhereOneIsStuck()
{
    addUnit(u"agent"_s, freePort(u"127.0.0.1"_s));
    m_bench->package.servicesToStop = {u"agent"_s, u"box"_s};
    start(u"agent"_s);
    start(u"box"_s);
    mark(u"box.stuck"_s);
    const HostOutcome failed = outcome();
    QCOMPARE(failed.code, u"service-stuck"_s);
    QVERIFY(failed.message.english().contains(u"box"_s));
    QCOMPARE(calls(), "stop agent\nstop box\nstart agent\n");
    QVERIFY(isAlive(u"agent"_s) && isAlive(u"box"_s));
    QVERIFY(!QDir(m_bench->installPath(u"web"_s)).exists());
    QVERIFY(m_bench->deployments.records().isEmpty());
}

void tst_Services::saysWhichUnitDoesNotStart()
{
    start(u"box"_s);
    mark(u"box.broken"_s);
    const HostOutcome failed = outcome();
    QCOMPARE(failed.code, u"service-dead"_s);
    QVERIFY(failed.message.english().contains(u"box"_s));
    QVERIFY(!isAlive(u"box"_s));
}

/// The units were stopped and something still listens: they are started again, and nothing was installed.
void tst_Services::seesAnotherProgramOnThePort()
{
    addUnit(u"other"_s, m_port);
    start(u"other"_s);
    mark(u"box.alive"_s);
    mark(u"box.deaf"_s);
    const HostOutcome failed = outcome();
    QCOMPARE(failed.code, u"port-in-use"_s);
    QVERIFY(failed.message.english().contains(QString::number(m_port)));
    QCOMPARE(calls(), "stop box\nstart box\n");
    QVERIFY(isAlive(u"box"_s));
    QVERIFY(!QDir(m_bench->installPath(u"web"_s)).exists());
}

QTEST_GUILESS_MAIN(tst_Services)
#include "tst_Services.moc"
