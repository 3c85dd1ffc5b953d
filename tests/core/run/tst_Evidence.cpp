// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/CommandEnd.h"
#include "run/evidence/InstallationVerdict.h"
#include "run/evidence/OutputLines.h"
#include "run/evidence/ResultLog.h"
#include "run/runner/RunControl.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What is concluded from what an installer said and left.
class tst_Evidence : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void knownCauses_data();
    void knownCauses();
    void exitCodes();
    void resultLog_data();
    void resultLog();
    void lines_data();
    void lines();
    void cutsNoSecret();
    void masksErrors();
};

void tst_Evidence::verdict_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("logCode"); ///< -1: no log
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    const QString none;
    QTest::newRow("0, found") << 0 << 0 << true << u"done"_s << none;
    QTest::newRow("0, not found") << 0 << 0 << false << none << u"not-detected"_s;
    QTest::newRow("0, no log, found") << 0 << -1 << true << u"done"_s << none;
    QTest::newRow("0, log says 1, found") << 0 << 1 << true << none << u"found-but-failed"_s;
    QTest::newRow("0, log says 1") << 0 << 1 << false << none << u"install-failed"_s;
    QTest::newRow("3010, found") << 3010 << 0 << true << u"done-restart-wanted"_s << none;
    QTest::newRow("3010, not found") << 3010 << 0 << false << none << u"not-detected"_s;
    QTest::newRow("1, found") << 1 << -1 << true << none << u"found-but-failed"_s;
    QTest::newRow("1, not found") << 1 << -1 << false << none << u"install-failed"_s;
    QTest::newRow("busy, found") << 1618 << -1 << true << none << u"installer-busy"_s;
    QTest::newRow("unknown code") << 4711 << 0 << true << none << u"found-but-failed"_s;
}

void tst_Evidence::verdict()
{
    QFETCH(int, exitCode);
    QFETCH(int, logCode);
    QFETCH(bool, isFound);
    InstallCommand table;
    table.restart = {3010, 1641};
    table.busy = {1618};
    std::optional<ResultLog> log;
    if (logCode >= 0)
        log = ResultLog{.name = u"Sample"_s, .version = u"1"_s, .code = logCode, .error = {}};
    const auto state = judgeInstallation({.exitCode = exitCode,
                                          .meaning = exitMeaning(table, exitCode),
                                          .log = log,
                                          .isFound = isFound,
                                          .foundVersion = {},
                                          .wantedVersion = u"1"_s,
                                          .host = u"web1"_s});
    QTEST(state ? hostStateWord(*state) : QString(), "state");
    QTEST(state ? QString() : state.error().code, "code");
    if (!state)
        QVERIFY(!state.error().why.isEmpty() && !state.error().remedy.isEmpty());
}

void tst_Evidence::knownCauses_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const QString none;
    const QString full = u"cp: error writing 'a': No space left on device"_s;
    QTest::newRow("its own") << 7 << QStringList{u"no licence"_s} << none << none;
    QTest::newRow("no words") << 1 << QStringList{} << none << none;
    QTest::newRow("disk") << 1 << QStringList{full, u"giving up"_s} << u"host-disk-full"_s << full;
    QTest::newRow("quota") << 1 << QStringList{u"disk quota exceeded"_s} << u"host-disk-full"_s << u"/opt/x"_s;
    QTest::newRow("disk, killed") << 137 << QStringList{full} << u"host-disk-full"_s << full;
    QTest::newRow("127") << 127 << QStringList{u"java: not found"_s, none} << u"installer-not-runnable"_s
                         << u"java: not found"_s;
    QTest::newRow("126, silent") << 126 << QStringList{} << u"installer-not-runnable"_s << u"exit 126"_s;
    QTest::newRow("killed") << 137 << QStringList{} << u"installer-killed"_s << u"signal 9"_s;
    QTest::newRow("crashed") << 139 << QStringList{} << u"installer-killed"_s << u"It crashed."_s;
    QTest::newRow("ended") << 143 << QStringList{} << u"installer-killed"_s << u"shutdown"_s;
    QTest::newRow("a code of its own") << 194 << QStringList{} << none << none;
}

