// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployFixture.h"
#include "deploy/DeployWizard.h"
#include "repository/RunStore.h"
#include "widgets/LanguageSwitch.h"
#include "wizard/deploy/SilentIniPageModel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_DeployWizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysStepTaskAndCount();
    void filtersAndCounts();
    void selectsWithKeys();
    void selectsByRole();
    void pastesNames();
    void refusesWithAReason();
    void namesWhatIsMissing();
    void judgesThePortAtTheField();
    void keepsValuesGoingBack();
    void keepsChoicesWhenReopened();
    void editsValuesPerHost();
    void masksSecretsWhileTyping();
    void takesTextWithLineNumbers();
    void commitsWithVerbAndNumber();
    void leavesOutBlockedHosts();
    void neverCommitsFromAField();
    void showsARunToItsEnd();
    void speaksFourLanguages_data();
    void speaksFourLanguages();
    void namesEveryControl();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_wizard->findChild<T *>(name);
    }
    template <typename T>
    T *onPage(const QString &name) const
    {
        return m_wizard->currentPage()->findChild<T *>(name);
    }
    void open();
    void goTo(int page);
    void choose(const QStringList &hosts) { m_fixture->state().setHosts(hosts); }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QAbstractButton *next() const { return m_wizard->button(QWizard::NextButton); }
    [[nodiscard]] QAbstractButton *commit() const { return m_wizard->button(QWizard::CommitButton); }
    void runEvents(const QString &run, const QList<std::pair<QString, HostState>> &hosts);

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<DeployWizard> m_wizard;
};

void tst_DeployWizard::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    open();
}

void tst_DeployWizard::cleanup()
{
    m_wizard.reset();
    m_fixture.reset();
}

void tst_DeployWizard::open()
{
    m_wizard = std::make_unique<DeployWizard>(m_fixture->session(), m_fixture->sessionChoices(), m_fixture->package());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_DeployWizard::goTo(int page)
{
    while (m_wizard->currentId() < page) {
        const int before = m_wizard->currentId();
        QTRY_VERIFY2(next()->isEnabled(), qPrintable(reason()));
        QTest::mouseClick(next(), Qt::LeftButton);
        QVERIFY(m_wizard->currentId() > before);
    }
}

QString tst_DeployWizard::reason() const
{
    return onPage<QLabel>(u"pageReason"_s)->text();
}

// proves U03, U05, G130
void tst_DeployWizard::saysStepTaskAndCount()
{
    QVERIFY(find<QLabel>(u"wizardPosition"_s)->text().contains(u"1"_s));
    QVERIFY(find<QLabel>(u"wizardPosition"_s)->text().contains(u"6"_s));
    QVERIFY(m_wizard->windowTitle().contains(u"Sample Echo Server 9.0.002.05"_s));
    choose({u"web-01"_s, u"web-02"_s});
    QVERIFY(m_wizard->windowTitle().contains(u"2"_s));
    QCOMPARE(onPage<QLabel>(u"pageTitle"_s)->text(), m_wizard->windowTitle());
    QTest::mouseClick(next(), Qt::LeftButton);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ApplicationPage));
    QVERIFY(find<QLabel>(u"wizardPosition"_s)->text().contains(u"2"_s));
    QVERIFY(!onPage<QLabel>(u"pageSentence"_s)->text().isEmpty());
}

// proves U44, U45, U50
void tst_DeployWizard::filtersAndCounts()
{
    auto *filter = onPage<QLineEdit>(u"filterEdit"_s);
    auto *table = onPage<QTableView>(u"hostTable"_s);
    QTRY_COMPARE(m_wizard->focusWidget(), filter); // the first control has the focus on arrival
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::keyClicks(filter, u"milano"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(onPage<QLabel>(u"filterCounts"_s)->text().contains(u"2"_s));
    QVERIFY(onPage<QLabel>(u"filterCounts"_s)->text().contains(u"6"_s));
    QTest::mouseClick(onPage<QPushButton>(u"selectAll"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->state().hosts(), (QStringList{u"web-01"_s, u"web-02"_s}));
    QVERIFY(onPage<QLabel>(u"hostsSelected"_s)->text().startsWith(u"2"_s));
    auto *clear = filter->findChild<QToolButton *>();
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::mouseClick(onPage<QPushButton>(u"clearAll"_s), Qt::LeftButton);
    QVERIFY(m_fixture->state().hosts().isEmpty());
}

// proves U48
void tst_DeployWizard::selectsWithKeys()
{
    auto *table = onPage<QTableView>(u"hostTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    while (table->currentIndex().siblingAtColumn(0).data().toString() != u"web-01"_s) {
        const int row = table->currentIndex().row();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(table->currentIndex().row() > row);
    }
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(m_fixture->state().hosts(), QStringList{u"web-01"_s});
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(m_fixture->state().hosts().isEmpty());
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Return); // goes on, from a page that only collects
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ApplicationPage));
}

