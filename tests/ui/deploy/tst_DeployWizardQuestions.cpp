// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployWizardTest.h"
#include "repository/HostStore.h"
#include "repository/applications/ApplicationStore.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <array>
#include <functional>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Questions of a package, plug-ins, completing and picking, before and after in the summary.
class tst_DeployWizardQuestions : public DeployWizardTest
{
    Q_OBJECT

private slots:
    void noQuestionsNoPage();
    void asksEachByItsType();
    void judgesAtTheField();
    void answersPerHost();
    void plugInAsksForNoObject();
    void plugInAsksForTheParentsFolderOnLinux();
    void completesWithWhatIsKnown();
    void picksTenantAndServers();
    void summaryShowsBeforeAndAfter();

private:
    /// The wizard over a package that differs from the fixture's.
    void openWith(const std::function<void(PackageDescriptor &)> &change);
    void record(const ApplicationObject &object);
    [[nodiscard]] QStringList completions(QLineEdit *edit, const QString &text) const;
};

namespace {

QList<PackageQuestion> questions()
{
    const auto question = [](const QString &name, const QString &type, const QString &fallback = {},
                             const QStringList &values = {}, bool isRequired = true) {
        return PackageQuestion{.name = name,
                               .title = u"What of %1"_s.arg(name),
                               .type = type,
                               .defaultValue = fallback,
                               .values = values,
                               .isRequired = isRequired,
                               .silent = u"EchoSrv.%1"_s.arg(name)};
    };
    return {question(u"Wish"_s, u"string"_s, u"good day"_s),
            question(u"Repeats"_s, u"integer"_s),
            question(u"Loud"_s, u"boolean"_s, u"false"_s, {}, false),
            question(u"Tone"_s, u"selectOne"_s, u"plain"_s, {u"plain"_s, u"warm"_s}),
            question(u"Colours"_s, u"selectMultiple"_s, {}, {u"red"_s, u"blue"_s}, false),
            question(u"Folder"_s, u"path"_s, {}, {}, false),
            question(u"Admin"_s, u"port"_s, {}, {}, false),
            question(u"Pin"_s, u"password"_s, {}, {}, false)};
}

} // namespace

void tst_DeployWizardQuestions::openWith(const std::function<void(PackageDescriptor &)> &change)
{
    m_wizard.reset(); // before what it works on
    m_fixture->forgetChoices();
    StoredPackage package = m_fixture->package();
    change(package.descriptor);
    m_wizard = std::make_unique<DeployWizard>(m_fixture->session(), *m_fixture->sessionChoices().stateFor(package),
                                              m_fixture->sessionChoices());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_DeployWizardQuestions::record(const ApplicationObject &object)
{
    const auto added = m_fixture->repository().applications().add(object);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().english()));
    m_fixture->session().announceChange();
}

QStringList tst_DeployWizardQuestions::completions(QLineEdit *edit, const QString &text) const
{
    edit->clear();
    edit->setFocus();
    QTest::keyClicks(edit, text);
    QStringList found;
    const QCompleter *completer = edit->completer();
    for (int row = 0; completer && row < completer->completionCount(); ++row) {
        if (edit->completer()->setCurrentRow(row))
            found += completer->currentCompletion();
    }
    return found;
}

void tst_DeployWizardQuestions::noQuestionsNoPage()
{
    QVERIFY(!m_wizard->page(DeployWizard::QuestionsPageId));
    choose({u"web-01"_s});
    goTo(DeployWizard::SilentPage);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::SilentPage));
}

