// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"
#include "CommandTable.h"
#include "Options.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_Arguments : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void leadsOn_data();
    void leadsOn();
    void splitsListsButNotAssignments();
    void endsOptionsAtTwoDashes();
    void readsNumbers();
    void tableIsSound();
};

void tst_Arguments::understands_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("plain") << QStringList{u"package"_s, u"show"_s, u"7"_s} << u"package show"_s << QStringList{u"7"_s};
    QTest::newRow("global option first") << QStringList{u"--json"_s, u"package"_s, u"show"_s, u"7"_s}
                                         << u"package show"_s << QStringList{u"7"_s};
    QTest::newRow("global option in between")
        << QStringList{u"package"_s, u"--operator"_s, u"anna"_s, u"show"_s, u"7"_s} << u"package show"_s
        << QStringList{u"7"_s};
    QTest::newRow("global option after") << QStringList{u"package"_s, u"show"_s, u"7"_s, u"--repository=sqlite:/x"_s}
                                         << u"package show"_s << QStringList{u"7"_s};
    QTest::newRow("own option before the command")
        << QStringList{u"--to"_s, u"/tmp/"_s, u"package"_s, u"save"_s, u"7"_s} << u"package save"_s
        << QStringList{u"7"_s};
    QTest::newRow("one word") << QStringList{u"check"_s, u"--all"_s} << u"check"_s << QStringList{};
    QTest::newRow("one word and a longer namesake")
        << QStringList{u"plan"_s, u"--out"_s, u"f"_s} << u"plan"_s << QStringList{};
    QTest::newRow("a dash is a value") << QStringList{u"deploy"_s, u"--password-file"_s, u"-"_s} << u"deploy"_s
                                       << QStringList{};
    QTest::newRow("help of a wrong call")
        << QStringList{u"host"_s, u"add"_s, u"--help"_s} << u"host add"_s << QStringList{};
}

void tst_Arguments::understands()
{
    QFETCH(QStringList, line);
    QFETCH(QString, command);
    QFETCH(QStringList, values);
    const Arguments arguments = Arguments::parse(line);
    QVERIFY2(!arguments.problem(), qPrintable(arguments.problem() ? arguments.problem()->english() : QString()));
    QVERIFY(arguments.command() != nullptr);
    QCOMPARE(QString::fromLatin1(arguments.command()->name), command);
    QCOMPARE(arguments.values(), values);
}

void tst_Arguments::refuses_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown command") << QStringList{u"pakage"_s, u"list"_s} << u"unknown-command"_s;
    QTest::newRow("half a command") << QStringList{u"package"_s} << u"unknown-command"_s;
    QTest::newRow("unknown option") << QStringList{u"package"_s, u"list"_s, u"--jsn"_s} << u"unknown-option"_s;
    QTest::newRow("one dash") << QStringList{u"package"_s, u"list"_s, u"-json"_s} << u"unknown-option"_s;
    QTest::newRow("value missing at the end")
        << QStringList{u"package"_s, u"list"_s, u"--filter"_s} << u"missing-value"_s;
    QTest::newRow("value missing before an option")
        << QStringList{u"package"_s, u"list"_s, u"--filter"_s, u"--json"_s} << u"missing-value"_s;
    QTest::newRow("flag with a value") << QStringList{u"package"_s, u"list"_s, u"--json=yes"_s}
                                       << u"unexpected-value"_s;
    QTest::newRow("option twice") << QStringList{u"package"_s, u"list"_s, u"--sort"_s, u"name"_s, u"--sort"_s, u"id"_s}
                                  << u"option-twice"_s;
    QTest::newRow("another command's option")
        << QStringList{u"package"_s, u"list"_s, u"--detach"_s} << u"option-not-here"_s;
    QTest::newRow("too little") << QStringList{u"package"_s, u"show"_s} << u"missing-argument"_s;
    QTest::newRow("too much") << QStringList{u"package"_s, u"show"_s, u"1"_s, u"2"_s} << u"unexpected-argument"_s;
}

void tst_Arguments::refuses()
{
    QFETCH(QStringList, line);
    QFETCH(QString, code);
    const Arguments arguments = Arguments::parse(line);
    QVERIFY(arguments.problem());
    QCOMPARE(arguments.problem()->code, code);
    QCOMPARE(arguments.problem()->kind, ErrorKind::Request);
    QVERIFY(!arguments.problem()->remedy.isEmpty());
}