void tst_Evidence::knownCauses()
{
    QFETCH(int, exitCode);
    QFETCH(QStringList, lines);
    QFETCH(QString, says);
    const auto cause = knownCause({.host = u"web1"_s, .exitCode = exitCode, .lastLines = lines, .folder = u"/opt/x"_s});
    QTEST(cause ? cause->code : QString(), "code");
    if (cause) {
        QVERIFY2((cause->english() + cause->remedy.english()).contains(says), qPrintable(cause->english()));
        QVERIFY(cause->what.english().contains(u"web1"_s) && !cause->remedy.isEmpty());
    }
}

void tst_Evidence::exitCodes()
{
    const InstallCommand plain;
    QCOMPARE(exitMeaning(plain, 0), ExitMeaning::Success);
    QCOMPARE(exitMeaning(plain, 3010), ExitMeaning::Failure);
}

void tst_Evidence::resultLog_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isLog");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("wantsRestart");
    const QByteArray head = "[GenesysProductInfo]\nFile=ResultFile\nIPName=Sample\nIPVersion=9.0.1\n";
    QTest::newRow("success") << head + "[Result]\nResultCode=0\nError=\nReboot=N\n" << true << 0 << QString() << false;
    QTest::newRow("line ends of Windows") << (head + "[Result]\nResultCode=0\nError=\nReboot=Y\n").replace("\n", "\r\n")
                                          << true << 0 << QString() << true;
    QTest::newRow("several lines") << head + "[Result]\nResultCode=1\nError=hosts:\n[a]\nb=c\nReboot=N\n"
                                   << true << 1 << u"hosts:\n[a]\nb=c"_s << false;
    QTest::newRow("no reboot line") << head + "[Result]\nResultCode=1\nError=x\ny\n" << true << 1 << u"x\ny"_s << false;
    QTest::newRow("cut off") << head << false << -1 << QString() << false;
    QTest::newRow("code is no number") << QByteArray("[Result]\nResultCode=x\n") << false << -1 << QString() << false;
    QTest::newRow("empty") << QByteArray() << false << -1 << QString() << false;
}

void tst_Evidence::resultLog()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isLog);
    const auto log = readResultLog(bytes);
    QCOMPARE(log.has_value(), isLog);
    if (!log)
        return;
    QTEST(log->code, "code");
    QTEST(log->error, "error");
    QTEST(log->wantsRestart, "wantsRestart");
}

void tst_Evidence::lines_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("whole") << QStringList{u"a\nb\n"_s} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("pieces") << QStringList{u"a"_s, u"b\r"_s, u"\nc"_s} << QStringList{u"ab"_s, u"c"_s};
    QTest::newRow("secret in pieces") << QStringList{u"is sec"_s, u"ret!\n"_s} << QStringList{u"is ********!"_s};
    QTest::newRow("too many") << QStringList{u"1\n2\n3\n4\n5\n"_s} << QStringList{u"1"_s, u"2"_s, u"3"_s};
}

void tst_Evidence::lines()
{
    QFETCH(QStringList, pieces);
    const SecretMask mask({u"secret"_s, u"sec"_s, QString()});
    QStringList lines;
    OutputLines output(mask, [&](const QString &line) { lines += line; }, 0, 3);
    for (const QString &piece : std::as_const(pieces))
        output.add(piece.toUtf8());
    output.finish();
    QTEST(lines, "lines");
    QCOMPARE(output.dropped(), lines.size() == 3 ? 2 : 0);
}

void tst_Evidence::cutsNoSecret()
{
    const SecretMask mask({u"secret"_s});
    for (int length = 8180; length < 8200; ++length) {
        QString all;
        OutputLines output(mask, [&](const QString &line) { all += line; });
        const QByteArray text = QByteArray(length, 'x') + "secret" + QByteArray(100, 'y');
        for (qsizetype i = 0; i < text.size(); i += 3)
            output.add(QByteArrayView(text).mid(i, std::min<qsizetype>(3, text.size() - i)));
        output.finish();
        QVERIFY(!all.contains(u"secret"_s) && !all.contains(u"xsec"_s));
        QCOMPARE(all.count(u"********"_s), 1);
    }
}

void tst_Evidence::masksErrors()
{
    const SecretMask mask({u"pw"_s});
    const Error error =
        Error(u"x"_s, Message("Say %1.", {u"the pw"_s})).because(Message::verbatim(u"pw"_s)).with(u"pw!"_s);
    const Error masked = mask.masked(error);
    QCOMPARE(masked.text(), u"Say the ********. ********"_s);
    QCOMPARE(masked.detail, u"********!"_s);
}

QTEST_GUILESS_MAIN(tst_Evidence)
#include "tst_Evidence.moc"
