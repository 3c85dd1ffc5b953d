// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeConnection.h"
#include "operations/host/HostSurvey.h"

#include <QJsonObject>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromString(u"2026-11-20T12:00:00.000Z"_s, Qt::ISODateWithMs);
    }
};

Host hostNamed(const QString &name)
{
    Host host;
    host.name = name;
    return host;
}

HostCheck checkOf(int minutesAgo, const QString &osId)
{
    HostCheck check;
    check.at = FixedClock().now().addSecs(-60 * minutesAgo);
    check.facts.insert({.name = u"os.id"_s, .value = osId, .type = u"text"_s, .source = u"probe"_s, .at = check.at});
    return check;
}

} // namespace

class tst_HostSurvey : public QObject
{
    Q_OBJECT

private slots:
    void asksWhatIsOldOrMissing_data();
    void asksWhatIsOldOrMissing();
    void givesEveryHostAnAnswer();
    void keepsWhatWasKnownBesideAProblem();
    void writesTheContract();
};

void tst_HostSurvey::asksWhatIsOldOrMissing_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<int>("maxAge");
    QTest::addColumn<bool>("storedOnly");
    QTest::addColumn<int>("openings");
    QTest::newRow("never asked") << -1 << 15 << false << 1;
    QTest::newRow("fresh") << 14 << 15 << false << 0;
    QTest::newRow("old") << 15 << 15 << false << 1;
    QTest::newRow("always") << 0 << 0 << false << 1;
    QTest::newRow("stored only") << 600 << 15 << true << 0;
    QTest::newRow("stored only, nothing known") << -1 << 15 << true << 0;
}

void tst_HostSurvey::asksWhatIsOldOrMissing()
{
    QFETCH(int, minutesAgo);
    QFETCH(int, maxAge);
    QFETCH(bool, storedOnly);
    QFETCH(int, openings);
    FakeConnectionFactory factory;
    FakeHost &fake = factory.add(u"a"_s);
    QMap<QString, HostCheck> known;
    if (minutesAgo >= 0)
        known.insert(u"a"_s, checkOf(minutesAgo, u"debian"_s));
    const SurveyRequest request{.hosts = {hostNamed(u"a"_s)},
                                .credentials = {},
                                .maxAge = std::chrono::minutes(maxAge),
                                .storedOnly = storedOnly};
    const auto checks = surveyHosts(request, known, factory, FixedClock());
    QCOMPARE(checks.size(), 1);
    QCOMPARE(fake.openings(), openings);
}

void tst_HostSurvey::givesEveryHostAnAnswer()
{
    FakeConnectionFactory factory; // knows none of them: all are unreachable
    SurveyRequest request;
    for (int i = 0; i < 40; ++i)
        request.hosts.append(hostNamed(u"h%1"_s.arg(i)));
    int told = 0;
    const std::thread::id here = std::this_thread::get_id();
    bool isHere = true;
    const auto checks = surveyHosts(request, {}, factory, FixedClock(), [&](const QString &, const HostCheck &) {
        ++told;
        isHere = isHere && std::this_thread::get_id() == here;
    });
    QCOMPARE(checks.size(), 40);
    QCOMPARE(told, 40);
    QVERIFY(isHere);
    for (const HostCheck &check : checks)
        QCOMPARE(check.problem->code, u"host-unreachable"_s);
}

void tst_HostSurvey::keepsWhatWasKnownBesideAProblem()
{
    const FakeConnectionFactory factory;
    const SurveyRequest request{.hosts = {hostNamed(u"a"_s)}, .credentials = {}};
    const auto checks = surveyHosts(request, {{u"a"_s, checkOf(60, u"debian"_s)}}, factory, FixedClock());
    const HostCheck check = checks.value(u"a"_s);
    QVERIFY(check.problem);
    QCOMPARE(check.facts.text(u"os.id"_s), u"debian"_s);
    QCOMPARE(check.facts.fact(u"os.id"_s)->at, FixedClock().now().addSecs(-3600));
}

void tst_HostSurvey::writesTheContract()
{
    const QJsonObject good = hostCheckJson(u"a"_s, checkOf(1, u"debian"_s));
    QCOMPARE(good.keys(), (QStringList{u"at"_s, u"facts"_s, u"name"_s, u"os"_s, u"problem"_s, u"reachable"_s}));
    QVERIFY(good.value(u"reachable"_s).toBool());
    QVERIFY(good.value(u"problem"_s).isNull());
    HostCheck bad;
    bad.at = FixedClock().now();
    bad.problem = Error(u"host-unreachable"_s, Message("gone"));
    QVERIFY(!hostCheckJson(u"a"_s, bad).value(u"reachable"_s).toBool());
    QCOMPARE(hostCheckJson(u"a"_s, bad).value(u"problem"_s).toObject().value(u"code"_s).toString(),
             u"host-unreachable"_s);
}

QTEST_GUILESS_MAIN(tst_HostSurvey)
#include "tst_HostSurvey.moc"
