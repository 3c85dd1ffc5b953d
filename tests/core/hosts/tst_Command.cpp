// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/Command.h"

#include <QProcess>
#include <QTest>

using convoy::Command;

class tst_Command : public QObject
{
    Q_OBJECT

private slots:
    void quotesForTheShell_data();
    void quotesForTheShell();
    void masksSecrets();
};

void tst_Command::quotesForTheShell_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("a b");
    QTest::newRow("single quote") << QStringLiteral("it's '' '");
    QTest::newRow("dollar") << QStringLiteral("$HOME `id` $(id) \\");
    QTest::newRow("line end") << QStringLiteral("a\nb\n");
    QTest::newRow("accents") << QStringLiteral("città perché ñ 漢字");
    QTest::newRow("option") << QStringLiteral("-rf");
    QTest::newRow("glob") << QStringLiteral("* ? [a] ~ !");
}

void tst_Command::quotesForTheShell()
{
    QFETCH(QString, argument);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), Command(QStringLiteral("printf %s ")).word(argument).raw()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), argument);
    QCOMPARE(shell.exitCode(), 0);
}

void tst_Command::masksSecrets()
{
    const Command command = Command(QStringLiteral("login --password ")).secret(QStringLiteral("top'secret"));
    QCOMPARE(command.shown(), QStringLiteral("login --password ********"));
    QCOMPARE(command.raw(), QStringLiteral("login --password 'top'\\''secret'"));
}

QTEST_GUILESS_MAIN(tst_Command)
#include "tst_Command.moc"
