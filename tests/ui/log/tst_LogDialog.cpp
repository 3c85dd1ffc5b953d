// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "RunScript.h"
#include "log/LogDialog.h"
#include "widgets/TableView.h"
#include "wizard/log/RunLogModel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_LogDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void searchesAllHosts();
    void findsLinesThatComeLater();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString hostOfCurrentLine() const;
    void say(const QString &host, const QString &line);

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<RunScript> m_script;
    QPointer<LogDialog> m_dialog;
};

void tst_LogDialog::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    const QStringList hosts{u"web-01"_s, u"web-02"_s};
    m_script = std::make_unique<RunScript>(*m_fixture, hosts);
    m_script->start();
    for (const QString &host : hosts) {
        say(host, u"unpacking"_s);
        say(host, u"Port 7077 is in use"_s);
    }
    m_dialog = new LogDialog(m_fixture->session(), m_script->id(), {});
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void tst_LogDialog::cleanup()
{
    delete m_dialog;
    m_script.reset();
    m_fixture.reset();
}

void tst_LogDialog::say(const QString &host, const QString &line)
{
    m_script->output(host, StepKind::Command, HostState::Running, Message::verbatim(line));
}

QString tst_LogDialog::hostOfCurrentLine() const
{
    const QModelIndex line = child<TableView>("logTable")->currentIndex();
    return line.siblingAtColumn(RunLogModel::HostColumn).data().toString();
}

// proves U27
void tst_LogDialog::searchesAllHosts()
{
    auto *text = child<QLineEdit>("searchText");
    auto *count = child<QLabel>("searchCount");
    QVERIFY(!child<QPushButton>("searchNext")->isEnabled());
    QTest::keyClicks(text, u"port 7077"_s);
    QCOMPARE(count->text(), u"1 of 2 found"_s);
    QCOMPARE(hostOfCurrentLine(), u"web-01"_s);
    QTest::mouseClick(child<QPushButton>("searchNext"), Qt::LeftButton);
    QCOMPARE(count->text(), u"2 of 2 found"_s);
    QCOMPARE(hostOfCurrentLine(), u"web-02"_s);
    QTest::keyClick(text, Qt::Key_Return); // goes round, and does not close the dialog
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(count->text(), u"1 of 2 found"_s);
    QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(count->text(), u"2 of 2 found"_s);
    text->setText(u"nothing like it"_s);
    QCOMPARE(count->text(), u"Not found"_s);
    text->clear();
    QCOMPARE(count->text(), QString());
}

void tst_LogDialog::findsLinesThatComeLater()
{
    auto *count = child<QLabel>("searchCount");
    child<QLineEdit>("searchText")->setText(u"done at last"_s);
    QCOMPARE(count->text(), u"Not found"_s);
    say(u"web-02"_s, u"done at last"_s);
    QTRY_COMPARE(count->text(), u"1 of 1 found"_s);
    QCOMPARE(hostOfCurrentLine(), u"web-02"_s);
}

QTEST_MAIN(tst_LogDialog)
#include "tst_LogDialog.moc"
