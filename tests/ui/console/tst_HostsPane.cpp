// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"
#include "dialogs/HostDialog.h"
#include "dialogs/PasswordDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The pane of hosts: tests, passwords, and never more than one dialog.
class tst_HostsPane : public ConsoleTest
{
    Q_OBJECT

private slots:
    void asksForThePasswordAndTriesAgain();
    void opensNoDialogOverAnother();

private:
    FakeHost &refuseLogin(const QString &host);
};

FakeHost &tst_HostsPane::refuseLogin(const QString &host)
{
    FakeHost &fake = m_fixture->connections().add(host);
    fake.refuseOpening(Error(u"login-refused"_s, Message::verbatim(u"%1 refused the login."_s.arg(host)))
                           .because(Message::verbatim(u"The password is wrong."_s))
                           .advise(Message::verbatim(u"Give another one."_s)));
    return fake;
}

// proves U31
void tst_HostsPane::asksForThePasswordAndTriesAgain()
{
    const FakeHost &fake = refuseLogin(u"web-01"_s);
    open();
    showSection(Hosts);
    selectHost(u"web-01"_s);
    child<QPushButton>("testHost")->click();
    QTRY_VERIFY(child<PasswordDialog>("passwordDialog"));
    const QString said = child<QWidget>("hostsPane")->findChild<QLabel *>(u"messageText"_s)->text();
    for (const QString &part : {u"web-01 refused the login."_s, u"The password is wrong."_s, u"Give another one."_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QTest::keyClicks(child<QLineEdit>("passwordEdit"), u"tiger"_s);
    QTest::keyClick(child<QLineEdit>("passwordEdit"), Qt::Key_Return);
    QTRY_COMPARE(fake.passwords(), (QStringList{QString(), u"tiger"_s}));
    QCOMPARE(m_fixture->session().credentials().value(u"web-01"_s).password, Secret(u"tiger"_s));
}

// proves U34
void tst_HostsPane::opensNoDialogOverAnother()
{
    FakeHost &fake = refuseLogin(u"web-01"_s);
    open();
    showSection(Hosts);
    selectHost(u"web-01"_s);
    child<QPushButton>("testHost")->click();
    // Before the answer is there, the operator has gone on to something else.
    child<QPushButton>("addHost")->click();
    QVERIFY(child<HostDialog>("hostDialog"));
    QTRY_VERIFY(fake.openings() > 0);
    auto *message = child<QWidget>("hostsPane")->findChild<QLabel *>(u"messageText"_s);
    QTRY_VERIFY(message->text().contains(u"refused the login"_s));
    QCOMPARE(dialogs().size(), 1);
    QVERIFY(!child<PasswordDialog>("passwordDialog"));
    child<HostDialog>("hostDialog")->reject();
    child<QPushButton>("testHost")->click();
    QTRY_VERIFY(child<PasswordDialog>("passwordDialog"));
    QCOMPARE(dialogs().size(), 1);
}

QTEST_MAIN(tst_HostsPane)
#include "tst_HostsPane.moc"
