// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FailureScreen.h"
#include "FaultDisk.h"
#include "HostFarm.h"
#include "RunBench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const QString present = u"9.0.001.02"_s; ///< stands on the hosts
const QString earlier = u"8.0.000.01"_s; ///< is gone back to

/// A host that a roll back goes over, or whose files are saved before they are changed.
struct UndoHost
{
    QString home;
    PlanHost planned;
    std::unique_ptr<FaultDisk> disk{};

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(home + u'/' + name);
        if (!QDir().mkpath(QFileInfo(file.fileName()).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
    /// What an upgrade has saved, and what the repository knows of it.
    void save(const QByteArray &tree)
    {
        write(u"saved-1/tree.tar"_s, tree);
        write(u"saved-1/done"_s, "bytes=1\n");
        planned.before.savedSha256 =
            QString::fromLatin1(QCryptographicHash::hash(tree, QCryptographicHash::Sha256).toHex());
    }
};

/// A tar of an installation in this version.
QByteArray treeOf(const QString &version)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"version.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(version.toUtf8() + '\n') < 0)
        qFatal("the tree cannot be written");
    file.close();
    QProcess tar;
    tar.start(u"tar"_s, {u"-c"_s, u"-C"_s, folder.path(), u"version.txt"_s});
    if (!tar.waitForFinished() || tar.exitCode() != 0)
        qFatal("tar cannot be run");
    return tar.readAllStandardOutput();
}

struct UndoFault
{
    QString name;
    QString code;
    QStringList shows;
    FailureAction right;
    bool mayBeLater = false; ///< what is right for most hosts with this code is offered before it
    std::function<void(UndoHost &)> seed;
};

QList<UndoFault> rollbackFaults()
{
    return {{.name = u"somebody changed the host since it was deployed"_s,
             .code = u"other-version-found"_s,
             .shows = {u"@name"_s, present, u"Version 7.1 was found"_s, u"nothing was changed"_s},
             .right = FailureAction::RunAgain, // which plans again, with what stands there now
             .seed = [](UndoHost &host) { host.write(u"x/version.txt"_s, "7.1\n"); }},
            {.name = u"the saved files were removed"_s,
             .code = u"saved-gone"_s,
             .shows = {u"@name"_s, u"@home/saved-1"_s, u"Install the version you want"_s},
             .right = FailureAction::OpenLog, // there is no way back but another installation
             .seed = [](UndoHost &) {}},
            {.name = u"the saved files were changed"_s,
             .code = u"saved-altered"_s,
             .shows = {u"@name"_s, u"@home/saved-1"_s, u"who changed them"_s},
             .right = FailureAction::OpenLog,
             .seed =
                 [](UndoHost &host) {
                     host.save(treeOf(earlier));
                     host.write(u"saved-1/tree.tar"_s, treeOf(present));
                 }},
            {.name = u"the saved files cannot be unpacked"_s,
             .code = u"undo-failed"_s,
             .shows = {u"@name"_s, u"stands there again"_s},
             .right = FailureAction::OpenLog,
             .seed = [](UndoHost &host) { host.save("this was never a tar"); }},
            {.name = u"the saved files are of another version"_s,
             .code = u"undo-unproved"_s,
             .shows = {u"@name"_s, u"Version 7.5 was found"_s},
             .right = FailureAction::OpenLog,
             .seed = [](UndoHost &host) { host.save(treeOf(u"7.5"_s)); }},
            {.name = u"the package that knows the way back is gone"_s,
             .code = u"package-unknown"_s,
             .shows = {u"version 9.9"_s, u"Import it again"_s},
             .right = FailureAction::RunAgain, // once it was imported
             .seed =
                 [](UndoHost &host) {
                     host.write(u"x/version.txt"_s, "9.9\n");
                     host.planned.undo = u"installer"_s;
                     host.planned.from = u"9.9"_s;
                     host.planned.before.version = u"9.9"_s;
                 }},
            {.name = u"the installer's own way back fails"_s,
             .code = u"undo-failed"_s,
             .shows = {u"@name"_s, u"code 9"_s, u"the database is in use"_s},
             .right = FailureAction::OpenLog,
             .seed = [](UndoHost &host) { host.planned.undo = u"installer"_s; }}};
}

QList<UndoFault> savingFaults()
{
    return {{.name = u"what is to be saved is no folder"_s,
             .code = u"backup-failed"_s,
             .shows = {u"@name"_s, u"@home/x"_s, u"Nothing of the package was changed"_s, u"Not a directory"_s},
             .right = FailureAction::RunAgain, // once it was put right
             .mayBeLater = true,               // the log tells first what could not be saved
             .seed = [](UndoHost &host) { host.write(u"x"_s, "a file\n"); }},
            {.name = u"there is no room to save what stands there"_s,
             .code = u"backup-room"_s,
             .shows = {u"@name"_s, u"@home/x"_s, u"are free on the disk of"_s},
             .right = FailureAction::RunAgain, // once there is room
             .seed = [](UndoHost &host) {
                 host.write(u"x/big"_s, QByteArray(700'000, 'x'));
                 if (host.disk)
                     host.disk->fill(400);
             }}};
}

} // namespace

/// Ways back that do not lead there, one in each of the hosts of a run, and what an operator then sees.
class tst_UndoFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatToDo_data();
    void showsWhatToDo();

private:
    void rollBack(RunBench &bench);
    void install(RunBench &bench);
    [[nodiscard]] PlanHost rolledBack(int index) const;
    [[nodiscard]] bool wasStruck(int index) const
    {
        return m_faults.at(index).code != u"backup-room"_s || FaultDisk::mayMount();
    }

    const QList<UndoFault> m_rollbacks = rollbackFaults();
    const QList<UndoFault> m_faults = m_rollbacks + savingFaults();
    std::vector<UndoHost> m_hosts;
    std::unique_ptr<HostFarm> m_farm;
    QList<HostOutcome> m_outcomes;
};

void tst_UndoFaults::initTestCase()
{
    std::unique_ptr<FaultDisk> disk = FaultDisk::mayMount() ? std::make_unique<FaultDisk>() : nullptr;
    m_farm = std::make_unique<HostFarm>(static_cast<int>(m_faults.size()));
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    for (int i = 0; i < int(m_faults.size()); ++i) {
        UndoHost host{.home = m_farm->home(i), .planned = rolledBack(i)};
        if (m_faults.at(i).code == u"backup-room"_s)
            host.disk = std::move(disk);
        if (i < m_rollbacks.size())
            host.write(u"x/version.txt"_s, present.toUtf8() + '\n');
        m_faults.at(i).seed(host);
        m_hosts.push_back(std::move(host));
    }
    RunBench bench(m_farm->hosts());
    rollBack(bench);
    install(bench);
}

PlanHost tst_UndoFaults::rolledBack(int index) const
{
    const QString home = m_farm->home(index);
    PlanHost host;
    host.host = m_farm->host(index).name;
    host.from = present;
    host.to = earlier;
    host.undo = u"saved-files"_s;
    host.before.version = present;
    host.before.installPath = home + u"/x"_s;
    host.before.savedFolder = home + u"/saved-1"_s;
    host.installPath = home + u"/x"_s;
    for (const auto kind :
         {StepKind::Lock, StepKind::Check, StepKind::Undo, StepKind::Verify, StepKind::Record, StepKind::CleanUp})
        host.steps += PlanStep{.id = stepKindWord(kind), .kind = kind, .command = {}};
    return host;
}

void tst_UndoFaults::rollBack(RunBench &bench)
{
    FakePayload payload({{u"undo.sh"_s, "#!/bin/sh\necho 'the database is in use'\nexit 9\n"}});
    PackageAtHand own{.package = bench.package, .sha256 = {}, .silentIni = bench.silentIni, .payload = &payload};
    own.package.undoCommand = u"./undo.sh"_s;
    own.package.undo = u"installer"_s;
    Plan plan;
    plan.packageName = bench.package.name;
    plan.packageVersion = present;
    plan.profile = Profile::Rollback;
    PlanWave wave;
    for (int i = 0; i < int(m_rollbacks.size()); ++i)
        wave.hosts += m_hosts.at(size_t(i)).planned;
    plan.stages = {PlanStage{.id = u"all"_s, .title = {}, .waves = {wave}}};
    QHash<QString, Host> hosts;
    for (const Host &host : m_farm->hosts())
        hosts.insert(host.name, host);
    RunContext context{.runId = u"41"_s,
                       .mark = bench.mark,
                       .operatorName = u"ada"_s,
                       .resume = {},
                       .plan = plan,
                       .package = bench.package,
                       .silentIni = bench.silentIni,
                       .unpackedBytes = 0,
                       .hosts = hosts,
                       .credentials = {},
                       .secrets = {},
                       .others = {{present, own}},
                       .connections = bench.connections,
                       .journal = bench.journal,
                       .payload = payload,
                       .locks = bench.locks,
                       .deployments = bench.deployments,
                       .applications = bench.applications,
                       .clock = bench.clock};
    context.package.undoCommand = u"./undo.sh"_s;
    m_outcomes += Runner(std::move(context)).execute().hosts;
}

/// Files are saved first.
void tst_UndoFaults::install(RunBench &bench)
{
    bench.hosts.clear();
    for (int i = int(m_rollbacks.size()); i < int(m_faults.size()); ++i) {
        Host host = m_farm->host(i);
        if (const auto &disk = m_hosts.at(size_t(i)).disk)
            host.staging = disk->path();
        bench.hosts += host;
        bench.unreachable.insert(host.name);
    }
    bench.package.undo = u"saved-files"_s;
    bench.set(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/x"_s);
    m_outcomes += bench.run().hosts;
}

void tst_UndoFaults::showsWhatToDo_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_faults.size()); ++i)
        QTest::newRow(qPrintable(m_faults.at(i).name)) << i;
}

// proves A11 (seeded faults of ways back, each with an entry and the right action), U38
void tst_UndoFaults::showsWhatToDo()
{
    QFETCH(int, index);
    if (!wasStruck(index))
        QSKIP("this user may not mount a disk");
    const UndoFault &fault = m_faults.at(index);
    const HostOutcome &outcome = m_outcomes.at(index);
    const FailureScreen screen = FailureScreen::of(outcome);
    printScreen(fault.name, screen);
    QCOMPARE(outcome.state, HostState::Failed);
    QStringList shows = fault.shows;
    for (QString &text : shows)
        text.replace(u"@name"_s, outcome.host).replace(u"@home"_s, m_farm->home(index));
    const QString problem = screen.problem(fault.code, shows, fault.right, fault.mayBeLater);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_MAIN(tst_UndoFaults)
#include "tst_UndoFaults.moc"
