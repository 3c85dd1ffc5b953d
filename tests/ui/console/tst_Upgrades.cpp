// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "RunScript.h"
#include "deploy/DeployWizard.h"
#include "operations/run/Deployment.h"
#include "repository/DeploymentStore.h"
#include "repository/RunStore.h"
#include "repository/applications/ApplicationStore.h"
#include "run/RunWindow.h"
#include "widgets/MessagePanel.h"
#include "wizard/console/DeploymentTableModel.h"
#include "wizard/console/RunTableModel.h"
#include "wizard/summary/PlanTree.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The deployed packages pane: what can be upgraded and rolled back, and the wizards behind it.
class tst_Upgrades : public ConsoleTest
{
    Q_OBJECT

private slots:
    void offersExactlyWhatIsPossible();
    void opensTheUpgradeWizard();
    void opensTheRollBackWizard();
    void rollBackHasTheSixFields();
    void showsWhatIsGoingOn_data();
    void showsWhatIsGoingOn();
    void titlesAnUndo();
    void filters();
    void choosesNoOtherHostByItself();

private:
    qint64 addPackage(const QString &version);
    void addDeployment(const QString &host, const QString &version, const QString &undo = {},
                       const QString &state = QStringLiteral("installed"));
    void choose(const QString &host);
    [[nodiscard]] DeployWizard *wizard() const { return m_window->findChild<DeployWizard *>(); }
    [[nodiscard]] QString text(const char *name) const { return child<QPushButton>(name)->text().remove(u'&'); }
};

qint64 tst_Upgrades::addPackage(const QString &version)
{
    NewPackage package;
    package.descriptor = m_fixture->package().descriptor;
    package.descriptor.version = Version(version);
    package.format = u"zip"_s;
    package.fileName = u"older.zip"_s;
    package.silentIni = m_fixture->package().silentIni;
    auto import = m_fixture->session().repository().packages().beginImport(package);
    if (!import || !(*import)->write(QByteArray("not unpacked by these tests")))
        return 0;
    const auto stored = (*import)->commit();
    m_fixture->session().announceChange();
    return stored ? stored->id : 0;
}

void tst_Upgrades::addDeployment(const QString &host, const QString &version, const QString &undo, const QString &state)
{
    DeploymentRecord record;
    record.host = host;
    record.packageName = m_fixture->package().descriptor.name;
    record.packageVersion = version;
    record.state = state;
    record.run = u"1"_s;
    record.operatorName = u"tester"_s;
    record.installPath = u"/opt/echo"_s;
    record.application = {{u"object"_s, u"EchoSrv_A"_s}};
    record.silentIniJson = u"{\"EchoSrv\":{\"Greeting\":\"ciao\"}}"_s;
    record.since = QDateTime::currentDateTimeUtc();
    record.undo = undo;
    record.undoReason = undo == u"none"_s ? u"It changes the database for good."_s : QString();
    QVERIFY(m_fixture->session().repository().deployments().record(record));
    m_fixture->session().announceChange();
}

void tst_Upgrades::choose(const QString &host)
{
    auto *table = child<QTableView>("deploymentTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, DeploymentTableModel::HostColumn);
        if (index.data().toString() == host) {
            table->setCurrentIndex(index);
            return;
        }
    }
    QFAIL(qPrintable(host));
}

// proves G144, G161 (exactly when possible, the reason beside them when not), U46
void tst_Upgrades::offersExactlyWhatIsPossible()
{
    open();
    showSection(Deployments);
    const QString newest = m_fixture->package().descriptor.version.text();
    addDeployment(u"web-02"_s, u"9.0.001.02"_s);
    choose(u"web-02"_s);
    auto *upgrade = child<QPushButton>("upgradeDeployment");
    auto *rollback = child<QPushButton>("rollbackDeployment");
    QVERIFY(upgrade->isEnabled());
    QCOMPARE(text("upgradeDeployment"), u"Deploy profile: Upgrade to %1"_s.arg(newest));
    QVERIFY(!child<QLabel>("upgradeReason")->isVisible());
    QVERIFY(!rollback->isEnabled());
    QCOMPARE(child<QLabel>("rollbackReason")->text(), u"There is no older version in the repository."_s);
    QVERIFY(addPackage(u"9.0.000.01"_s) > 0);
    QVERIFY(rollback->isEnabled());
    QCOMPARE(text("rollbackDeployment"), u"Deploy profile: Roll back to 9.0.000.01"_s);
    addDeployment(u"web-02"_s, newest, u"none"_s);
    QVERIFY(!upgrade->isEnabled());
    QCOMPARE(child<QLabel>("upgradeReason")->text(), u"There is no newer version in the repository."_s);
    QVERIFY(!rollback->isEnabled());
    QVERIFY(child<QLabel>("rollbackReason")->text().contains(u"It changes the database for good."_s));
}

