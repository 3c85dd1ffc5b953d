// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/PathRules.h"

#include <QTest>

using namespace convoy;

class tst_PathRules : public QObject
{
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isAllowed");
        const auto allowed = [](const char *row, const QByteArray &raw, const char *path) {
            QTest::newRow(row) << raw << QString::fromUtf8(path) << true;
        };
        const auto refused = [](const char *row, const QByteArray &raw) {
            QTest::newRow(row) << raw << QString() << false;
        };
        allowed("plain", "ip/install.sh", "ip/install.sh");
        allowed("folder", "ip/", "ip");
        allowed("dot slash", "./ip/a", "ip/a");
        allowed("the folder itself", "./", "");
        allowed("dot", ".", "");
        allowed("hidden file", ".config/x", ".config/x");
        allowed("dots inside", "a..b/c...d", "a..b/c...d");
        allowed("accents", "r\xc3\xa9sum\xc3\xa9.txt", "r\xc3\xa9sum\xc3\xa9.txt");
        allowed("leading blank", " a", " a");
        allowed("like a device", "CONSOLE/com/aux1.txt", "CONSOLE/com/aux1.txt");
        allowed("percent", "100%.txt", "100%.txt");
        refused("empty", "");
        refused("absolute", "/etc/passwd");
        refused("root", "/");
        refused("dot dot", "../a");
        refused("dot dot inside", "a/../../b");
        refused("dot dot at the end", "a/..");
        refused("dot dot backslash", "..\\a");
        refused("backslash", "a\\b");
        refused("dot dot in percents", "%2e%2e/a");
        refused("slash in percents", "..%2fa");
        refused("dot dot overlong", "\xc0\xae\xc0\xae/a");
        refused("dot dot in look-alikes", "\xe2\x80\xa5/a");
        refused("full width slash", "..\xef\xbc\x8f..");
        refused("single dot inside", "a/./b");
        refused("empty part", "a//b");
        refused("drive letter", "C:/windows");
        refused("drive without slash", "C:a");
        refused("UNC", "//server/share/a");
        refused("UNC backslash", "\\\\server\\share");
        refused("stream", "file.txt:stream");
        refused("control", QByteArray("a\nb"));
        refused("NUL byte", QByteArray("a\0b", 3));
        refused("delete", "a\x7f");
        refused("right to left", "a\xe2\x80\xaegpj.exe");
        refused("zero width", "a\xe2\x80\x8b.txt");
        refused("line separator", "a\xe2\x80\xa8z");
        refused("not UTF-8", "caf\xe9");
        refused("surrogate", "\xed\xa0\x80");
        refused("trailing dot", "a./b");
        refused("trailing blank", "a /b");
        refused("CON", "CON");
        refused("NUL.txt", "x/nul.txt");
        refused("COM1", "com1.tar.gz");
        refused("LPT superscript", "LPT\xc2\xb9");
        refused("CON blank", "con .txt");
        refused("long part", QByteArray(256, 'a'));
        refused("long path", QByteArray("a234567890/").repeated(100) + "x");
        refused("deep path", QByteArray("a/").repeated(70) + "x");
    }
    void names()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, path);
        QFETCH(bool, isAllowed);
        const Checked<QString> result = PathRules::decode(raw);
        QCOMPARE(result.has_value(), isAllowed);
        if (isAllowed)
            QCOMPARE(*result, path);
        else
            QCOMPARE(result.error().code, QStringLiteral("archive-unsafe-path"));
    }

    void links_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("resolved"); // null: refused
        QTest::newRow("beside") << QStringLiteral("a/l") << QStringLiteral("b") << QStringLiteral("a/b");
        QTest::newRow("up inside") << QStringLiteral("a/b/l") << QStringLiteral("../../c") << QStringLiteral("c");
        QTest::newRow("to the top") << QStringLiteral("a/l") << QStringLiteral("..") << QStringLiteral("");
        QTest::newRow("dot") << QStringLiteral("a/l") << QStringLiteral("./b") << QStringLiteral("a/b");
        QTest::newRow("out") << QStringLiteral("a/l") << QStringLiteral("../../etc") << QString();
        QTest::newRow("out and in again") << QStringLiteral("l") << QStringLiteral("../x/b") << QString();
        QTest::newRow("absolute") << QStringLiteral("a/l") << QStringLiteral("/etc/passwd") << QString();
        QTest::newRow("empty") << QStringLiteral("a/l") << QString() << QString();
        QTest::newRow("backslash") << QStringLiteral("a/l") << QStringLiteral("..\\..\\x") << QString();
        QTest::newRow("drive") << QStringLiteral("a/l") << QStringLiteral("C:x") << QString();
        QTest::newRow("control") << QStringLiteral("a/l") << QStringLiteral("a\nb") << QString();
    }
    void links()
    {
        QFETCH(QString, path);
        QFETCH(QString, target);
        QFETCH(QString, resolved);
        QCOMPARE(PathRules::linkProblem(path, target).isEmpty(), !resolved.isNull());
        if (!resolved.isNull())
            QCOMPARE(PathRules::resolved(path, target), resolved);
    }

    void foldedNamesCollide()
    {
        QCOMPARE(PathRules::folded(QStringLiteral("Ärger/A")), PathRules::folded(QStringLiteral("A\u0308RGER/a")));
        QVERIFY(PathRules::folded(QStringLiteral("a")) != PathRules::folded(QStringLiteral("b")));
    }
};

QTEST_APPLESS_MAIN(tst_PathRules)
#include "tst_PathRules.moc"
