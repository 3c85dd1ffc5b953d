// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleScene.h"
#include "solution/SolutionLibrary.h"
#include "solution/facts/FactFile.h"
#include "solution/reading/DefinitionReader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

/// The worked example of the guide, as files.
SolutionFiles example()
{
    const auto files =
        SolutionFiles::fromFolder(QStringLiteral(CONVOY_TEST_DATA "/../../resources/documentation/example-solution"));
    if (!files)
        qFatal("%s", qPrintable(files.error().english()));
    return *files;
}

SolutionFiles changed(const QByteArray &from, const QByteArray &to, const QString &file = u"solution.yaml"_s)
{
    SolutionFiles files = example();
    files.files[file].replace(from, to);
    return files;
}

Error refusalOf(const SolutionFiles &files)
{
    const auto definition = readSolution(files);
    return definition ? Error() : definition.error();
}

} // namespace

class tst_SolutionReader : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExample();
    void refuses_data();
    void refuses();
    void refusesHugeAndDeep();
    void namesMissingTexts();
    void importsAsAWhole();
    void refusesFacts_data();
    void refusesFacts();
    void thinksInThreeValues();
};

void tst_SolutionReader::readsTheExample()
{
    const auto definition = readSolution(example());
    QVERIFY2(definition.has_value(), definition ? "" : qPrintable(definition.error().english()));
    QCOMPARE(definition->id, u"example"_s);
    QCOMPARE(definition->rules.size(), 2);
    QCOMPARE(definition->stages.size(), 2);
    QCOMPARE(definition->steps.constFirst().id, u"stop"_s);
    QCOMPARE(definition->translations.size(), 4);
}

void tst_SolutionReader::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &says) {
        QTest::newRow(name) << from << to << says;
    };
    row("duplicate key", "format: 1", "format: 1\nformat: 1", u"given twice"_s);
    row("unknown key", "format: 1", "format: 1\nshoe: 42", u"“shoe” is not known"_s);
    row("alias", "product: Example Server", "product: &a Example Server", u"anchor"_s);
    row("newer format", "format: 1", "format: 2", u"format that this version"_s);
    row("unknown fact", "fact: disk.freeMegabytes, atLeast", "fact: disk.freeMegabyte, atLeast", u"not declared"_s);
    row("wrong type", "atLeast: 500", "atLeast: much", u"“much” is not a value"_s);
    row("wrong comparison", "atLeast: 500", "contains: x", u"cannot be asked"_s);
    row("impossible range", "atLeast: 500", "atLeast: 500, below: 400", u"No value is above"_s);
    row("empty list", "{fact: disk.freeMegabytes, atLeast: 500}", "{all: []}", u"is empty"_s);
    row("duplicate rule", "id: newer-system", "id: disk-space", u"given twice"_s);
    row("unknown role", "roles: [front]}", "roles: [attic]}", u"“attic” is not known"_s);
    row("severity against the wording", "wording: necessary", "wording: recommended", u"wording"_s);
    row("ring of steps", "id: stop, kind", "id: stop, after: [verify], kind", u"ring"_s);
    row("unknown step", "after: [setup]", "after: [nowhere]", u"no step"_s);
    row("ring of facts", "{fact: os.version, atLeast: \"12\"}, value: \"true\"",
        "{fact: system.isNew, is: true}, value: \"true\"", u"ring"_s);
    row("unknown variable", "${media.path}", "${media.pat}", u"names no declared fact"_s);
    row("unknown document", "document: manual, section", "document: novel, section", u"“novel” is not declared"_s);
    row("no stage", "- {id: front, roles: [front]}\n    - {id: store, roles: [store], waveSize: \"50%\"}", "[]",
        u"stage"_s);
    row("bad wave size", "waveSize: \"50%\"", "waveSize: \"0%\"", u"size for waves"_s);
    row("version that is no host's", "  version: example.version", "  version: product.version\n", u"belongs to"_s);
    row("rule that blocks everything", "    require: {fact: disk.freeMegabytes, atLeast: 500}\n", "",
        u"block every host"_s);
}

/// Every refusal names file, line, what is wrong and what to do.
void tst_SolutionReader::refuses()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, says);
    QVERIFY2(example().files.value(u"solution.yaml"_s).contains(from), "the row changes nothing");
    const Error error = refusalOf(changed(from, to));
    QVERIFY2(!error.code.isEmpty(), "it was not refused");
    QCOMPARE(error.kind, ErrorKind::Request);
    QVERIFY2(error.what.english().contains(u"solution.yaml"_s), qPrintable(error.what.english()));
    QVERIFY2(error.what.english().contains(u" line "_s), qPrintable(error.what.english()));
    QVERIFY2(error.why.english().contains(says), qPrintable(error.why.english()));
    QVERIFY(!error.remedy.isEmpty());
}

