// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "ConsoleTest.h"
#include "FocusChecks.h"
#include "LabelChecks.h"
#include "RunScript.h"
#include "copy/CopyToTenantsWizard.h"
#include "dialogs/DeleteQuestion.h"
#include "dialogs/GrantDialog.h"
#include "dialogs/HostDialog.h"
#include "dialogs/HostKeyDialog.h"
#include "dialogs/PasswordDialog.h"
#include "dialogs/TenantDialog.h"
#include "log/LogDialog.h"
#include "repository/HostStore.h"
#include "repository/TenantStore.h"
#include "widgets/MessagePanel.h"
#include "widgets/ScrollPane.h"
#include "widgets/style/OutlinedStyle.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Every pane and every dialog of the console, in both themes and in four languages, with small and
/// with doubled text. With CONVOY_SCREENSHOTS=FOLDER they are saved there to be looked at.
class tst_ConsoleScreens : public ConsoleTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksRight_data();
    void looksRight();
    void showsTheFocus_data();
    void showsTheFocus();

private:
    void dress(const QString &scheme, int percent) const;
    QStringList faultsOf(QWidget &window, const QString &name) const;
    QStringList faultsOfPanes();
    QStringList faultsOfDialogs();
    QStringList faultsOfCopying() const;
    QStringList faultsOfLog() const;
    QStringList faultsOfDeleting() const;
    QStringList faultsOfDialog(QDialog *dialog, const QString &name) const;

    QFont m_font;
    QString m_variant;
};

void tst_ConsoleScreens::initTestCase()
{
    m_font = QApplication::font();
    QApplication::setStyle(new OutlinedStyle);
}

void tst_ConsoleScreens::dress(const QString &scheme, int percent) const
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    Theme::apply(*qApp, Theme::schemeFromWord(scheme));
}

QStringList tst_ConsoleScreens::faultsOf(QWidget &window, const QString &name) const
{
    QTest::qWait(30); // lets layouts settle before the picture is taken
    const QString folder = qEnvironmentVariable("CONVOY_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(u"%1/console-%2-%3.png"_s.arg(folder, m_variant, name));
    QStringList faults = clippedTexts(window);
    for (const ScrollPane *pane : window.findChildren<ScrollPane *>()) {
        // Down is where a pane may go on; sideways nobody looks.
        if (pane->isVisible() && pane->horizontalScrollBar()->maximum() > 0)
            faults += u"%1 px too wide"_s.arg(pane->horizontalScrollBar()->maximum());
    }
    for (const QString &fault : misplacedLabels(window))
        faults += u"label neither left nor above: "_s + fault;
    const QStringList names{u"CSV"_s, u"SSH"_s, u"SHA-256"_s, u"Convoy"_s, u"ID"_s};
    for (const QString &fault : notInSentenceCase(window, names))
        faults += u"not in sentence case: "_s + fault;
    for (const QString &fault : abbreviatedLabels(window))
        faults += u"abbreviated: "_s + fault;
    for (const QString &fault : sharedAccessKeys(window))
        faults += u"access key twice: "_s + fault;
    for (const QString &fault : namelessControls(window))
        faults += u"no name: "_s + fault;
    for (QString &fault : faults)
        fault.prepend(name + u": "_s);
    return faults;
}

QStringList tst_ConsoleScreens::faultsOfPanes()
{
    const Error problem =
        Error(u"host-unreachable"_s,
              Message::verbatim(u"web-01.milano.example.org does not answer at 192.0.2.17:22."_s))
            .because(Message::verbatim(u"Nothing was heard within 10 seconds. "_s.repeated(3)))
            .advise(Message::verbatim(u"Check the address and the cable, then try again. "_s.repeated(3)))
            .with(u"connect: EHOSTUNREACH"_s);
    QStringList faults;
    faults += faultsOf(*m_window, u"1-packages"_s);
    child<QPushButton>("tenantDirectoryButton")->click();
    auto *tenants = child<QTableView>("tenantTable");
    tenants->setCurrentIndex(tenants->model()->index(0, 0));
    faults += faultsOf(*m_window, u"1-packages-tenant"_s);
    child<QPushButton>("tenantDirectoryButton")->click();
    child<QWidget>("packagesPane")->findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"nothing like it"_s);
    faults += faultsOf(*m_window, u"1-packages-nothing"_s);
    child<QPushButton>("clearFilters")->click();
    showSection(Hosts);
    selectHost(u"web-01"_s);
    faults += faultsOf(*m_window, u"2-hosts"_s);
    auto *pane = child<QWidget>("hostsPane");
    pane->findChild<MessagePanel *>()->showError(problem);
    faults += faultsOf(*m_window, u"2-hosts-problem"_s);
    showSection(Deployments);
    faults += faultsOf(*m_window, u"3-deployments"_s);
    showSection(Runs);
    faults += faultsOf(*m_window, u"4-runs"_s);
    showSection(Trail);
    auto *trail = child<QTableView>("auditTable");
    trail->setCurrentIndex(trail->model()->index(0, 0));
    faults += faultsOf(*m_window, u"5-audit"_s);
    child<QPushButton>("verifyTrail")->click();
    if (!QTest::qWaitFor([this] { return child<QPushButton>("verifyTrail")->isEnabled(); }))
        faults += u"the trail is never verified"_s;
    faults += faultsOf(*m_window, u"5-audit-verified"_s);
    showSection(Operators);
    faults += faultsOf(*m_window, u"6-operators"_s);
    showSection(Systems);
    faults += faultsOf(*m_window, u"7-systems"_s);
    return faults;
}

