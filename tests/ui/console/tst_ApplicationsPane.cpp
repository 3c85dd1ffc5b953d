// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "application/ApplicationKeys.h"
#include "repository/access/OperatorStore.h"
#include "repository/applications/ApplicationStore.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Application objects in the main window, by keys and clicks.
class tst_ApplicationsPane : public ConsoleTest
{
    Q_OBJECT

private slots:
    void listsAndFilters();
    void editsAValueInTheTable();
    void setsAndTakesAway();
    void saysWhatIsWrong();
    void deletesAfterAsking();
    void seesWhatOthersChange();
    void tellsOthersWhyTheyMayNot();

private:
    StoredApplication add(const QString &name, const QString &host, const QString &port);
    void choose(const QString &name);
    [[nodiscard]] QModelIndex valueOf(const QString &key) const;
    [[nodiscard]] QString message() const
    {
        return child<QWidget>("applicationsPane")->findChild<QLabel *>(u"messageText"_s)->text();
    }
    [[nodiscard]] ApplicationObject stored(const QString &name) const
    {
        const auto found = m_fixture->repository().applications().find(name);
        return found ? found->object : ApplicationObject();
    }
};

StoredApplication tst_ApplicationsPane::add(const QString &name, const QString &host, const QString &port)
{
    ApplicationObject object;
    object.name = name;
    object.host = host;
    object.packageName = u"Sample Echo Server"_s;
    object.packageVersion = u"9.0.001.02"_s;
    object.ports[u"default"_s][u"port"_s] = port;
    const auto added = m_fixture->repository().applications().add(object);
    m_fixture->session().announceChange();
    return added ? *added : StoredApplication();
}

void tst_ApplicationsPane::choose(const QString &name)
{
    auto *table = child<QTableView>("applicationTable");
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.first());
}

QModelIndex tst_ApplicationsPane::valueOf(const QString &key) const
{
    auto *table = child<QTableView>("applicationValues");
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, key, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first().siblingAtColumn(1);
}

