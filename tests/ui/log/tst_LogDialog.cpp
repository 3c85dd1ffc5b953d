// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "RunScript.h"
#include "log/LogDialog.h"
#include "repository/RunStore.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/TableView.h"
#include "wizard/log/RunLogModel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
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
    void searchesInTheReadersLanguage();
    void filters();
    void takesATypedHost();
    void showsTheWholeLine();
    void goesToTheFailure();
    void followsUnlessOneReadsFurtherUp();
    void copiesWhatIsShown();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString hostOfCurrentLine() const;
    void choose(const char *box, const QString &entry) const;
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

/// As a person does.
void tst_LogDialog::choose(const char *box, const QString &entry) const
{
    auto *list = child<QComboBox>(box);
    const int index = list->findText(entry);
    QVERIFY2(index >= 0, qPrintable(entry));
    list->setCurrentIndex(index);
    emit list->activated(index);
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

// proves U27 (what is searched is what is shown)
void tst_LogDialog::searchesInTheReadersLanguage()
{
    m_script->step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.5);
    auto *text = child<QLineEdit>("searchText");
    auto *count = child<QLabel>("searchCount");
    text->setText(u"copia"_s);
    QCOMPARE(count->text(), u"Not found"_s);
    LanguageSwitch languages;
    languages.setLanguage(u"it"_s);
    QTRY_VERIFY(count->text().startsWith(u"1 "_s)); // the step has an Italian name now
    const QModelIndex line = child<TableView>("logTable")->currentIndex();
    QVERIFY(line.siblingAtColumn(RunLogModel::Step).data().toString().contains(u"copia"_s, Qt::CaseInsensitive));
    languages.setLanguage(u"en"_s);
    QTRY_COMPARE(count->text(), u"Not found"_s);
}

// proves A10 (filters by host, step and level)
void tst_LogDialog::filters()
{
    m_script->step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.5);
    auto *table = child<TableView>("logTable");
    auto *counts = child<QLabel>("logCounts");
    QCOMPARE(counts->text(), u"Lines: 6"_s);
    choose("logHost", u"web-02"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(counts->text(), u"Lines: 2 of 6"_s);
    child<QLineEdit>("searchText")->setText(u"port"_s);
    QCOMPARE(child<QLabel>("searchCount")->text(), u"1 of 1 found"_s);
    choose("logHost", u"web-01"_s);
    choose("logStep", stepTitle(StepKind::Copy).text());
    QCOMPARE(counts->text(), u"Lines: 1 of 6"_s);
    choose("logHost", u"All hosts"_s);
    choose("logStep", u"All steps"_s);
    choose("logLevel", u"Without output of commands"_s);
    QCOMPARE(counts->text(), u"Lines: 2 of 6"_s);
    say(u"web-01"_s, u"another line of a command"_s);
    QTRY_COMPARE(counts->text(), u"Lines: 2 of 7"_s);
    choose("logLevel", u"Failures only"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    choose("logLevel", u"All lines"_s);
    QCOMPARE(counts->text(), u"Lines: 7"_s);
}

void tst_LogDialog::takesATypedHost()
{
    auto *host = child<QComboBox>("logHost");
    const auto type = [&](const QString &text) {
        host->lineEdit()->setFocus();
        host->lineEdit()->selectAll();
        QTest::keyClicks(host->lineEdit(), text);
        QTest::keyClick(host->lineEdit(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible()); // Enter does not press its default button
    };
    auto *model = child<TableView>("logTable")->model();
    type(u"WEB-02"_s);
    QCOMPARE(host->currentText(), u"web-02"_s);
    QCOMPARE(model->rowCount(), 2);
    type(u"no such host"_s);
    QCOMPARE(host->currentText(), u"web-02"_s);
    QCOMPARE(model->rowCount(), 2);
    host->lineEdit()->clear();
    host->lineEdit()->setFocus();
    QTest::keyClick(host->lineEdit(), Qt::Key_Tab);
    QCOMPARE(host->currentText(), u"All hosts"_s);
    QCOMPARE(model->rowCount(), 5);
}

void tst_LogDialog::showsTheWholeLine()
{
    const QString longLine = u"a line of an installer that goes on and on "_s.repeated(40);
    say(u"web-01"_s, longLine);
    auto *table = child<TableView>("logTable");
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, RunLogModel::Text);
    QVERIFY(last.data().toString().size() < longLine.size());
    table->setCurrentIndex(last);
    const auto *line = child<QPlainTextEdit>("logLine");
    QCOMPARE(line->toPlainText(), longLine);
    say(u"web-02"_s, longLine + u"to its End"_s);
    child<QLineEdit>("searchText")->setText(u"its end"_s);
    QCOMPARE(line->textCursor().selectedText(), u"its End"_s);
}

// proves A11 (the log at the line)
void tst_LogDialog::goesToTheFailure()
{
    Event failed;
    failed.kind = EventKind::StepEnded;
    failed.host = u"web-01"_s;
    failed.step = stepKindWord(StepKind::Command);
    failed.error = Error(u"step-failed"_s, Message("It failed."));
    QVERIFY(makeSqlJournal(m_fixture->session().url().path, m_script->id())->append(failed));
    m_fixture->session().announceChange();
    for (int i = 0; i < 60; ++i)
        say(u"web-02"_s, u"line %1"_s.arg(i));
    auto *dialog = new LogDialog(m_fixture->session(), m_script->id(), {});
    dialog->showFailure(u"command"_s);
    dialog->open();
    const auto *table = dialog->findChild<TableView *>(u"logTable"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(RunLogModel::Text).data().toString(), u"It failed."_s);
    QVERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"logLine"_s)->toPlainText(), u"It failed."_s);
    delete dialog;
}

void tst_LogDialog::followsUnlessOneReadsFurtherUp()
{
    auto *table = child<TableView>("logTable");
    const QScrollBar *bar = table->verticalScrollBar();
    for (int i = 0; i < 60; ++i)
        say(u"web-01"_s, u"line %1"_s.arg(i));
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum()); // one that fitted is followed
    table->verticalScrollBar()->setValue(3);
    say(u"web-01"_s, u"one more"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 3);
}

void tst_LogDialog::copiesWhatIsShown()
{
    choose("logHost", u"web-02"_s);
    child<QPushButton>("copyLog")->click();
    const QStringList copied = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(copied.size(), 2);
    QVERIFY(copied.constLast().endsWith(u"\tweb-02\tcommand\tPort 7077 is in use"_s));
}

QTEST_MAIN(tst_LogDialog)
#include "tst_LogDialog.moc"
