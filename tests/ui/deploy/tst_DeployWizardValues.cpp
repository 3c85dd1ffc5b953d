// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployWizardTest.h"
#include "wizard/deploy/SilentIniPageModel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The pages of application parameters and of the silent.ini.
class tst_DeployWizardValues : public DeployWizardTest
{
    Q_OBJECT

private slots:
    void judgesThePortAtTheField();
    void editsValuesPerHost();
    void masksSecretsWhileTyping();
    void takesTextWithLineNumbers();
};

// proves U33, G150
void tst_DeployWizardValues::judgesThePortAtTheField()
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

void tst_DeployWizardValues::editsValuesPerHost()
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

void tst_DeployWizardValues::masksSecretsWhileTyping()
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

void tst_DeployWizardValues::takesTextWithLineNumbers()
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

QTEST_MAIN(tst_DeployWizardValues)
#include "tst_DeployWizardValues.moc"
