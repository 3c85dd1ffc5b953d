// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "repository/RunStore.h"
#include "wizard/solution/SolutionTree.h"
#include "wizard/summary/PlanTree.h"
#include "wizard/summary/SummaryPageModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// Every text of a tree, a line each.
QStringList texts(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        all += u"%1|%2"_s.arg(index.data().toString(), index.siblingAtColumn(1).data().toString());
        all += texts(model, index);
    }
    return all;
}

} // namespace

class tst_SummaryPageModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void holdsEveryValue();
    void plansAgainAfterAnEdit();
    void groupsFindingsAndLeavesOut();
    void tellsWhatIsTakenFromAnObject();
    void marksHostsOfASolution();
    void needsSecretsThatThePackageLacks();
    void tellsWhyThereIsNoPlan();
    void savesAndCopies();
    void keepsARunThatCouldNotBeStarted();

private:
    using Model = SummaryPageModel;
    void plan();

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<Model> m_model;
};

void tst_SummaryPageModel::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_fixture->state().setHosts({u"web-01"_s, u"web-02"_s});
    m_model = std::make_unique<Model>(m_fixture->session(), m_fixture->state());
}

void tst_SummaryPageModel::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void tst_SummaryPageModel::plan()
{
    m_model->planIfStale();
    QTRY_VERIFY(m_model->phase() != Model::Phase::Planning);
    QVERIFY2(!m_model->problem(), m_model->problem() ? qPrintable(m_model->problem()->english()) : "");
}

