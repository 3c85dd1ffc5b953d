// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployFixture.h"
#include "deploy/DeployWizard.h"
#include "repository/RunStore.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/style/OutlinedStyle.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Every page of the wizard in both themes, with small and with doubled text: nothing may be clipped. With
/// CONVOY_SCREENSHOTS=FOLDER the pages are saved there to be looked at.
class tst_DeployScreens : public QObject
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

private:
    void save(DeployWizard &wizard, const QString &name) const;
    QString look(DeployWizard &wizard, const QString &page);
    void endRun(DeployFixture &fixture, const QString &run) const; ///< one host done, one failed, one unreachable

    QFont m_font;
    QString m_variant;
};

void tst_DeployScreens::cleanup()
{
    QApplication::setFont(m_font);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void tst_DeployScreens::save(DeployWizard &wizard, const QString &name) const
{
    const QString folder = qEnvironmentVariable("CONVOY_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        wizard.grab().save(u"%1/deploy-%2-%3.png"_s.arg(folder, m_variant, name));
}

QString tst_DeployScreens::look(DeployWizard &wizard, const QString &page)
{
    QTest::qWait(30); // lets layouts settle before the picture is taken
    save(wizard, page);
    QStringList clipped = clippedTexts(wizard);
    // Down is where a page may go on; sideways nobody looks.
    const auto *area = wizard.currentPage()->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    if (area && area->horizontalScrollBar()->maximum() > 0)
        clipped += u"the page is %1 px too wide"_s.arg(area->horizontalScrollBar()->maximum());
    return clipped.isEmpty() ? QString() : u"%1: %2"_s.arg(page, clipped.join(u", "_s));
}

void tst_DeployScreens::endRun(DeployFixture &fixture, const QString &run) const
{
    const auto journal = makeSqlJournal(fixture.session().url().path, run);
    const QList<std::pair<QString, HostState>> ends{
        {u"web-01"_s, HostState::Done}, {u"web-02"_s, HostState::Failed}, {u"db-01"_s, HostState::Unreachable}};
    for (const auto &[host, state] : ends) {
        Event event;
        event.at = QDateTime::currentDateTimeUtc();
        event.run = run;
        event.host = host;
        event.kind = EventKind::HostEnded;
        event.state = hostStateWord(state);
        HostOutcome outcome;
        outcome.host = host;
        outcome.state = state;
        outcome.started = event.at.addSecs(-42);
        outcome.ended = event.at;
        outcome.code = state == HostState::Failed ? u"installer-failed"_s : QString();
        outcome.message = Message::verbatim(state == HostState::Done ? u"9.0.002.05 is installed."_s
                                                                     : u"The installer ended with exit status 1."_s);
        QVERIFY(journal->endHost(event, outcome).has_value());
    }
    Event end;
    end.at = QDateTime::currentDateTimeUtc();
    end.run = run;
    end.kind = EventKind::RunEnded;
    end.state = runStateWord(RunState::Failed);
    end.progress = 1;
    QVERIFY(journal->append(end).has_value());
}

void tst_DeployScreens::clipsNothing_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-100") << u"light"_s << 100 << QSize(1040, 700) << u"en"_s;
    QTest::newRow("contrast-100") << u"contrast"_s << 100 << QSize(1040, 700) << u"fr"_s;
    QTest::newRow("dark-100") << u"dark"_s << 100 << QSize(1040, 700) << u"en"_s;
    QTest::newRow("light-100-small") << u"light"_s << 100 << QSize(800, 600) << u"fr"_s;
    QTest::newRow("light-200") << u"light"_s << 200 << QSize(1040, 700) << u"it"_s;
    QTest::newRow("dark-200-small") << u"dark"_s << 200 << QSize(800, 600) << u"es"_s;
}

// proves U57, U61
void tst_DeployScreens::clipsNothing()
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

    DeployFixture fixture;
    DeployWizard wizard(fixture.session(), fixture.state(), fixture.sessionChoices());
    wizard.resize(size);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wizard));
    QVERIFY2(wizard.width() <= size.width() && wizard.height() <= size.height(), "it fits into the window asked for");
    QStringList faults;
    faults += look(wizard, u"1-hosts-empty"_s);
    fixture.state().setHosts({u"web-01"_s, u"web-02"_s, u"db-01"_s});
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    auto *table = wizard.currentPage()->findChild<QTableView *>(u"hostTable"_s);
    table->setCurrentIndex(table->model()->index(3, 0));
    faults += look(wizard, u"1-hosts"_s);
    wizard.next();
    faults += look(wizard, u"2-application"_s);
    auto *port = wizard.currentPage()->findChild<QLineEdit *>(u"port"_s);
    port->setText(u"70000"_s);
    faults += look(wizard, u"2-application-problem"_s);
    port->setText(u"5000"_s);
    wizard.next();
    fixture.state().setSilent(u"web-02"_s, {u"EchoSrv"_s, u"Greeting"_s}, u"salve"_s);
    faults += look(wizard, u"3-silent"_s);
    wizard.next();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    faults += look(wizard, u"4-summary"_s);
    const QString run = fixture.createRun(fixture.state().hosts());
    wizard.followRun(run);
    faults += look(wizard, u"5-progress"_s);
    endRun(fixture, run);
    QTRY_COMPARE(wizard.currentId(), static_cast<int>(DeployWizard::ResultPageId));
    faults += look(wizard, u"6-result"_s);
    languages.setLanguage(u"en"_s);
    faults.removeAll(QString());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_DeployScreens)
#include "tst_DeployScreens.moc"
