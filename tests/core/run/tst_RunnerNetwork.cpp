// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSshServer.h"
#include "NetworkBench.h"
#include "hosts/SshConnection.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>

using namespace convoy;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

Q_DECLARE_METATYPE(NetworkTrouble)

/// Runs over bad networks, in each phase of a host's way. The long forms are in tst_RunnerNetworkSoak.
class tst_RunnerNetwork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void waitsForASilentCommand();
    void noticesAHalfOpenLine();
    void endsInTheTrueState_data();
    void endsInTheTrueState();
    void sendsNothingToAnotherKey();
    void stopsWhileAHostIsCut();
    void stopsOnAHalfOpenLine();
    void stopsInTheLogin();
    void opensNothingWhenCancelled();

private:
    std::unique_ptr<HostFarm> m_farm;
};

void tst_RunnerNetwork::initTestCase()
{
    m_farm = std::make_unique<HostFarm>(int(NetworkBench::phases().size()));
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
}

void tst_RunnerNetwork::waitsForASilentCommand()
{
    SshConnection connection(m_farm->host(0), {}, nullptr, {.silence = 600ms});
    QVERIFY(connection.open({}));
    const auto result = connection.run(Command(u"sleep 2; echo done"_s), {}, {});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->output, "done\n");
}

void tst_RunnerNetwork::noticesAHalfOpenLine()
{
    TcpProxy proxy(m_farm->host(0).address, m_farm->host(0).port);
    Host host = m_farm->host(0);
    host.address = TcpProxy::address();
    host.port = proxy.port();
    SshConnection connection(host, {}, nullptr, {.silence = 900ms});
    QVERIFY(connection.open({}));
    RunOptions options;
    options.onOutput = [&](QByteArrayView, bool) { proxy.setHalfOpen(true); };
    QElapsedTimer timer;
    timer.start();
    const auto result = connection.run(Command(u"echo now; exec sleep 60"_s), options, {});
    QCOMPARE(result.error().code, u"connection-lost"_s);
    QCOMPARE_GE(timer.elapsed(), 900);
    QCOMPARE_LT(timer.elapsed(), 4000);
    QCOMPARE(connection.run(Command(u":"_s), {}, {}).error().code, u"connection-lost"_s);
}

