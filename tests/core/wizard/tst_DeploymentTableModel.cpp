// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "repository/RunStore.h"
#include "wizard/console/DeploymentTableModel.h"
#include "wizard/log/RunLogModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What the pane of deployed packages shows, while a run goes on and after it.
class tst_DeploymentTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsARun();
    void changesOnlyWhatIsAnother();
    void tellsMoreOfOneDeployment();
    void hasTheActionLogOfAFailure();

private:
    void append(EventKind kind, const QString &host, const QString &step, const QString &state);
    void fail(const QString &host);
    [[nodiscard]] QString shown(int row, int column) const
    {
        return m_model->index(row, column).data(Qt::DisplayRole).toString();
    }

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<DeploymentTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<Journal> m_journal;
    QString m_run;
};

void tst_DeploymentTableModel::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_run = m_fixture->createRun({u"web-01"_s, u"web-02"_s});
    m_journal = makeSqlJournal(m_fixture->session().url().path, m_run);
    m_model = std::make_unique<DeploymentTableModel>(m_fixture->session());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void tst_DeploymentTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
    m_fixture.reset();
}

void tst_DeploymentTableModel::append(EventKind kind, const QString &host, const QString &step, const QString &state)
{
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.run = m_run;
    event.host = host;
    event.step = step;
    event.kind = kind;
    event.state = state;
    QVERIFY(m_journal->append(event));
    m_fixture->session().announceChange();
}

void tst_DeploymentTableModel::fail(const QString &host)
{
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.run = m_run;
    event.host = host;
    event.step = u"verify"_s;
    event.kind = EventKind::HostEnded;
    event.state = u"failed"_s;
    event.error = Error(u"version-differs"_s, Message("Nothing stands on %1.", {host}));
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = HostState::Failed;
    outcome.step = event.step;
    outcome.code = event.error->code;
    outcome.message = event.error->what;
    outcome.why = Message("The installer wrote nothing.");
    outcome.remedy = Message("Read the log.");
    outcome.ended = event.at;
    QVERIFY(m_journal->endHost(event, outcome));
}

// proves G140 (what the pane shows)
void tst_DeploymentTableModel::followsARun()
{
    QCOMPARE(m_model->rowCount(), 0); // planned is not deployed
    append(EventKind::RunStarted, {}, {}, u"running"_s);
    append(EventKind::HostStarted, u"web-01"_s, {}, u"checked"_s);
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->row(0)->isRunning);
    QCOMPARE(shown(0, DeploymentTableModel::State), hostStateText(HostState::Checked).text());
    append(EventKind::StepStarted, u"web-01"_s, u"copy"_s, u"copied"_s);
    QCOMPARE(shown(0, DeploymentTableModel::State), hostStateText(HostState::Copied).text());
    QCOMPARE(shown(1, DeploymentTableModel::State), hostStateText(HostState::Planned).text());
    append(EventKind::RunEnded, {}, {}, u"done"_s);
    QCOMPARE(m_model->rowCount(), 0); // the run is over, and recorded nothing
}

// proves U25 (in part: a run over many hosts does not make the list anew at each step)
void tst_DeploymentTableModel::changesOnlyWhatIsAnother()
{
    append(EventKind::RunStarted, {}, {}, u"running"_s);
    append(EventKind::HostStarted, u"web-01"_s, {}, u"checked"_s);
    QCOMPARE(m_model->rowCount(), 2);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    append(EventKind::HostStarted, u"web-02"_s, {}, u"checked"_s);
    QCOMPARE(shown(1, DeploymentTableModel::State), hostStateText(HostState::Checked).text());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 1);
    m_fixture->session().announceChange(); // nothing is another
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
    m_fixture->saveDeployment(u"db-01"_s, u"9.0.001.02"_s); // one more row
    QVERIFY(!resets.isEmpty());
}

// proves G141, G142 (what the pane and its details show)
void tst_DeploymentTableModel::tellsMoreOfOneDeployment()
{
    m_fixture->saveDeployment(u"web-02"_s, u"9.0.001.02"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(shown(0, DeploymentTableModel::Package), m_fixture->package().descriptor.name);
    QCOMPARE(shown(0, DeploymentTableModel::VersionColumn), u"9.0.001.02"_s);
    QCOMPARE(shown(0, DeploymentTableModel::HostColumn), u"web-02"_s);
    QCOMPARE(shown(0, DeploymentTableModel::State), deploymentStateText(u"installed"_s).text());
    QCOMPARE(shown(0, DeploymentTableModel::Operator), u"tester"_s);
    QVERIFY(!shown(0, DeploymentTableModel::Since).isEmpty());
    const DeploymentTableModel::Row *row = m_model->row(0);
    QVERIFY(row);
    QVERIFY(!row->isRunning);
    QVERIFY(!row->run.isEmpty());
    QVERIFY(row->outcome.code.isEmpty());
}

// proves G143 (the log behind the button)
void tst_DeploymentTableModel::hasTheActionLogOfAFailure()
{
    append(EventKind::RunStarted, {}, {}, u"running"_s);
    append(EventKind::StepStarted, u"web-01"_s, u"verify"_s, u"verifying"_s);
    append(EventKind::StepStarted, u"web-02"_s, u"copy"_s, u"copied"_s);
    fail(u"web-01"_s);
    m_fixture->session().announceChange();
    const DeploymentTableModel::Row *row = m_model->row(0);
    QVERIFY(row);
    QCOMPARE(row->outcome.code, u"version-differs"_s);
    QCOMPARE(row->outcome.why.english(), u"The installer wrote nothing."_s);
    QCOMPARE(row->outcome.remedy.english(), u"Read the log."_s);
    const RunLogModel log(m_fixture->session(), row->run, row->host);
    QCOMPARE(log.rowCount(), 2); // its own lines alone
    QVERIFY(log.toText().contains(u"Nothing stands on web-01."_s));
    QVERIFY(!log.toText().contains(u"web-02"_s));
}

QTEST_GUILESS_MAIN(tst_DeploymentTableModel)
#include "tst_DeploymentTableModel.moc"
