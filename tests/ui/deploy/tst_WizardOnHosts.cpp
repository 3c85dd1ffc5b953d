// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "FreePort.h"
#include "HostFarm.h"
#include "UndoPackage.h"
#include "console/window/MainWindow.h"
#include "console/window/SectionStack.h"
#include "deploy/DeployWizard.h"
#include "widgets/LanguageSwitch.h"
#include "wizard/console/DeploymentTableModel.h"
#include "wizard/console/PackageTreeModel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QString oldVersion = u"9.0.001.02"_s;
const QString newVersion = u"9.0.002.05"_s;
constexpr int Patience = 60'000;

} // namespace

/// The window and real servers: the sample is installed, upgraded and rolled back, from the panes to the result page.
class tst_WizardOnHosts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void comesBackToTheFirstState();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void openInstall();
    void openProfile(const char *button);
    /// From the page of hosts to the result page, with the wizard's own buttons.
    void goThrough();
    void close();
    [[nodiscard]] DeployWizard *wizard() const { return m_window->findChild<DeployWizard *>(); }
    [[nodiscard]] QList<QByteArray> trees() const;
    [[nodiscard]] QStringList objects() const; ///< digests: equal ones, equal application objects
    [[nodiscard]] QStringList versions() const;

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void tst_WizardOnHosts::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(qputenv("CONVOYCTL", CONVOYCTL_PROGRAM));
}

void tst_WizardOnHosts::init()
{
    m_farm = std::make_unique<HostFarm>(3);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository() && m_cli->importSample() && m_cli->addHosts(m_farm->hosts()));
    QCOMPARE(m_cli->run({u"host"_s, u"check"_s, u"host-01"_s, u"host-02"_s, u"host-03"_s}).code, 0);
    auto session = Session::open(RepositoryUrl{m_cli->repositoryPath()}, u"tester"_s);
    QVERIFY(session);
    m_session = std::move(*session);
    m_language = std::make_unique<LanguageSwitch>();
    m_language->setLanguage(u"en"_s);
    m_window = std::make_unique<MainWindow>(*m_session, *m_language);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_window->findChild<SectionStack *>()->isComplete());
}

void tst_WizardOnHosts::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_language.reset();
    m_farm.reset();
    m_cli.reset();
}

void tst_WizardOnHosts::openInstall()
{
    auto *tree = child<QTreeView>("packageTree");
    const QModelIndex group = tree->model()->index(0, 0);
    for (int row = 0; row < tree->model()->rowCount(group); ++row) {
        const QModelIndex index = tree->model()->index(row, 0, group);
        if (index.siblingAtColumn(PackageTreeModel::VersionColumn).data() == oldVersion)
            tree->setCurrentIndex(index);
    }
    QTest::mouseClick(child<QPushButton>("installPackage"), Qt::LeftButton);
    QVERIFY(wizard());
    QTest::mouseClick(wizard()->currentPage()->findChild<QPushButton *>(u"selectAll"_s), Qt::LeftButton);
    QStringList hosts = wizard()->state().hosts();
    hosts.removeAll(u"this-computer"_s);
    wizard()->state().setHosts(hosts);
}

void tst_WizardOnHosts::openProfile(const char *button)
{
    child<QListWidget>("sections")->setCurrentRow(2);
    auto *table = child<QTableView>("deploymentTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex(table->model()->index(0, DeploymentTableModel::HostColumn));
    auto *wanted = child<QPushButton>(button);
    QTRY_VERIFY(wanted->isEnabled());
    QTest::mouseClick(wanted, Qt::LeftButton);
    QVERIFY(wizard());
}

void tst_WizardOnHosts::goThrough()
{
    QCOMPARE(wizard()->state().hosts(), (QStringList{u"host-01"_s, u"host-02"_s, u"host-03"_s}));
    auto *next = wizard()->button(QWizard::NextButton);
    while (wizard()->currentId() < DeployWizard::SummaryPageId) {
        auto *reason = wizard()->currentPage()->findChild<QLabel *>(u"pageReason"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(next->isEnabled(), qPrintable(reason->text()), Patience);
        QTest::mouseClick(next, Qt::LeftButton);
    }
    auto *commit = wizard()->button(QWizard::CommitButton);
    auto *reason = wizard()->currentPage()->findChild<QLabel *>(u"pageReason"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(commit->isEnabled(), qPrintable(reason->text()), Patience);
    QTest::mouseClick(commit, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(wizard()->currentId(), static_cast<int>(DeployWizard::ResultPageId), Patience);
    QCOMPARE(wizard()->run()->count(RunModel::Bucket::Done), 3);
    QCOMPARE(wizard()->run()->progress(), 1.0);
}

void tst_WizardOnHosts::close()
{
    QTest::mouseClick(wizard()->button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_VERIFY(!wizard());
}

QList<QByteArray> tst_WizardOnHosts::trees() const
{
    QList<QByteArray> digests;
    for (int i = 0; i < 3; ++i) {
        const QString pidFile = m_farm->home(i) + u"/echosrv/echosrv.pid"_s; // holds the number of a process
        const QString aside = m_farm->folder(i) + u"/pid-aside"_s;
        QFile::rename(pidFile, aside);
        digests += contentDigest(m_farm->home(i));
        QFile::rename(aside, pidFile);
    }
    return digests;
}

QStringList tst_WizardOnHosts::objects() const
{
    QStringList digests;
    for (const auto &one : m_cli->json({u"application"_s, u"list"_s}).json().value(u"applications"_s).toArray())
        digests += one.toObject().value(u"host"_s).toString() + u' ' + one.toObject().value(u"digest"_s).toString();
    return digests;
}

QStringList tst_WizardOnHosts::versions() const
{
    QStringList versions;
    for (const auto &one : m_cli->json({u"deployment"_s, u"list"_s}).json().value(u"deployments"_s).toArray())
        versions += one.toObject().value(u"version"_s).toString();
    return versions;
}

// proves G130, G137, G145, G159, G162, G163, G166, G167
void tst_WizardOnHosts::comesBackToTheFirstState()
{
    openInstall();
    const QString port = QString::number(freePort(u"127.0.1.1"_s));
    wizard()->state().setSilent(QString(), {u"EchoSrv"_s, u"Port"_s}, port);
    wizard()->state().setSilent(QString(), {u"EchoSrv"_s, u"Greeting"_s}, u"ciao"_s);
    wizard()->state().setApplication(QString(), u"object"_s, u"Echo"_s);
    goThrough();
    close();
    const QList<QByteArray> first = trees();
    const QStringList firstObjects = objects();
    QCOMPARE(versions(), QStringList(3, oldVersion));
    QCOMPARE(firstObjects.size(), 3);

    openProfile("upgradeDeployment");
    QCOMPARE(wizard()->state().silent(u"host-02"_s, {u"EchoSrv"_s, u"Port"_s}), port); // nobody types it again
    goThrough();
    close();
    QCOMPARE(versions(), QStringList(3, newVersion));
    QVERIFY(trees() != first);
    QVERIFY(objects() != firstObjects);

    openProfile("rollbackDeployment");
    QCOMPARE(wizard()->state().silent(u"host-02"_s, {u"EchoSrv"_s, u"Greeting"_s}), u"ciao"_s);
    QCOMPARE(wizard()->state().application(u"host-02"_s, u"object"_s), u"Echo"_s);
    goThrough();
    close();
    QCOMPARE(versions(), QStringList(3, oldVersion));
    QCOMPARE(trees(), first);
    QCOMPARE(objects(), firstObjects);
}

QTEST_MAIN(tst_WizardOnHosts)
#include "tst_WizardOnHosts.moc"