void tst_SolutionReader::refusesHugeAndDeep()
{
    SolutionFiles files = example();
    files.files[u"solution.yaml"_s] += "# " + QByteArray(10'000'000, 'x');
    QVERIFY(refusalOf(files).why.english().contains(u"1 MB"_s));
    const Error deep = refusalOf(changed("{fact: disk.freeMegabytes, atLeast: 500}",
                                         QByteArray("{not: ").repeated(60) + "{}" + QByteArray("}").repeated(60)));
    QVERIFY2(deep.why.english().contains(u"nested"_s), qPrintable(deep.why.english()));
}

void tst_SolutionReader::namesMissingTexts()
{
    const Error missing =
        refusalOf(changed("    why: La nuova versione viene estratta accanto alla vecchia.\n", "", u"texts.it.yaml"_s));
    QCOMPARE(missing.code, u"solution-text-missing"_s);
    QVERIFY(missing.what.english().contains(u"rules/disk-space/why"_s));
    QVERIFY(missing.what.english().contains(u"texts.it.yaml"_s));
    const Error unknown = refusalOf(changed("rules:", "rules:\n  ghost: {title: Boo}", u"texts.fr.yaml"_s));
    QVERIFY2(unknown.why.english().contains(u"rules/ghost/title"_s), qPrintable(unknown.english()));
    const Error placeholder = refusalOf(changed("{disk.freeMegabytes}", "{disk.fre}", u"texts.es.yaml"_s));
    QVERIFY2(placeholder.what.english().contains(u"texts.es.yaml"_s), qPrintable(placeholder.english()));
}

void tst_SolutionReader::importsAsAWhole()
{
    const QTemporaryDir folder;
    const SolutionLibrary library(folder.filePath(u"solutions"_s));
    QVERIFY(!library.ids().contains(u"example"_s));
    QVERIFY(
        library.import(QStringLiteral(CONVOY_TEST_DATA "/../../resources/documentation/example-solution")).has_value());
    QVERIFY(
        library.import(QStringLiteral(CONVOY_TEST_DATA "/../../resources/documentation/example-solution")).has_value());
    QVERIFY(library.ids().contains(u"example"_s));
    QVERIFY(library.ids().contains(u"exchange-2007-sp3"_s));
    QVERIFY(library.load(u"example"_s).has_value());
    QCOMPARE(library.load(u"exampel"_s).error().code, u"solution-unknown"_s);
    QCOMPARE(
        QDir(folder.filePath(u"solutions"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        1);
}

void tst_SolutionReader::refusesFacts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line");
    QTest::newRow("no JSON") << QByteArray("{\n\"hosts\": {,}}") << u"line 2"_s;
    QTest::newRow("unknown fact") << QByteArray("{\"hosts\":{\n\"A\":{\n\"exchange.versio\":\"8.0\"}}}") << u"line 3"_s;
    QTest::newRow("wrong type") << QByteArray("{\"hosts\":{\"A\":{\n\"os.servicePack\":\"two\"}}}") << u"line 2"_s;
    QTest::newRow("no whole number") << QByteArray("{\"hosts\":{\"A\":{\n\"os.servicePack\":2.5}}}") << u"line 2"_s;
    QTest::newRow("not one of the values")
        << QByteArray("{\"hosts\":{\"A\":{\n\"exchange.roles\":[\"mailbx\"]}}}") << u"line 2"_s;
    QTest::newRow("wrong place") << QByteArray("{\"account\":{\n\"os.servicePack\":2}}") << u"line 2"_s;
    QTest::newRow("unknown scope") << QByteArray("{\n\"sites\":{}}") << u"line 2"_s;
    QTest::newRow("fact given twice") << QByteArray("{\"hosts\":{\"A\":{\"os.servicePack\":1,\n\"os.servicePack\":2}}}")
                                      << u"line 2"_s;
    QTest::newRow("host given twice") << QByteArray("{\"hosts\":{\"A\":{},\n\n\"A\" :{}}}") << u"line 3"_s;
    QTest::newRow("derived") << QByteArray("{\"hosts\":{\"A\":{\n\"exchange.level\":\"SP2\"}}}") << u"line 2"_s;
}

void tst_SolutionReader::refusesFacts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, line);
    const auto known = FactFile(json, u"facts.json"_s).read(exchange().facts);
    QVERIFY(!known);
    QCOMPARE(known.error().code, u"facts-malformed"_s);
    QVERIFY2(known.error().what.english().contains(line), qPrintable(known.error().what.english()));
    QVERIFY(!known.error().why.isEmpty() && !known.error().remedy.isEmpty());
}

void tst_SolutionReader::thinksInThreeValues()
{
    constexpr auto T = Verdict::True;
    constexpr auto F = Verdict::False;
    constexpr auto U = Verdict::Unknown;
    QVERIFY((T & U) == U && (F & U) == F && (T & T) == T && (U & U) == U);
    QVERIFY((T | U) == T && (F | U) == U && (F | F) == F && (U | U) == U);
    QVERIFY((!T) == F && (!F) == T && (!U) == U);
}

QTEST_GUILESS_MAIN(tst_SolutionReader)
#include "tst_SolutionReader.moc"
