// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/TargetSelection.h"
#include "repository/Repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_TargetSelection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void selects_data();
    void selects();
    void refuses_data();
    void refuses();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Repository> m_repository;
};

void tst_TargetSelection::initTestCase()
{
    auto made = Repository::open({m_folder.filePath(u"r.sqlite"_s)}, Repository::Mode::Create);
    QVERIFY(made.has_value());
    m_repository = std::move(*made);
    QList<Host> hosts;
    for (const QString &name : {u"zeta"_s, u"alfa"_s, u"beta"_s}) {
        Host host;
        host.name = name;
        hosts.append(host);
    }
    hosts[0].roles = {u"app"_s};
    hosts[1].roles = {u"app"_s, u"db"_s};
    hosts[1].site = u"Milano"_s;
    hosts[2].groups = {u"spare"_s};
    QVERIFY(m_repository->hosts().add(hosts).has_value());
}

void tst_TargetSelection::selects_data()
{
    QTest::addColumn<TargetSelection>("selection");
    QTest::addColumn<QStringList>("names");
    const auto with = [](auto change) {
        TargetSelection selection;
        change(selection);
        return selection;
    };
    QTest::newRow("by name, each once") << with([](auto &s) { s.hosts = {u"zeta"_s, u"alfa"_s, u"zeta"_s}; })
                                        << QStringList{u"alfa"_s, u"zeta"_s};
    QTest::newRow("by role") << with([](auto &s) { s.roles = {u"db"_s}; }) << QStringList{u"alfa"_s};
    QTest::newRow("by site") << with([](auto &s) { s.sites = {u"Milano"_s}; }) << QStringList{u"alfa"_s};
    QTest::newRow("a union") << with([](auto &s) {
        s.roles = {u"app"_s};
        s.groups = {u"spare"_s};
    }) << QStringList{u"alfa"_s, u"beta"_s, u"zeta"_s};
    QTest::newRow("all is not this computer")
        << with([](auto &s) { s.all = true; }) << QStringList{u"alfa"_s, u"beta"_s, u"zeta"_s};
    QTest::newRow("this computer by name")
        << with([](auto &s) { s.hosts = {Host::thisComputer()}; }) << QStringList{Host::thisComputer()};
}

void tst_TargetSelection::selects()
{
    QFETCH(TargetSelection, selection);
    QFETCH(QStringList, names);
    const Result<QList<Host>> hosts = selectTargets(m_repository->hosts(), selection);
    QVERIFY(hosts.has_value());
    QStringList found;
    for (const Host &host : *hosts)
        found.append(host.name);
    QCOMPARE(found, names);
}

void tst_TargetSelection::refuses_data()
{
    QTest::addColumn<TargetSelection>("selection");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << TargetSelection{} << u"no-targets"_s;
    QTest::newRow("unknown host") << TargetSelection{.hosts = {u"nobody"_s}, .roles = {}, .sites = {}, .groups = {}}
                                  << u"host-unknown"_s;
    QTest::newRow("role of nobody") << TargetSelection{.hosts = {}, .roles = {u"mail"_s}, .sites = {}, .groups = {}}
                                    << u"no-targets"_s;
}

void tst_TargetSelection::refuses()
{
    QFETCH(TargetSelection, selection);
    QFETCH(QString, code);
    const Result<QList<Host>> hosts = selectTargets(m_repository->hosts(), selection);
    QVERIFY(!hosts);
    QCOMPARE(hosts.error().code, code);
    QCOMPARE(hosts.error().kind, ErrorKind::Request);
}

QTEST_GUILESS_MAIN(tst_TargetSelection)
#include "tst_TargetSelection.moc"
