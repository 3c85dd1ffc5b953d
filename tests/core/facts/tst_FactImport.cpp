// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/import/FactImport.h"
#include "facts/merge/FactMerge.h"
#include "facts/vocabulary/FactValue.h"

#include <QDate>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

FactVocabulary vocabulary()
{
    FactVocabulary all = FactVocabulary::builtIn();
    for (const FactDeclaration &one :
         {FactDeclaration{u"exchange.version"_s, FactType::Version, FactScope::Host, {}, {}},
          FactDeclaration{u"exchange.roles"_s, FactType::List, FactScope::Host, {u"mailbox"_s, u"hub"_s}, {}},
          FactDeclaration{u"exchange.installed"_s, FactType::Date, FactScope::Host, {}, {}}}) {
        if (!all.add(one))
            qFatal("a sample fact is refused");
    }
    return all;
}

Result<QList<ScopedFact>> read(const QByteArray &text, const QString &onlyHost = {})
{
    static const FactVocabulary known = vocabulary();
    return readFacts(text, u"facts"_s, {known, {u"ex1"_s, u"ex2"_s}, onlyHost});
}

Fact fact(const QString &value, const QString &source, int minute = 0)
{
    return {.name = u"os.edition"_s,
            .value = value,
            .type = u"text"_s,
            .source = source,
            .at = QDateTime(QDate(2026, 1, 1), QTime(0, minute), QTimeZone::UTC)};
}

} // namespace

class tst_FactImport : public QObject
{
    Q_OBJECT

private slots:
    void vocabularyIsDeclared();
    void declaredTwice();
    void values_data();
    void values();
    void json();
    void oneHostAlone();
    void csv();
    void refused_data();
    void refused();
    void strongerSourceWins();
    void declarationWords();
};

void tst_FactImport::vocabularyIsDeclared()
{
    const FactVocabulary all = FactVocabulary::builtIn();
    QVERIFY(all.all().size() > 40);
    for (const FactDeclaration &one : all.all())
        QVERIFY2(!one.title.isEmpty(), qPrintable(one.name));
    QCOMPARE(all.find(u"os.version"_s)->type, FactType::Version);
    QCOMPARE(all.find(u"organisation.domains"_s)->scope, FactScope::Organisation);
    QVERIFY(all.find(u"no.such"_s) == nullptr);
    QCOMPARE(all.nearest(u"OS.Version"_s), u"os.version"_s);
    QCOMPARE(all.nearest(u"host.servicepack"_s), u"os.servicePack"_s);
    QCOMPARE(all.nearest(u"colour"_s), QString());
    // proves W145 as far as the facts go
    QCOMPARE(all.find(u"virtual.kind"_s)->values, (QStringList{u"none"_s, u"host"_s, u"guest"_s}));
    QCOMPARE(all.find(u"virtual.networks"_s)->type, FactType::List);
}

void tst_FactImport::declaredTwice()
{
    FactVocabulary all = FactVocabulary::builtIn();
    const FactDeclaration same = *all.find(u"os.build"_s);
    QVERIFY(all.add(same).has_value());
    FactDeclaration other = same;
    other.type = FactType::Text;
    QCOMPARE(all.add(other).error().code, u"fact-declared-twice"_s);
    other = same;
    other.scope = FactScope::Media;
    QCOMPARE(all.add(other).error().code, u"fact-declared-twice"_s);
    other.name = u"two words"_s;
    QCOMPARE(all.add(other).error().code, u"fact-name"_s);
}

void tst_FactImport::values_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value"); // invalid: refused
    const auto row = [](const char *name, const char *text, const QVariant &value) {
        QTest::addRow("%s %s", name, text) << QString::fromLatin1(name) << QString::fromLatin1(text) << value;
    };
    row("tools.tar", "true", true);
    row("tools.tar", "No", false);
    row("tools.tar", "1", {});
    row("os.build", "14393", 14393LL);
    row("os.build", "-1", -1LL);
    row("os.build", "14393.1", {});
    row("os.build", "many", {});
    row("os.bits", "64", 64LL);
    row("os.bits", "16", {});
    row("exchange.version", "8.1.240.6", u"8.1.240.6"_s);
    row("exchange.version", "4.10", u"4.10"_s);
    row("exchange.version", "SP1", {});
    row("os.name", "Windows Server", u"Windows Server"_s);
    row("os.name", "  ", {});
    row("os.family", "linux", u"linux"_s);
    row("os.family", "beos", {});
    row("exchange.roles", "mailbox; hub", QStringList({u"mailbox"_s, u"hub"_s}));
    row("exchange.roles", "mailbox;edge", {});
    row("exchange.installed", "2026-11-20", QDate(2026, 11, 20));
    row("exchange.installed", "20.11.2026", {});
    row("exchange.installed", "2026-02-30", {});
}