void tst_ApplicationsPane::listsAndFilters()
{
    open();
    showSection(Applications);
    QVERIFY(child<QLabel>("noApplications")->isVisible());
    add(u"Echo"_s, u"web-01"_s, u"5000"_s);
    add(u"Other"_s, u"web-02"_s, u"6000"_s);
    auto *table = child<QTableView>("applicationTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *filter = child<QWidget>("applicationsPane")->findChild<QLineEdit *>(u"filterEdit"_s);
    if (filter == nullptr)
        filter = child<QWidget>("applicationsPane")->findChildren<QLineEdit *>().constFirst();
    QTest::keyClicks(filter, u"oth"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Other"_s);
    filter->clear();
    choose(u"Echo"_s);
    QCOMPARE(valueOf(u"port.default"_s).data().toString(), u"5000"_s);
    // The fourteen values: ten plain ones are there also where they are not set.
    for (const QString &key : applicationValueKeys())
        QVERIFY2(valueOf(key).isValid(), qPrintable(key));
}

void tst_ApplicationsPane::editsAValueInTheTable()
{
    open();
    add(u"Echo"_s, u"web-01"_s, u"5000"_s);
    showSection(Applications);
    choose(u"Echo"_s);
    auto *values = child<QTableView>("applicationValues");
    values->setFocus();
    values->setCurrentIndex(valueOf(u"timeout"_s));
    QTest::keyClick(values, Qt::Key_F2);
    auto *editor = values->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"15"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(stored(u"Echo"_s).values.value(u"timeout"_s), u"15"_s);
    QCOMPARE(valueOf(u"timeout"_s).data().toString(), u"15"_s);
}

void tst_ApplicationsPane::setsAndTakesAway()
{
    open();
    add(u"Echo"_s, u"web-01"_s, u"5000"_s);
    showSection(Applications);
    choose(u"Echo"_s);
    auto *key = child<QComboBox>("applicationKey");
    key->setFocus();
    key->setCurrentText(u"option.log.verbose"_s);
    auto *value = child<QLineEdit>("applicationValue");
    QTest::keyClicks(value, u"all"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(stored(u"Echo"_s).options.value(u"log"_s).value(u"verbose"_s), u"all"_s);
    QVERIFY(message().contains(u"option.log.verbose"_s));
    QVERIFY(value->text().isEmpty());
    child<QTableView>("applicationValues")->setCurrentIndex(valueOf(u"option.log.verbose"_s));
    QTest::mouseClick(child<QPushButton>("takeApplicationValueAway"), Qt::LeftButton);
    QVERIFY(stored(u"Echo"_s).options.isEmpty());
}

void tst_ApplicationsPane::saysWhatIsWrong()
{
    open();
    add(u"Echo"_s, u"web-01"_s, u"5000"_s);
    add(u"Other"_s, u"web-01"_s, u"6000"_s);
    showSection(Applications);
    choose(u"Other"_s);
    const ApplicationObject before = stored(u"Other"_s);
    auto *key = child<QComboBox>("applicationKey");
    auto *value = child<QLineEdit>("applicationValue");
    const QList<std::pair<QString, QString>> wrong{
        {u"colour"_s, u"red"_s}, {u"state"_s, u"on"_s}, {u"port.default"_s, u"5000"_s}, {u"name"_s, u"Echo"_s}};
    for (const auto &[name, text] : wrong) {
        key->setCurrentText(name);
        value->setText(text);
        QTest::mouseClick(child<QPushButton>("setApplicationValue"), Qt::LeftButton);
        QVERIFY2(!message().isEmpty(), qPrintable(name));
        QCOMPARE(value->text(), text); // nothing typed is lost
        QCOMPARE(stored(u"Other"_s), before);
    }
}

void tst_ApplicationsPane::deletesAfterAsking()
{
    open();
    add(u"Echo"_s, u"web-01"_s, u"5000"_s);
    showSection(Applications);
    choose(u"Echo"_s);
    const auto press = [this](QMessageBox::ButtonRole role) {
        QTest::mouseClick(child<QPushButton>("deleteApplication"), Qt::LeftButton);
        auto *box = child<QMessageBox>("deleteApplicationQuestion");
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
    };
    press(QMessageBox::RejectRole);
    QCOMPARE(stored(u"Echo"_s).name, u"Echo"_s);
    QTRY_VERIFY(!child<QMessageBox>("deleteApplicationQuestion"));
    press(QMessageBox::DestructiveRole);
    QTRY_VERIFY(stored(u"Echo"_s).name.isEmpty());
    QTRY_COMPARE(child<QTableView>("applicationTable")->model()->rowCount(), 0);
}

void tst_ApplicationsPane::seesWhatOthersChange()
{
    open();
    const StoredApplication read = add(u"Echo"_s, u"web-01"_s, u"5000"_s);
    showSection(Applications);
    choose(u"Echo"_s);
    QVERIFY(m_fixture->repository().applications().remove(read));
    // Nobody has told the pane yet: the object is gone when a value is set.
    child<QComboBox>("applicationKey")->setCurrentText(u"timeout"_s);
    child<QLineEdit>("applicationValue")->setText(u"5"_s);
    QTest::mouseClick(child<QPushButton>("setApplicationValue"), Qt::LeftButton);
    QVERIFY(message().contains(u"Echo"_s));
    QTRY_COMPARE(child<QTableView>("applicationTable")->model()->rowCount(), 0);
}

void tst_ApplicationsPane::tellsOthersWhyTheyMayNot()
{
    QVERIFY(m_fixture->repository().operators().add(u"anna"_s, {u"viewer"_s}, {}));
    open();
    add(u"Echo"_s, u"web-01"_s, u"5000"_s);
    m_fixture->repository().setOperator(u"anna"_s);
    m_fixture->session().announceChange();
    showSection(Applications);
    choose(u"Echo"_s);
    QVERIFY(!child<QPushButton>("setApplicationValue")->isEnabled());
    QVERIFY(!child<QPushButton>("deleteApplication")->isEnabled());
    QVERIFY(child<QLabel>("applicationReason")->isVisible());
    QVERIFY(!valueOf(u"timeout"_s).flags().testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(tst_ApplicationsPane)
#include "tst_ApplicationsPane.moc"
