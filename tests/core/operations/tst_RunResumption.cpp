// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunResumption.h"
#include "repository/HostStore.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What is asked before a run is gone on with.
class tst_RunResumption : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatIsLeft();
    void takesUpWhatWasCutOff();
    void packageMustBeThere_data();
    void packageMustBeThere();
    void packageMayBeGoneWhenNobodyNeedsIt();
    void namesHostsThatAreGone_data();
    void namesHostsThatAreGone();
    void refusesWhatIsWorkedOn();
    void tellsWhoWasFaster();

private:
    static PackageDescriptor package();
    Result<StoredPackage> store(const QByteArray &bytes, bool replace = false);
    void endHost(const QString &host, HostState state, bool isCutOff = false);
    void endRun(const QString &state = u"stopped"_s);
    [[nodiscard]] Status claim() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_repository;
    QString m_run;
    qint64 m_package = 0;
};

PackageDescriptor tst_RunResumption::package()
{
    PackageDescriptor package;
    package.name = u"Echo"_s;
    package.version = Version(u"9.0"_s);
    package.silentIni = u"silent.ini"_s;
    return package;
}

Result<StoredPackage> tst_RunResumption::store(const QByteArray &bytes, bool replace)
{
    NewPackage package;
    package.descriptor = tst_RunResumption::package();
    package.format = u"zip"_s;
    package.fileName = u"echo.zip"_s;
    package.silentIni = "[A]\nPassword=own\n";
    package.replace = replace;
    auto import = m_repository->packages().beginImport(package);
    if (!import)
        return failure(import.error());
    if (const Status written = (*import)->write(bytes); !written)
        return failure(written.error());
    return (*import)->commit();
}

void tst_RunResumption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Repository::open({m_folder->filePath(u"r.sqlite"_s)}, Repository::Mode::Create);
    QVERIFY(opened.has_value());
    m_repository = std::move(*opened);
    const auto stored = store("bytes");
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().english()));
    m_package = stored->id;
    Plan plan;
    plan.packageName = u"Echo"_s;
    plan.packageVersion = u"9.0"_s;
    plan.packageSha256 = stored->sha256;
    plan.secrets = {{u"A"_s, u"Password"_s}};
    PlanWave wave;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        Host host;
        host.name = name;
        host.address = u"127.0.1.1"_s;
        QVERIFY(m_repository->hosts().add({host}));
        PlanHost planned;
        planned.host = name;
        wave.hosts += planned;
    }
    plan.stages = {PlanStage{.id = u"all"_s, .title = {}, .scope = u"hosts"_s, .waves = {wave}}};
    m_run = m_repository->runs().create(plan, u"anna"_s).value_or(QString());
    QVERIFY(claim());
}

void tst_RunResumption::cleanup()
{
    m_repository.reset();
    m_folder.reset();
}

Status tst_RunResumption::claim() const
{
    return m_repository->runs().claim(m_run, {.processId = QCoreApplication::applicationPid(),
                                              .machine = QSysInfo::machineHostName(),
                                              .isResume = true,
                                              .operatorName = u"anna"_s});
}

void tst_RunResumption::endHost(const QString &host, HostState state, bool isCutOff)
{
    Event event;
    event.kind = EventKind::HostEnded;
    event.host = host;
    event.state = hostStateWord(state);
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = state;
    outcome.isCutOff = isCutOff;
    QVERIFY(makeSqlJournal(m_repository->url().path, m_run)->endHost(event, outcome));
}

void tst_RunResumption::endRun(const QString &state)
{
    Event event;
    event.kind = EventKind::RunEnded;
    event.state = state;
    QVERIFY(makeSqlJournal(m_repository->url().path, m_run)->append(event));
}

void tst_RunResumption::saysWhatIsLeft()
{
    endHost(u"a"_s, HostState::Done);
    endHost(u"b"_s, HostState::Stopped);
    endRun();
    const auto resumption = prepareResume(*m_repository, m_run);
    QVERIFY2(resumption, resumption ? "" : qPrintable(resumption.error().english()));
    QCOMPARE(resumption->unfinished, QStringList{u"b"_s});
    QVERIFY(resumption->unknownHosts.isEmpty());
    QCOMPARE(resumption->plan.secrets.size(), 1);
    QCOMPARE(resumption->silentIni.value(u"A"_s, u"Password"_s), u"own"_s);
    QCOMPARE(resumption->lastEvent, m_repository->runs().events(m_run, {})->constLast().id);
}