// proves G145, G146, G147, G148, G156, U01, U08 (in part: what the wizard is called)
void tst_Upgrades::opensTheUpgradeWizard()
{
    open();
    showSection(Deployments);
    addDeployment(u"web-02"_s, u"9.0.001.02"_s);
    choose(u"web-02"_s);
    auto *button = child<QPushButton>("upgradeDeployment");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(wizard());
    DeployWizardState &state = wizard()->state();
    QCOMPARE(state.profile(), Profile::Upgrade);
    QVERIFY2(state.hosts().contains(u"web-02"_s), qPrintable(state.hosts().join(u' ')));
    QVERIFY(!state.hosts().contains(u"this-computer"_s));
    QVERIFY2(wizard()->windowTitle().startsWith(u"Upgrade "_s), qPrintable(wizard()->windowTitle()));
    QCOMPARE(state.application(u"web-02"_s, u"object"_s), u"EchoSrv_A"_s);
    const SilentKey greeting(u"EchoSrv"_s, u"Greeting"_s);
    QCOMPARE(state.silent(u"web-02"_s, greeting), u"ciao"_s);
    // Taken away again it is the package's own; nobody fills it in a second time.
    state.resetSilent(u"web-02"_s, greeting);
    state.resetSilent(QString(), greeting);
    QCOMPARE(state.silent(u"web-02"_s, greeting), state.packageSilent(greeting));
    QVERIFY(!state.request().prefills);
    wizard()->close();
}

// proves G162, G163, U01
void tst_Upgrades::opensTheRollBackWizard()
{
    open();
    showSection(Deployments);
    QVERIFY(addPackage(u"9.0.000.01"_s) > 0);
    addDeployment(u"web-02"_s, m_fixture->package().descriptor.version.text());
    choose(u"web-02"_s);
    QTest::mouseClick(child<QPushButton>("rollbackDeployment"), Qt::LeftButton);
    QVERIFY(wizard());
    QCOMPARE(wizard()->state().profile(), Profile::Rollback);
    QVERIFY(wizard()->state().hosts().contains(u"web-02"_s));
    QVERIFY2(wizard()->windowTitle().startsWith(u"Roll back "_s), qPrintable(wizard()->windowTitle()));
    wizard()->close();
}

// proves G149, G151, G152 (in part: what they begin with), G165
void tst_Upgrades::rollBackHasTheSixFields()
{
    open();
    showSection(Deployments);
    QVERIFY(addPackage(u"9.0.000.01"_s) > 0);
    ApplicationObject object;
    object.name = u"EchoSrv_A"_s;
    object.host = u"web-02"_s;
    object.tenant = u"Environment"_s;
    object.packageName = m_fixture->package().descriptor.name;
    object.packageVersion = u"9.0.000.01"_s;
    object.primaryServer = u"cfg-milano"_s; // by hand: no deployment knows of it
    object.backupServer = u"cfg-lyon"_s;
    QVERIFY(m_fixture->repository().applications().add(object));
    addDeployment(u"web-02"_s, u"9.0.000.01"_s);
    addDeployment(u"web-02"_s, m_fixture->package().descriptor.version.text(), u"previous-package"_s);
    choose(u"web-02"_s);
    QTest::mouseClick(child<QPushButton>("rollbackDeployment"), Qt::LeftButton);
    QVERIFY(wizard());
    wizard()->state().setHosts({u"web-02"_s});
    auto *next = wizard()->button(QWizard::NextButton);
    QTRY_VERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(wizard()->currentId(), static_cast<int>(DeployWizard::ApplicationPage));
    const auto *page = wizard()->currentPage();
    QTest::keyClick(page->findChild<QComboBox *>(u"valuesFor"_s), Qt::Key_Down);
    const auto edit = [page](const QString &name) { return page->findChild<QLineEdit *>(name); };
    QCOMPARE(edit(u"object"_s)->text(), u"EchoSrv_A"_s);
    QCOMPARE(page->findChild<QComboBox *>(u"tenant"_s)->currentText(), u"Environment"_s);
    QCOMPARE(edit(u"primaryServer"_s)->text(), u"cfg-milano"_s);
    QCOMPARE(edit(u"backupServer"_s)->text(), u"cfg-lyon"_s);
    for (const QString &field : {u"tenant"_s, u"primaryServer"_s, u"backupServer"_s})
        QVERIFY2(page->findChild<QPushButton *>(field + u"Browse"_s)->isVisible(), qPrintable(field));
    edit(u"port"_s)->setFocus();
    QTest::keyClicks(edit(u"port"_s), u"http"_s);
    QVERIFY(page->findChild<QLabel *>(u"portProblem"_s)->isVisible());
    QVERIFY(!next->isEnabled());
    edit(u"port"_s)->clear();
    QTest::keyClicks(edit(u"port"_s), u"5001"_s);
    QVERIFY(next->isEnabled());
    auto *again = page->findChild<QRadioButton *>(u"installAgain"_s);
    auto *skip = page->findChild<QRadioButton *>(u"skipReinstallation"_s);
    QCOMPARE(again->text().remove(u'&'), u"False"_s);
    QCOMPARE(skip->text().remove(u'&'), u"True"_s);
    QVERIFY(again->isChecked());
    // True leaves the host alone, whose object exists; false does not.
    skip->click();
    for (const bool isSkipped : {true, false}) {
        while (wizard()->currentId() < DeployWizard::SummaryPageId)
            wizard()->next();
        auto *verdict =
            wizard()->currentPage()->findChild<QWidget *>(u"verdict"_s)->findChild<QLabel *>(u"messageText"_s);
        const QString nothing = u"There is nothing to do on any of the selected hosts."_s;
        QTRY_COMPARE(verdict->text().contains(nothing), isSkipped);
        QTRY_COMPARE(wizard()->button(QWizard::CommitButton)->isEnabled(), !isSkipped);
        while (wizard()->currentId() > DeployWizard::ApplicationPage)
            wizard()->back();
        QCOMPARE(skip->isChecked(), isSkipped); // kept on the way back
        again->click();
    }
    wizard()->close();
}