void tst_DeployWizard::selectsByRole()
{
    auto *button = onPage<QPushButton>(u"selectBy"_s);
    emit button->menu()->aboutToShow();
    QAction *web = nullptr;
    for (QAction *action : button->menu()->actions()) {
        if (action->objectName() == u"select-0-web"_s)
            web = action;
    }
    QVERIFY(web);
    web->trigger();
    QCOMPARE(m_fixture->state().hosts(), (QStringList{u"web-01"_s, u"web-02"_s}));
}

void tst_DeployWizard::pastesNames()
{
    QApplication::clipboard()->setText(u"web-02\tMilano\nweb-99\nwin-01\n"_s);
    auto *table = onPage<QTableView>(u"hostTable"_s);
    table->setFocus();
    QTest::keySequence(table, QKeySequence(QKeySequence::Paste));
    QCOMPARE(m_fixture->state().hosts(), QStringList{u"web-02"_s});
    auto *panel = onPage<QWidget>(u"hostsMessage"_s);
    QVERIFY(panel->isVisible());
    const QString said = panel->findChild<QLabel *>(u"messageText"_s)->text();
    QVERIFY(said.contains(u"web-99"_s));
    QVERIFY(said.contains(u"win-01"_s));
}

// proves G098, G099
void tst_DeployWizard::refusesWithAReason()
{
    auto *table = onPage<QTableView>(u"hostTable"_s);
    QModelIndex windows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"win-01"_s)
            windows = table->model()->index(row, 0);
    }
    table->setCurrentIndex(windows);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(m_fixture->state().hosts().isEmpty());
    auto *panel = onPage<QWidget>(u"hostMessage"_s);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->findChild<QLabel *>(u"messageText"_s)->text().contains(u"win-01"_s));
}

// proves U11
void tst_DeployWizard::namesWhatIsMissing()
{
    QVERIFY(!next()->isEnabled());
    auto *why = onPage<QLabel>(u"pageReason"_s);
    QVERIFY(why->isVisible());
    QVERIFY(!onPage<QLabel>(u"pageProblems"_s)->isVisible()); // not yet done is not wrong
    emit why->linkActivated(u"0"_s);
    QCOMPARE(m_wizard->focusWidget(), onPage<QTableView>(u"hostTable"_s));
    choose({u"web-01"_s});
    QVERIFY(next()->isEnabled());
    QVERIFY(!why->isVisible());
}

// proves U33
void tst_DeployWizard::judgesThePortAtTheField()
{
    choose({u"web-01"_s});
    goTo(DeployWizard::ApplicationPage);
    auto *port = onPage<QLineEdit>(u"port"_s);
    port->setFocus();
    QTest::keyClicks(port, u"70000"_s);
    QVERIFY(onPage<QLabel>(u"portProblem"_s)->isVisible());
    QVERIFY(onPage<QLabel>(u"pageProblems"_s)->isVisible());
    QVERIFY(!next()->isEnabled());
    onPage<QLineEdit>(u"object"_s)->setFocus();
    emit onPage<QLabel>(u"pageProblems"_s)->linkActivated(u"0"_s);
    QCOMPARE(m_wizard->focusWidget(), port);
    port->clear();
    QTest::keyClicks(port, u"5000"_s);
    QVERIFY(!onPage<QLabel>(u"portProblem"_s)->isVisible());
    QVERIFY(next()->isEnabled());
}

