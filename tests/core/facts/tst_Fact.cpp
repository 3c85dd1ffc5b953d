// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Fact.h"

#include <QDate>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace convoy;

namespace {

const QDateTime Morning(QDate(2026, 11, 20), QTime(8, 15, 30, 123), QTimeZone::UTC);

Fact fact(const char *name, const QVariant &value, const char *type, const char *source, const QDateTime &at = Morning)
{
    return {.name = QLatin1String(name),
            .value = value,
            .type = QLatin1String(type),
            .source = QLatin1String(source),
            .at = at};
}

} // namespace

class tst_Fact : public QObject
{
    Q_OBJECT

private slots:
    void writesTheContract();
    void keepsAllTypes_data();
    void keepsAllTypes();
    void tellsUnknownFromEmpty();
    void findsTheOldestProbe();
    void fillsTheIdentity();
};

void tst_Fact::writesTheContract()
{
    FactSet set;
    set.insert(fact("os.bits", 64LL, "integer", "probe"));
    QCOMPARE(
        QJsonDocument(set.toJson()).toJson(QJsonDocument::Compact),
        QByteArray(R"({"os.bits":{"at":"2026-11-20T08:15:30.123Z","source":"probe","type":"integer","value":64}})"));
}

void tst_Fact::keepsAllTypes_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("type");
    QTest::newRow("bool") << QVariant(true) << "bool";
    QTest::newRow("integer") << QVariant(9'007'199'254'740'993LL) << "integer";
    QTest::newRow("version") << QVariant(QStringLiteral("9.0.001.02")) << "version";
    QTest::newRow("text") << QVariant(QStringLiteral("città")) << "text";
    QTest::newRow("list") << QVariant(QStringList({QStringLiteral("a"), QStringLiteral("b,c")})) << "list";
    QTest::newRow("date") << QVariant(QDate(2026, 2, 28)) << "date";
}

void tst_Fact::keepsAllTypes()
{
    QFETCH(QVariant, value);
    QFETCH(QString, type);
    FactSet set;
    set.insert(fact("x", value, type.toLatin1().constData(), "import"));
    const auto json = QJsonDocument::fromJson(QJsonDocument(set.toJson()).toJson()).object();
    const auto back = FactSet::fromJson(json).fact(QStringLiteral("x"));
    QVERIFY(back);
    QCOMPARE(back->value, value);
    QCOMPARE(back->type, type);
    QCOMPARE(back->source, QStringLiteral("import"));
    QCOMPARE(back->at, Morning);
}

void tst_Fact::tellsUnknownFromEmpty()
{
    FactSet set;
    set.insert(fact("a", QString(), "text", "operator"));
    QVERIFY(set.contains(QStringLiteral("a")));
    QVERIFY(!set.contains(QStringLiteral("b")));
    QVERIFY(!set.fact(QStringLiteral("b")));
    QVERIFY(!set.integer(QStringLiteral("a")));
    QCOMPARE(set.text(QStringLiteral("b")), QString());
}

void tst_Fact::findsTheOldestProbe()
{
    FactSet set;
    QVERIFY(!set.oldest().isValid());
    set.insert(fact("a", 1LL, "integer", "import", Morning.addDays(-9)));
    set.insert(fact("b", 1LL, "integer", "probe", Morning.addSecs(5)));
    set.insert(fact("c", 1LL, "integer", "probe", Morning));
    QCOMPARE(set.oldest(), Morning);
}

void tst_Fact::fillsTheIdentity()
{
    FactSet set;
    QCOMPARE(set.osIdentity().bits, 0);
    set.insert(fact("os.family", QStringLiteral("linux"), "text", "probe"));
    set.insert(fact("os.version", QStringLiteral("22.04"), "version", "probe"));
    set.insert(fact("os.bits", 64LL, "integer", "probe"));
    set.insert(fact("architecture", QStringLiteral("x86_64"), "text", "probe"));
    const OsIdentity identity = set.osIdentity();
    QCOMPARE(identity.family, QStringLiteral("linux"));
    QCOMPARE(identity.version.text(), QStringLiteral("22.04"));
    QCOMPARE(identity.bits, 64);
    QCOMPARE(identity.architecture, QStringLiteral("x86_64"));
    QVERIFY(identity.id.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Fact)
#include "tst_Fact.moc"