void tst_Upgrades::showsWhatIsGoingOn_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("task");
    QTest::newRow("upgrade") << Profile::Upgrade << u"Upgrade"_s;
    QTest::newRow("roll back") << Profile::Rollback << u"Roll back"_s;
}

// proves G160, G168, and G140 (the same progress in the pane)
void tst_Upgrades::showsWhatIsGoingOn()
{
    QFETCH(Profile, profile);
    QFETCH(QString, task);
    open();
    showSection(Deployments);
    const qint64 older = addPackage(u"9.0.001.02"_s);
    const QString newest = m_fixture->package().descriptor.version.text();
    const bool isUpgrade = profile == Profile::Upgrade;
    addDeployment(u"web-02"_s, isUpgrade ? u"9.0.001.02"_s : newest, u"previous-package"_s);
    RunScript run(*m_fixture, m_fixture->createRun({u"web-02"_s, u"db-01"_s}, profile,
                                                   isUpgrade ? m_fixture->package().id : older));
    auto *bar = child<QProgressBar>("deploymentBar");
    choose(u"web-02"_s);
    QVERIFY(!bar->isVisible()); // planned is not going on
    QVERIFY(child<QPushButton>(isUpgrade ? "upgradeDeployment" : "rollbackDeployment")->isEnabled());
    run.start();
    run.step(u"web-02"_s, StepKind::Copy, HostState::Copying, 0.1);
    // The host has a row for what stands there and one for what is coming: both tell of it.
    choose(u"web-02"_s);
    QVERIFY(bar->isVisible());
    const int copying = bar->value();
    QVERIFY(copying > 0 && copying < bar->maximum() / 2);
    QVERIFY2(child<QLabel>("deploymentWork")->text().startsWith(u"%1, run %2: step 3 of "_s.arg(task, run.id())),
             qPrintable(child<QLabel>("deploymentWork")->text()));
    QVERIFY(!child<QPushButton>("upgradeDeployment")->isEnabled());
    QCOMPARE(child<QLabel>("upgradeReason")->text(), u"A run is working on this host now."_s);
    QCOMPARE(child<QLabel>("rollbackReason")->text(), u"A run is working on this host now."_s);
    const auto cell = [this] {
        auto *table = child<QTableView>("deploymentTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QVariant value =
                table->model()->index(row, DeploymentTableModel::State).data(DeploymentTableModel::ProgressRole);
            if (value.isValid() && table->model()->index(row, DeploymentTableModel::HostColumn).data() == u"web-02"_s)
                return value.toDouble();
        }
        return -1.0;
    };
    QVERIFY(cell() > 0 && cell() < 0.5);
    const double before = cell();
    run.step(u"web-02"_s, StepKind::Verify, HostState::Verifying, 0.4);
    QVERIFY(bar->value() > copying);
    QVERIFY(cell() > before);
    const RunWindow window(m_fixture->session(), run.id());
    QVERIFY(window.findChild<QProgressBar *>(u"progressBar"_s)->value() > 0);
    run.endHost(u"web-02"_s, HostState::RolledBackInPart);
    QCOMPARE(bar->value(), bar->maximum());
    // A longer word widens its column.
    auto *table = child<QTableView>("deploymentTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex state = table->model()->index(row, DeploymentTableModel::State);
        QVERIFY2(table->columnWidth(state.column()) >= table->sizeHintForIndex(state).width(),
                 qPrintable(state.data().toString()));
    }
    QVERIFY(child<QLabel>("deploymentWork")->text().endsWith(u"Hosts of the run that are finished: 1 of 2."_s));
    run.endHost(u"db-01"_s, HostState::Failed, u"not-deployed"_s);
    run.end(RunState::Failed);
    QVERIFY(!bar->isVisible());
    QVERIFY(cell() < 0);
}

