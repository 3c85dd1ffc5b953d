// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/ini/SilentIni.h"

#include <QRandomGenerator>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

SilentIni parsed(const QByteArray &bytes)
{
    const auto ini = SilentIni::parse(bytes, u"silent.ini"_s);
    return ini ? *ini : SilentIni();
}

} // namespace

class tst_SilentIni : public QObject
{
    Q_OBJECT

private slots:
    void unchangedBytesStay_data();
    void unchangedBytesStay();
    void value_data();
    void value();
    void refused_data();
    void refused();
    void setValue_data();
    void setValue();
    void entriesFoldDuplicates();
    void commentsAboveAKeyBelongToIt();
    void sectionsKeepTheirOrder();
    void writableTexts();
    void sizeLimit();
    void anyEditIsReadBack();
};

void tst_SilentIni::unchangedBytesStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("LF") << QByteArray("[A]\nk=v\n");
    QTest::newRow("CRLF") << QByteArray("[A]\r\nk=v\r\n");
    QTest::newRow("CR") << QByteArray("[A]\rk=v\r");
    QTest::newRow("mixed") << QByteArray("[A]\r\nk=v\rl=w\n\n\r\r\n");
    QTest::newRow("no end") << QByteArray("[A]\nk=v");
    QTest::newRow("comments and odd lines") << QByteArray("# c\n;d\n\njunk\n[A]\n  k = v  \n[B] x\n[\n[]\n=v\n");
    QTest::newRow("Latin-1") << QByteArray("[A]\nk=caf\xE9\n");
    QTest::newRow("UTF-8") << QByteArray("[A]\nk=café\n");
}

void tst_SilentIni::unchangedBytesStay()
{
    QFETCH(QByteArray, bytes);
    const auto ini = SilentIni::parse(bytes, u"silent.ini"_s);
    QVERIFY(ini.has_value());
    QCOMPARE(ini->toBytes(), bytes);
    SilentIni same = *ini;
    for (const auto &entry : ini->entries())
        same.setValue(entry.section, entry.key, entry.value);
    QCOMPARE(same.toBytes(), bytes);
}

void tst_SilentIni::value_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const QString missing = u"(missing)"_s;
    QTest::newRow("plain") << QByteArray("[A]\nk=v\n") << u"k"_s << u"v"_s;
    QTest::newRow("later = stay in the value") << QByteArray("[A]\nk=a=b=c\n") << u"k"_s << u"a=b=c"_s;
    QTest::newRow("nothing is trimmed in the value") << QByteArray("[A]\nk= v \n") << u"k"_s << u" v "_s;
    QTest::newRow("nothing is trimmed in the key") << QByteArray("[A]\nk =v\n") << u"k "_s << u"v"_s;
    QTest::newRow("keys are case-sensitive") << QByteArray("[A]\nK=v\n") << u"k"_s << missing;
    QTest::newRow("sections are case-sensitive") << QByteArray("[a]\nk=v\n") << u"k"_s << missing;
    QTest::newRow("the last duplicate wins") << QByteArray("[A]\nk=1\nk=2\n") << u"k"_s << u"2"_s;
    QTest::newRow("across sections of one name") << QByteArray("[A]\nk=1\n[B]\nk=x\n[A]\nk=3\n") << u"k"_s << u"3"_s;
    QTest::newRow("empty value") << QByteArray("[A]\nk=\n") << u"k"_s << QString();
    QTest::newRow("comment with #") << QByteArray("[A]\n#k=v\n") << u"k"_s << missing;
    QTest::newRow("comment with ;") << QByteArray("[A]\n;k=v\n") << u"k"_s << missing;
    QTest::newRow("no = is no key") << QByteArray("[A]\nk\n") << u"k"_s << missing;
    QTest::newRow("CR") << QByteArray("[A]\rk=v\rl=w\r") << u"k"_s << u"v"_s;
    QTest::newRow("CRLF") << QByteArray("[A]\r\nk=v\r\n") << u"k"_s << u"v"_s;
    QTest::newRow("BOM twice") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF[A]\nk=v\n") << u"k"_s << u"v"_s;
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF[A]\nk=v\n") << u"k"_s << u"v"_s;
    QTest::newRow("text behind the bracket ends the section")
        << QByteArray("[A]\nk=1\n[B] x\nk=2\n") << u"k"_s << u"1"_s;
    QTest::newRow("UTF-8") << QByteArray("[A]\nk=café\n") << u"k"_s << u"café"_s;
    QTest::newRow("not UTF-8") << QByteArray("[A]\nk=caf\xE9\n") << u"k"_s << u"café"_s;
}

