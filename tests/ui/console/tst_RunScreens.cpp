// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "ConsoleTest.h"
#include "RunScript.h"
#include "deploy/DeployWizard.h"
#include "dialogs/ResumeDialog.h"
#include "dialogs/RunQuestions.h"
#include "run/RunWindow.h"
#include "run/host/LineMessages.h"
#include "widgets/ScrollPane.h"
#include "widgets/style/OutlinedStyle.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What the window shows of runs, in both themes, four languages, small and with doubled text: nothing may be clipped.
/// With CONVOY_SCREENSHOTS=FOLDER the pictures are saved there to be looked at.
class tst_RunScreens : public ConsoleTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clipsNothing_data();
    void clipsNothing();

private:
    QStringList look(QWidget &window, const QString &name) const;
    QStringList lookAtRun();
    QStringList lookAtQuestions() const;
    QStringList lookAtResume();
    QStringList lookAtLimits(const QSize &size);

    QFont m_font;
    QString m_variant;
};

void tst_RunScreens::initTestCase()
{
    m_font = QApplication::font();
    QApplication::setStyle(new OutlinedStyle);
}

QStringList tst_RunScreens::look(QWidget &window, const QString &name) const
{
    QTest::qWait(30); // lets layouts settle before the picture is taken
    const QString folder = qEnvironmentVariable("CONVOY_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(u"%1/runs-%2-%3.png"_s.arg(folder, m_variant, name));
    QStringList faults = clippedTexts(window);
    for (const ScrollPane *pane : window.findChildren<ScrollPane *>()) {
        if (pane->isVisible() && pane->horizontalScrollBar()->maximum() > 0)
            faults += u"%1 px too wide"_s.arg(pane->horizontalScrollBar()->maximum());
    }
    faults += namelessControls(window);
    for (QString &fault : faults)
        fault.prepend(name + u": "_s);
    return faults;
}

QStringList tst_RunScreens::lookAtRun()
{
    RunScript script(*m_fixture, {u"web-01"_s, u"web-02"_s, u"db-01"_s});
    script.start();
    script.step(u"db-01"_s, StepKind::Command, HostState::Running, 0.3);
    script.step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.4);
    QStringList faults = look(*m_window, u"2-going-on"_s);
    RunWindow window(m_fixture->session(), script.id());
    window.resize(m_window->size());
    window.show();
    faults += look(window, u"3-running"_s);
    script.output(u"web-01"_s, StepKind::Copy, HostState::Copying, lineCut(u"web-01"_s));
    QTest::qWait(250);
    faults += look(window, u"4-held-up"_s);
    script.step(u"web-01"_s, StepKind::Copy, HostState::Copying, 0.4);
    (void)m_fixture->repository().runs().request(script.id(), RunRequest::Pause, u"tester"_s);
    script.take(RunRequest::Pause);
    QTest::qWait(250);
    faults += look(window, u"5-paused"_s);
    script.die();
    const bool isFound = QTest::qWaitFor(
        [&] { return m_fixture->repository().runs().find(script.id())->state == RunState::Interrupted; });
    QTest::qWait(400);
    faults += isFound ? look(window, u"6-interrupted"_s) : QStringList{u"not found to be interrupted"_s};
    return faults + look(*m_window, u"7-unfinished"_s);
}

QStringList tst_RunScreens::lookAtQuestions() const
{
    QStringList faults;
    askBeforeStopNow(m_window.get(), 3, [] {});
    askHowToStop(m_window.get(), 3, [](RunRequest) {});
    askBeforeClosing(m_window.get(), [](RunRequest) {});
    askBeforeFactsAreKept(m_window.get(), u"7"_s, [] {});
    for (QMessageBox *box : m_window->findChildren<QMessageBox *>()) {
        faults += look(*box, u"8-"_s + box->objectName());
        box->close();
    }
    return faults;
}

QStringList tst_RunScreens::lookAtResume()
{
    ResumeDialog dialog(m_fixture->session(), u"2"_s, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *start = dialog.findChild<QPushButton *>(u"resumeStart"_s);
    if (!QTest::qWaitFor([start] { return start->isEnabled(); }))
        return {u"the run cannot be resumed"_s};
    return look(dialog, u"9-resume"_s);
}

QStringList tst_RunScreens::lookAtLimits(const QSize &size)
{
    DeployWizard wizard(m_fixture->session(), m_fixture->state(), m_fixture->sessionChoices());
    wizard.resize(size);
    wizard.show();
    m_fixture->state().setHosts({u"web-01"_s, u"web-02"_s});
    while (wizard.currentId() < DeployWizard::SummaryPageId) {
        if (!QTest::qWaitFor([&] { return wizard.currentPage()->isComplete(); }))
            return {u"the summary is not reached"_s};
        wizard.next();
    }
    PlanLimits limits;
    limits.maxFailed = 1;
    limits.maxFailedPerWave = 1;
    limits.waveSize = u"1"_s;
    m_fixture->state().setLimits(limits);
    wizard.currentPage()->findChild<QPushButton *>(u"openLimits"_s)->click();
    if (!QTest::qWaitFor([&] { return wizard.currentPage()->isComplete(); }))
        return {u"no plan could be made"_s};
    return look(wizard, u"1-limits"_s);
}

void tst_RunScreens::clipsNothing_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-100") << u"light"_s << 100 << QSize(1080, 680) << u"en"_s;
    QTest::newRow("dark-100") << u"dark"_s << 100 << QSize(1080, 680) << u"it"_s;
    QTest::newRow("light-100-small") << u"light"_s << 100 << QSize(800, 600) << u"fr"_s;
    QTest::newRow("light-200") << u"light"_s << 200 << QSize(1080, 680) << u"es"_s;
}

// proves U57 (in part: what belongs to runs)
void tst_RunScreens::clipsNothing()
{
    QFETCH(QString, scheme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    m_variant = QLatin1String(QTest::currentDataTag());
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    Theme::apply(*qApp, Theme::schemeFromWord(scheme));
    open(language, size);
    showSection(Runs);
    QStringList faults = lookAtLimits(size);
    faults += lookAtRun();
    faults += lookAtQuestions();
    faults += lookAtResume();
    QApplication::setFont(m_font);
    Theme::apply(*qApp, Theme::Scheme::Light);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_RunScreens)
#include "tst_RunScreens.moc"
