// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/values/CommandTemplate.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Held against the real shell: what the program gets is the value, whatever it holds and wherever it stands.
class tst_CommandTemplate : public QObject
{
    Q_OBJECT

private slots:
    void reachesTheProgram_data();
    void reachesTheProgram();
    void staysReadable();
    void refuses();
};

void tst_CommandTemplate::reachesTheProgram_data()
{
    QTest::addColumn<QString>("commandTemplate");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("output");
    const QStringList values{u"plain"_s,
                             u"two  blanks"_s,
                             u"it's"_s,
                             u"\"quoted\""_s,
                             u"$(touch pwned)"_s,
                             u"`touch pwned`"_s,
                             u"$HOME ${x}"_s,
                             u"a\\b\\\\"_s,
                             u"ü 設定"_s,
                             u"; touch pwned #"_s,
                             u"*"_s,
                             u"-n"_s,
                             u"'; touch pwned; '"_s};
    for (const QString &value : values) {
        const QByteArray name = value.toUtf8();
        QTest::addRow("bare %s", name.constData()) << u"printf %s ${v}"_s << value << value;
        QTest::addRow("joined %s", name.constData()) << u"printf %s a${v}/b"_s << value << u"a%1/b"_s.arg(value);
        QTest::addRow("double %s", name.constData()) << u"printf %s \"<${v}>\""_s << value << u"<%1>"_s.arg(value);
        QTest::addRow("single %s", name.constData()) << u"printf %s '<${v}>'"_s << value << u"<%1>"_s.arg(value);
        QTest::addRow("both %s", name.constData()) << u"printf %s \"'${v}'\""_s << value << u"'%1'"_s.arg(value);
        QTest::addRow("escaped %s", name.constData()) << u"printf %s \\\"${v}\\\""_s << value << u"\"%1\""_s.arg(value);
    }
}

void tst_CommandTemplate::reachesTheProgram()
{
    QFETCH(QString, commandTemplate);
    QFETCH(QString, value);
    const auto command = fillCommand(commandTemplate, {{u"v"_s, value}});
    QVERIFY(command);
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, *command});
    QVERIFY(shell.waitForFinished());
    QTEST(QString::fromUtf8(shell.readAllStandardOutput()), "output");
    QVERIFY(!QFile::exists(folder.filePath(u"pwned"_s)));
}

void tst_CommandTemplate::staysReadable()
{
    QCOMPARE(*fillCommand(u"./install.sh -fr ${f}"_s, {{u"f"_s, u"/home/ada/.convoy/x.ini"_s}}),
             u"./install.sh -fr /home/ada/.convoy/x.ini"_s);
    QCOMPARE(shellWord({}), u"''"_s);
}

void tst_CommandTemplate::refuses()
{
    QCOMPARE(fillCommand(u"x ${nothing}"_s, {}).error().code, u"variable-unknown"_s);
    QCOMPARE(fillCommand(u"x ${open"_s, {}).error().code, u"variable-unknown"_s);
}

QTEST_GUILESS_MAIN(tst_CommandTemplate)
#include "tst_CommandTemplate.moc"
