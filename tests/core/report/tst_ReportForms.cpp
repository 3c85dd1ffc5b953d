// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessorTime.h"
#include "ReadReport.h"
#include "ReportScene.h"
#include "RepositoryScene.h"
#include "base/Clock.h"
#include "operations/report/ReportMaking.h"
#include "repository/TenantStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTest>
#include <QTranslator>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"it"_s, u"fr"_s, u"es"_s};

/// The program's language, as --language sets it, until the end of the block.
class Spoken
{
public:
    explicit Spoken(const QString &language)
        : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(language));
        if (m_translator.load(u":/translations/convoy_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    QLocale m_before;
    QTranslator m_translator;
};

/// The three forms of one report, read as other programs read them.
struct Forms
{
    ReadHtml html;
    Rows csv;
    QString pdf;     ///< its text, without white space
    int pages = 0;
    QString problem; ///< why there are none
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("%s (package poppler-utils): %s", qPrintable(program), qPrintable(process.errorString()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pagesOf(const QString &pdf)
{
    for (const QString &line : outputOf(u"pdfinfo"_s, {pdf}).split(u'\n')) {
        if (line.startsWith("Pages:"_L1))
            return line.section(u':', 1).trimmed().toInt();
    }
    return 0;
}

/// Of each host what no language may change.
Rows figuresOf(const Forms &forms)
{
    Rows figures;
    for (const QStringList &row : forms.csv.mid(1))
        figures += QStringList{row.at(0), row.at(2),  row.at(3),  row.at(5), row.at(6),
                               row.at(8), row.at(12), row.at(13), row.at(14)};
    return figures;
}

QString fileOf(const QString &folder, ReportFormat format)
{
    return folder + u"/report."_s + reportFormatWord(format);
}

/// Saves it in all three, and reads them.
Forms formsIn(const QString &folder, const Result<Report> &report)
{
    if (!report)
        return {.html = {}, .csv = {}, .pdf = {}, .problem = report.error().english()};
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Csv}) {
        if (const Status saved = saveReport(*report, format, fileOf(folder, format)); !saved)
            return {.html = {}, .csv = {}, .pdf = {}, .problem = saved.error().english() + saved.error().detail};
    }
    const QString pdf = fileOf(folder, ReportFormat::Pdf);
    return {.html = ReadHtml::of(bytesOf(fileOf(folder, ReportFormat::Html))),
            .csv = readCsv(bytesOf(fileOf(folder, ReportFormat::Csv))),
            .pdf = squeezed(outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s})),
            .pages = pagesOf(pdf),
            .problem = {}};
}

QStringList columnOf(const Rows &rows, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : rows)
        cells += row.value(column);
    return cells;
}

} // namespace

/// One run, and the HTML, PDF and CSV that are made of it, compared as a reader could.
class tst_ReportForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameFiguresInAllForms_data();
    void sameFiguresInAllForms();
    void sameFiguresInAllLanguages();
    void speaksTheReadersLanguage();
    void showsAnAlteredHistory_data();
    void showsAnAlteredHistory();
    void showsAChainThatWasMadeAnew();
    void countsItsPages();
    void thousandHosts();
    void saysWhatStandsInTheWay();

private:
    [[nodiscard]] const Forms &formsOf(const QString &language);
    [[nodiscard]] Forms made(const QString &language) const;
    [[nodiscard]] Result<Report> report() const;

    RepositoryScene m_scene;
    std::unique_ptr<Repository> m_repository;
    QString m_run;
    QMap<QString, Forms> m_forms; ///< by language
};

void tst_ReportForms::initTestCase()
{
    qputenv("CONVOY_REPORT", CONVOY_BIN "/convoy-report");
    m_repository = m_scene.openAsRoot();
    QVERIFY(m_repository);
    m_run = ReportScene(20, 6).store(*m_repository);
}

