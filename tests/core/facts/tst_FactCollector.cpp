// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeConnection.h"
#include "HostFarm.h"
#include "RecordedHost.h"
#include "facts/FactCollector.h"

#include <QSysInfo>
#include <QTest>
#include <QTimeZone>

using namespace convoy;

namespace {

class FixedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC}; }
};

/// One fact, and perhaps none.
class OneProbe : public Probe
{
public:
    OneProbe(QString name, QString command)
        : m_name(std::move(name))
        , m_command(std::move(command))
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString command() const override { return m_command; }
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override
    {
        if (output.trimmed().isEmpty())
            return {};
        return {{.name = m_name,
                 .value = QString::fromUtf8(output).trimmed(),
                 .type = QStringLiteral("text"),
                 .source = {},
                 .at = {}}};
    }

private:
    QString m_name;
    QString m_command;
};

ProbeList probes(std::initializer_list<std::pair<const char *, const char *>> entries)
{
    ProbeList list;
    for (const auto &[name, command] : entries)
        list.push_back(std::make_shared<OneProbe>(QLatin1String(name), QLatin1String(command)));
    return list;
}

} // namespace

class tst_FactCollector : public QObject
{
    Q_OBJECT

private slots:
    void collectsInOneRoundTrip();
    void keepsProbesApart();
    void takesNothingFromAGarbledPart();
    void failsWhenTheHostCannotBeAsked();
    void asksRealHosts();
};

void tst_FactCollector::collectsInOneRoundTrip()
{
    const auto fake = std::make_shared<FakeHost>();
    const RecordedHost recorded = RecordedHost::read(QStringLiteral("debian-12.txt"));
    fake->answerProbes(recorded.outputs);
    FakeConnection connection(fake);
    QVERIFY(connection.open({}));
    const auto facts = FactCollector().collect(connection, FixedClock(), {});
    QVERIFY(facts);
    QCOMPARE(fake->commands().size(), 1);
    QCOMPARE(facts->all().keys(), recorded.facts.keys());
    const auto version = facts->fact(QStringLiteral("os.version"));
    QCOMPARE(version->value.toString(), QStringLiteral("12"));
    QCOMPARE(version->source, QStringLiteral("probe"));
    QCOMPARE(version->at, FixedClock().now());
}

void tst_FactCollector::keepsProbesApart()
{
    Host local;
    local.connection = ConnectionKind::Local;
    const auto connection = SystemConnectionFactory().create(local, {});
    QVERIFY(connection->open({}));
    const FactCollector collector(probes({{"first", "printf 'no line end'"},
                                          {"leaves", "cd /; exit 3"},
                                          {"reads", "cat"},
                                          {"talks", "echo loud >&2; echo two; echo lines"},
                                          {"unknown", "no-such-program"},
                                          {"last", "echo last"}}));
    const auto facts = collector.collect(*connection, SystemClock(), {});
    QVERIFY(facts);
    QCOMPARE(facts->all().keys(),
             QStringList({QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("talks")}));
    QCOMPARE(facts->text(QStringLiteral("first")), QStringLiteral("no line end"));
    QCOMPARE(facts->text(QStringLiteral("talks")), QStringLiteral("two\nlines"));
}

void tst_FactCollector::takesNothingFromAGarbledPart()
{
    const auto fake = std::make_shared<FakeHost>();
    fake->answer(QStringLiteral("-begin-"), [](const Command &command, const QByteArray &) -> Result<CommandResult> {
        const QByteArray token = command.raw().section(QLatin1String("echo "), 1).left(32).toLatin1();
        CommandResult result;
        result.output = token + "-begin-a\nfirst\n\n" + token + "-end-a\n" + token + "-begin-b\nhalf of it";
        return result;
    });
    FakeConnection connection(fake);
    QVERIFY(connection.open({}));
    const auto facts = FactCollector(probes({{"a", "x"}, {"b", "x"}})).collect(connection, SystemClock(), {});
    QVERIFY(facts);
    QCOMPARE(facts->all().keys(), QStringList({QStringLiteral("a")}));
}

void tst_FactCollector::failsWhenTheHostCannotBeAsked()
{
    const auto fake = std::make_shared<FakeHost>();
    fake->answer(QStringLiteral("-begin-"),
                 Error(QStringLiteral("connection-lost"), Message::verbatim(QStringLiteral("x"))));
    FakeConnection connection(fake);
    QVERIFY(connection.open({}));
    const auto facts = FactCollector().collect(connection, SystemClock(), {});
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, QStringLiteral("connection-lost"));
}

void tst_FactCollector::asksRealHosts()
{
    HostFarm farm(1);
    QVERIFY2(farm.isUp(), qPrintable(farm.problem()));
    const auto connection = SystemConnectionFactory().create(farm.host(0), {});
    QVERIFY(connection->open({}));
    const auto facts = FactCollector().collect(*connection, SystemClock(), {});
    QVERIFY(facts);
    QCOMPARE(facts->text(QStringLiteral("os.family")), QStringLiteral("linux"));
    QCOMPARE(facts->text(QStringLiteral("home")), farm.home(0));
    QCOMPARE(facts->text(QStringLiteral("kernel.release")), QSysInfo::kernelVersion());
    QCOMPARE(facts->text(QStringLiteral("user")), farm.host(0).user);
    for (const char *name : {"architecture", "os.bits", "memory.totalBytes", "disk.homeFreeBytes", "disk.tmpFreeBytes",
                             "uptime.seconds", "boot.id", "hostname", "tools.tar", "tools.sha256sum"})
        QVERIFY2(facts->contains(QLatin1String(name)), name);
}

QTEST_GUILESS_MAIN(tst_FactCollector)
#include "tst_FactCollector.moc"