void tst_RunnerNetwork::endsInTheTrueState_data()
{
    QTest::addColumn<NetworkTrouble>("trouble");
    QTest::addColumn<int>("silence"); // milliseconds
    const auto reset = [](TcpProxy &proxy) { proxy.reset(); };
    const auto mend = [](TcpProxy &proxy) {
        proxy.setHalfOpen(false);
        proxy.reset();
    };
    QTest::newRow("reset") << NetworkTrouble{.begin = reset} << 20'000;
    QTest::newRow("cut for 1 s") << NetworkTrouble{.begin = [](TcpProxy &proxy) { proxy.cutFor(1s); }} << 20'000;
    QTest::newRow("half open") << NetworkTrouble{.begin = [](TcpProxy &proxy) { proxy.setHalfOpen(true); },
                                                 .onNoticed = mend}
                               << 1000;
    QTest::newRow("nothing passes for 1 s")
        << NetworkTrouble{.begin = [](TcpProxy &proxy) { proxy.beHalfOpenFor(1s); }, .endsLine = false} << 20'000;
    QTest::newRow("late and slow") << NetworkTrouble{.begin =
                                                         [](TcpProxy &proxy) {
                                                             proxy.setLatency(40ms);
                                                             proxy.setBandwidth(200'000);
                                                         },
                                                     .endsLine = false}
                                   << 20'000;
}

void tst_RunnerNetwork::endsInTheTrueState()
{
    // proves T05 in its short form: the state is true, the installer ran once, it is joined again, nothing is left
    QFETCH(NetworkTrouble, trouble);
    QFETCH(int, silence);
    NetworkBench network(*m_farm);
    network.bench().connections.setLimits(
        {.handshake = 4s, .login = 4s, .silence = std::chrono::milliseconds(silence)});
    QElapsedTimer timer;
    timer.start();
    const RunResult result = network.run(trouble);
    qInfo("%lld ms", timer.elapsed());
    for (int i = 0; i < int(result.hosts.size()); ++i) {
        const QString phase = NetworkBench::phases().at(i);
        const QByteArray said = (phase + u": "_s + result.hosts.at(i).message.text()).toUtf8();
        const bool cannotBegin = trouble.endsLine && (phase == u"connect"_s || phase == u"login"_s);
        QVERIFY2(hostStateWord(result.hosts.at(i).state) == (cannotBegin ? u"unreachable"_s : u"done"_s),
                 said.constData());
        QVERIFY2(network.runs(i) == (cannotBegin ? "" : "run\n"), said.constData());
        QVERIFY2(network.output(i).size() == (cannotBegin ? 0 : 3), said.constData());
        QVERIFY2(network.wasCut(i) == (trouble.endsLine && !cannotBegin), said.constData());
        QVERIFY2(network.isTidy(i), said.constData());
    }
}

void tst_RunnerNetwork::sendsNothingToAnotherKey()
{
    // proves T06: before the run, while the line is cut, with a key of another type; the others go on
    std::array<FakeSshServer, 3> others; // each serves one client at a time
    HostFarm farm(4);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    NetworkBench network(farm);
    RunBench &bench = network.bench();
    bench.secrets.insert({u"ConfigServer"_s, u"Password"_s}, u"tr0ub4dor"_s);
    bench.hosts[2].hostKey = farm.secondFingerprint(2); // ecdsa; the other shows an ed25519 key
    for (int i = 0; i < 4; ++i)
        network.letInstallerGo(i);
    const auto becomeAnother = [&](int index) {
        const Host other = others.at(size_t(index)).host();
        network.proxy(index).setServer(other.address, other.port);
        network.proxy(index).cutFor(300ms);
    };
    network.proxy(0).setServer(others[0].host().address, others[0].host().port);
    bench.journal.onEvent([&](const Event &event) {
        const bool isCopy = event.kind == EventKind::StepStarted && event.step == u"copy"_s;
        if (isCopy && event.host == farm.host(1).name)
            becomeAnother(1);
        if (isCopy && event.host == farm.host(2).name)
            becomeAnother(2);
    });
    const RunResult result = bench.run();
    for (const int index : {0, 1, 2}) {
        const HostOutcome &outcome = result.hosts.at(index);
        QVERIFY2(
            outcome.code == u"host-key-changed"_s,
            qPrintable(u"%1: %2 %3 %4"_s.arg(outcome.host, outcome.code, outcome.message.english(), outcome.detail)));
        QCOMPARE(hostStateWord(result.hosts.at(index).state), u"failed"_s);
        QCOMPARE(network.runs(index), "");
    }
    QCOMPARE(hostStateWord(result.hosts.at(3).state), u"done"_s);
    for (const FakeSshServer &other : others) {
        QCOMPARE_GE(other.clients(), 1);
        QCOMPARE(other.messagesAfterKeyExchange(), 0);
    }
}

void tst_RunnerNetwork::stopsWhileAHostIsCut()
{
    HostFarm farm(1);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    NetworkBench network(farm);
    const auto runner = network.bench().runner();
    QElapsedTimer timer;
    network.bench().journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"copy"_s)
            network.proxy(0).cutFor(60s);
        if (!timer.isValid() && event.kind == EventKind::Output && event.message.text().contains(u"was cut"_s)) {
            timer.start();
            runner->stopNow();
        }
    });
    const RunResult result = runner->execute();
    QCOMPARE_LT(timer.elapsed(), 2500);
    qInfo("stopped after %lld ms", timer.elapsed());
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"stopped"_s);
    QVERIFY(result.hosts.at(0).message.text().contains(u"could not be removed"_s)); // the host cannot be reached
}

void tst_RunnerNetwork::stopsOnAHalfOpenLine()
{
    HostFarm farm(1);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    NetworkBench network(farm);
    const auto runner = network.bench().runner();
    QElapsedTimer timer;
    network.bench().journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::Output && event.message.text() == u"started"_s) {
            network.proxy(0).setHalfOpen(true);
            timer.start();
            runner->stopNow();
        }
    });
    const RunResult result = runner->execute();
    QCOMPARE_LT(timer.elapsed(), 8000);
    qInfo("stopped after %lld ms", timer.elapsed());
    QCOMPARE(hostStateWord(result.hosts.at(0).state), u"stopped"_s);
}

void tst_RunnerNetwork::stopsInTheLogin()
{
    NetworkBench network(*m_farm);
    const auto runner = network.bench().runner();
    QElapsedTimer timer;
    for (int i = 1; i < int(m_farm->hosts().size()); ++i)
        network.proxy(i).setHalfOpen(true); // they wait for the key exchange
    network.proxy(0).afterBytes(network.loginBytes() - 50, [&] {
        network.proxy(0).setHalfOpen(true);
        timer.start();
        runner->stopNow();
    });
    const RunResult result = runner->execute();
    QCOMPARE_LT(timer.elapsed(), 1500);
    qInfo("stopped after %lld ms", timer.elapsed());
    for (const HostOutcome &host : result.hosts) {
        const QString state = hostStateWord(host.state);
        QVERIFY2(state == u"stopped"_s || state == u"not-started"_s, qPrintable(state));
    }
}

void tst_RunnerNetwork::opensNothingWhenCancelled()
{
    FakeSshServer server;
    const CancelToken cancelled;
    cancelled.cancel();
    SshConnection connection(server.host(), {});
    QCOMPARE(connection.open(cancelled).error().code, u"cancelled"_s);
    QCOMPARE(server.clients(), 0);
}

QTEST_GUILESS_MAIN(tst_RunnerNetwork)
#include "tst_RunnerNetwork.moc"