void tst_RunResumption::takesUpWhatWasCutOff()
{
    endHost(u"a"_s, HostState::Failed);
    endHost(u"b"_s, HostState::Unreachable, true);
    endRun(u"failed"_s);
    const auto resumption = prepareResume(*m_repository, m_run);
    QVERIFY2(resumption, resumption ? "" : qPrintable(resumption.error().english()));
    QCOMPARE(resumption->unfinished, QStringList{u"b"_s});
}

void tst_RunResumption::packageMustBeThere_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<QString>("code");
    QTest::newRow("deleted") << false << u"package-unknown"_s;
    QTest::newRow("replaced") << true << u"package-changed"_s;
}

void tst_RunResumption::packageMustBeThere()
{
    QFETCH(bool, isReplaced);
    QFETCH(QString, code);
    endRun();
    if (isReplaced)
        QVERIFY(store("other bytes", true).has_value());
    else
        QVERIFY(m_repository->packages().remove(m_package, PackageStore::Deletion::Forced));
    const auto resumption = prepareResume(*m_repository, m_run);
    QVERIFY(!resumption);
    QCOMPARE(resumption.error().code, code);
    QCOMPARE(resumption.error().kind, ErrorKind::Request);
    QVERIFY(!resumption.error().remedy.isEmpty());
    QCOMPARE(m_repository->runs().find(m_run)->state, RunState::Stopped); // as it was
}

void tst_RunResumption::packageMayBeGoneWhenNobodyNeedsIt()
{
    endHost(u"a"_s, HostState::Done);
    endHost(u"b"_s, HostState::Failed);
    endRun(u"interrupted"_s);
    QVERIFY(m_repository->packages().remove(m_package));
    const auto resumption = prepareResume(*m_repository, m_run);
    QVERIFY2(resumption, resumption ? "" : qPrintable(resumption.error().english()));
    QVERIFY(resumption->unfinished.isEmpty());
    QVERIFY(resumption->plan.secrets.isEmpty());
}

void tst_RunResumption::namesHostsThatAreGone_data()
{
    QTest::addColumn<bool>("isRenamed");
    QTest::newRow("removed") << false;
    QTest::newRow("renamed") << true;
}

void tst_RunResumption::namesHostsThatAreGone()
{
    QFETCH(bool, isRenamed);
    endHost(u"a"_s, HostState::Stopped);
    endRun();
    Host renamed = *m_repository->hosts().find(u"b"_s);
    renamed.name = u"c"_s;
    QVERIFY(isRenamed ? m_repository->hosts().update(u"b"_s, renamed) : m_repository->hosts().remove(u"b"_s));
    const auto resumption = prepareResume(*m_repository, m_run);
    QVERIFY(resumption);
    QCOMPARE(resumption->unfinished, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(resumption->unknownHosts, QStringList{u"b"_s});
}

void tst_RunResumption::refusesWhatIsWorkedOn()
{
    QCOMPARE(prepareResume(*m_repository, m_run).error().code, u"run-has-runner"_s);
    QCOMPARE(prepareResume(*m_repository, u"99"_s).error().code, u"run-unknown"_s);
    endRun(u"done"_s);
    QCOMPARE(prepareResume(*m_repository, m_run).error().code, u"run-not-resumable"_s);
}

void tst_RunResumption::tellsWhoWasFaster()
{
    endRun();
    qputenv("CONVOYCTL", "/bin/false"); // a runner that refuses
    QCOMPARE(resumeRun(*m_repository, m_run, {}, u"anna"_s).error().code, u"runner-failed"_s);
    QVERIFY(claim()); // by somebody else, meanwhile
    QCOMPARE(resumeRun(*m_repository, m_run, {}, u"anna"_s).error().code, u"run-has-runner"_s);
    qunsetenv("CONVOYCTL");
}

QTEST_GUILESS_MAIN(tst_RunResumption)
#include "tst_RunResumption.moc"