void tst_Arguments::splitsListsButNotAssignments()
{
    const Arguments arguments = Arguments::parse(
        {u"deploy"_s, u"--host"_s, u"a,b"_s, u"--host=c"_s, u"--silent"_s, u"S.K=1,2"_s, u"--silent"_s, u"S.L=x=y"_s});
    QCOMPARE(arguments.list(u"host"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(arguments.list(u"silent"_s), (QStringList{u"S.K=1,2"_s, u"S.L=x=y"_s}));
}

void tst_Arguments::endsOptionsAtTwoDashes()
{
    const Arguments arguments = Arguments::parse({u"media"_s, u"scan"_s, u"--"_s, u"--strange-name.zip"_s});
    QVERIFY(!arguments.problem());
    QCOMPARE(arguments.values(), QStringList{u"--strange-name.zip"_s});
}

void tst_Arguments::readsNumbers()
{
    const Arguments arguments =
        Arguments::parse({u"deploy"_s, u"--parallel"_s, u"4"_s, u"--max-failed"_s, u"0"_s, u"--retries"_s, u"two"_s});
    QCOMPARE(arguments.number(u"parallel"_s, 16, 1, 100).value(), 4);
    QCOMPARE(arguments.number(u"parallel-copies"_s, 8, 1, 100).value(), 8);
    QCOMPARE(arguments.number(u"max-failed"_s, 0, 1, 100).error().code, u"bad-value"_s);
    QCOMPARE(arguments.number(u"retries"_s, 0, 0, 100).error().code, u"bad-value"_s);
}

/// Every option of every command is in the table, and no name is there twice.
void tst_Arguments::tableIsSound()
{
    QStringList names;
    for (const Option &option : allOptions())
        names.append(QString::fromLatin1(option.name));
    QCOMPARE(names.size(), QSet<QString>(names.cbegin(), names.cend()).size());
    QStringList commands;
    for (const CliCommand &command : allCommands()) {
        commands.append(QString::fromLatin1(command.name));
        for (const char *option : command.options)
            QVERIFY2(findOption(QString::fromLatin1(option)) != nullptr, option);
        QVERIFY2(command.run == nullptr || *command.summary != '\0', command.name);
    }
    QCOMPARE(commands.size(), QSet<QString>(commands.cbegin(), commands.cend()).size());
}

void tst_Arguments::leadsOn_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("help");
    QTest::newRow("shortened") << QStringList{u"host"_s, u"list"_s, u"--lang"_s, u"fr"_s}
                               << u"There is no option --lang. Is --language meant?"_s
                               << u"convoyctl host list --help"_s;
    QTest::newRow("one dash") << QStringList{u"run"_s, u"log"_s, u"1"_s, u"-level"_s, u"steps"_s}
                              << u"There is no option -level. Is --level meant?"_s << u"convoyctl run log --help"_s;
    QTest::newRow("of another command") << QStringList{u"host"_s, u"list"_s, u"--fingerprnt"_s}
                                        << u"There is no option --fingerprnt."_s << u"convoyctl host list --help"_s;
    QTest::newRow("value missing") << QStringList{u"package"_s, u"list"_s, u"--filter"_s}
                                   << u"The option --filter needs a value: TEXT."_s
                                   << u"convoyctl package list --help"_s;
    QTest::newRow("group") << QStringList{u"host"_s, u"keys"_s}
                           << u"“host keys” is followed by one of these: import, export."_s
                           << u"convoyctl host keys --help"_s;
    QTest::newRow("not of the group") << QStringList{u"host"_s, u"lst"_s, u"web"_s}
                                      << u"There is no command “host lst”."_s << u"convoyctl host --help"_s;
    QTest::newRow("nothing known") << QStringList{u"pakage"_s, u"list"_s} << u"There is no command “pakage”."_s
                                   << u"convoyctl --help"_s;
}

/// A wrong line is answered with what is meant, and with the help that is about it.
void tst_Arguments::leadsOn()
{
    QFETCH(const QStringList, line);
    QFETCH(const QString, says);
    QFETCH(const QString, help);
    const Arguments arguments = Arguments::parse(line);
    QVERIFY(arguments.problem());
    QCOMPARE(arguments.problem()->what.text(), says);
    QCOMPARE(arguments.problem()->remedy.text(), u"What can be asked: "_s + help);
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_Arguments.moc"
