// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "FailureScreen.h"
#include "HostFarm.h"
#include "SlowPackage.h"
#include "operations/run/Deployment.h"
#include "operations/run/RunExecution.h"
#include "repository/LockStore.h"
#include "repository/RunStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// Faults of the repository itself: what was planned is not there any more, or not as it was.
class tst_RepositoryFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hostIsAnothersRun();
    void packageIsDamaged();

private:
    /// Planned with the hosts as they are now, and carried out once `fault` has struck.
    void plan();
    void carryOut();
    void sees(const QString &fault, const QString &code, const QStringList &shows, FailureAction right) const;
    [[nodiscard]] Repository &repository() const { return *m_repository; }
    [[nodiscard]] bool spoilPayload() const;

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    std::unique_ptr<Repository> m_repository;
    QString m_run;
    RunResult m_result;
};

void tst_RepositoryFaults::init()
{
    qputenv("CONVOY_UNPACK", (QFileInfo(QStringLiteral(CONVOYCTL_PROGRAM)).path() + u"/convoy-unpack"_s).toUtf8());
    m_farm = std::make_unique<HostFarm>(2);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository() && SlowPackage::import(*m_cli) && m_cli->addHosts(m_farm->hosts()));
    SlowPackage::letEnd(m_farm->home(0));
    SlowPackage::letEnd(m_farm->home(1));
    auto opened = Repository::open(RepositoryUrl{m_cli->repositoryPath()}, Repository::Mode::Open);
    QVERIFY(opened);
    m_repository = std::move(*opened);
    m_repository->setOperator(u"tester"_s);
}

void tst_RepositoryFaults::cleanup()
{
    m_repository.reset();
    m_cli.reset();
    m_farm.reset();
}

void tst_RepositoryFaults::plan()
{
    DeploymentRequest request;
    request.package = SlowPackage::name();
    request.targets.hosts = {u"host-01"_s, u"host-02"_s};
    const auto made = prepareDeployment(repository(), request, SystemConnectionFactory(), SystemClock());
    QVERIFY2(made, made ? "" : qPrintable(made.error().english()));
    m_run = repository().runs().create(*made, u"tester"_s).value_or(QString());
    QVERIFY(!m_run.isEmpty());
}

void tst_RepositoryFaults::carryOut()
{
    const auto executed = executeRun(RepositoryUrl{m_cli->repositoryPath()}, m_run, {}, u"tester"_s);
    QVERIFY2(executed, executed ? "" : qPrintable(executed.error().english()));
    m_result = *executed;
}

void tst_RepositoryFaults::sees(const QString &fault, const QString &code, const QStringList &shows,
                                FailureAction right) const
{
    const HostOutcome outcome = m_result.hosts.value(0);
    const FailureScreen screen = FailureScreen::of(outcome);
    printScreen(fault, screen);
    QCOMPARE(outcome.state, HostState::Failed);
    const QString problem = screen.problem(code, shows, right);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// proves A11 (a seeded fault with an entry and the right action)
void tst_RepositoryFaults::hostIsAnothersRun()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(repository().locks().acquire(u"host-01"_s, {.run = u"7"_s,
                                                        .operatorName = u"grace"_s,
                                                        .machine = QSysInfo::machineHostName(),
                                                        .processId = QCoreApplication::applicationPid(),
                                                        .since = now,
                                                        .heartbeat = now}));
    plan();
    carryOut();
    sees(u"another run of the same repository has the host"_s, u"host-locked"_s,
         {u"host-01"_s, u"Run 7 of grace"_s, u"Wait until that run has ended"_s}, FailureAction::RunAgain);
    QVERIFY(repository().locks().release(u"host-01"_s, u"7"_s));
    plan();
    carryOut();
    QCOMPARE(m_result.hosts.value(0).state, HostState::Done);
}

/// One byte, in the middle of the stored bytes of the only package.
bool tst_RepositoryFaults::spoilPayload() const
{
    QFile file(m_cli->repositoryPath() + u"-payload"_s);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("echo begun");
    return at >= 0 && file.seek(at) && file.write("X", 1) == 1;
}

// proves A11 (a seeded fault with an entry and the right action)
void tst_RepositoryFaults::packageIsDamaged()
{
    plan();
    QVERIFY(spoilPayload());
    carryOut();
    sees(u"the disk has changed the package's bytes"_s, u"package-damaged"_s,
         {u"Slow 1.0"_s, u"Import the package again"_s}, FailureAction::RunAgain);
    QVERIFY(!QFile::exists(m_farm->home(0) + u"/begun"_s));
    QVERIFY(m_cli->run({u"package"_s, u"import"_s, m_cli->file(u"slow"_s), u"--replace"_s}).code == 0);
    plan();
    carryOut();
    QCOMPARE(m_result.hosts.value(0).state, HostState::Done);
}

QTEST_MAIN(tst_RepositoryFaults)
#include "tst_RepositoryFaults.moc"
