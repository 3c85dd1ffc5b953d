// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/HostStore.h"
#include "repository/facts/FactStore.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

Fact text(const QString &name, const QString &value, const QString &source = {})
{
    return {.name = name, .value = value, .type = u"text"_s, .source = source, .at = QDateTime::currentDateTimeUtc()};
}

ScopedFact about(const QString &host, const QString &name, const QString &value)
{
    return {FactScope::Host, host, text(name, value)};
}

Host named(const QString &name)
{
    Host host;
    host.name = name;
    host.address = u"192.0.2.1"_s;
    return host;
}

HostCheck answer(const QString &edition)
{
    HostCheck check;
    check.at = QDateTime::currentDateTimeUtc();
    check.facts.insert(text(u"os.edition"_s, edition, u"probe"_s));
    return check;
}

QString valueOf(Repository &repository, const QString &host, const QString &name)
{
    return repository.hosts().lastCheck(host).value_or(HostCheck()).facts.text(name);
}

} // namespace

class tst_FactStore : public QObject
{
    Q_OBJECT
private slots:
    void operatorBeatsImportBeatsProbe();
    void hostsThatWereNeverAsked();
    void failedCheckLosesNothing();
    void organisation();
    void allOrNothing();
    void goesWithTheHost();
    void isInTheTrail();
};

void tst_FactStore::operatorBeatsImportBeatsProbe()
{
    const RepositoryScene scene;
    const QString name = u"os.edition"_s;
    {
        const auto repository = scene.openAsRoot();
        QVERIFY(repository->hosts().add({named(u"ex1"_s)}).has_value());
        QVERIFY(repository->hosts().saveCheck(u"ex1"_s, answer(u"probe"_s)).has_value());
        QCOMPARE(valueOf(*repository, u"ex1"_s, name), u"probe"_s);
        QVERIFY(repository->facts().save({about(u"ex1"_s, name, u"import"_s)}, u"import"_s).has_value());
        QCOMPARE(valueOf(*repository, u"ex1"_s, name), u"import"_s);
        QVERIFY(repository->facts().save({about(u"ex1"_s, name, u"operator"_s)}, u"operator"_s).has_value());
        QVERIFY(repository->facts().save({about(u"ex1"_s, name, u"import 2"_s)}, u"import"_s).has_value());
        QVERIFY(repository->hosts().saveCheck(u"ex1"_s, answer(u"probe 2"_s)).has_value());
    }
    // Remembered by the file, not by the program.
    const auto repository = scene.openAsRoot();
    QCOMPARE(valueOf(*repository, u"ex1"_s, name), u"operator"_s);
    QCOMPARE(repository->hosts().lastChecks()->value(u"ex1"_s).facts.text(name), u"operator"_s);
    const auto differences = repository->facts().differences(u"ex1"_s);
    QCOMPARE(differences->size(), 2);
    QVERIFY(repository->facts().forget(FactScope::Host, u"ex1"_s, name).has_value());
    QCOMPARE(valueOf(*repository, u"ex1"_s, name), u"import 2"_s);
    QCOMPARE(repository->facts().differences(u"ex1"_s)->constFirst().other.value.toString(), u"probe 2"_s);
}

void tst_FactStore::hostsThatWereNeverAsked()
{
    const RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    QVERIFY(repository->hosts().add({named(u"ex1"_s), named(u"ex2"_s)}).has_value());
    QVERIFY(repository->facts().save({about(u"ex1"_s, u"os.id"_s, u"2008"_s)}, u"import"_s).has_value());
    const auto checks = repository->hosts().lastChecks();
    QCOMPARE(checks->value(u"ex1"_s).facts.text(u"os.id"_s), u"2008"_s);
    QVERIFY(!checks->value(u"ex1"_s).at.isValid()); // nobody asked it
    QVERIFY(!checks->contains(u"ex2"_s));
}

void tst_FactStore::failedCheckLosesNothing()
{
    const RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    QVERIFY(repository->hosts().add({named(u"ex1"_s)}).has_value());
    QVERIFY(repository->hosts().saveCheck(u"ex1"_s, answer(u"probe"_s)).has_value());
    QVERIFY(repository->facts().save({about(u"ex1"_s, u"os.edition"_s, u"operator"_s)}, u"operator"_s).has_value());
    HostCheck failed = *repository->hosts().lastCheck(u"ex1"_s);
    failed.problem = Error(u"host-unreachable"_s, Message::verbatim(u"gone"_s));
    QVERIFY(repository->hosts().saveCheck(u"ex1"_s, failed).has_value());
    QVERIFY(repository->facts().forget(FactScope::Host, u"ex1"_s, u"os.edition"_s).has_value());
    QCOMPARE(valueOf(*repository, u"ex1"_s, u"os.edition"_s), u"probe"_s);
    QVERIFY(repository->hosts().lastCheck(u"ex1"_s)->problem.has_value());
}

void tst_FactStore::organisation()
{
    const RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    const Fact name = text(u"organisation.name"_s, u"Sample"_s);
    QVERIFY(repository->facts().save({{FactScope::Organisation, {}, name}}, u"operator"_s).has_value());
    QVERIFY(repository->facts().save({{FactScope::Organisation, {}, name}}, u"operator"_s).has_value());
    QCOMPARE(repository->facts().about(FactScope::Organisation)->text(u"organisation.name"_s), u"Sample"_s);
    QVERIFY(repository->facts().about(FactScope::Account)->isEmpty());
    QCOMPARE(scene.count(scene.path(), u"facts"_s), 1);
    QVERIFY(repository->facts().forget(FactScope::Organisation, {}, u"organisation.name"_s).has_value());
    QVERIFY(repository->facts().about(FactScope::Organisation)->isEmpty());
}

void tst_FactStore::allOrNothing()
{
    const RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    QVERIFY(repository->hosts().add({named(u"ex1"_s)}).has_value());
    const auto saved = repository->facts().save(
        {about(u"ex1"_s, u"os.id"_s, u"2008"_s), about(u"ex9"_s, u"os.id"_s, u"2008"_s)}, u"import"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"host-unknown"_s);
    QCOMPARE(scene.count(scene.path(), u"facts"_s), 0);
}

void tst_FactStore::goesWithTheHost()
{
    const RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    QVERIFY(repository->hosts().add({named(u"ex1"_s)}).has_value());
    QVERIFY(repository->facts().save({about(u"ex1"_s, u"os.id"_s, u"2008"_s)}, u"import"_s).has_value());
    QVERIFY(repository->hosts().remove(u"ex1"_s).has_value());
    QCOMPARE(scene.count(scene.path(), u"facts"_s), 0);
}

void tst_FactStore::isInTheTrail()
{
    const RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    QVERIFY(repository->hosts().add({named(u"ex1"_s)}).has_value());
    QVERIFY(repository->facts().save({about(u"ex1"_s, u"os.id"_s, u"2008"_s)}, u"import"_s).has_value());
    QVERIFY(repository->facts().save({about(u"ex1"_s, u"os.id"_s, u"2003"_s)}, u"operator"_s).has_value());
    QVERIFY(repository->facts().forget(FactScope::Host, u"ex1"_s, u"os.id"_s).has_value());
    QCOMPARE(scene.trail(u"facts"_s),
             (QStringList{u"root facts-imported ex1"_s, u"root facts-answered ex1"_s, u"root facts-taken-back ex1"_s}));
}

QTEST_GUILESS_MAIN(tst_FactStore)
#include "tst_FactStore.moc"
