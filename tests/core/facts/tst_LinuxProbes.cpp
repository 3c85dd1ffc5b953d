// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordedHost.h"
#include "facts/Probe.h"

#include <QTest>

using namespace convoy;

class tst_LinuxProbes : public QObject
{
    Q_OBJECT

private slots:
    void parsesRecordedHosts_data();
    void parsesRecordedHosts();
    void makesNothingOfNothing();
};

void tst_LinuxProbes::parsesRecordedHosts_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : RecordedHost::names())
        QTest::newRow(qPrintable(name)) << name;
    QVERIFY(RecordedHost::names().size() >= 10);
}

void tst_LinuxProbes::parsesRecordedHosts()
{
    QFETCH(QString, file);
    const RecordedHost host = RecordedHost::read(file);
    QMap<QString, QString> facts;
    for (const auto &probe : linuxProbes()) {
        QVERIFY2(host.outputs.contains(probe->name()), qPrintable(probe->name()));
        for (const Fact &fact : probe->parse(host.outputs.value(probe->name())))
            facts.insert(fact.name, fact.value.toString());
    }
    QCOMPARE(facts, host.facts);
}

void tst_LinuxProbes::makesNothingOfNothing()
{
    for (const auto &probe : linuxProbes()) {
        for (const QByteArray &output :
             {QByteArray(), QByteArray("\n"), QByteArray("\0\xFF", 2), QByteArray(100'000, '=')}) {
            for (const Fact &fact : probe->parse(output))
                QVERIFY2(probe->name() == QLatin1String("os-release") || probe->name() == QLatin1String("architecture")
                             || probe->name() == QLatin1String("kernel"),
                         qPrintable(fact.name));
        }
        QVERIFY(probe->parse({}).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_LinuxProbes)
#include "tst_LinuxProbes.moc"
