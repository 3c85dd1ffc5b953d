// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployWizardTest.h"
#include "FocusChecks.h"
#include "LabelChecks.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/style/OutlinedStyle.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What all pages of the wizard share: steps, going back, coming back, languages, names.
class tst_DeployWizardFrame : public DeployWizardTest
{
    Q_OBJECT

private slots:
    void saysStepTaskAndCount();
    void namesEachStepOnce();
    void everyPageWantsSomething();
    void losesNothingOnCancel();
    void showsTheFocus();
    void keepsValuesGoingBack();
    void keepsChoicesWhenReopened();
    void speaksFourLanguages_data();
    void speaksFourLanguages();
    void namesEveryControl();
};

void tst_DeployWizardFrame::namesEachStepOnce()
{
    choose({u"web-01"_s});
    goTo(DeployWizard::ApplicationPage);
    auto *steps = find<QWidget>(u"wizardSteps"_s);
    for (const QSize size : {QSize(1040, 700), QSize(700, 600)}) { // with names, and with marks only
        m_wizard->resize(size);
        QCOMPARE(namesMetTwice(*steps), QStringList());
        QVERIFY(find<QLabel>(u"wizardStep2"_s)
                    ->accessibleName()
                    .startsWith(find<QWizardPage>(u"applicationParametersPage"_s)->accessibleName()));
        QVERIFY(find<QLabel>(u"wizardStep1"_s)->accessibleName()
                != find<QWizardPage>(u"hostSelectionPage"_s)->accessibleName());
    }
}

// proves U02, U04
void tst_DeployWizardFrame::everyPageWantsSomething()
{
    const QList<int> pages = m_wizard->pageIds();
    QVERIFY(pages.size() >= 2 && pages.size() <= 9);
    choose({u"web-01"_s});
    for (qsizetype at = 0; pages.at(at) < DeployWizard::ProgressPageId; ++at) {
        goTo(pages.at(at));
        QCOMPARE(m_wizard->nextId(), pages.at(at + 1)); // one way through, without branches
        QTRY_VERIFY(m_wizard->currentPage()->isComplete());
        const bool hasInput =
            onPage<QLineEdit>(u"filterEdit"_s) || onPage<QLineEdit>(u"port"_s) || onPage<QLineEdit>(u"installPath"_s);
        const bool isDecision = m_wizard->currentPage()->isCommitPage();
        QVERIFY2(hasInput || isDecision, qPrintable(m_wizard->currentPage()->objectName()));
    }
}

// proves U12
void tst_DeployWizardFrame::losesNothingOnCancel()
{
    choose({u"web-01"_s, u"web-02"_s});
    QTest::mouseClick(m_wizard->button(QWizard::CancelButton), Qt::LeftButton);
    QVERIFY(!m_wizard->isVisible()); // at once: the choice is still there
    open();
    QCOMPARE(m_fixture->state().hosts(), (QStringList{u"web-01"_s, u"web-02"_s}));
    QVERIFY(next()->isEnabled());
}

// proves U51
void tst_DeployWizardFrame::showsTheFocus()
{
    QApplication::setStyle(new OutlinedStyle);
    choose({u"web-01"_s, u"web-02"_s});
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::Contrast}) {
        Theme::apply(*qApp, scheme);
        open();
        for (int page = DeployWizard::HostsPage; page <= DeployWizard::SummaryPageId; ++page) {
            goTo(page);
            QTRY_VERIFY(m_wizard->currentPage()->isComplete());
            const QStringList missing = controlsWithoutVisibleFocus(*m_wizard);
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        }
    }
    Theme::apply(*qApp, Theme::Scheme::Light);
}

// proves U03, U05, G130
void tst_DeployWizardFrame::saysStepTaskAndCount()
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

// proves G132, G133, G138, U07
void tst_DeployWizardFrame::keepsValuesGoingBack()
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

void tst_DeployWizardFrame::keepsChoicesWhenReopened()
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

void tst_DeployWizardFrame::speaksFourLanguages_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : LanguageSwitch::languages())
        QTest::newRow(qPrintable(language)) << language;
}

// proves U06, U49
void tst_DeployWizardFrame::speaksFourLanguages()
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
void tst_DeployWizardFrame::namesEveryControl()
{
    choose({u"web-01"_s, u"web-02"_s});
    for (int page = DeployWizard::HostsPage; page <= DeployWizard::SummaryPageId; ++page) {
        goTo(page);
        QTRY_VERIFY(m_wizard->currentPage()->isComplete());
        const QStringList nameless = namelessControls(*m_wizard);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

QTEST_MAIN(tst_DeployWizardFrame)
#include "tst_DeployWizardFrame.moc"