Result<Report> tst_ReportForms::report() const
{
    return reportOfRun(*m_repository, m_run, reportOrigin(*m_repository, u"berta"_s, SystemClock()));
}

/// Drawn once for all tests.
const Forms &tst_ReportForms::formsOf(const QString &language)
{
    auto known = m_forms.find(language);
    if (known == m_forms.end())
        known = m_forms.insert(language, made(language));
    return *known;
}

Forms tst_ReportForms::made(const QString &language) const
{
    const Spoken spoken(language);
    return formsIn(m_scene.folder(), report());
}

void tst_ReportForms::sameFiguresInAllForms_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

// proves T22, A15 (the three forms)
void tst_ReportForms::sameFiguresInAllForms()
{
    QFETCH(const QString, language);
    const Forms &forms = formsOf(language);
    QVERIFY2(forms.problem.isEmpty(), qPrintable(forms.problem));
    // The page and the paper: every line of every cell of every section.
    int lines = 0;
    for (auto table = forms.html.tables.cbegin(); table != forms.html.tables.cend(); ++table) {
        for (const QStringList &row : *table) {
            // Line by line: a page may end inside a cell.
            for (const QString &line : row.join(u'\n').split(u'\n')) {
                QVERIFY2(forms.pdf.contains(squeezed(line)), qPrintable(table.key() + u": "_s + line));
                ++lines;
            }
        }
    }
    QVERIFY(lines > 250);
    for (const QString &log : forms.html.logs)
        QVERIFY2(forms.pdf.contains(squeezed(log.section(u'\n', -1))), qPrintable(log));
    // The page and the table: host by host, and the totals.
    const Rows hosts = forms.html.tables.value(u"hosts"_s).mid(1);
    const Rows records = forms.csv.mid(1);
    QCOMPARE(columnOf(hosts, 0), columnOf(records, 0));
    QCOMPARE(columnOf(hosts, 1), columnOf(records, 2)); // wave
    QCOMPARE(columnOf(hosts, 2), columnOf(records, 4)); // state in words
    QCOMPARE(columnOf(hosts, 5), columnOf(records, 8)); // code
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString seconds = records.at(i).at(14);
        const QString shown =
            Report::duration(ReportScene::began(), ReportScene::began().addSecs(seconds.toLongLong()));
        QCOMPARE(hosts.at(i).at(9), seconds.isEmpty() ? QString() : shown);
    }
    const QStringList states = columnOf(records, 4);
    const Rows totals = forms.html.tables.value(u"totals"_s).mid(1);
    for (const QStringList &total : totals.first(totals.size() - 1))
        QCOMPARE(total.at(1).toLongLong(), states.count(total.at(0)));
    QCOMPARE(totals.constLast().at(1).toLongLong(), records.size());
    // The end of the chain stands in each.
    const QString head = m_repository->audit().verify()->lastHash;
    QVERIFY(forms.html.text.contains(head) && forms.pdf.contains(head));
    QCOMPARE(columnOf(records, 17), QStringList(records.size(), head));
}

// proves T22 (four languages)
void tst_ReportForms::sameFiguresInAllLanguages()
{
    const Forms english = formsOf(u"en"_s);
    QCOMPARE(figuresOf(english).size(), 20);
    for (const QString &language : languages.mid(1)) {
        const Forms &forms = formsOf(language);
        QVERIFY2(forms.problem.isEmpty(), qPrintable(forms.problem));
        QCOMPARE(figuresOf(forms), figuresOf(english));
        for (const QString &table : {u"totals"_s, u"waves"_s})
            QCOMPARE(columnOf(forms.html.tables.value(table), table == u"waves"_s ? 2 : 1).mid(1),
                     columnOf(english.html.tables.value(table), table == u"waves"_s ? 2 : 1).mid(1));
        for (const qsizetype column : {4, 5, 6})
            QCOMPARE(columnOf(forms.html.tables.value(u"waves"_s), column).mid(1),
                     columnOf(english.html.tables.value(u"waves"_s), column).mid(1));
        QCOMPARE(columnOf(forms.html.tables.value(u"failures"_s), 3).mid(1),
                 columnOf(english.html.tables.value(u"failures"_s), 3).mid(1));
        QCOMPARE(forms.html.logs, english.html.logs);
        QCOMPARE(forms.html.bars, english.html.bars);
    }
}

