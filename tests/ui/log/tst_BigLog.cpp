// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "ManyLines.h"
#include "TimedApplication.h"
#include "log/LogDialog.h"
#include "widgets/TableView.h"
#include "widgets/style/OutlinedStyle.h"
#include "wizard/log/LogSearch.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <unistd.h>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

constexpr double MostFirstMs = 300;
constexpr double MostPauseMs = 50;
/// By the clock, on a machine that does other things too.
constexpr double PatientFirstMs = 3000;
constexpr double PatientPauseMs = 500;
constexpr double MostSearchMs = 5000; ///< of a gigabyte; of less proportionally less
constexpr double MostMemoryMb = 500;
constexpr int Million = 1'000'000;
constexpr int Patience = 120'000;

/// A line of /proc/self/status, in MB.
double memoryMb(const char *key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return -1;
}

/// From now on the highest use of memory is counted anew.
bool forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    return refs.open(QIODevice::WriteOnly) && refs.write("5") == 1 && refs.flush();
}

} // namespace

/// A hundred megabytes of log in the window, a gigabyte as a soak test: how long one waits. What is used of the processor
/// is judged: it is the same on a busy machine, and as all of the file is in memory it is what one waits on an idle one.
/// The soak test judges the time on the wall as strictly, the short one only where somebody would call it a stop.
class tst_BigLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void firstLinesAreThereAtOnce();
    void scrollsWithoutAPause();
    void searchesEverything_data();
    void searchesEverything();
    void filters();
    void takesLittleMemory();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] RunLogModel *model() const { return m_dialog->findChild<RunLogModel *>(); }
    void showLog();
    void openLog();
    [[nodiscard]] Spent scrollEverywhere() const;
    [[nodiscard]] bool searchFor(const QString &text) const;
    /// Of less than a million lines proportionally less; twice that, because other programs take memory's and caches'
    /// time from what is as short.
    [[nodiscard]] double scaled(double limit) const
    {
        return m_log.lines >= Million ? limit * m_log.lines / Million : 2 * limit * m_log.lines / Million;
    }
    /// "figure: WHAT | MEASURED | WANTED", for tests/soak/run, and whether it is as wanted. By the clock `patient`
    /// counts, where there are less than a million lines.
    [[nodiscard]] bool tell(const QString &what, const Spent &spent, double wanted,
                            double patient = std::numeric_limits<double>::infinity()) const;

    ManyLines m_log;
    std::unique_ptr<DeployFixture> m_fixture;
    QString m_run;
    std::unique_ptr<LogDialog> m_dialog;
    double m_memoryBefore = 0;
};

bool tst_BigLog::tell(const QString &what, const Spent &spent, double wanted, double patient) const
{
    std::printf("figure: %s | %.0f ms, %.0f ms of the processor | %.0f ms\n", qPrintable(what), spent.wall,
                spent.processor, wanted);
    std::fflush(stdout);
    return spent.processor < wanted && spent.wall < (m_log.lines < Million ? patient : wanted);
}

void tst_BigLog::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
    if (const int lines = qEnvironmentVariableIntValue("CONVOY_LOG_LINES"); lines > 0)
        m_log.lines = lines;
    m_log.hosts = m_log.lines / 100;
    m_fixture = std::make_unique<DeployFixture>();
    m_run = m_fixture->createRun({u"web-01"_s});
    QVERIFY(m_log.write(m_fixture->session().url().path, m_run));
    m_fixture->session().announceChange();
    QCoreApplication::processEvents();
    ::sync(); // a disk that still writes what the test made is not what a reader waits for
    std::printf("%d lines of %d hosts, a file of %lld MB\n", m_log.lines, m_log.hosts,
                static_cast<long long>(QFileInfo(m_fixture->session().url().path).size() / 1'000'000));
    m_memoryBefore = memoryMb("VmRSS:");
    QVERIFY(forgetPeak());
}

void tst_BigLog::cleanupTestCase()
{
    m_dialog.reset();
    m_fixture.reset();
}

void tst_BigLog::showLog()
{
    m_dialog = std::make_unique<LogDialog>(m_fixture->session(), m_run, QString());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    m_dialog->repaint();
}

/// With all its rows, unless it is open already.
void tst_BigLog::openLog()
{
    if (!m_dialog)
        showLog();
    QVERIFY(QTest::qWaitFor([this] { return model()->isComplete(); }, Patience));
    QCOMPARE(model()->rowCount(), m_log.lines);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("logCounts")->text().endsWith(QLocale().toString(m_log.lines)), Patience);
}

// proves T19, A10 (the first line)
void tst_BigLog::firstLinesAreThereAtOnce()
{
    m_dialog.reset();
    const Watch watch;
    showLog();
    const bool isFast = tell(u"the first line of the log"_s, watch.window(), MostFirstMs, PatientFirstMs);
    QVERIFY(!model()->index(0, RunLogModel::Text).data(Qt::DisplayRole).toString().isEmpty());
    // While the other rows come, nobody waits for the window either.
    TimedApplication::forget();
    QVERIFY(QTest::qWaitFor([this] { return model()->isComplete(); }, Patience));
    std::printf("all its rows after %.0f ms\n", watch.window().wall);
    const bool isSmooth =
        tell(u"the longest pause while its rows come"_s, TimedApplication::longest(), MostPauseMs, PatientPauseMs);
    openLog();
    QVERIFY(isFast);
    QVERIFY(isSmooth);
}