void tst_SilentIni::value()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    const auto ini = SilentIni::parse(bytes, u"silent.ini"_s);
    QVERIFY(ini.has_value());
    QTEST(ini->value(u"A"_s, key).value_or(u"(missing)"_s), "expected");
}

void tst_SilentIni::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("NUL") << QByteArray("[A]\r\nk=v\0w\n", 11) << u"silent-ini-nul"_s
                         << u"The response file x/silent.ini cannot be used because of line 2. It holds a NUL byte, so "
                            "it is not a text file or it is damaged."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0A\0", 6) << u"silent-ini-utf16"_s
                            << u"The response file x/silent.ini cannot be used because of line 1. It is written in "
                               "UTF-16, which installers cannot read."_s;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0[\0A", 6) << u"silent-ini-utf16"_s
                               << u"The response file x/silent.ini cannot be used because of line 1. It is written in "
                                  "UTF-16, which installers cannot read."_s;
    QTest::newRow("UTF-16 behind a mark of UTF-8")
        << QByteArray("\xEF\xBB\xBF\xFE\xFF\n[A]\n") << u"silent-ini-utf16"_s
        << u"The response file x/silent.ini cannot be used because of line 1. It is written in "
           "UTF-16, which installers cannot read."_s;
    QTest::newRow("key before a section")
        << QByteArray("# c\n\nPort=1\n[A]\n") << u"silent-ini-no-section"_s
        << u"The response file x/silent.ini cannot be used because of line 3. The key “Port” stands before any "
           "section."_s;
}

void tst_SilentIni::refused()
{
    QFETCH(QByteArray, bytes);
    const auto ini = SilentIni::parse(bytes, u"x/silent.ini"_s);
    QVERIFY(!ini.has_value());
    QTEST(ini.error().code, "code");
    QTEST(ini.error().english(), "message");
    QCOMPARE(ini.error().kind, ErrorKind::Request);
    QVERIFY(!ini.error().remedy.isEmpty());
}

void tst_SilentIni::setValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("after");
    const QString a = u"A"_s;
    const QString k = u"k"_s;
    QTest::newRow("change") << QByteArray("# c\n[A]\nk=v\nl=w\n") << a << k << u"x=y"_s
                            << QByteArray("# c\n[A]\nk=x=y\nl=w\n");
    QTest::newRow("the duplicate that counts")
        << QByteArray("[A]\nk=1\nk=2\n") << a << k << u"3"_s << QByteArray("[A]\nk=1\nk=3\n");
    QTest::newRow("its own line end") << QByteArray("[A]\nk=1\r\nl=2\n") << a << k << u"3"_s
                                      << QByteArray("[A]\nk=3\r\nl=2\n");
    QTest::newRow("new key, the first line's end")
        << QByteArray("[A]\r\nk=1\n") << a << u"n"_s << u"2"_s << QByteArray("[A]\r\nk=1\nn=2\r\n");
    QTest::newRow("new key before the next section's comment")
        << QByteArray("[A]\nk=1\n\n# about B\n[B]\nk=2\n") << a << u"n"_s << u"3"_s
        << QByteArray("[A]\nk=1\nn=3\n\n# about B\n[B]\nk=2\n");
    QTest::newRow("new key in an empty section")
        << QByteArray("[A]\n[B]\n") << a << k << u"1"_s << QByteArray("[A]\nk=1\n[B]\n");
    QTest::newRow("new section") << QByteArray("[A]\nk=1\n") << u"B"_s << k << u"2"_s
                                 << QByteArray("[A]\nk=1\n\n[B]\nk=2\n");
    QTest::newRow("new section in nothing") << QByteArray() << a << k << u"1"_s << QByteArray("[A]\nk=1\n");
    QTest::newRow("no end stays no end") << QByteArray("[A]\nk=1") << a << u"n"_s << u"2"_s
                                         << QByteArray("[A]\nk=1\nn=2");
    QTest::newRow("Latin-1 stays Latin-1") << QByteArray("[A]\nk=\xE9\nl=\xE8\n") << a << k << u"é2"_s
                                           << QByteArray("[A]\nk=\xE9"
                                                         "2\nl=\xE8\n");
    QTest::newRow("a BOM is not written")
        << QByteArray("\xEF\xBB\xBF[A]\nk=1\n") << a << k << u"2"_s << QByteArray("[A]\nk=2\n");
}