QStringList tst_ConsoleScreens::faultsOfDialog(QDialog *dialog, const QString &name) const
{
    dialog->open();
    const QStringList faults = faultsOf(*dialog, name);
    delete dialog;
    return faults;
}

QStringList tst_ConsoleScreens::faultsOfDialogs()
{
    const QString pinned = u"SHA256:bEmyb4wS2HQkqKzV0P5XbC1oZ9pDq7rT3uNfLxGJ8aY"_s;
    const QString shown = u"SHA256:Zr7v1nQfXw2cLk8sJm5tYh3bGd6pVe9oUa4iRx0zKqE"_s;
    QStringList faults;
    faults += faultsOfDialog(new HostDialog(m_window.get()), u"5-host-new"_s);
    auto *edit = new HostDialog(m_window.get());
    edit->setHost(*m_fixture->repository().hosts().find(u"web-01"_s));
    edit->showProblem(Error(u"host-exists"_s, Message::verbatim(u"There is a host web-01 already."_s))
                          .advise(Message::verbatim(u"Choose another name, or change the host that is there."_s)));
    faults += faultsOfDialog(edit, u"5-host-problem"_s);
    faults += faultsOfDialog(new HostKeyDialog({u"web-01"_s, shown, {}}, m_window.get()), u"6-key-new"_s);
    faults += faultsOfDialog(new HostKeyDialog({u"web-01"_s, shown, pinned}, m_window.get()), u"6-key-changed"_s);
    faults += faultsOfDialog(new PasswordDialog(u"web-01"_s, u"deploy"_s, m_window.get()), u"7-password"_s);
    faults += faultsOfDialog(new TenantDialog(m_fixture->session(), m_window.get()), u"9-tenant-new"_s);
    faults += faultsOfDialog(new GrantDialog(m_fixture->session(), {}, m_window.get()), u"9-operator-new"_s);
    faults += faultsOfDialog(new GrantDialog(m_fixture->session(), u"tester"_s, m_window.get()), u"9-grant"_s);
    faults += faultsOfCopying();
    faults += faultsOfDeleting();
    faults += faultsOfLog();
    return faults;
}

QStringList tst_ConsoleScreens::faultsOfLog() const
{
    RunScript script(*m_fixture, QStringList{u"web-01"_s, u"web-02"_s});
    script.start();
    script.step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.2);
    script.step(u"web-02"_s, StepKind::Command, HostState::Running, 0.4);
    for (int line = 0; line < 40; ++line)
        script.output(line % 3 == 0 ? u"web-01"_s : u"web-02"_s, StepKind::Command, HostState::Running,
                      Message::verbatim(u"%1 Copying the files of the component to /opt/genesys/echosrv: done, "
                                        "the registry says ok, waiting for the lock of the service"_s.arg(line)));
    script.end(RunState::Failed);
    auto *log = new LogDialog(m_fixture->session(), script.id(), {}, m_window.get());
    log->findChild<QLineEdit *>(u"searchText"_s)->setText(u"lock"_s);
    return faultsOfDialog(log, u"8-log"_s)
           + faultsOfDialog(new LogDialog(m_fixture->session(), script.id(), u"web-01"_s, m_window.get()),
                            u"8-log-of-a-host"_s);
}

