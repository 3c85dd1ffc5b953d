// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace convoy::test;
using namespace Qt::StringLiterals;

/// What every command has in common: help, version, languages, wrong calls, the repository.
class tst_Usage : public QObject
{
    Q_OBJECT

private slots:
    void helps_data();
    void helps();
    void startsFast();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void answersInTheLanguageAskedFor();
    void keepsQuietAboutTheLocale();
    void reportsRepositories_data();
    void reportsRepositories();
    void makesTheDefaultRepository();
    void verifiesAndCopiesTheRepository();
};

void tst_Usage::helps_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("general") << QStringList{u"--help"_s} << QByteArray("package import");
    QTest::newRow("short") << QStringList{u"-h"_s} << QByteArray("package import");
    QTest::newRow("group") << QStringList{u"host"_s, u"--help"_s} << QByteArray("host trust");
    QTest::newRow("command") << QStringList{u"deploy"_s, u"--help"_s} << QByteArray("--leave-out-blocked");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("convoyctl ");
    QTest::newRow("version of a command")
        << QStringList{u"host"_s, u"list"_s, u"--version"_s} << QByteArray("convoyctl ");
}

void tst_Usage::helps()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, expected);
    const Answer answer = CommandLine().bare(line);
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(expected), answer.out.constData());
    QVERIFY(answer.err.isEmpty());
}

void tst_Usage::startsFast()
{
    const CommandLine cli;
    QElapsedTimer timer;
    qint64 best = 1'000'000;
    for (int i = 0; i < 5; ++i) {
        timer.start();
        QCOMPARE(cli.bare({u"--version"_s}).code, 0);
        best = std::min(best, timer.elapsed());
    }
    // 30 ms is the aim of a release; a debug or sanitizer build on a busy machine takes longer.
    QVERIFY2(best < 500, qPrintable(QString::number(best)));
}

void tst_Usage::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QStringList{} << u"no-command"_s;
    QTest::newRow("unknown command") << QStringList{u"pakage"_s, u"list"_s} << u"unknown-command"_s;
    QTest::newRow("unknown option") << QStringList{u"package"_s, u"list"_s, u"--jsn"_s} << u"unknown-option"_s;
    QTest::newRow("missing value") << QStringList{u"package"_s, u"list"_s, u"--filter"_s} << u"missing-value"_s;
    QTest::newRow("unknown language") << QStringList{u"package"_s, u"list"_s, u"--language"_s, u"de"_s}
                                      << u"language-unknown"_s;
    QTest::newRow("no target file") << QStringList{u"package"_s, u"save"_s, u"1"_s} << u"missing-option"_s;
    QTest::newRow("port out of range") << QStringList{u"host"_s, u"add"_s, u"web"_s, u"--port"_s, u"70000"_s}
                                       << u"bad-value"_s;
    QTest::newRow("limit of zero") << QStringList{u"plan"_s,  u"--package"_s,    u"1"_s,
                                                  u"--all"_s, u"--max-failed"_s, u"0"_s}
                                   << u"bad-value"_s;
    QTest::newRow("unknown state") << QStringList{u"deployment"_s, u"list"_s, u"--state"_s, u"great"_s}
                                   << u"bad-value"_s;
    QTest::newRow("secret as a value") << QStringList{u"deploy"_s, u"--plan"_s,   u"/nowhere"_s,
                                                      u"--yes"_s,  u"--secret"_s, u"A.B=c"_s}
                                       << u"file-unreadable"_s;
}

void tst_Usage::refusesWrongCalls()
{
    QFETCH(QStringList, line);
    QFETCH(QString, code);
    const CommandLine cli;
    const Answer json = cli.bare(line + QStringList{u"--json"_s});
    QCOMPARE(json.code, 2);
    QCOMPARE(json.errorCode(), code);
    QCOMPARE(keysOf(json.json().value(u"error"_s).toObject()),
             (QStringList{u"code"_s, u"detail"_s, u"message"_s, u"remedy"_s}));
    const Answer plain = cli.bare(line);
    QCOMPARE(plain.code, 2);
    QVERIFY(plain.out.isEmpty());
    QVERIFY(!plain.err.isEmpty());
}

