// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "FocusChecks.h"
#include "SolutionFixture.h"
#include "deploy/DeployWizard.h"
#include "deploy/solution/PlanBoardView.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/style/OutlinedStyle.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The pages of a solution in all themes, languages and with large text: nothing may be clipped, no access key met
/// twice. With CONVOY_SCREENSHOTS=FOLDER the pages are saved there to be looked at.
class tst_SolutionScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_font = QApplication::font();
        QApplication::setStyle(new OutlinedStyle);
    }
    void cleanup();
    void clipsNothing_data();
    void clipsNothing();
    void showsTheFocus_data();
    void showsTheFocus();

private:
    QString look(DeployWizard &wizard, const QString &page) const;
    static void settle(DeployWizard &wizard);

    QFont m_font;
    QString m_variant;
};

void tst_SolutionScreens::cleanup()
{
    QApplication::setFont(m_font);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void tst_SolutionScreens::settle(DeployWizard &wizard)
{
    QTRY_VERIFY_WITH_TIMEOUT(wizard.currentPage()->isComplete(), 15'000);
}

QString tst_SolutionScreens::look(DeployWizard &wizard, const QString &page) const
{
    QTest::qWait(30); // lets layouts settle before the picture is taken
    const QString folder = qEnvironmentVariable("CONVOY_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        wizard.grab().save(u"%1/solution-%2-%3.png"_s.arg(folder, m_variant, page));
    QStringList faults = clippedTexts(wizard);
    for (const QString &key : sharedAccessKeys(wizard))
        faults += u"access key %1"_s.arg(key);
    for (const QString &name : namelessControls(wizard))
        faults += u"%1 has no name"_s.arg(name);
    const auto *area = wizard.currentPage()->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    if (area && area->horizontalScrollBar()->maximum() > 0)
        faults += u"the page is %1 px too wide"_s.arg(area->horizontalScrollBar()->maximum());
    return faults.isEmpty() ? QString() : u"%1: %2"_s.arg(page, faults.join(u", "_s));
}

void tst_SolutionScreens::clipsNothing_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-100-en") << u"light"_s << 100 << QSize(1040, 700) << u"en"_s;
    QTest::newRow("light-100-es") << u"light"_s << 100 << QSize(1040, 700) << u"es"_s;
    QTest::newRow("dark-100-it") << u"dark"_s << 100 << QSize(1280, 800) << u"it"_s;
    QTest::newRow("contrast-100-fr") << u"contrast"_s << 100 << QSize(1040, 700) << u"fr"_s;
    QTest::newRow("light-150-fr") << u"light"_s << 150 << QSize(1040, 700) << u"fr"_s;
    QTest::newRow("dark-200-small-es") << u"dark"_s << 200 << QSize(800, 600) << u"es"_s;
}

// proves U57, U61, U49, U53 for the pages of a solution
void tst_SolutionScreens::clipsNothing()
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
    LanguageSwitch languages;
    languages.setLanguage(language);

    SolutionFixture fixture;
    fixture.importSampleWithout(u"PAR-MBX2"_s, u"os.upgradedFrom"_s);
    fixture.chooseAll();
    DeployWizard wizard(fixture.session(), fixture.state(), fixture.sessionChoices());
    wizard.resize(size);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wizard));
    settle(wizard);
    QStringList faults; // the page of hosts is tst_DeployScreens'
    wizard.next();
    QCOMPARE(wizard.currentId(), static_cast<int>(DeployWizard::PrerequisitesPageId));
    settle(wizard);
    faults += look(wizard, u"2-prerequisites"_s);
    auto *table = wizard.currentPage()->findChild<QTableView *>(u"findingTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (!table->model()->index(row, 3).data().toString().isEmpty())
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    faults += look(wizard, u"2-prerequisites-decision"_s);
    wizard.next();
    QCOMPARE(wizard.currentId(), static_cast<int>(DeployWizard::SolutionPlanPageId));
    settle(wizard);
    auto *board = wizard.currentPage()->findChild<PlanBoardView *>();
    faults += look(wizard, u"3-plan"_s);
    board->setCurrent(board->board()->placeOf(u"LYO-ALL2"_s));
    faults += look(wizard, u"3-plan-blocked"_s);
    board->setCompact(true);
    faults += look(wizard, u"3-plan-small"_s);
    faults.removeAll(QString());
    languages.setLanguage(u"en"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_SolutionScreens::showsTheFocus_data()
{
    QTest::addColumn<QString>("scheme");
    for (const QString &scheme : {u"light"_s, u"dark"_s, u"contrast"_s})
        QTest::newRow(qPrintable(scheme)) << scheme;
}

// proves U51 for the pages of a solution
void tst_SolutionScreens::showsTheFocus()
{
    QFETCH(QString, scheme);
    Theme::apply(*qApp, Theme::schemeFromWord(scheme));
    SolutionFixture fixture;
    fixture.importSample();
    fixture.chooseAll();
    DeployWizard wizard(fixture.session(), fixture.state(), fixture.sessionChoices());
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    settle(wizard);
    for (const int page : {DeployWizard::PrerequisitesPageId, DeployWizard::SolutionPlanPageId}) {
        wizard.next();
        QCOMPARE(wizard.currentId(), page);
        settle(wizard);
        const QStringList missing = controlsWithoutVisibleFocus(wizard);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
}

QTEST_MAIN(tst_SolutionScreens)
#include "tst_SolutionScreens.moc"