// proves G136
void tst_SummaryPageModel::holdsEveryValue()
{
    DeployWizardState &state = m_fixture->state();
    state.setApplication(QString(), u"port"_s, u"5000"_s);
    state.setApplication(u"web-02"_s, u"port"_s, u"5002"_s);
    state.setSilent(QString(), DeployWizardState::installPathKey(), u"/srv/${host.name}"_s);
    state.setSecret({u"ConfigServer"_s, u"Password"_s}, Secret(u"tiger"_s));
    const QAbstractItemModelTester tester(m_model->tree(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->obstacle(), Model::Obstacle::NotPlanned);
    plan();
    const QString all = texts(*m_model->tree()).join(u'\n');
    for (const QString &wanted : {u"Sample Echo Server 9.0.002.05"_s, u"Port|5000"_s, u"Port|5002"_s, u"/srv/web-01"_s,
                                  u"/srv/web-02"_s, u"[EchoSrv] Greeting|hello=world"_s, u"EchoSrv"_s})
        QVERIFY2(all.contains(wanted), qPrintable(wanted));
    QVERIFY(!all.contains(u"tiger"_s));
    QVERIFY(!all.contains(u"change-me"_s));
    QCOMPARE(m_model->hostsToInstall(), 2);
    QCOMPARE(m_model->obstacle(), Model::Obstacle::None);
}

void tst_SummaryPageModel::plansAgainAfterAnEdit()
{
    plan();
    const int revision = m_model->revision();
    m_fixture->state().setApplication(QString(), u"port"_s, u"5000"_s);
    QCOMPARE(m_model->phase(), Model::Phase::Stale);
    QVERIFY(!m_model->plan());
    QCOMPARE(m_model->obstacle(), Model::Obstacle::NotPlanned);
    // An edit while the plan is being made: the older answer is dropped.
    m_model->planAgain();
    m_fixture->state().setHosts({u"web-01"_s});
    plan();
    QCOMPARE(m_model->hostsToInstall(), 1);
    QVERIFY(m_model->revision() > revision);
}

// proves U39
void tst_SummaryPageModel::tellsWhatIsTakenFromAnObject()
{
    Plan plan;
    PlanHost host;
    host.host = u"web-01"_s;
    ApplicationChange change{.rule = ApplicationChange::Rule::OptionsOnly,
                             .before = ApplicationObject(),
                             .replaced = {},
                             .proposed = {},
                             .typed = {},
                             .withdrawn = {{u"plugin"_s, {{u"colour"_s, u"blue"_s}}}}};
    change.before->options = change.withdrawn;
    change.typed.name = u"Parent"_s;
    host.objects = {change};
    PlanStage stage;
    stage.waves = {PlanWave{{host}}};
    plan.stages = {stage};
    TextTreeModel tree;
    tree.setRoot(planTree(plan, m_fixture->package()), {});
    const QStringList lines = texts(tree);
    QVERIFY2(lines.contains(u"option.plugin.colour|is taken away (before: blue)"_s), qPrintable(lines.join(u'\n')));
}

// proves U72
void tst_SummaryPageModel::marksHostsOfASolution()
{
    PlanHost warned;
    warned.host = u"MIL-MBX1"_s;
    warned.from = u"8.1"_s;
    warned.to = u"8.3"_s;
    PlanHost silent = warned;
    silent.host = u"MIL-MBX2"_s;
    silent.isUnreachable = true;
    Finding finding;
    finding.rule = u"disk-space"_s;
    finding.host = warned.host;
    finding.severity = Severity::Warning;
    finding.verdict = Truth::False;
    finding.title = Message::verbatim(u"There is room"_s);
    finding.remedy = waivedFor(u"tried on a copy"_s);
    PlanStage stage;
    stage.waves = {PlanWave{{warned, silent}}};
    Plan plan;
    plan.stages = {stage};
    plan.findings = {finding};
    TextTreeModel tree;
    tree.setRoot(solutionTree(plan), {});
    const QStringList lines = texts(tree);
    for (const QString &wanted : {u"MIL-MBX1|8.1 → 8.3; 1 prerequisite(s) not met or not checked"_s,
                                  u"Prerequisite|A prerequisite was waived: There is room. Reason: tried on a copy"_s,
                                  u"MIL-MBX2|did not answer; the run will try it again"_s,
                                  u"Prerequisite|No prerequisite was checked: the host could not be reached."_s})
        QVERIFY2(lines.contains(wanted), qPrintable(lines.join(u'\n')));
}

void tst_SummaryPageModel::groupsFindingsAndLeavesOut()
{
    // Paths with ".." block each host in the same words; db-01 has a good one of its own.
    m_fixture->state().setHosts({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    m_fixture->state().setSilent(QString(), DeployWizardState::installPathKey(), u"/srv/../etc"_s);
    m_fixture->state().setSilent(u"db-01"_s, DeployWizardState::installPathKey(), u"/srv/db"_s);
    plan();
    QCOMPARE(m_model->obstacle(), Model::Obstacle::Blocked);
    const auto groups = m_model->findingGroups();
    QVERIFY(!groups.isEmpty());
    QCOMPARE(groups.first().finding.rule, u"install-path"_s);
    QCOMPARE(groups.first().hosts, (QStringList{u"web-01"_s, u"web-02"_s}));
    QCOMPARE(m_model->blockedHosts(), (QStringList{u"web-01"_s, u"web-02"_s}));
    m_fixture->state().setLeavesOutBlocked(true);
    QCOMPARE(m_model->obstacle(), Model::Obstacle::None);
    QCOMPARE(m_model->hostsToInstall(), 1);
    // Each is marked, with the prerequisite (U72).
    const QStringList marked = texts(*m_model->tree()).filter(u"Prerequisite|Left out, a prerequisite is not met: "_s);
    QCOMPARE(marked.size(), 2);
    m_fixture->state().setLeavesOutBlocked(false);
    QVERIFY(texts(*m_model->tree()).filter(u"Left out"_s).isEmpty());
    QCOMPARE(m_model->obstacle(), Model::Obstacle::Blocked);
}

void tst_SummaryPageModel::needsSecretsThatThePackageLacks()
{
    const SilentKey extra{u"EchoSrv"_s, u"xPassword"_s};
    m_fixture->state().addSilentKey(extra);
    plan();
    QCOMPARE(m_model->missingSecrets(), QList<SilentKey>{extra});
    QCOMPARE(m_model->obstacle(), Model::Obstacle::SecretsMissing);
    m_model->giveSecret(extra, Secret(u"tiger"_s));
    QVERIFY(m_model->missingSecrets().isEmpty());
    QCOMPARE(m_model->obstacle(), Model::Obstacle::NotPlanned); // whatever is edited, the plan is a draft again
    plan();
    QCOMPARE(m_model->obstacle(), Model::Obstacle::None);
}

void tst_SummaryPageModel::tellsWhyThereIsNoPlan()
{
    m_fixture->state().setSilent(QString(), {u"EchoSrv"_s, u"Greeting"_s}, u"${host.nothing}"_s);
    m_model->planIfStale();
    QTRY_COMPARE(m_model->phase(), Model::Phase::Failed);
    QCOMPARE(m_model->problem()->code, u"variable-unknown"_s);
    QCOMPARE(m_model->obstacle(), Model::Obstacle::PlanFailed);
    m_model->commit();
    QCOMPARE(m_model->phase(), Model::Phase::Failed);
}

// proves U10, G158
void tst_SummaryPageModel::savesAndCopies()
{
    m_fixture->state().setSilent(QString(), DeployWizardState::installPathKey(), u"/srv/echo"_s);
    plan();
    const QString text = m_model->asText();
    QVERIFY(text.contains(u"/srv/echo"_s));
    QVERIFY(text.contains(u"web-02"_s));
    const QString path = m_fixture->path(u"summary é.txt"_s);
    QVERIFY(m_model->saveText(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text);
    const Status refused = m_model->saveText(m_fixture->path(u"no/such/folder.txt"_s));
    QVERIFY(!refused);
    QVERIFY(!refused.error().remedy.isEmpty());
}

void tst_SummaryPageModel::keepsARunThatCouldNotBeStarted()
{
    qputenv("CONVOYCTL", m_fixture->path(u"nowhere"_s).toLocal8Bit());
    plan();
    QSignalSpy started(m_model.get(), &Model::started);
    m_model->commit();
    QCOMPARE(m_model->obstacle(), Model::Obstacle::Starting);
    QTRY_VERIFY(m_model->problem());
    QCOMPARE(m_model->problem()->code, u"runner-missing"_s);
    QCOMPARE(m_model->phase(), Model::Phase::Ready);
    QCOMPARE(started.count(), 0);
    QCOMPARE(m_fixture->repository().runs().list()->constFirst().state, RunState::Failed);
    qunsetenv("CONVOYCTL");
}

QTEST_GUILESS_MAIN(tst_SummaryPageModel)
#include "tst_SummaryPageModel.moc"