// proves G132, G133, G138, U07
void tst_DeployWizard::keepsValuesGoingBack()
{
    choose({u"web-01"_s, u"db-01"_s});
    goTo(DeployWizard::ApplicationPage);
    auto *object = onPage<QLineEdit>(u"object"_s);
    object->clear();
    QTest::keyClicks(object, u"EchoSrv_A"_s);
    goTo(DeployWizard::SilentPage);
    auto *path = onPage<QLineEdit>(u"installPath"_s);
    path->clear();
    QTest::keyClicks(path, u"/srv/echo"_s);
    goTo(DeployWizard::SummaryPageId);
    for (int page = DeployWizard::SummaryPageId; page > DeployWizard::HostsPage; --page)
        QTest::mouseClick(m_wizard->button(QWizard::BackButton), Qt::LeftButton);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::HostsPage));
    QCOMPARE(m_fixture->state().hosts(), (QStringList{u"db-01"_s, u"web-01"_s}));
    goTo(DeployWizard::ApplicationPage);
    QCOMPARE(onPage<QLineEdit>(u"object"_s)->text(), u"EchoSrv_A"_s);
    goTo(DeployWizard::SilentPage);
    QCOMPARE(onPage<QLineEdit>(u"installPath"_s)->text(), u"/srv/echo"_s);
}

void tst_DeployWizard::keepsChoicesWhenReopened()
{
    choose({u"web-01"_s});
    goTo(DeployWizard::ApplicationPage);
    QTest::keyClicks(onPage<QLineEdit>(u"port"_s), u"5000"_s);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape); // nothing is lost, so nothing is asked
    QVERIFY(!m_wizard->isVisible());
    open();
    QVERIFY(next()->isEnabled());
    goTo(DeployWizard::ApplicationPage);
    QCOMPARE(onPage<QLineEdit>(u"port"_s)->text(), u"5000"_s);
}

void tst_DeployWizard::editsValuesPerHost()
{
    choose({u"web-01"_s, u"web-02"_s});
    goTo(DeployWizard::SilentPage);
    auto *valuesFor = onPage<QComboBox>(u"valuesFor"_s);
    auto *path = onPage<QLineEdit>(u"installPath"_s);
    QCOMPARE(valuesFor->count(), 3);
    valuesFor->setFocus();
    QTest::keyClick(valuesFor, Qt::Key_Down);
    path->clear();
    QTest::keyClicks(path, u"/srv/${host.name}"_s);
    QVERIFY(valuesFor->itemText(1) != u"web-01"_s); // says that it has values of its own
    QTest::keyClick(valuesFor, Qt::Key_Down);
    QCOMPARE(path->text(), u"/opt/genesys/echosrv"_s);
    goTo(DeployWizard::SummaryPageId);
    auto *tree = onPage<QTreeView>(u"planTree"_s);
    QTRY_VERIFY(tree->isVisible());
    const auto found = tree->model()->match(tree->model()->index(0, 1), Qt::DisplayRole, u"/srv/web-01"_s, -1,
                                            Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!found.isEmpty());
}

void tst_DeployWizard::masksSecretsWhileTyping()
{
    choose({u"web-01"_s});
    goTo(DeployWizard::SilentPage);
    auto *table = onPage<QTreeView>(u"silentTable"_s);
    const auto found = table->model()->match(table->model()->index(0, 0), SilentIniPageModel::KeyRole, u"Password"_s, 1,
                                             Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    const QModelIndex value = found.first().siblingAtColumn(SilentIniPageModel::ValueColumn);
    table->setFocus();
    table->setCurrentIndex(value);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>(u"silentValueEditor"_s);
    QVERIFY(editor);
    QCOMPARE(editor->echoMode(), QLineEdit::Password);
    QVERIFY(editor->text().isEmpty());
    QTest::keyClicks(editor, u"tiger"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->state().revealedSecrets().value({u"ConfigServer"_s, u"Password"_s}), u"tiger"_s);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::SilentPage)); // Enter ended the editor alone
    QTest::mouseClick(onPage<QPushButton>(u"asText"_s), Qt::LeftButton);
    QVERIFY(!onPage<QPlainTextEdit>(u"silentText"_s)->toPlainText().contains(u"tiger"_s));
}