// proves U67
void tst_ReportForms::speaksTheReadersLanguage()
{
    QStringList unreachable;
    for (const QString &language : languages) {
        const Forms &forms = formsOf(language);
        QCOMPARE(forms.html.language, language);
        unreachable += forms.csv.at(9).at(4);
        QVERIFY(forms.html.text.contains(unreachable.constLast()));
        QVERIFY(forms.pdf.contains(squeezed(unreachable.constLast())));
        QCOMPARE(forms.csv.at(9).at(3), u"unreachable"_s); // the contract's word is everybody's
        QCOMPARE(forms.html.logs.constFirst().count(u"line"_s), reportLogLines);
    }
    unreachable.removeDuplicates();
    QCOMPARE(unreachable.size(), languages.size());
}

void tst_ReportForms::showsAnAlteredHistory_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("firstBroken");
    QTest::newRow("an entry says something else") << u"UPDATE audit SET operator = 'nobody' WHERE id = 1"_s << 1;
    QTest::newRow("an entry is gone") << u"DELETE FROM audit WHERE id = 2"_s << 2;
    QTest::newRow("the newest is gone") << u"DELETE FROM audit WHERE id = 3"_s << 3;
    QTest::newRow("all are gone") << u"DELETE FROM audit"_s << 1;
}

// proves T30
void tst_ReportForms::showsAnAlteredHistory()
{
    QFETCH(const QString, damage);
    QFETCH(const int, firstBroken);
    const Spoken spoken(u"en"_s);
    RepositoryScene scene;
    QString head;
    {
        const auto repository = scene.openAsRoot();
        const QString run = ReportScene().store(*repository);
        const auto made = reportOfRun(*repository, run, reportOrigin(*repository, u"root"_s, SystemClock()));
        QVERIFY(made.has_value());
        QCOMPARE(made->trail.firstBroken, 0);
        head = made->trail.head;
        QCOMPARE(head.size(), 64);
        const Forms forms = formsIn(scene.folder(), made);
        QVERIFY2(forms.problem.isEmpty(), qPrintable(forms.problem));
        QCOMPARE(forms.html.tables.value(u"trail"_s).constFirst().constLast(), u"Intact"_s);
        QVERIFY(forms.pdf.contains(u"Intact"_s) && !forms.pdf.contains(u"Altered"_s));
        QVERIFY(repository->tenants().add(u"later"_s)); // work goes on, and the head of the report stays where it was
        QVERIFY(repository->audit().verify()->isIntact());
        QVERIFY(*repository->audit().holds(head));
        QVERIFY(!*repository->audit().holds(QString(64, u'0')));
    }
    QVERIFY(scene.raw(scene.path())->exec(damage));
    const auto repository = scene.openAsRoot();
    const auto made = reportOfRun(*repository, u"1"_s, reportOrigin(*repository, u"root"_s, SystemClock()));
    QVERIFY(made.has_value());
    QCOMPARE(made->trail.firstBroken, firstBroken);
    const Forms forms = formsIn(scene.folder(), made);
    QVERIFY2(forms.problem.isEmpty(), qPrintable(forms.problem));
    const QString words = u"Altered from entry %1 on"_s.arg(firstBroken);
    const Rows trail = forms.html.tables.value(u"trail"_s);
    QVERIFY(!trail.isEmpty());
    QCOMPARE(trail.constFirst().constLast(), words);
    QVERIFY(forms.pdf.contains(squeezed(words)));
    QVERIFY(!forms.pdf.contains(u"Intact"_s));
    QCOMPARE(columnOf(forms.csv.mid(1), 17), QStringList(10, made->trail.head));
    QCOMPARE(columnOf(forms.csv.mid(1), 18), QStringList(10, words));
}