void tst_FactImport::values()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const FactVocabulary known = vocabulary();
    const Result<QVariant> read = factValueFromText(*known.find(name), text);
    QCOMPARE(read.has_value(), value.isValid());
    if (read)
        QCOMPARE(*read, value);
    else
        QVERIFY(!read.error().remedy.isEmpty() && read.error().kind == ErrorKind::Request);
}

void tst_FactImport::json()
{
    const auto facts = read(R"({
        "organisation": {"organisation.name": "Sample", "organisation.domains": ["a.example", "b.example"]},
        "account": {"account.name": "EXAMPLE\\setup"},
        "media": {"media.version": "8.3.83.6"},
        "hosts": {"ex1": {"os.id": "2008", "os.servicePack": 2, "tools.tar": false, "exchange.installed": "2008-05-01",
                          "os.edition": null},
                  "ex2": {}}})");
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().english()));
    QCOMPARE(facts->size(), 8);
    int aboutHosts = 0;
    for (const ScopedFact &one : *facts) {
        QVERIFY(one.fact.name != u"os.edition"_s); // null is "not known", which is not a value
        aboutHosts += one.scope == FactScope::Host ? 1 : 0;
        if (one.fact.name == u"exchange.installed"_s)
            QCOMPARE(one.fact.value, QVariant(QDate(2008, 5, 1)));
    }
    QCOMPARE(aboutHosts, 4);
}

void tst_FactImport::oneHostAlone()
{
    const auto flat = read(R"({"os.id": "2008"})", u"ex1"_s);
    QVERIFY(flat.has_value());
    QCOMPARE(flat->constFirst().host, u"ex1"_s);
    const auto part = read(R"({"organisation": {"organisation.name": "x"},
                               "hosts": {"ex1": {"os.id": "2008"}, "ex2": {"os.id": "2003"}}})",
                           u"ex2"_s);
    QVERIFY(part.has_value());
    QCOMPARE(part->size(), 1);
    QCOMPARE(part->constFirst().fact.value.toString(), u"2003"_s);
}

void tst_FactImport::csv()
{
    const auto facts = read("host,os.id,exchange.roles,exchange.installed\r\n"
                            "ex1,2008,mailbox;hub,2008-05-01\r\n"
                            "ex2,2003,,\r\n");
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().english()));
    QCOMPARE(facts->size(), 4);
    QCOMPARE(facts->at(1).fact.value.toStringList(), (QStringList{u"mailbox"_s, u"hub"_s}));
    QCOMPARE(facts->at(3).host, u"ex2"_s);
}

