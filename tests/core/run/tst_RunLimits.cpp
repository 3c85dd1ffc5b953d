// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunBench.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// How many hosts may fail before a run stops.
class tst_RunLimits : public QObject
{
    Q_OBJECT

private slots:
    void stopsAtTheLimit_data();
    void stopsAtTheLimit();
};

void tst_RunLimits::stopsAtTheLimit_data()
{
    QTest::addColumn<int>("maxFailed");
    QTest::addColumn<int>("maxFailedPerWave");
    QTest::addColumn<QString>("waveSize");
    QTest::addColumn<QString>("failing"); ///< of a, b, c, d, which begin in this order
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("notStarted");
    QTest::addColumn<int>("exitCode");
    // proves T14, A03: the table; every host that fails here is unreachable, which counts
    QTest::newRow("no limit") << 0 << 0 << QString() << u"abcd"_s << 4 << 0 << 1;
    QTest::newRow("one, the first fails") << 1 << 0 << QString() << u"abcd"_s << 1 << 3 << 5;
    QTest::newRow("one, the last fails") << 1 << 0 << QString() << u"d"_s << 1 << 0 << 1;
    QTest::newRow("one, none fails") << 1 << 0 << QString() << QString() << 0 << 0 << 0;
    QTest::newRow("two, one after the other") << 2 << 0 << QString() << u"ab"_s << 2 << 2 << 5;
    QTest::newRow("two, apart") << 2 << 0 << QString() << u"ac"_s << 2 << 1 << 5;
    QTest::newRow("two, first and last") << 2 << 0 << QString() << u"ad"_s << 2 << 0 << 1;
    QTest::newRow("three") << 3 << 0 << QString() << u"abcd"_s << 3 << 1 << 5;
    QTest::newRow("as many as there are") << 4 << 0 << QString() << u"abcd"_s << 4 << 0 << 1;
    QTest::newRow("more than there are") << 5 << 0 << QString() << u"abcd"_s << 4 << 0 << 1;
    QTest::newRow("two of a wave") << 0 << 2 << u"50%"_s << u"abcd"_s << 2 << 2 << 5;
    QTest::newRow("two of a wave of one") << 0 << 2 << u"1"_s << u"abcd"_s << 4 << 0 << 1;
    QTest::newRow("one of a wave, its last") << 0 << 1 << u"2"_s << u"b"_s << 1 << 2 << 5;
    QTest::newRow("one of a wave, its first") << 0 << 1 << u"2"_s << u"a"_s << 1 << 3 << 5;
    QTest::newRow("two of a wave, one in each") << 0 << 2 << u"2"_s << u"ac"_s << 2 << 0 << 1;
    QTest::newRow("two of a wave of three") << 0 << 2 << u"3"_s << u"ab"_s << 2 << 2 << 5;
    QTest::newRow("both limits, the run's first") << 2 << 2 << u"2"_s << u"ac"_s << 2 << 1 << 5;
}

void tst_RunLimits::stopsAtTheLimit()
{
    QFETCH(int, maxFailed);
    QFETCH(int, maxFailedPerWave);
    QFETCH(QString, waveSize);
    QFETCH(QString, failing);
    QFETCH(int, notStarted);
    RunBench bench({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    bench.limits = {.parallel = 1, .maxFailed = maxFailed, .maxFailedPerWave = maxFailedPerWave, .waveSize = waveSize};
    const Error gone(u"host-unreachable"_s, Message::verbatim(u"no answer"_s));
    for (const QChar host : std::as_const(failing))
        bench.connections.refuseOpening(host, gone);
    const RunResult result = bench.run();
    QTEST(result.counts().value(u"unreachable"_s), "failed");
    QTEST(result.counts().value(u"not-started"_s), "notStarted");
    QTEST(result.exitCode(), "exitCode");
    QCOMPARE(bench.journal.outcomes().size(), 4);
    for (const HostOutcome &outcome : result.hosts) {
        if (outcome.state == HostState::NotStarted)
            QCOMPARE(outcome.code, u"limit-reached"_s);
    }
    const Event last = bench.journal.events().constLast();
    QCOMPARE(last.message.isEmpty(), notStarted == 0); // the reason is told where there is one
}

QTEST_GUILESS_MAIN(tst_RunLimits)
#include "tst_RunLimits.moc"