/// Whoever alters an entry and then computes every hash anew has an intact chain, but not the one of the report.
// proves T30, A15 (a changed history is shown)
void tst_ReportForms::showsAChainThatWasMadeAnew()
{
    RepositoryScene scene;
    QString head;
    {
        const auto repository = scene.openAsRoot();
        const QString run = ReportScene().store(*repository);
        head = reportOfRun(*repository, run, reportOrigin(*repository, u"root"_s, SystemClock()))->trail.head;
    }
    {
        const auto database = scene.raw(scene.path());
        QVERIFY(database->exec(u"UPDATE audit SET operator = 'nobody' WHERE id = 1"_s));
        QVERIFY(database->exec(u"DELETE FROM meta WHERE name = 'audit-last'"_s)); // is chained anew at the next opening
    }
    const auto repository = scene.openAsRoot();
    QVERIFY(repository->audit().verify()->isIntact());
    QVERIFY(!*repository->audit().holds(head));
}

void tst_ReportForms::countsItsPages()
{
    const Forms &forms = formsOf(u"en"_s);
    QVERIFY(forms.pages > 1);
    for (int page = 1; page <= forms.pages; ++page)
        QVERIFY(forms.pdf.contains(u"Page%1of%2"_s.arg(page).arg(forms.pages)));
    QVERIFY(!forms.pdf.contains(u"Page%1of"_s.arg(forms.pages + 1)));
}

/// The figure that is promised: 3 seconds for each form, of a processor that does nothing else.
void tst_ReportForms::thousandHosts()
{
    constexpr qint64 promised = 3000;
    const RepositoryScene scene;
    const auto repository = scene.openAsRoot();
    const QString run = ReportScene(1000, 50).store(*repository);
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv, ReportFormat::Pdf}) {
        QElapsedTimer time;
        time.start();
        const qint64 before = ProcessorTime::ofProgram();
        const auto made = reportOfRun(*repository, run, reportOrigin(*repository, u"root"_s, SystemClock()));
        QVERIFY(made.has_value());
        const QString path = fileOf(scene.folder(), format);
        QVERIFY(saveReport(*made, format, path).has_value());
        const qint64 taken = ProcessorTime::ofProgram() - before;
        qInfo("%s of 1,000 hosts: %lld ms of the processor, %lld ms by the clock, %lld bytes",
              qPrintable(reportFormatWord(format)), taken, time.elapsed(), QFileInfo(path).size());
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(taken < promised, qPrintable(QString::number(taken)));
#endif
    }
}

void tst_ReportForms::saysWhatStandsInTheWay()
{
    const auto made = report();
    QVERIFY(made.has_value());
    const Status nowhere = saveReport(*made, ReportFormat::Html, u"/does/not/exist/report.html"_s);
    QCOMPARE(nowhere.error().code, u"report-unwritable"_s);
    qputenv("CONVOY_REPORT", "/nowhere/convoy-report");
    const QString path = m_scene.folder() + u"/none.pdf"_s;
    QCOMPARE(saveReport(*made, ReportFormat::Pdf, path).error().code, u"report-program-missing"_s);
    QVERIFY(!QFile::exists(path));
    qputenv("CONVOY_REPORT", "/bin/false");
    QCOMPARE(saveReport(*made, ReportFormat::Pdf, path).error().code, u"report-program-failed"_s);
    QVERIFY(!QFile::exists(path));
    qputenv("CONVOY_REPORT", CONVOY_BIN "/convoy-report");
    QCOMPARE(reportOfRun(*m_repository, u"4711"_s, {}).error().code, u"run-unknown"_s);
}

QTEST_GUILESS_MAIN(tst_ReportForms)
#include "tst_ReportForms.moc"