/// A run that undoes another one is called that, not a roll back.
void tst_Upgrades::titlesAnUndo()
{
    open();
    const QString newest = m_fixture->package().descriptor.version.text();
    const qint64 older = addPackage(u"9.0.001.02"_s);
    addDeployment(u"web-02"_s, newest, u"previous-package"_s);
    DeploymentRequest request;
    request.package = QString::number(older);
    request.profile = Profile::Rollback;
    request.targets.hosts = {u"web-02"_s};
    request.storedFacts = true;
    request.undoes = u"1"_s;
    const auto plan = prepareDeployment(m_fixture->repository(), request, m_fixture->session().connections(),
                                        m_fixture->session().clock());
    QVERIFY(plan);
    QVERIFY(plan->stages.constFirst().title.english().startsWith(u"Undo run 1: back to "_s));
    const auto id = m_fixture->repository().runs().create(*plan, u"tester"_s);
    QVERIFY(id);
    RunScript run(*m_fixture, *id);
    run.start();
    auto *table = child<QTableView>("runTable");
    QTRY_COMPARE(table->model()->index(0, RunTableModel::Profile).data().toString(), u"Undo run 1"_s);
    run.endHost(u"web-02"_s, HostState::Done);
    run.end(RunState::Done);
    const RunWindow window(m_fixture->session(), *id);
    QVERIFY2(window.windowTitle().contains(u"undoes run 1"_s), qPrintable(window.windowTitle()));
    const QString verdict = window.findChild<MessagePanel *>(u"resultVerdict"_s)->accessibleName();
    QVERIFY2(verdict.contains(u"Run 1 was undone on 1 host"_s), qPrintable(verdict));
}

// proves U45, and G141 (in part: by state and time)
void tst_Upgrades::filters()
{
    open();
    showSection(Deployments);
    addDeployment(u"web-02"_s, u"9.0.001.02"_s, {}, u"failed"_s);
    auto *table = child<QTableView>("deploymentTable");
    auto *state = child<QComboBox>("deploymentState");
    const int all = table->model()->rowCount();
    QVERIFY(all > 1);
    state->setCurrentIndex(state->findData(u"failed"_s));
    const int failed = table->model()->rowCount();
    QVERIFY(failed > 0 && failed < all);
    auto *clear = child<QPushButton>("clearDeploymentFilter");
    QVERIFY(clear->isEnabled());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), all);
    QVERIFY(!clear->isEnabled());
}

/// A host that leaves the filter while a run works on it takes no other one's place: what is done next would be done there.
void tst_Upgrades::choosesNoOtherHostByItself()
{
    open();
    showSection(Deployments);
    RunScript run(*m_fixture, QStringList{u"db-01"_s, u"web-01"_s, u"web-02"_s});
    run.start();
    for (const QString &host : {u"db-01"_s, u"web-01"_s, u"web-02"_s})
        run.step(host, StepKind::Copy, HostState::Copying, 0.1);
    auto *state = child<QComboBox>("deploymentState");
    state->setCurrentIndex(state->findData(hostStateWord(HostState::Copying)));
    auto *table = child<QTableView>("deploymentTable");
    QCOMPARE(table->model()->rowCount(), 3);
    choose(u"db-01"_s);
    auto *title = child<QLabel>("deploymentTitle");
    QVERIFY(title->text().endsWith(u"db-01"_s));
    run.step(u"db-01"_s, StepKind::Verify, HostState::Verifying, 0.2);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!table->currentIndex().isValid());
    QVERIFY(!title->isVisible());
    run.step(u"db-01"_s, StepKind::Copy, HostState::Copying, 0.2); // it is there again, and is what was chosen
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(title->isVisible() && title->text().endsWith(u"db-01"_s));
}

QTEST_MAIN(tst_Upgrades)
#include "tst_Upgrades.moc"
