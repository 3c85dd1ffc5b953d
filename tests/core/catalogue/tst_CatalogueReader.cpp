// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/CatalogueFolder.h"
#include "catalogue/systems/CatalogueReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// Two systems, one after the other; what a row wants otherwise is replaced in the text.
const QByteArray small = R"json({
  "format": "convoy-operating-systems", "formatVersion": 1, "date": "2026-11-20",
  "systems": [
    {"id": "a", "family": "windows", "name": "First", "kind": "rtm", "ntVersion": "5.0", "build": 10,
     "rtm": "2001-01-01", "ga": "2001-02-01", "mainstreamEnd": "2005-01-01", "extendedEnd": "2010-01-01",
     "predecessors": [],
     "successors": [{"id": "b", "kind": "release"}]},
    {"id": "b", "family": "windows", "name": "Second", "kind": "ltsc", "ntVersion": "5.1", "build": 20,
     "ga": "2003-01-01",
     "latest": {"version": "5.1.20.7", "date": "2004-05-06", "kb": "KB1", "page": "May 6, 2004—KB1 (OS Build 20.7)"},
     "predecessors": [{"id": "a", "kind": "release"}],
     "successors": []}
  ],
  "upgrades": [{"from": "a", "to": "b", "sources": []}]
})json";

QByteArray changed(const char *from, const char *to)
{
    QByteArray text = small;
    if (!text.contains(from))
        qFatal("the sample has no %s", from);
    return text.replace(from, to);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class tst_CatalogueReader : public QObject
{
    Q_OBJECT

private slots:
    void good();
    void refused_data();
    void refused();
    void tooLarge();
    void importAndExport();
    void importRefusesOlder();
    void damagedImportFallsBack();
};

void tst_CatalogueReader::good()
{
    const auto catalogue = readCatalogue(small, u"small.json"_s);
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().english()));
    QCOMPARE(catalogue->systems().size(), 2);
    QCOMPARE(catalogue->find(u"second"_s)->build, 20);
}

// proves W010, W032, W033, W178, W184, W185
void tst_CatalogueReader::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line"); // 0: not about a line
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *from, const char *to, int line, const char *says,
                        const char *code = "catalogue-refused") {
        QTest::newRow(name) << changed(from, to) << QString::fromLatin1(code) << line << QString::fromUtf8(says);
    };
    row("no JSON", "\"systems\": [", "\"systems\": ", 8, "not valid JSON", "json-refused");
    row("a key twice", "\"rtm\": \"2001-01-01\"", "\"ga\": \"2001-01-01\"", 5, "stands there twice", "json-refused");
    row("another format", "convoy-operating-systems", "something", 0, "\"format\"", "catalogue-format");
    row("a newer format", "\"formatVersion\": 1", "\"formatVersion\": 2", 0, "version 2", "catalogue-format");
    row("no date", "\"date\": \"2026-11-20\"", "\"date\": \"\"", 2, "\"date\" is missing");
    row("an id twice", "\"id\": \"b\", \"family\"", "\"id\": \"a\", \"family\"", 8, "a stands there twice");
    row("an unknown kind", "\"kind\": \"ltsc\"", "\"kind\": \"lts\"", 8, "\"lts\" is not known");
    row("an unknown family", "{\"id\": \"b\", \"family\": \"windows\"", "{\"id\": \"b\", \"family\": \"beos\"", 8,
        "beos");
    row("a negative build", "\"build\": 20", "\"build\": -20", 8, "not below 0");
    row("half a build", "\"build\": 20", "\"build\": 20.5", 8, "whole number");
    row("a build in quotes", "\"build\": 20", "\"build\": \"20\"", 8, "must be");
    row("no such day", "\"ga\": \"2003-01-01\"", "\"ga\": \"2003-02-30\"", 9, "2003-02-30");
    row("manufactured after it was sold", "\"rtm\": \"2001-01-01\"", "\"rtm\": \"2001-02-02\"", 5, "earlier");
    row("extended before mainstream", "\"extendedEnd\": \"2010-01-01\"", "\"extendedEnd\": \"2004-01-01\"", 5,
        "earlier");
    row("no day at all", "\"ga\": \"2003-01-01\",", "", 8, "neither");
    row("a link to nowhere", "[{\"id\": \"b\", \"kind\": \"release\"}]", "[{\"id\": \"c\", \"kind\": \"release\"}]", 7,
        "not in the file");
    row("a one-way link", "\"predecessors\": [{\"id\": \"a\", \"kind\": \"release\"}]", "\"predecessors\": []", 7,
        "does not name");
    row("a one-way link back", "\"successors\": [{\"id\": \"b\", \"kind\": \"release\"}]", "\"successors\": []", 11,
        "does not name");
    row("two kinds of one link", "[{\"id\": \"a\", \"kind\": \"release\"}]", "[{\"id\": \"a\", \"kind\": \"branch\"}]",
        7, "does not name");
    row("builds that fall", "\"build\": 20", "\"build\": 5", 7, "lower");
    row("days that fall", "\"ga\": \"2003-01-01\"", "\"ga\": \"2000-01-01\"", 7, "lower");
    row("the wrong page", "OS Build 20.7", "OS Build 20.8", 10, "20.7");
    row("the page of another day", "May 6, 2004", "May 7, 2004", 10, "May 6, 2004");
    row("an unknown key", "\"name\": \"Second\"", "\"name\": \"Second\", \"colour\": \"blue\"", 8, "\"colour\"");
    row("an unknown system", "\"to\": \"b\"", "\"to\": \"z\"", 14, "z is no system");
}