QStringList tst_ConsoleScreens::faultsOfCopying() const
{
    CopyToTenantsWizard wizard(m_fixture->session(), m_fixture->package(), m_window.get());
    wizard.open();
    QStringList faults = faultsOf(wizard, u"10-copy-start"_s);
    wizard.findChild<QPushButton *>(u"browseTenants"_s)->click();
    auto *list = wizard.findChild<QListView *>(u"tenantChoice"_s);
    list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    faults += faultsOf(wizard, u"10-copy-tenants"_s);
    wizard.next();
    faults += faultsOf(wizard, u"10-copy-summary"_s);
    return faults;
}

QStringList tst_ConsoleScreens::faultsOfDeleting() const
{
    const auto look = [this](const char *name, const QString &picture) {
        auto *box = child<QMessageBox>(name);
        const QStringList faults = faultsOf(*box, picture);
        delete box;
        return faults;
    };
    askBeforeDeleting(m_window.get(), m_fixture->package(), [] {});
    QStringList faults = look("deleteQuestion", u"11-delete"_s);
    const Error use = Error(u"package-in-use"_s, Message::verbatim(u"3 hosts could be rolled back to it: a, b, c."_s));
    askBeforeDeletingNeeded(m_window.get(), m_fixture->package(), use, [] {});
    faults += look("deleteNeededQuestion", u"11-delete-needed"_s);
    return faults;
}

void tst_ConsoleScreens::looksRight_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-100") << u"light"_s << 100 << QSize(1080, 680) << u"en"_s;
    QTest::newRow("dark-100") << u"dark"_s << 100 << QSize(1024, 700) << u"fr"_s;
    QTest::newRow("light-100-small") << u"light"_s << 100 << QSize(800, 600) << u"it"_s;
    QTest::newRow("light-200") << u"light"_s << 200 << QSize(1024, 700) << u"fr"_s;
    QTest::newRow("contrast-100") << u"contrast"_s << 100 << QSize(1024, 700) << u"it"_s;
    QTest::newRow("dark-200") << u"dark"_s << 200 << QSize(1024, 700) << u"es"_s;
}

// proves U41, U57
void tst_ConsoleScreens::looksRight()
{
    QFETCH(QString, scheme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    m_variant = QLatin1String(QTest::currentDataTag());
    dress(scheme, percent);
    for (const QString &tenant : {u"Deutsche Werke"_s, u"Milano"_s, u"Usines de l’Ouest"_s})
        QVERIFY(m_fixture->repository().tenants().add(tenant));
    open(language, size);
    QStringList faults = faultsOfPanes() + faultsOfDialogs();
    if (m_window->width() > size.width() || m_window->height() > size.height())
        faults += u"the window wants %1 x %2"_s.arg(m_window->width()).arg(m_window->height());
    m_window.reset();
    dress(u"light"_s, 100);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_ConsoleScreens::showsTheFocus_data()
{
    QTest::addColumn<QString>("scheme");
    for (const QString &scheme : {u"light"_s, u"dark"_s, u"contrast"_s})
        QTest::newRow(qPrintable(scheme)) << scheme;
}

// proves U51
void tst_ConsoleScreens::showsTheFocus()
{
    QFETCH(QString, scheme);
    dress(scheme, 100);
    open();
    QStringList missing;
    for (const Section section :
         {Packages, Solutions, Hosts, Deployments, Applications, Runs, Trail, Operators, Systems}) {
        showSection(section);
        missing += controlsWithoutVisibleFocus(*m_window);
    }
    dress(u"light"_s, 100);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_MAIN(tst_ConsoleScreens)
#include "tst_ConsoleScreens.moc"
