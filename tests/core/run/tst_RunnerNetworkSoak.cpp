// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NetworkBench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""s;

Q_DECLARE_METATYPE(NetworkTrouble)

/// The long forms of what tst_RunnerNetwork tries, with the limits that users have; prints what came of it.
class tst_RunnerNetworkSoak : public QObject
{
    Q_OBJECT

private slots:
    void endsInTheTrueState_data();
    void endsInTheTrueState();
};

void tst_RunnerNetworkSoak::endsInTheTrueState_data()
{
    QTest::addColumn<NetworkTrouble>("trouble");
    const auto reset = [](TcpProxy &proxy) { proxy.reset(); };
    const auto mend = [](TcpProxy &proxy) {
        proxy.setHalfOpen(false);
        proxy.reset();
    };
    const auto row = [](const char *name, const NetworkTrouble &trouble) { QTest::newRow(name) << trouble; };
    row("reset", {.begin = reset});
    row("half open, 60 s until it is noticed",
        {.begin = [](TcpProxy &proxy) { proxy.setHalfOpen(true); }, .onNoticed = mend});
    row("cut for 30 s", {.begin = [](TcpProxy &proxy) { proxy.cutFor(30s); }});
    row("cut for 300 s", {.begin = [](TcpProxy &proxy) { proxy.cutFor(300s); }});
    row("nothing passes for 30 s", {.begin = [](TcpProxy &proxy) { proxy.beHalfOpenFor(30s); }, .endsLine = false});
    row("latency of 5 s", {.begin = [](TcpProxy &proxy) { proxy.setLatency(5s); }, .endsLine = false});
    row("1 kB/s", {.begin = [](TcpProxy &proxy) { proxy.setBandwidth(1000); }, .endsLine = false});
}

void tst_RunnerNetworkSoak::endsInTheTrueState()
{
    // proves T05
    QFETCH(NetworkTrouble, trouble);
    HostFarm farm(int(NetworkBench::phases().size()));
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    NetworkBench network(farm);
    network.bench().reconnectFor = std::chrono::minutes(10);
    QElapsedTimer timer;
    timer.start();
    const RunResult result = network.run(trouble);
    const double seconds = double(timer.elapsed()) / 1000;
    int wrong = 0;
    for (int i = 0; i < int(result.hosts.size()); ++i) {
        const QString phase = NetworkBench::phases().at(i);
        const HostOutcome &outcome = result.hosts.at(i);
        const bool cannotBegin = trouble.endsLine && (phase == u"connect"_s || phase == u"login"_s);
        const bool isAsItShould = hostStateWord(outcome.state) == (cannotBegin ? u"unreachable"_s : u"done"_s)
                                  && network.runs(i) == (cannotBegin ? "" : "run\n") && network.isTidy(i)
                                  && network.output(i).size() == (cannotBegin ? 0 : 3);
        qInfo("  in %-10s %-12s installer ran %d time(s), %s%s", qPrintable(phase),
              qPrintable(hostStateWord(outcome.state)), int(network.runs(i).count('\n')),
              network.isTidy(i) ? "nothing left" : "leftovers", isAsItShould ? "" : "  <- wrong");
        wrong += isAsItShould ? 0 : 1;
    }
    qInfo("figure: T05 %s | %d of %d phases in a wrong state, %.0f s | 0 of %d", QTest::currentDataTag(), wrong,
          int(result.hosts.size()), seconds, int(result.hosts.size()));
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(tst_RunnerNetworkSoak)
#include "tst_RunnerNetworkSoak.moc"