/// The longest pause of it.
Spent tst_BigLog::scrollEverywhere() const
{
    auto *view = child<TableView>("logTable");
    QScrollBar *bar = view->verticalScrollBar();
    Spent worst;
    const auto scrollTo = [&](int value) {
        const Watch watch;
        bar->setValue(value);
        view->repaint();
        worst = worst.atMost(watch.window());
    };
    scrollTo(bar->maximum());
    const int jump = qMax(1, bar->maximum() / 500); // dragged from the end to the beginning
    for (int value = bar->maximum(); value > 0; value -= jump)
        scrollTo(value);
    for (int page = 0; page < 300; ++page)
        scrollTo(page * bar->pageStep());
    for (int turn = 0; turn < 300; ++turn) // of the wheel
        scrollTo(bar->maximum() / 2 + turn * 3);
    return worst;
}

// proves T19, A10 (scrolling)
void tst_BigLog::scrollsWithoutAPause()
{
    openLog();
    QVERIFY(tell(u"the longest pause while scrolling"_s, scrollEverywhere(), MostPauseMs, PatientPauseMs));
}

void tst_BigLog::searchesEverything_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const int rare = m_log.lines / 100'000 + (m_log.lines % 100'000 == 0 ? 0 : 1);
    QTest::newRow("a rare text with accents and a path") << ManyLines::rareWord().toLower() << rare << rare;
    QTest::newRow("a word that is nowhere") << u"catastrophe"_s << 0 << 0;
    QTest::newRow("a word of nearly every line") << u"POLICY"_s << m_log.lines / 3 << m_log.lines;
    QTest::newRow("a sentence of Convoy's") << u"failed on srv"_s << 1 << m_log.lines / 50;
}

/// To its end; the text stays in the field.
bool tst_BigLog::searchFor(const QString &text) const
{
    const auto *search = m_dialog->findChild<LogSearch *>();
    child<QLineEdit>("searchText")->setText(text);
    return QTest::qWaitFor([search] { return !search->isBusy(); }, Patience);
}

// proves T19, A10 (the search)
void tst_BigLog::searchesEverything()
{
    QFETCH(const QString, text);
    QFETCH(const int, least);
    QFETCH(const int, most);
    openLog();
    const auto *search = m_dialog->findChild<LogSearch *>();
    TimedApplication::forget();
    const Watch watch;
    QVERIFY(searchFor(text));
    const QString what = u"search: "_s + QLatin1String(QTest::currentDataTag());
    const bool isFast = tell(what, watch.others(), scaled(MostSearchMs));
    const bool isSmooth =
        tell(u"the longest pause meanwhile"_s, TimedApplication::longest(), MostPauseMs, PatientPauseMs);
    QVERIFY2(search->count() >= least && search->count() <= most, qPrintable(QString::number(search->count())));
    QVERIFY(isFast);
    QVERIFY(isSmooth);
    if (least > 0)
        QVERIFY(model()->textOf(search->row()).contains(text, Qt::CaseInsensitive));
    child<QLineEdit>("searchText")->clear();
}

// proves A10 (the filters)
void tst_BigLog::filters()
{
    openLog();
    auto *host = child<QComboBox>("logHost");
    auto *level = child<QComboBox>("logLevel");
    const auto isComplete = [this] { return model()->isComplete(); };
    QTRY_COMPARE(host->count(), m_log.hosts + 2); // all, and the one of the plan
    const Watch ofHost;
    host->setCurrentIndex(m_log.hosts / 2);
    emit host->activated(host->currentIndex());
    QVERIFY(QTest::qWaitFor(isComplete, Patience));
    QVERIFY(tell(u"all lines of one host"_s, ofHost.others(), 2000));
    QCOMPARE(model()->rowCount(), 100);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(model()->index(row, RunLogModel::HostColumn).data().toString(), host->currentText());
    QVERIFY(child<QLabel>("logCounts")->text().contains(QLocale().toString(m_log.lines)));
    host->setCurrentIndex(0);
    level->setCurrentIndex(2);
    const Watch ofFailures;
    emit level->activated(2);
    QVERIFY(QTest::qWaitFor(isComplete, Patience));
    QVERIFY(tell(u"all failures"_s, ofFailures.others(), 2000));
    QVERIFY(model()->rowCount() > 0 && model()->rowCount() < m_log.lines / 50);
    level->setCurrentIndex(0);
    emit level->activated(0);
    QVERIFY(QTest::qWaitFor(isComplete, Patience));
    QCOMPARE(model()->rowCount(), m_log.lines);
}

// proves T19, A10 (memory)
void tst_BigLog::takesLittleMemory()
{
    openLog();
    (void)scrollEverywhere();
    QVERIFY(searchFor(ManyLines::rareWord()));
    child<QLineEdit>("searchText")->clear();
    const double peak = memoryMb("VmHWM:");
    std::printf("figure: memory at the most, %.0f MB of it before the log was opened | %.0f MB | %.0f MB\n",
                m_memoryBefore, peak, MostMemoryMb);
    QVERIFY2(peak < MostMemoryMb, qPrintable(QString::number(peak)));
    // Not the log: of its hundred megabytes a tenth or so.
    QVERIFY2(peak - m_memoryBefore < 45 + m_log.lines / 10'000, qPrintable(QString::number(peak - m_memoryBefore)));
}

int main(int argc, char *argv[])
{
    const TimedApplication application(argc, argv);
    tst_BigLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_BigLog.moc"