void tst_SilentIni::setValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, value);
    SilentIni ini = parsed(before);
    ini.setValue(section, key, value);
    QTEST(ini.toBytes(), "after");
    QCOMPARE(ini.value(section, key), value);
}

void tst_SilentIni::entriesFoldDuplicates()
{
    const auto entries = parsed("[A]\nk=1\nl=2\nk=3\n[B]\nk=4\n").entries();
    const QList<SilentIni::Entry> expected{
        {u"A"_s, u"k"_s, u"3"_s, {}}, {u"A"_s, u"l"_s, u"2"_s, {}}, {u"B"_s, u"k"_s, u"4"_s, {}}};
    QCOMPARE(entries, expected);
}

void tst_SilentIni::commentsAboveAKeyBelongToIt()
{
    const auto entries =
        parsed("# the file\n\n[A]\n# Port of it\n;; 1 to 65535\nk=1\nl=2\n# no longer\n\nm=3\n").entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).comment, u"Port of it\n1 to 65535"_s);
    QCOMPARE(entries.at(1).comment, QString());
    QCOMPARE(entries.at(2).comment, QString());
}

void tst_SilentIni::sectionsKeepTheirOrder()
{
    QCOMPARE(parsed("[Z]\n[A]\nk=1\n[Z]\n[a]\n").sections(), (QStringList{u"Z"_s, u"A"_s, u"a"_s}));
}

void tst_SilentIni::writableTexts()
{
    QVERIFY(SilentIni::isWritableValue(u" a=b;# "_s));
    QVERIFY(!SilentIni::isWritableValue(u"a\nb"_s));
    QVERIFY(!SilentIni::isWritableValue(u"a\rb"_s));
    QVERIFY(!SilentIni::isWritableValue(QString(QChar(u'\0'))));
    QVERIFY(SilentIni::isWritableKey(u"transport-port"_s));
    for (const QString &key : {QString(), u"a=b"_s, u"#a"_s, u";a"_s, u"[a"_s, u"a\n"_s})
        QVERIFY2(!SilentIni::isWritableKey(key), qPrintable(key));
    QVERIFY(SilentIni::isWritableSection(u"IPCommon"_s));
    QVERIFY(!SilentIni::isWritableSection(u"a]b"_s));
    QVERIFY(!SilentIni::isWritableSection(QString()));
}

void tst_SilentIni::sizeLimit()
{
    const QByteArray head("[A]\nk=");
    const QByteArray largest = head + QByteArray((1 << 20) - head.size(), 'x');
    QVERIFY(SilentIni::parse(largest, u"f"_s).has_value());
    const auto ini = SilentIni::parse(largest + "x", u"f"_s);
    QVERIFY(!ini.has_value());
    QCOMPARE(ini.error().code, u"silent-ini-too-large"_s);
}

/// Texts made of what matters to the parser, in every order: bytes stay, and an edit is found again and nothing else.
void tst_SilentIni::anyEditIsReadBack()
{
    const QByteArrayList pieces{"[A]", "[B]", "\n", "\r", "\r\n", "k",     "=",        "v",
                                "#",   ";",   " ",  "[",  "]",    "[A] x", "\xC3\xA9", "\xE9"};
    QRandomGenerator random(20261120);
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(40); i > 0; --i)
            bytes += pieces.at(random.bounded(pieces.size()));
        const auto ini = SilentIni::parse(bytes, u"f"_s);
        if (!ini)
            continue;
        ++accepted;
        QCOMPARE(ini->toBytes(), bytes);
        SilentIni edited = *ini;
        edited.setValue(u"B"_s, u"k"_s, u"new=1"_s);
        QList<SilentIni::Entry> expected = ini->entries();
        const auto again = SilentIni::parse(edited.toBytes(), u"f"_s);
        QVERIFY2(again.has_value(), bytes.toPercentEncoding().constData());
        QCOMPARE(again->value(u"B"_s, u"k"_s), u"new=1"_s);
        for (const auto &entry : std::as_const(expected)) {
            if (entry.section != u"B"_s || entry.key != u"k"_s)
                QCOMPARE(again->value(entry.section, entry.key), entry.value);
        }
    }
    QVERIFY(accepted > 500);
}

QTEST_GUILESS_MAIN(tst_SilentIni)
#include "tst_SilentIni.moc"