void tst_CatalogueReader::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QFETCH(int, line);
    const auto catalogue = readCatalogue(text, u"small.json"_s);
    QVERIFY(!catalogue);
    QTEST(catalogue.error().code, "code");
    QCOMPARE(catalogue.error().kind, ErrorKind::Request);
    QVERIFY2(catalogue.error().english().contains(says), qPrintable(catalogue.error().english()));
    QVERIFY(catalogue.error().what.english().contains(u"small.json"_s));
    QVERIFY(!catalogue.error().remedy.isEmpty());
    if (line > 0)
        QVERIFY2(catalogue.error().what.english().contains(u"line %1."_s.arg(line)),
                 qPrintable(catalogue.error().what.english()));
}

void tst_CatalogueReader::tooLarge()
{
    const auto catalogue = readCatalogue(small + QByteArray(9 << 20, ' '), u"small.json"_s);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, u"catalogue-too-large"_s);
    const auto deep = readCatalogue(QByteArray("{\"a\":") + QByteArray(200, '[') + QByteArray(200, ']') + "}", u"x"_s);
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, u"json-refused"_s);
}

// proves W185, W190
void tst_CatalogueReader::importAndExport()
{
    const QTemporaryDir folder;
    const CatalogueFolder data(folder.filePath(u"data"_s));
    QVERIFY(!data.load().isImported);
    const QString file = folder.filePath(u"out.json"_s);
    QVERIFY(exportCatalogue(builtInCatalogue(), file).has_value());
    QVERIFY(data.import(file).has_value());
    const CatalogueInUse inUse = data.load();
    QVERIFY(inUse.isImported && !inUse.problem);
    QCOMPARE(inUse.catalogue.bytes(), builtInCatalogue().bytes());
    QCOMPARE(inUse.catalogue.date(), builtInCatalogue().date());
    for (qsizetype i = 0; i < inUse.catalogue.systems().size(); ++i)
        QCOMPARE(inUse.catalogue.systems().at(i).document, builtInCatalogue().systems().at(i).document);
    // Other data, without a new program.
    QVERIFY(writeFile(file, changed("2026-11-20", "2027-03-01")));
    QVERIFY(data.import(file).has_value());
    QCOMPARE(data.load().catalogue.systems().size(), 2);
    QCOMPARE(data.load().catalogue.date(), QDate(2027, 3, 1));
}

void tst_CatalogueReader::importRefusesOlder()
{
    const QTemporaryDir folder;
    const CatalogueFolder data(folder.filePath(u"data"_s));
    const QString file = folder.filePath(u"old.json"_s);
    QVERIFY(writeFile(file, changed("2026-11-20", "2020-01-01")));
    const auto imported = data.import(file);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, u"catalogue-older"_s);
    QVERIFY(!QFile::exists(data.path()));
    QCOMPARE(data.import(folder.filePath(u"absent"_s)).error().code, u"file-unreadable"_s);
}

void tst_CatalogueReader::damagedImportFallsBack()
{
    const QTemporaryDir folder;
    const CatalogueFolder data(folder.path());
    QVERIFY(writeFile(data.path(), "{"));
    const CatalogueInUse inUse = data.load();
    QVERIFY(!inUse.isImported);
    QVERIFY(inUse.problem.has_value());
    QCOMPARE(inUse.catalogue.systems().size(), builtInCatalogue().systems().size());
}

QTEST_GUILESS_MAIN(tst_CatalogueReader)
#include "tst_CatalogueReader.moc"