void tst_Usage::answersInTheLanguageAskedFor()
{
    const CommandLine cli;
    QSet<QByteArray> texts;
    for (const QString &language : {u"en"_s, u"it"_s, u"fr"_s, u"es"_s}) {
        const Answer answer = cli.bare({u"package"_s, u"show"_s, u"--language"_s, language, u"--json"_s});
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.errorCode(), u"missing-argument"_s); // codes are the same everywhere
        texts.insert(answer.err);
    }
    QCOMPARE(texts.size(), 4);
}

void tst_Usage::keepsQuietAboutTheLocale()
{
    const CommandLine line;
    const QString name = line.write(u"pâquets.txt"_s, "not a package");
    for (const char *locale : {"C", "POSIX", "it_IT.ISO-8859-1", "xx_YY.UTF-8"}) {
        QProcess process;
        line.prepare(process);
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(u"LC_ALL"_s, QLatin1String(locale));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CONVOYCTL_PROGRAM), {u"--language"_s, u"fr"_s, u"media"_s, u"scan"_s, name});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
        QVERIFY2(!said.contains("locale"), said.constData());
        QVERIFY2(said.contains("pâquets.txt"), said.constData());
    }
}

void tst_Usage::reportsRepositories_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("absent") << u"sqlite:%1/none.sqlite"_s << u"repository-absent"_s << 6;
    QTest::newRow("not one") << u"sqlite:%1/text"_s << u"repository-not-one"_s << 6;
    QTest::newRow("kind") << u"postgresql://server/db"_s << u"repository-kind"_s << 6;
    QTest::newRow("nonsense") << u"hello"_s << u"repository-url"_s << 2;
}

void tst_Usage::reportsRepositories()
{
    QFETCH(QString, url);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    const CommandLine cli;
    const QString text = cli.write(u"text"_s, QByteArray("this is no repository\n").repeated(200));
    const Answer answer = cli.bare({u"package"_s, u"list"_s, u"--json"_s, u"--repository"_s,
                                    url.contains(u"%1"_s) ? url.arg(cli.file(u"."_s)) : url});
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.code, exitCode);
    QFile file(text);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("this is no repository\n").repeated(200));
}

void tst_Usage::makesTheDefaultRepository()
{
    const CommandLine cli;
    const Answer answer = cli.bare({u"repository"_s, u"info"_s, u"--json"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(keysOf(answer.json()), (QStringList{u"bytes"_s, u"packages"_s, u"schema"_s, u"url"_s}));
    QVERIFY(QFile::exists(cli.file(u"home/.local/share/convoy/repository.sqlite"_s)));
}

void tst_Usage::verifiesAndCopiesTheRepository()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QCOMPARE(cli.json({u"repository"_s, u"init"_s}).errorCode(), u"repository-exists"_s);
    const Answer verified = cli.json({u"repository"_s, u"verify"_s});
    QCOMPARE(verified.code, 0);
    QCOMPARE(keysOf(verified.json()), (QStringList{u"intact"_s, u"problems"_s}));
    QCOMPARE(cli.json({u"repository"_s, u"backup"_s, cli.file(u"copy.sqlite"_s)}).code, 0);
    const QStringList verifyCopy{
        u"repository"_s, u"verify"_s, u"--json"_s, u"--repository"_s, u"sqlite:"_s + cli.file(u"copy.sqlite"_s),
        u"--operator"_s};
    QCOMPARE(cli.bare(verifyCopy + QStringList{u"tester"_s}).code, 0);
    QCOMPARE(cli.bare(verifyCopy + QStringList{u"eve"_s}).code, 4); // the operators are copied, too
}

QTEST_GUILESS_MAIN(tst_Usage)
#include "tst_Usage.moc"
