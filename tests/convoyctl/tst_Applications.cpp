// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// `application …` without a host that answers.
class tst_Applications : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsShowsChangesAndDeletes();
    void listsByHost();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void saysThatTheyAreItsOwnRecords();

private:
    [[nodiscard]] Answer add(const QString &name, const QStringList &values = {}) const
    {
        return m_cli->json(QStringList{u"application"_s, u"add"_s, name, u"--host"_s, u"this-computer"_s} + values);
    }
    std::unique_ptr<CommandLine> m_cli;
};

void tst_Applications::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
}

void tst_Applications::addsShowsChangesAndDeletes()
{
    const Answer added = add(u"Echo"_s, {u"port.default=5000"_s, u"option.log.verbose=all"_s});
    QVERIFY2(added.code == 0, (added.err + added.out).constData());
    const QJsonObject shown = m_cli->json({u"application"_s, u"show"_s, u"Echo"_s}).json();
    for (const QString &key : {u"id"_s,
                               u"name"_s,
                               u"host"_s,
                               u"tenant"_s,
                               u"type"_s,
                               u"package"_s,
                               u"version"_s,
                               u"primaryServer"_s,
                               u"backupServer"_s,
                               u"workingDirectory"_s,
                               u"permissions"_s,
                               u"options"_s,
                               u"annex"_s,
                               u"connections"_s,
                               u"ports"_s,
                               u"timeout"_s,
                               u"autorestart"_s,
                               u"commandlinearguments"_s,
                               u"commandline"_s,
                               u"state"_s,
                               u"shutdowntimeout"_s,
                               u"attempts"_s,
                               u"redundancytype"_s,
                               u"isprimary"_s,
                               u"startuptimeout"_s,
                               u"updated"_s,
                               u"operator"_s,
                               u"run"_s,
                               u"digest"_s,
                               u"history"_s})
        QVERIFY2(shown.contains(key), qPrintable(key));
    const Answer set = m_cli->json({u"application"_s, u"set"_s, u"Echo@this-computer"_s, u"timeout=10"_s,
                                    u"option.log.verbose="_s, u"annex.a.b=c=d"_s, u"connection.msg=addp"_s});
    QVERIFY2(set.code == 0, (set.err + set.out).constData());
    const QJsonObject now = set.json();
    QCOMPARE(now.value(u"timeout"_s).toString(), u"10"_s);
    QVERIFY(now.value(u"options"_s).toObject().isEmpty());
    QCOMPARE(now.value(u"annex"_s).toObject().value(u"a"_s).toObject().value(u"b"_s).toString(), u"c=d"_s);
    QCOMPARE(now.value(u"connections"_s).toArray().at(0).toObject().value(u"server"_s).toString(), u"msg"_s);
    QCOMPARE(now.value(u"history"_s).toArray().size(), 2);
    QVERIFY(now.value(u"digest"_s) != shown.value(u"digest"_s));
    QCOMPARE(m_cli->json({u"application"_s, u"delete"_s, u"Echo"_s}).errorCode(), u"not-confirmed"_s);
    QCOMPARE(m_cli->json({u"application"_s, u"delete"_s, u"Echo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(m_cli->json({u"application"_s, u"show"_s, u"Echo"_s}).errorCode(), u"application-unknown"_s);
    QVERIFY(m_cli->json({u"audit"_s, u"verify"_s}).json().value(u"intact"_s).toBool());
}

void tst_Applications::listsByHost()
{
    QCOMPARE(m_cli->run({u"host"_s, u"add"_s, u"web"_s}).code, 0);
    QVERIFY(add(u"Echo"_s).code == 0);
    QVERIFY(m_cli->json({u"application"_s, u"add"_s, u"Echo"_s, u"--host"_s, u"web"_s}).code == 0);
    const auto count = [this](const QStringList &options) {
        const Answer answer = m_cli->json(QStringList{u"application"_s, u"list"_s} + options);
        return answer.json().value(u"applications"_s).toArray().size();
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({u"--host"_s, u"web"_s}), 1);
    QCOMPARE(count({u"--host"_s, u"nowhere"_s}), 0);
    QCOMPARE(m_cli->json({u"application"_s, u"show"_s, u"Echo"_s}).errorCode(), u"application-ambiguous"_s);
    QCOMPARE(m_cli->json({u"application"_s, u"show"_s, u"Echo@web"_s}).code, 0);
}

void tst_Applications::badInputChangesNothing_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("code");
    const auto set = [](const QString &value) { return QStringList{u"set"_s, u"Echo"_s, value}; };
    QTest::newRow("unknown key") << set(u"colour=red"_s) << u"application-key"_s;
    QTest::newRow("wrong value") << set(u"state=on"_s) << u"application-value"_s;
    QTest::newRow("wrong port") << set(u"port.default=0"_s) << u"application-port"_s;
    QTest::newRow("port of another object") << set(u"port.default=6000"_s) << u"application-port-used"_s;
    QTest::newRow("name of another object") << set(u"name=Other"_s) << u"application-exists"_s;
    QTest::newRow("unknown tenant") << set(u"tenant=Nobody"_s) << u"tenant-unknown"_s;
    QTest::newRow("no equals sign") << set(u"timeout"_s) << u"bad-value"_s;
    QTest::newRow("one good, one bad") << QStringList{u"set"_s, u"Echo"_s, u"timeout=1"_s, u"attempts=x"_s}
                                       << u"application-value"_s;
    QTest::newRow("unknown object") << QStringList{u"set"_s, u"Nobody"_s, u"timeout=1"_s} << u"application-unknown"_s;
    QTest::newRow("unknown object deleted")
        << QStringList{u"delete"_s, u"Nobody"_s, u"--yes"_s} << u"application-unknown"_s;
    QTest::newRow("duplicate") << QStringList{u"add"_s, u"Echo"_s, u"--host"_s, u"this-computer"_s}
                               << u"application-exists"_s;
    QTest::newRow("unknown host") << QStringList{u"add"_s, u"New"_s, u"--host"_s, u"nowhere"_s} << u"host-unknown"_s;
    QTest::newRow("no host") << QStringList{u"add"_s, u"New"_s} << u"missing-option"_s;
}

void tst_Applications::badInputChangesNothing()
{
    QFETCH(QStringList, line);
    QFETCH(QString, code);
    QCOMPARE(add(u"Echo"_s, {u"port.default=5000"_s}).code, 0);
    QCOMPARE(add(u"Other"_s, {u"port.default=6000"_s}).code, 0);
    const QByteArray before = m_cli->contents();
    const Answer answer = m_cli->json(QStringList{u"application"_s} + line);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.code, 2);
    QCOMPARE(m_cli->contents(), before);
}

void tst_Applications::saysThatTheyAreItsOwnRecords()
{
    QCOMPARE(add(u"Echo"_s).code, 0);
    QVERIFY(m_cli->run({u"application"_s, u"show"_s, u"Echo"_s}).out.contains("no Configuration Server"));
    const QByteArray help = m_cli->bare({u"application"_s, u"set"_s, u"--help"_s}).out;
    for (const char *key : {"startuptimeout", "port.ID", "option.SECTION.KEY"})
        QVERIFY2(help.contains(key), help.constData());
}

QTEST_GUILESS_MAIN(tst_Applications)
#include "tst_Applications.moc"