void tst_DeployWizard::takesTextWithLineNumbers()
{
    choose({u"web-01"_s});
    goTo(DeployWizard::SilentPage);
    QTest::mouseClick(onPage<QPushButton>(u"asText"_s), Qt::LeftButton);
    auto *text = onPage<QPlainTextEdit>(u"silentText"_s);
    QVERIFY(text->isVisible());
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u"nonsense"_s);
    QVERIFY(!next()->isEnabled());
    QVERIFY(onPage<QLabel>(u"pageProblems"_s)->text().contains(u"15"_s));
    QTest::keyClicks(text, u"=1"_s);
    QVERIFY(next()->isEnabled());
    QCOMPARE(m_fixture->state().silent(QString(), {u"EchoSrv"_s, u"nonsense"_s}), u"1"_s);
}

// proves G136, U08, U09
void tst_DeployWizard::commitsWithVerbAndNumber()
{
    choose({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QVERIFY(onPage<QLabel>(u"untouched"_s)->isVisible());
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY(commit()->isVisible());
    QVERIFY(!next()->isVisible());
    QVERIFY2(commit()->text().contains(u"3"_s), qPrintable(commit()->text()));
    QTest::mouseClick(onPage<QPushButton>(u"copyPlan"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"/opt/genesys/echosrv"_s));
    QVERIFY(m_fixture->connections().add(u"web-01"_s).commands().isEmpty());
    QVERIFY(m_fixture->repository().runs().list()->isEmpty());
}

void tst_DeployWizard::leavesOutBlockedHosts()
{
    choose({u"web-01"_s, u"web-02"_s});
    // Found out after the choice: the host is another system than it was.
    m_fixture->state().setSilent(u"web-02"_s, DeployWizardState::installPathKey(), u"${host.home}/.."_s);
    goTo(DeployWizard::ApplicationPage);
    m_wizard->next();
    m_fixture->state().setSilent(u"web-02"_s, DeployWizardState::installPathKey(), u"${host.home}/x/../y"_s);
    QVERIFY(next()->isEnabled());
    goTo(DeployWizard::SummaryPageId);
    auto *leaveOut = onPage<QCheckBox>(u"leaveOutBlocked"_s);
    QTRY_VERIFY(leaveOut->isVisible());
    QVERIFY(!commit()->isEnabled());
    QVERIFY(onPage<QLabel>(u"pageReason"_s)->isVisible());
    emit onPage<QLabel>(u"pageReason"_s)->linkActivated(u"0"_s);
    QCOMPARE(m_wizard->focusWidget(), leaveOut);
    QTest::keyClick(leaveOut, Qt::Key_Space);
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY(commit()->text().contains(u"1"_s));
}

// proves U52
void tst_DeployWizard::neverCommitsFromAField()
{
    choose({u"web-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY(!qobject_cast<QPushButton *>(commit())->isDefault());
    for (const QString &name : {u"planTree"_s, u"finding1"_s}) {
        auto *widget = onPage<QWidget>(name);
        if (!widget)
            continue;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClick(widget, Qt::Key_Enter);
    }
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::SummaryPageId));
    QVERIFY(commit()->isEnabled());
    QVERIFY(m_fixture->repository().runs().list()->isEmpty());
}

void tst_DeployWizard::runEvents(const QString &run, const QList<std::pair<QString, HostState>> &hosts)
{
    const auto journal = makeSqlJournal(m_fixture->session().url().path, run);
    for (const auto &[host, state] : hosts) {
        Event event;
        event.at = QDateTime::currentDateTimeUtc();
        event.run = run;
        event.host = host;
        event.wave = 1;
        event.kind = EventKind::HostEnded;
        event.state = hostStateWord(state);
        event.progress = 0.5;
        HostOutcome outcome;
        outcome.host = host;
        outcome.state = state;
        outcome.started = event.at;
        outcome.ended = event.at;
        outcome.message = Message::verbatim(u"What happened on %1."_s.arg(host));
        if (state == HostState::Failed) {
            outcome.code = u"installer-failed"_s;
            outcome.remedy = Message::verbatim(u"Read the log."_s);
            outcome.detail = u"exit status 1"_s;
        }
        QVERIFY(journal->endHost(event, outcome).has_value());
    }
    Event end;
    end.at = QDateTime::currentDateTimeUtc();
    end.run = run;
    end.kind = EventKind::RunEnded;
    end.state = runStateWord(RunState::Failed);
    end.progress = 1;
    QVERIFY(journal->append(end).has_value());
}

// proves G139, U13, U14, U15, U32
void tst_DeployWizard::showsARunToItsEnd()
{
    choose({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    goTo(DeployWizard::SummaryPageId);
    QTRY_VERIFY(commit()->isEnabled());
    // As the commit does once the runner is up; the runner itself is a matter of the end-to-end test.
    const QString run = m_fixture->createRun(m_fixture->state().hosts());
    m_wizard->followRun(run);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ProgressPageId));
    QVERIFY(!m_wizard->button(QWizard::BackButton)->isVisible());
    QVERIFY(onPage<QLabel>(u"runGoesOn"_s)->isVisible());
    QVERIFY(onPage<QLabel>(u"progressText"_s)->text().startsWith(u"0"_s));
    runEvents(run,
              {{u"web-01"_s, HostState::Done}, {u"web-02"_s, HostState::Failed}, {u"db-01"_s, HostState::Unreachable}});
    QTRY_COMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::ResultPageId));
    auto count = [this](RunModel::Bucket bucket) {
        return onPage<QToolButton>(u"count%1"_s.arg(static_cast<int>(bucket)));
    };
    QVERIFY(count(RunModel::Bucket::Done)->text().endsWith(u"1"_s));
    QVERIFY(count(RunModel::Bucket::Failed)->text().endsWith(u"1"_s));
    QVERIFY(count(RunModel::Bucket::Unreachable)->text().endsWith(u"1"_s));
    QVERIFY(count(RunModel::Bucket::Skipped)->text().endsWith(u"0"_s));
    auto *table = onPage<QTableView>(u"resultTable"_s);
    QTest::mouseClick(count(RunModel::Bucket::Failed), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *details = onPage<QWidget>(u"hostOutcome"_s);
    QVERIFY(details->findChild<QLabel *>(u"messageText"_s)->text().contains(u"Read the log."_s));
    QVERIFY(details->findChild<QPlainTextEdit *>(u"messageDetails"_s)->toPlainText().contains(u"installer-failed"_s));
    QTest::mouseClick(onPage<QPushButton>(u"copyReport"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"exit status 1"_s));
    QVERIFY(m_wizard->button(QWizard::FinishButton)->isVisible());
}

void tst_DeployWizard::speaksFourLanguages_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : LanguageSwitch::languages())
        QTest::newRow(qPrintable(language)) << language;
}

// proves U06, U49
void tst_DeployWizard::speaksFourLanguages()
{
    QFETCH(QString, language);
    choose({u"web-01"_s, u"web-02"_s});
    LanguageSwitch languages;
    QVERIFY(languages.setLanguage(language));
    QCoreApplication::processEvents(); // the change reaches widgets as an event
    QCOMPARE(next()->text(), QCoreApplication::translate("convoy::DeployWizard", "&Next"));
    for (int page = DeployWizard::HostsPage; page <= DeployWizard::SummaryPageId; ++page) {
        goTo(page);
        QTRY_VERIFY(m_wizard->currentPage()->isComplete());
        const QStringList shared = sharedAccessKeys(*m_wizard);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }
    languages.setLanguage(u"en"_s);
}

// proves U53
void tst_DeployWizard::namesEveryControl()
{
    choose({u"web-01"_s, u"web-02"_s});
    for (int page = DeployWizard::HostsPage; page <= DeployWizard::SummaryPageId; ++page) {
        goTo(page);
        QTRY_VERIFY(m_wizard->currentPage()->isComplete());
        const QStringList nameless = namelessControls(*m_wizard);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

QTEST_MAIN(tst_DeployWizard)
#include "tst_DeployWizard.moc"