// proves G096
void tst_DeployWizardQuestions::asksEachByItsType()
{
    openWith([](PackageDescriptor &package) { package.questions = questions(); });
    m_wizard->state().setHosts({u"web-01"_s});
    goTo(DeployWizard::QuestionsPageId);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(DeployWizard::QuestionsPageId));
    QCOMPARE(onPage<QLineEdit>(u"question_Wish"_s)->text(), u"good day"_s); // what the package proposes
    QVERIFY(!next()->isEnabled()); // Repeats is required and has no default
    QTest::keyClicks(onPage<QLineEdit>(u"question_Repeats"_s), u"3"_s);
    QVERIFY(next()->isEnabled());
    auto *loud = onPage<QComboBox>(u"question_Loud"_s);
    loud->setFocus();
    loud->setCurrentIndex(loud->findData(u"true"_s));
    QTest::keyClick(onPage<QComboBox>(u"question_Tone"_s), Qt::Key_Down);
    auto *colours = onPage<QListWidget>(u"question_Colours"_s);
    colours->item(0)->setCheckState(Qt::Checked);
    colours->item(1)->setCheckState(Qt::Checked);
    QTest::keyClicks(onPage<QLineEdit>(u"question_Folder"_s), u"/srv/x"_s);
    QTest::keyClicks(onPage<QLineEdit>(u"question_Admin"_s), u"8080"_s);
    QCOMPARE(onPage<QLineEdit>(u"question_Pin"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClicks(onPage<QLineEdit>(u"question_Pin"_s), u"1234"_s);
    const auto answer = [this](const QString &key) { return m_wizard->state().silent(QString(), {u"EchoSrv"_s, key}); };
    QCOMPARE(answer(u"Repeats"_s), u"3"_s);
    QCOMPARE(answer(u"Loud"_s), u"true"_s);
    QCOMPARE(answer(u"Tone"_s), u"warm"_s);
    QCOMPARE(answer(u"Colours"_s), u"red;blue"_s);
    QCOMPARE(answer(u"Folder"_s), u"/srv/x"_s);
    QCOMPARE(answer(u"Admin"_s), u"8080"_s);
    QCOMPARE(m_wizard->state().revealedSecrets().value({u"EchoSrv"_s, u"Pin"_s}), u"1234"_s);
    QVERIFY(!m_wizard->state().parameters().general.silent.contains({u"EchoSrv"_s, u"Pin"_s}));
    QVERIFY(namelessControls(*m_wizard).isEmpty());
    // Back and forward again: nothing is lost.
    QTest::mouseClick(m_wizard->button(QWizard::BackButton), Qt::LeftButton);
    goTo(DeployWizard::QuestionsPageId);
    QCOMPARE(onPage<QLineEdit>(u"question_Repeats"_s)->text(), u"3"_s);
}

void tst_DeployWizardQuestions::judgesAtTheField()
{
    openWith([](PackageDescriptor &package) { package.questions = questions(); });
    m_wizard->state().setHosts({u"web-01"_s});
    goTo(DeployWizard::QuestionsPageId);
    const QList<std::array<QString, 3>> rows{
        {u"Repeats"_s, u"often"_s, u"3"_s}, {u"Folder"_s, u"srv"_s, u"/srv"_s}, {u"Admin"_s, u"70000"_s, u"7000"_s}};
    for (const auto &[name, wrong, right] : rows) {
        auto *edit = onPage<QLineEdit>(u"question_"_s + name);
        edit->setText(wrong);
        QVERIFY2(onPage<QLabel>(u"question_%1Problem"_s.arg(name))->isVisible(), qPrintable(name));
        QVERIFY(!next()->isEnabled());
        edit->setText(right);
        QVERIFY(!onPage<QLabel>(u"question_%1Problem"_s.arg(name))->isVisible());
    }
    QVERIFY(next()->isEnabled());
    onPage<QLineEdit>(u"question_Wish"_s)->clear(); // required
    QVERIFY(!next()->isEnabled());
    emit onPage<QLabel>(u"pageProblems"_s)->linkActivated(u"0"_s);
    QCOMPARE(m_wizard->focusWidget(), onPage<QLineEdit>(u"question_Wish"_s));
}

void tst_DeployWizardQuestions::answersPerHost()
{
    openWith([](PackageDescriptor &package) { package.questions = questions().first(1); });
    m_wizard->state().setHosts({u"web-01"_s, u"web-02"_s});
    goTo(DeployWizard::QuestionsPageId);
    auto *valuesFor = onPage<QComboBox>(u"valuesFor"_s);
    valuesFor->setFocus();
    QTest::keyClick(valuesFor, Qt::Key_Down);
    auto *wish = onPage<QLineEdit>(u"question_Wish"_s);
    wish->clear();
    QTest::keyClicks(wish, u"ciao"_s);
    QTest::keyClick(valuesFor, Qt::Key_Down);
    QCOMPARE(wish->text(), u"good day"_s);
    QCOMPARE(m_wizard->state().silent(u"web-01"_s, {u"EchoSrv"_s, u"Wish"_s}), u"ciao"_s);
}

// proves G120, G122, G123, G124, G133
void tst_DeployWizardQuestions::plugInAsksForNoObject()
{
    ApplicationObject parent;
    parent.name = u"Parent_A"_s;
    parent.host = u"web-01"_s;
    parent.packageName = u"The Parent"_s;
    record(parent);
    openWith([](PackageDescriptor &package) {
        package.kind = u"plug-in"_s;
        package.parent.package = u"The Parent"_s;
    });
    m_wizard->state().setHosts({u"web-01"_s, u"web-02"_s});
    goTo(DeployWizard::ApplicationPage);
    for (const QString &field : {u"object"_s, u"port"_s, u"tenant"_s})
        QVERIFY2(!onPage<QWidget>(field), qPrintable(field));
    auto *parents = onPage<QListWidget>(u"parentObjects"_s);
    QCOMPARE(parents->count(), 2);
    QCOMPARE(parents->item(0)->text(), u"web-01: Parent_A"_s);
    QCOMPARE(parents->item(0)->checkState(), Qt::Checked); // found by itself
    QVERIFY(parents->item(1)->text().contains(u"web-02: no parent"_s));
    QVERIFY(next()->isEnabled());
    parents->setFocus();
    parents->setCurrentRow(0);
    QTest::keyClick(parents, Qt::Key_Space);
    QCOMPARE(m_wizard->state().application(u"web-01"_s, u"object"_s), u";"_s); // none of them
    QTest::keyClick(parents, Qt::Key_Space);
    QVERIFY(!m_wizard->state().hasOwnApplication(u"web-01"_s, u"object"_s));
    QVERIFY(!m_wizard->state().parameters().general.application.contains(u"object"_s));
}

// proves G125, G126
void tst_DeployWizardQuestions::plugInAsksForTheParentsFolderOnLinux()
{
    openWith([](PackageDescriptor &package) {
        package.kind = u"plug-in"_s;
        package.os = {{u"linux"_s, {}, {}, 64}, {u"windows"_s, {}, {}, 64}};
        package.parent.folder = u"EchoSrv.Parent_Directory"_s;
    });
    m_wizard->state().setHosts({u"web-01"_s});
    goTo(DeployWizard::SilentPage);
    QVERIFY(onPage<QLineEdit>(u"installPath"_s)->isVisible());
    auto *folder = onPage<QLineEdit>(u"parentFolder"_s);
    QVERIFY(folder->isVisible());
    QTest::keyClicks(folder, u"/opt/parent"_s);
    QCOMPARE(m_wizard->state().silent(QString(), {u"EchoSrv"_s, u"Parent_Directory"_s}), u"/opt/parent"_s);
    m_wizard->state().setHosts({u"win-01"_s});
    QVERIFY(onPage<QLineEdit>(u"installPath"_s)->isVisible());
    QVERIFY(!folder->isVisible());
    m_wizard->state().setHosts({u"web-01"_s, u"win-01"_s});
    QVERIFY(folder->isVisible());
}

// proves G097
void tst_DeployWizardQuestions::completesWithWhatIsKnown()
{
    m_fixture->saveDeployment(u"web-01"_s, u"9.0.001.02"_s); // cfg-milano was its server
    for (const QString &name : {u"EchoSrv_Milano"_s, u"EchoSrv_Lyon"_s, u"Other"_s}) {
        ApplicationObject object;
        object.name = name;
        object.host = u"web-02"_s;
        object.primaryServer = u"cfg-lyon"_s;
        record(object);
    }
    open();
    choose({u"web-01"_s});
    goTo(DeployWizard::ApplicationPage);
    auto *object = onPage<QLineEdit>(u"object"_s);
    QCOMPARE(completions(object, u"srv_"_s), (QStringList{u"EchoSrv_Lyon"_s, u"EchoSrv_Milano"_s}));
    QCOMPARE(completions(object, u"MIL"_s), QStringList{u"EchoSrv_Milano"_s}); // inside the name, whatever its case
    QCOMPARE(completions(onPage<QLineEdit>(u"primaryServer"_s), u"cfg"_s),
             (QStringList{u"cfg-lyon"_s, u"cfg-milano"_s}));
    QCOMPARE(completions(onPage<QComboBox>(u"tenant"_s)->lineEdit(), u"iron"_s), QStringList{u"Environment"_s});
    object->clear();
    QTest::keyClicks(object, u"my own"_s); // typing on overrides what is proposed
    QCOMPARE(m_fixture->state().application(QString(), u"object"_s), u"my own"_s);
}

// proves G149, G151, G152 (Browse)
void tst_DeployWizardQuestions::picksTenantAndServers()
{
    ApplicationObject known;
    known.name = u"A"_s;
    known.host = u"web-02"_s;
    known.primaryServer = u"cfg-lyon"_s;
    known.backupServer = u"cfg-milano"_s;
    record(known);
    open();
    choose({u"web-01"_s});
    goTo(DeployWizard::ApplicationPage);
    for (const QString &field : {u"primaryServer"_s, u"backupServer"_s, u"tenant"_s}) {
        QTest::mouseClick(onPage<QPushButton>(field + u"Browse"_s), Qt::LeftButton);
        auto *dialog = onPage<QDialog>(u"pickDialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"pickList"_s);
        QCOMPARE(list->count(), field == "tenant"_L1 ? 1 : 2);
        list->setCurrentRow(list->count() - 1);
        const QString chosen = list->currentItem()->text();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!onPage<QDialog>(u"pickDialog"_s));
        QCOMPARE(m_fixture->state().application(QString(), field), chosen);
    }
}

void tst_DeployWizardQuestions::summaryShowsBeforeAndAfter()
{
    ApplicationObject known;
    known.name = u"EchoSrv"_s;
    known.host = u"web-01"_s;
    known.packageName = u"Sample Echo Server"_s;
    known.ports[u"default"_s][u"port"_s] = u"5000"_s;
    record(known);
    open();
    choose({u"web-01"_s});
    goTo(DeployWizard::ApplicationPage);
    QTest::keyClicks(onPage<QLineEdit>(u"port"_s), u"6000"_s);
    goTo(DeployWizard::SummaryPageId);
    auto *tree = onPage<QTreeView>(u"planTree"_s);
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const auto found = [tree](int column, const QString &text) {
        return tree->model()->match(tree->model()->index(0, column), Qt::DisplayRole, text, 1,
                                    Qt::MatchContains | Qt::MatchRecursive);
    };
    QTRY_VERIFY(!found(0, u"Application object EchoSrv will be changed"_s).isEmpty());
    QVERIFY(!found(1, u"6000 (before: 5000)"_s).isEmpty());
}

QTEST_MAIN(tst_DeployWizardQuestions)
#include "tst_DeployWizardQuestions.moc"
