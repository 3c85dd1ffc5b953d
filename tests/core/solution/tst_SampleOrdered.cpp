// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/SolutionPlanner.h"
#include "solution/SolutionLibrary.h"
#include "solution/facts/FactFile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(CONVOY_TEST_DATA "/../../resources/sample/ordered");
}

const SolutionDefinition &sample()
{
    static const auto definition = SolutionLibrary(u"/nonexistent"_s).load(folder());
    if (!definition)
        qFatal("%s %s", qPrintable(definition.error().english()), qPrintable(definition.error().detail));
    return *definition;
}

Result<SolutionPlan> planWith(const QList<HostMove> &moves, bool knowsMedia = true)
{
    const FactFile file(QByteArray(knowsMedia ? R"({"media": {"media.path": "/media"}, )" : "{") + R"("hosts": {
        "box": {"sample.isInstalled": true, "sample.version": "1.5", "sample.roles": ["mailbox"], "site": "A",
                "sample.folder": "/srv/sample", "disk.freeMegabytes": 9},
        "cas": {"sample.isInstalled": true, "sample.version": "1.5", "sample.roles": ["client-access"], "site": "A",
                "sample.folder": "/srv/my sample", "disk.freeMegabytes": 9},
        "new": {"sample.isInstalled": false, "sample.roles": ["hub-transport"], "site": "A",
                "sample.folder": "/srv/sample", "disk.freeMegabytes": 9}}})",
                        u"facts"_s);
    auto known = file.read(sample().facts);
    if (!known)
        qFatal("%s", qPrintable(known.error().english()));
    return planSolution({.definition = sample(),
                         .facts = *std::move(known),
                         .profile = Profile::Upgrade,
                         .targets = {},
                         .decisions = {},
                         .moves = moves,
                         .limits = {}});
}

int setup(const QString &mode, const QString &version, const QString &where)
{
    return QProcess::execute(folder() + u"/media/sample-setup"_s, {mode, version, where});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The sample for Linux hosts: its definition is sound, its order is a rule, and its setup is a real one.
class tst_SampleOrdered : public QObject
{
    Q_OBJECT

private slots:
    void plansByRole();
    void refusesMovesAgainstItsOrder();
    void asksForWhatStepsNeed();
    void setsUp();
    void setsUpOnceAtATime();
};

void tst_SampleOrdered::plansByRole()
{
    const auto plan = planWith({});
    QVERIFY(plan.has_value());
    QCOMPARE(plan->verdict(), u"ready"_s);
    QStringList commands;
    for (const SolutionPlanStage &stage : plan->stages)
        commands += stage.waves.constFirst().hosts.constFirst().steps.at(1).command;
    QCOMPARE(commands,
             QStringList({u"./sample-setup upgrade 2.0 \"/srv/my sample\""_s,
                          u"./sample-setup install 2.0 /srv/sample"_s, u"./sample-setup upgrade 2.0 /srv/sample"_s}));
}

void tst_SampleOrdered::refusesMovesAgainstItsOrder()
{
    const auto plan = planWith({{.host = u"box"_s, .stage = u"client-access"_s}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"move-refused"_s);
    QVERIFY(plan.error().what.english().contains(u"box (mailbox)"_s));
    QVERIFY(plan.error().what.english().contains(u"cas (client-access)"_s));
}

/// No rule is about the folder of the media, but every host's steps need it: it is asked for once.
void tst_SampleOrdered::asksForWhatStepsNeed()
{
    QVERIFY(planWith({})->questions.isEmpty());
    const auto plan = planWith({}, false);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->questions.size(), 1);
    QCOMPARE(plan->questions.constFirst().fact, u"media.path"_s);
    QCOMPARE(plan->questions.constFirst().host, QString());
}

void tst_SampleOrdered::setsUp()
{
    const QTemporaryDir host;
    const QString where = host.filePath(u"sample"_s);
    QCOMPARE(setup(u"upgrade"_s, u"2.0"_s, where), 5);
    QCOMPARE(setup(u"install"_s, u"1.10"_s, where), 0);
    QCOMPARE(setup(u"upgrade"_s, u"1.9"_s, where), 5);
    QCOMPARE(contents(where + u"/version.txt"_s), QByteArray("1.10\n"));
    QVERIFY(QFile(where + u"/restart-after-setup"_s).open(QIODevice::WriteOnly));
    QCOMPARE(setup(u"upgrade"_s, u"2.0"_s, where), 3);
    QCOMPARE(contents(where + u"/version.txt"_s), QByteArray("2.0\n"));
    QVERIFY(contents(where + u"/setup.log"_s).contains("Result: 3"));
    QCOMPARE(setup(u"remove"_s, u"2.0"_s, where), 2);
}

void tst_SampleOrdered::setsUpOnceAtATime()
{
    const QTemporaryDir host;
    QVERIFY(QDir(host.path()).mkdir(u".setup"_s));
    QCOMPARE(setup(u"install"_s, u"2.0"_s, host.path()), 4);
    QVERIFY(!QFile::exists(host.filePath(u"version.txt"_s)));
    QVERIFY(QDir(host.path()).exists(u".setup"_s));
}

QTEST_GUILESS_MAIN(tst_SampleOrdered)
#include "tst_SampleOrdered.moc"
