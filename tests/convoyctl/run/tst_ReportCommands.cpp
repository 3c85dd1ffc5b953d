// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "ReadReport.h"
#include "ReportScene.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Reports through the shipped executables.
class tst_ReportCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesEveryForm_data();
    void writesEveryForm();
    void speaksTheLanguage();
    void reportsAPlan();
    void verifiesAgainstAReport();
    void wrongRequests_data();
    void wrongRequests();

private:
    [[nodiscard]] Answer report(const QStringList &more) const
    {
        return m_cli.json(QStringList{u"run"_s, u"report"_s, m_run} + more);
    }
    CommandLine m_cli;
    QString m_run;
};

void tst_ReportCommands::initTestCase()
{
    QVERIFY(m_cli.makeRepository());
    auto repository = Repository::open({.path = m_cli.repositoryPath()}, Repository::Mode::Open);
    QVERIFY(repository.has_value());
    (*repository)->setOperator(u"tester"_s);
    m_run = ReportScene().store(**repository);
}

void tst_ReportCommands::writesEveryForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("html") << u"a.html"_s << QStringList{u"--format"_s, u"html"_s} << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"a.pdf"_s << QStringList{u"--format"_s, u"pdf"_s} << QByteArray("%PDF-");
    QTest::newRow("csv") << u"a.csv"_s << QStringList{u"--format"_s, u"csv"_s} << QByteArray("Host,Stage,Wave,State,");
    QTest::newRow("by its ending") << u"b.CSV"_s << QStringList() << QByteArray("Host,");
    QTest::newRow("against its ending") << u"c.txt"_s << QStringList{u"--format"_s, u"csv"_s} << QByteArray("Host,");
}

void tst_ReportCommands::writesEveryForm()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, format);
    QFETCH(const QByteArray, beginning);
    const QString path = m_cli.file(name);
    const Answer answer = report(format + QStringList{u"--out"_s, path});
    QVERIFY2(answer.code == 0, answer.err.constData());
    const QByteArray written = bytesOf(path);
    QVERIFY2(written.startsWith(beginning), written.left(60).constData());
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json), (QStringList{u"bytes"_s, u"counts"_s, u"file"_s, u"format"_s, u"trail"_s}));
    QCOMPARE(json.value(u"bytes"_s).toInteger(), written.size());
    QCOMPARE(json.value(u"counts"_s).toObject(),
             (QJsonObject{{u"done"_s, 6}, {u"failed"_s, 2}, {u"skipped"_s, 1}, {u"unreachable"_s, 1}}));
    QVERIFY(json.value(u"trail"_s).toObject().value(u"intact"_s).toBool());
}

// proves U67 (on the command line)
void tst_ReportCommands::speaksTheLanguage()
{
    const QString path = m_cli.file(u"es.html"_s);
    QCOMPARE(report({u"--out"_s, path, u"--language"_s, u"es"_s}).code, 0);
    const ReadHtml page = ReadHtml::of(bytesOf(path));
    QCOMPARE(page.language, u"es"_s);
    QVERIFY(!page.text.contains(u"unreachable"_s));
    QVERIFY(page.logs.constFirst().contains(u"line 44 of <setup>"_s));
}

void tst_ReportCommands::reportsAPlan()
{
    const QString plan = m_cli.write(u"plan.json"_s, QJsonDocument(ReportScene().plan.toStoredJson()).toJson());
    const QString path = m_cli.file(u"plan.html"_s);
    const Answer answer = m_cli.json({u"plan"_s, u"report"_s, plan, u"--out"_s, path});
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(ReadHtml::of(bytesOf(path)).headings.constFirst(), u"Plan: Sample Echo Server 9.0.001.02"_s);
    QCOMPARE(answer.json().value(u"counts"_s).toObject().value(u"planned"_s).toInt(), 8);
    const Answer no = m_cli.json({u"plan"_s, u"report"_s, m_cli.write(u"no.json"_s, "[]"), u"--out"_s, path});
    QCOMPARE(no.code, 2);
    QCOMPARE(no.errorCode(), u"plan-malformed"_s);
}

// proves T30 (what a reader of the report does with the head that it prints)
void tst_ReportCommands::verifiesAgainstAReport()
{
    const QString path = m_cli.file(u"head.csv"_s);
    QCOMPARE(report({u"--out"_s, path}).code, 0);
    const QString head = readCsv(bytesOf(path)).at(1).at(17);
    QCOMPARE(m_cli.run({u"tenant"_s, u"add"_s, u"later"_s}).code, 0);
    const Answer there = m_cli.json({u"audit"_s, u"verify"_s, u"--head"_s, head});
    QCOMPARE(there.code, 0);
    QCOMPARE(there.json().value(u"headFound"_s).toBool(), true);
    const Answer gone = m_cli.json({u"audit"_s, u"verify"_s, u"--head"_s, QString(64, u'0')});
    QCOMPARE(gone.code, 1);
    QCOMPARE(gone.json().value(u"headFound"_s), QJsonValue(false));
    QVERIFY(gone.err.contains(QByteArray(64, '0')));
    QVERIFY(!m_cli.json({u"audit"_s, u"verify"_s}).json().contains(u"headFound"_s));
}

void tst_ReportCommands::wrongRequests_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("no file") << QStringList{u"--format"_s, u"csv"_s} << u"missing-option"_s;
    QTest::newRow("no form") << QStringList{u"--out"_s, u"report"_s} << u"bad-value"_s;
    QTest::newRow("another form") << QStringList{u"--out"_s, u"a.html"_s, u"--format"_s, u"docx"_s} << u"bad-value"_s;
    QTest::newRow("no such folder") << QStringList{u"--out"_s, u"/does/not/exist/a.html"_s} << u"report-unwritable"_s;
    QTest::newRow("no such run") << QStringList{u"--out"_s, u"a.html"_s} << u"run-unknown"_s;
}

void tst_ReportCommands::wrongRequests()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, code);
    const QString run = code == u"run-unknown"_s ? u"4711"_s : m_run;
    const Answer answer = m_cli.json(QStringList{u"run"_s, u"report"_s, run} + arguments);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.errorCode(), code);
}

QTEST_GUILESS_MAIN(tst_ReportCommands)
#include "tst_ReportCommands.moc"
