// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleScene.h"

#include <QJsonArray>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QStringList hostOrder(const SolutionPlan &plan)
{
    QStringList names;
    for (const SolutionPlanStage &stage : plan.stages) {
        for (const SolutionPlanWave &wave : stage.waves) {
            for (const SolutionPlanHost &host : wave.hosts) {
                if (!host.host.isEmpty())
                    names += host.host;
            }
        }
    }
    return names;
}

QMap<QString, QString> commandsOf(const SolutionPlan &plan, const QString &name)
{
    QMap<QString, QString> commands;
    for (const SolutionPlanStage &stage : plan.stages) {
        for (const SolutionPlanWave &wave : stage.waves) {
            for (const SolutionPlanHost &host : wave.hosts) {
                if (host.host != name)
                    continue;
                for (const SolutionPlanStep &step : host.steps)
                    commands.insert(step.id, step.command.isEmpty() ? step.services.join(u',') : step.command);
            }
        }
    }
    return commands;
}

} // namespace

/// One row of the requirements after another, from exchange-cases.yaml: each kept and each broken at least once.
class tst_ExchangeRules : public QObject
{
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
    void everyRowIsThereTwice();
    void severityFollowsTheWording();
    void citesItsDocument();
    void speaksFourLanguages();
};

void tst_ExchangeRules::cases_data()
{
    QTest::addColumn<QJsonObject>("object");
    int number = 0;
    for (const RuleCase &one : exchangeCases())
        QTest::addRow("%s %d", qPrintable(one.row), ++number) << one.object;
}

void tst_ExchangeRules::cases()
{
    QFETCH(const QJsonObject, object);
    const auto plan = planOf(object);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().english()));
    for (const char *place : {"expect", "expectPlan"}) {
        const QJsonObject expected = object.value(QLatin1String(place)).toObject();
        const QString host = place == QByteArrayView("expect") ? u"HOST"_s : QString();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVERIFY2(exchange().rule(it.key()) != nullptr, qPrintable(it.key()));
            const QString outcome = outcomeOf(*plan, it.key(), host);
            QVERIFY2(outcome == it->toString(), qPrintable(it.key() + u": "_s + outcome));
        }
    }
    const QMap<QString, QString> commands = commandsOf(*plan, object.value(u"stepsOf"_s).toString(u"HOST"_s));
    const QJsonObject steps = object.value(u"steps"_s).toObject();
    for (auto it = steps.begin(); it != steps.end(); ++it) {
        QVERIFY2(commands.contains(it.key()) == !it->isNull(), qPrintable(it.key()));
        if (!it->isNull())
            QCOMPARE(commands.value(it.key()), it->toString());
    }
    if (object.contains(u"order"_s))
        QCOMPARE(hostOrder(*plan), object.value(u"order"_s).toVariant().toStringList());
    if (object.contains(u"skipped"_s))
        QCOMPARE(plan->skipped.size() == 1, object.value(u"skipped"_s).toBool());
}

void tst_ExchangeRules::everyRowIsThereTwice()
{
    QMap<QString, int> counts;
    for (const RuleCase &one : exchangeCases())
        ++counts[one.row];
    for (int row = 1; row <= 90; ++row) {
        const QString id = u"E%1"_s.arg(row, 2, 10, QLatin1Char('0'));
        QVERIFY2(counts.value(id) >= 2, qPrintable(id));
    }
}

// proves E92
void tst_ExchangeRules::severityFollowsTheWording()
{
    for (const SolutionRule &rule : exchange().rules) {
        QVERIFY2(!rule.wording.isEmpty(), qPrintable(rule.id));
        if (rule.wording == u"recommended"_s || rule.wording == u"stated"_s)
            QVERIFY2(rule.severity != RuleSeverity::Blocks, qPrintable(rule.id));
        if (rule.wording == u"necessary"_s || rule.wording == u"not-supported"_s)
            QVERIFY2(rule.severity == RuleSeverity::Blocks, qPrintable(rule.id));
    }
}

// proves E91
void tst_ExchangeRules::citesItsDocument()
{
    QCOMPARE(exchange().productName, u"Microsoft Exchange Server 2007"_s);
    QCOMPARE(exchange().targetVersion.text(), u"8.3.83.6"_s);
    QCOMPARE(exchange().documents.constFirst().date, QDate(2011, 4, 5));
    const auto plan = planOf({});
    QVERIFY(plan.has_value());
    QVERIFY(plan->toJson().value(u"document"_s).toString().contains(u"2011-04-05"_s));
    for (const Finding &finding : plan->findings)
        QVERIFY2(!finding.reference.isEmpty(), qPrintable(finding.rule));
}

void tst_ExchangeRules::speaksFourLanguages()
{
    const QByteArray english = exchange().rule(u"disk-space"_s)->title.source();
    QSet<QString> titles;
    for (const char *language : {"en", "it", "fr", "es"})
        titles.insert(exchange().translations.value(QLatin1String(language)).value(english));
    QCOMPARE(titles.size(), 4);
    QVERIFY(!titles.contains(QString()));
}

QTEST_GUILESS_MAIN(tst_ExchangeRules)
#include "tst_ExchangeRules.moc"