void tst_FactImport::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *text, int line, const char *says) {
        QTest::newRow(name) << QByteArray(text) << line << QString::fromUtf8(says);
    };
    row("unknown host", "{\"hosts\": {\n\"ex9\": {}}}", 2, "ex9 is not in this repository");
    row("unknown fact", "{\"hosts\": {\n\"ex1\": {\n\"os.colour\": 1}}}", 3, "No fact os.colour");
    row("mistyped fact", "{\"hosts\": {\n\"ex1\": {\n\"os.servicepack\": 1}}}", 3, "os.servicePack");
    row("wrong type", "{\"hosts\": {\"ex1\": {\n\n\"os.build\": \"14393\"}}}", 3, "integer");
    row("a version as a number", "{\"hosts\": {\"ex1\": {\n\"exchange.version\": 8.1}}}", 2, "version");
    row("text for a list", "{\"hosts\": {\"ex1\": {\n\"exchange.roles\": \"hub\"}}}", 2, "list");
    row("a number in a list", "{\"hosts\": {\"ex1\": {\n\"exchange.roles\": [1]}}}", 2, "list");
    row("a value that is not allowed", "{\"hosts\": {\"ex1\": {\n\"os.family\": \"beos\"}}}", 2, "beos");
    row("of another scope", "{\"organisation\": {\n\"os.build\": 1}}", 2, "host");
    row("an unknown part", "{\n\"planets\": {}}", 2, "planets");
    row("items of a collection", "{\n\"item\": {}}", 2, "item");
    row("the same fact twice", "{\"hosts\": {\"ex1\": {\n\"os.build\": 1,\n\"os.build\": 2}}}", 3, "twice");
    row("the same host twice", "{\"hosts\": {\"ex1\": {},\n\"ex1\": {}}}", 2, "twice");
    row("contradiction", "{\"hosts\": {\n\"ex1\": {\"os.id\": \"2008\", \"os.family\": \"linux\"}}}", 2,
        "both cannot be true");
    row("no object", "{\"hosts\": {\n\"ex1\": 5}}", 2, "in braces");
    row("no JSON", "{\"hosts\": {\n\"ex1\": {}", 2, "not valid JSON");
    row("CSV: unknown host", "host,os.id\nex1,2008\nex9,2008\n", 3, "ex9");
    row("CSV: unknown fact", "host,os.colour\nex1,red\n", 1, "os.colour");
    row("CSV: wrong type", "host,os.build\nex1,1\nex2,many\n", 3, "many");
    row("CSV: a host twice", "host,os.build\nex1,1\nex1,2\n", 3, "twice");
    row("CSV: a column twice", "host,os.build,os.build\nex1,1,2\n", 1, "twice");
    row("CSV: no host", "os.build,os.id\n1,2008\n", 1, "host or name");
    row("CSV: too many cells", "host,os.build\nex1,1,2\n", 2, "more cells");
    row("CSV: contradiction", "host,os.bits,architecture\nex1,64,i686\n", 2, "both cannot be true");
    row("empty", "", 1, "empty");
}

void tst_FactImport::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto facts = read(text);
    QVERIFY(!facts);
    const Error &error = facts.error();
    QCOMPARE(error.kind, ErrorKind::Request);
    QVERIFY2(error.what.english().contains(u"line %1."_s.arg(line)), qPrintable(error.english()));
    const QString all = error.english() + error.remedy.english();
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY(!error.remedy.isEmpty());
}

void tst_FactImport::strongerSourceWins()
{
    const Fact probe = fact(u"probe"_s, u"probe"_s, 30);
    const Fact imported = fact(u"import"_s, u"import"_s, 20);
    const Fact told = fact(u"operator"_s, u"operator"_s, 10);
    QCOMPARE(mergedFacts({probe, told, imported}).text(u"os.edition"_s), u"operator"_s);
    QCOMPARE(mergedFacts({imported, probe}).text(u"os.edition"_s), u"import"_s);
    QCOMPARE(mergedFacts({probe}).text(u"os.edition"_s), u"probe"_s);
    QCOMPARE(mergedFacts({fact(u"old"_s, u"import"_s, 1), fact(u"new"_s, u"import"_s, 2)}).text(u"os.edition"_s),
             u"new"_s);
    const auto differences = differencesAmong({probe, told, imported});
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.constFirst().used.source, u"operator"_s);
    QVERIFY(differencesAmong({probe, fact(u"probe"_s, u"operator"_s)}).isEmpty());
    FactSet asked = mergedFacts({probe});
    overlayStated(asked, mergedFacts({imported}));
    QCOMPARE(asked.text(u"os.edition"_s), u"import"_s);
}

void tst_FactImport::declarationWords()
{
    for (const FactType type :
         {FactType::Bool, FactType::Integer, FactType::Version, FactType::Text, FactType::List, FactType::Date})
        QCOMPARE(factTypeOf(factTypeWord(type)), type);
    for (const FactScope scope :
         {FactScope::Host, FactScope::Organisation, FactScope::Account, FactScope::Media, FactScope::Plan})
        QCOMPARE(factScopeOf(factScopeWord(scope)), scope);
    QVERIFY(!factTypeOf(u"colour"_s) && !factScopeOf(u"planet"_s));
}

QTEST_GUILESS_MAIN(tst_FactImport)
#include "tst_FactImport.moc"
