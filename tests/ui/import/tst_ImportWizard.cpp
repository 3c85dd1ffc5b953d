// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "import/ImportWizard.h"
#include "repository/PackageStore.h"
#include "repository/integrity/IntegrityStore.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/PathEdit.h"
#include "widgets/style/OutlinedStyle.h"
#include "widgets/style/Theme.h"
#include "wizard/import/ImportModel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The import wizard over a real repository and a copy of the sample media. With CONVOY_SCREENSHOTS=FOLDER its pages are
/// saved there to be looked at.
class tst_ImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyPageWantsSomething();
    void asksAsTheMethodHasIt_data();
    void asksAsTheMethodHasIt();
    void takesTemplatesApart();
    void takesTheTemplateOfThePackage();
    void asksWhyAnOlderVersion();
    void importsFromARepository();
    void readsPathsOfAnyScript();
    void saysWhereThereIsNothing();
    void survivesAPulledStick_data();
    void survivesAPulledStick();
    void takesUpWhatAStopLeftOut();
    void tellsABatchOnce();
    void clipsNothing_data();
    void clipsNothing();

private:
    void open(const QSize &size = {760, 540});
    void openFirstPage(const QSize &size = {760, 540});
    void choose(const QString &method);
    void goToChoice();
    QAbstractButton *button(QWizard::WizardButton which) const { return m_wizard->button(which); }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_wizard->findChild<T *>(name);
    }
    [[nodiscard]] QString said() const; ///< what the panel of the present page says
    void save(const QString &name) const;
    [[nodiscard]] qsizetype packageCount() const { return m_session->repository().packages().list()->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stick;
    QString m_variant;
    QFont m_font;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportModel> m_model;
    std::unique_ptr<ImportWizard> m_wizard;
    LanguageSwitch m_language;
};

void tst_ImportWizard::initTestCase()
{
    QVERIFY(qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack"));
    m_font = QApplication::font();
    QApplication::setStyle(new OutlinedStyle);
}

void tst_ImportWizard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stick = m_folder->filePath(u"clé/Größe 日本"_s);
    QVERIFY(QDir().mkpath(m_stick));
    const QDir media(QStringLiteral(CONVOY_SAMPLE_MEDIA));
    for (const QString &name : media.entryList(QDir::Files))
        QVERIFY(QFile::copy(media.filePath(name), m_stick + u'/' + name));
    auto session = Session::open(RepositoryUrl{m_folder->filePath(u"r.sqlite"_s)}, u"anna"_s);
    QVERIFY(session);
    m_session = std::move(*session);
    m_model = std::make_unique<ImportModel>(*m_session);
    m_language.setLanguage(u"en"_s);
}

void tst_ImportWizard::cleanup()
{
    m_wizard.reset();
    m_model.reset();
    m_session.reset();
    m_folder.reset();
    QApplication::setFont(m_font);
    Theme::apply(*qApp, Theme::Scheme::Light);
    m_language.setLanguage(u"en"_s);
}

void tst_ImportWizard::openFirstPage(const QSize &size)
{
    m_wizard = std::make_unique<ImportWizard>(*m_model, QString());
    m_wizard->resize(size);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_ImportWizard::choose(const QString &method)
{
    find<QRadioButton>(u"importMethod_"_s + method)->setChecked(true);
    QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(m_wizard->currentId(), static_cast<int>(ImportWizard::SourceId));
}

void tst_ImportWizard::open(const QSize &size)
{
    openFirstPage(size);
    choose(u"place"_s);
}

void tst_ImportWizard::goToChoice()
{
    find<QLineEdit>(u"importPath"_s)->setText(m_stick);
    QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Ready);
}

QString tst_ImportWizard::said() const
{
    const auto *panel = m_wizard->currentPage()->findChild<QWidget *>(u"messagePanel"_s);
    return panel && panel->isVisible() ? panel->findChild<QLabel *>(u"messageText"_s)->text() : QString();
}

void tst_ImportWizard::save(const QString &name) const
{
    QTest::qWait(30); // lets layouts settle before the picture is taken
    const QString folder = qEnvironmentVariable("CONVOY_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        m_wizard->grab().save(u"%1/import-%2-%3.png"_s.arg(folder, m_variant, name));
}

// proves U02, U04
void tst_ImportWizard::everyPageWantsSomething()
{
    openFirstPage();
    const QList<int> pages = m_wizard->pageIds();
    QVERIFY(pages.size() >= 2 && pages.size() <= 9);
    QVERIFY(qobject_cast<QRadioButton *>(m_wizard->focusWidget())); // the first page does work
    choose(u"place"_s);
    QCOMPARE(m_wizard->focusWidget(), find<QLineEdit>(u"importPath"_s));
    QVERIFY(!button(QWizard::NextButton)->isEnabled());
    QCOMPARE(m_wizard->nextId(), static_cast<int>(ImportWizard::ChoiceId));
    goToChoice();
    QCOMPARE(m_wizard->nextId(), static_cast<int>(ImportWizard::ProgressId));
    QVERIFY(m_wizard->currentPage()->isCommitPage());
    QVERIFY(m_model->rowCount() > 1);
}

void tst_ImportWizard::asksAsTheMethodHasIt_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("asked");
    const QString path = u"importPath"_s;
    const QString file = u"importChooseFile"_s;
    const QString folder = u"importChooseFolder"_s;
    QTest::newRow("A") << u"one-file"_s << QStringList{path, file, folder};
    QTest::newRow("B") << u"templates-apart"_s << QStringList{path,
                                                              file,
                                                              u"importXmlTemplate"_s,
                                                              u"importXmlTemplateChoose"_s,
                                                              u"importApdTemplate"_s,
                                                              u"importApdTemplateChoose"_s};
    QTest::newRow("C") << u"place"_s << QStringList{path, file, folder};
    QTest::newRow("D") << u"repository"_s << QStringList{path, file, folder};
    QTest::newRow("E") << u"zipped"_s << QStringList{path, folder};
}

// proves G037, G038, G039, G040, G041, G042, G043, G057, G058, G060, G061, G062, G063, G064, G069, G072, G074
void tst_ImportWizard::asksAsTheMethodHasIt()
{
    QFETCH(QString, method);
    QFETCH(QStringList, asked);
    openFirstPage();
    choose(method);
    for (const char *name : {"importPath", "importChooseFile", "importChooseFolder", "importXmlTemplate",
                             "importXmlTemplateChoose", "importApdTemplate", "importApdTemplateChoose"}) {
        const auto *field = find<QWidget>(QLatin1String(name));
        QVERIFY2(field && field->isVisible() == asked.contains(QLatin1String(name)), name);
    }
    QVERIFY(!button(QWizard::NextButton)->isEnabled()); // nothing is named yet
    QTest::mouseClick(button(QWizard::BackButton), Qt::LeftButton);
    QVERIFY(find<QRadioButton>(u"importMethod_"_s + method)->isChecked());
}

// proves G066, G068
void tst_ImportWizard::takesTemplatesApart()
{
    const QString package = QDir(m_stick).entryList({u"*.zip"_s}).value(0);
    QFile foreign(m_folder->filePath(u"Other_100.apd"_s));
    QVERIFY(foreign.open(QFile::WriteOnly));
    foreign.write("[other]\nkey=value\n");
    foreign.close();
    openFirstPage();
    choose(u"templates-apart"_s);
    find<QLineEdit>(u"importPath"_s)->setText(m_stick + u'/' + package);
    find<QLineEdit>(u"importApdTemplate"_s)->setText(foreign.fileName());
    QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Ready);
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(packageCount(), 0);
    QVERIFY2(said().contains(u"Other_100.apd"_s) || said().contains(u"templates"_s), qPrintable(said()));
}

// proves G066, G068
void tst_ImportWizard::takesTheTemplateOfThePackage()
{
    const QString package = m_stick + u'/' + QDir(m_stick).entryList({u"*.zip"_s}).value(0);
    const auto opened = PackageReader().open(package);
    QVERIFY(opened);
    QString path;
    QByteArray bytes;
    for (auto each = opened->templates.cbegin(); each != opened->templates.cend(); ++each) {
        if (each.key().endsWith(u".apd"_s)) {
            path = m_folder->filePath(each.key().section(u'/', -1));
            bytes = each.value();
        }
    }
    QFile given(path);
    QVERIFY(given.open(QFile::WriteOnly) && given.write(bytes) == bytes.size());
    given.close();
    openFirstPage();
    choose(u"templates-apart"_s);
    find<QLineEdit>(u"importPath"_s)->setText(package);
    find<QLineEdit>(u"importApdTemplate"_s)->setText(path);
    QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Ready);
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QVERIFY2(m_model->failedCount() == 0, qPrintable(said()));
    const auto templates = m_session->repository().packages().templates(m_model->importedId(0));
    QVERIFY(templates && templates->values().contains(bytes));
}

// proves T11 (in the window)
void tst_ImportWizard::asksWhyAnOlderVersion()
{
    const QDir stick(m_stick);
    const QString elsewhere = m_folder->filePath(u"older.tar.gz"_s);
    QVERIFY(QFile::rename(stick.filePath(stick.entryList({u"*9000102*"_s}).value(0)), elsewhere));
    m_model->scan(stick.filePath(stick.entryList({u"*9000205*"_s}).value(0)));
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Ready);
    m_model->startImport();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(packageCount(), 1);
    open();
    find<QLineEdit>(u"importPath"_s)->setText(elsewhere);
    QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Ready);
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(m_model->rowProblem(0)->code, u"package-older"_s);
    QVERIFY2(said().contains(u"9.0.002.05"_s), qPrintable(said()));
    save(u"older"_s);
    auto *import = find<QPushButton>(u"olderImport"_s);
    QVERIFY(import->isVisible() && !import->isEnabled());
    find<QLineEdit>(u"olderReason"_s)->setText(u"The plant stays on it until spring"_s);
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->importedCount(), 1, 20'000);
    QVERIFY(!import->isVisible());
    const auto provenance = m_session->repository().integrity().provenance(m_model->importedId(0));
    QVERIFY(provenance);
    QCOMPARE(provenance->olderReason, u"The plant stays on it until spring"_s);
}

// proves G070, G071, G073
void tst_ImportWizard::importsFromARepository()
{
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    {
        auto session = Session::open(RepositoryUrl{other}, u"anna"_s);
        QVERIFY(session);
        ImportModel model(**session);
        model.scan(m_stick);
        QTRY_COMPARE(model.phase(), ImportModel::Phase::Ready);
        model.startImport();
        QTRY_COMPARE_WITH_TIMEOUT(model.phase(), ImportModel::Phase::Finished, 20'000);
        QCOMPARE(model.importedCount(), 2);
    }
    QVERIFY(QDir(m_stick).removeRecursively());
    openFirstPage();
    choose(u"repository"_s);
    find<QLineEdit>(u"importPath"_s)->setText(other);
    QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Ready);
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex first = m_model->index(0, 0);
    QVERIFY(m_model->setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(m_model->failedCount(), 0);
    QCOMPARE(packageCount(), 1);
}

// proves U43
void tst_ImportWizard::readsPathsOfAnyScript()
{
    open();
    auto *path = find<PathEdit>(u"importPath"_s);
    path->setText(m_stick);
    path->setFixedWidth(80);
    QTRY_VERIFY(path->toolTip().startsWith(m_stick)); // in full, while the field has no room
    goToChoice();
    auto *table = find<QTableView>(u"importTable"_s);
    const QString file = table->model()->index(0, ImportModel::File).data(Qt::ToolTipRole).toString();
    QVERIFY2(file.startsWith(m_stick), qPrintable(file));
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(packageCount(), m_model->rowCount());
}

// proves U31
void tst_ImportWizard::saysWhereThereIsNothing()
{
    open();
    find<QLineEdit>(u"importPath"_s)->setText(m_stick + u"/nowhere"_s);
    QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    QTRY_VERIFY(said().contains(m_stick + u"/nowhere"_s));
    QTRY_VERIFY2(said().contains(u'\n'), qPrintable(said())); // and what to do
    static const QRegularExpression blame(u"\\b(error|fatal|invalid)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QVERIFY(!said().contains(blame));
    QVERIFY(!button(QWizard::CommitButton)->isEnabled());
    QTest::mouseClick(button(QWizard::BackButton), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(u"importPath"_s)->text(), m_stick + u"/nowhere"_s); // nothing typed is lost
}

void tst_ImportWizard::survivesAPulledStick_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : LanguageSwitch::languages())
        QTest::newRow(qPrintable(language)) << language;
}

// proves U31
void tst_ImportWizard::survivesAPulledStick()
{
    QFETCH(QString, language);
    m_variant = u"pulled-"_s + language;
    m_language.setLanguage(language);
    open();
    goToChoice();
    const QString elsewhere = m_folder->filePath(u"pocket"_s);
    QVERIFY(QDir().rename(m_stick, elsewhere));
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    save(u"pulled"_s);
    QCOMPARE(m_model->failedCount(), m_model->rowCount());
    QCOMPARE(packageCount(), 0); // nothing half done is left
    const Error problem = *m_model->rowProblem(0);
    QVERIFY(!problem.what.isEmpty() && !problem.why.isEmpty() && !problem.remedy.isEmpty());
    QVERIFY2(said().contains(problem.what.text()) && said().contains(problem.why.text())
                 && said().contains(problem.remedy.text()),
             qPrintable(said()));
    if (language != u"en"_s)
        QVERIFY2(problem.text() != problem.english(), qPrintable(problem.english()));
    auto *retry = find<QPushButton>(u"importRetry"_s);
    QVERIFY(retry->isVisible());
    QVERIFY(QDir().rename(elsewhere, m_stick));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(m_model->failedCount(), 0);
    QCOMPARE(packageCount(), m_model->rowCount());
    QVERIFY(!retry->isVisible());
    QCOMPARE(said(), QString());
    save(u"done"_s);
}

void tst_ImportWizard::takesUpWhatAStopLeftOut()
{
    m_variant = u"stopped"_s;
    open();
    goToChoice();
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"importStop"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    save(u"stopped"_s);
    QCOMPARE(m_model->failedCount(), 0); // a decision is no failure
    QVERIFY(m_model->leftOutCount() > 0);
    QCOMPARE(packageCount(), m_model->importedCount());
    QTest::mouseClick(find<QPushButton>(u"importRetry"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(packageCount(), m_model->rowCount());
}

// proves U34
void tst_ImportWizard::tellsABatchOnce()
{
    for (int number = 1; number <= 3; ++number) {
        QFile broken(m_stick + u"/broken-%1.zip"_s.arg(number));
        QVERIFY(broken.open(QFile::WriteOnly));
        broken.write("not an archive");
    }
    open();
    goToChoice();
    const QString list = find<QPlainTextEdit>(u"importUnusable"_s)->toPlainText();
    QCOMPARE(list.count(u'\n') + 1, 3); // each once, in one place
    QVERIFY(QDir(m_stick).removeRecursively());
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(find<QLabel>(u"importProgressText"_s)->text(),
             QCoreApplication::translate("convoy::ImportProgressPage", "%n package(s) could not be imported.", nullptr,
                                         m_model->failedCount()));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QApplication::activePopupWidget());
}

void tst_ImportWizard::clipsNothing_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-100") << u"light"_s << 100 << QSize(760, 540) << u"it"_s;
    QTest::newRow("dark-100") << u"dark"_s << 100 << QSize(760, 540) << u"fr"_s;
    QTest::newRow("light-200") << u"light"_s << 200 << QSize(1024, 700) << u"fr"_s;
    QTest::newRow("dark-200") << u"dark"_s << 200 << QSize(1024, 700) << u"es"_s;
}

// proves U57
void tst_ImportWizard::clipsNothing()
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
    m_language.setLanguage(language);
    QFile broken(m_stick + u"/broken.zip"_s);
    QVERIFY(broken.open(QFile::WriteOnly));
    broken.write("not an archive");
    broken.close();
    QStringList faults;
    const auto look = [&](const QString &name) {
        save(name);
        for (const QString &fault : clippedTexts(*m_wizard) + sharedAccessKeys(*m_wizard) + namelessControls(*m_wizard))
            faults += u"%1: %2"_s.arg(name, fault);
    };
    openFirstPage(size);
    look(u"0-method"_s);
    choose(u"templates-apart"_s);
    look(u"1-templates"_s);
    QTest::mouseClick(button(QWizard::BackButton), Qt::LeftButton);
    choose(u"place"_s);
    look(u"1-source"_s);
    goToChoice();
    look(u"2-choice"_s);
    QVERIFY(QDir(m_stick).removeRecursively());
    QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    look(u"3-failed"_s);
    if (m_wizard->width() > size.width() || m_wizard->height() > size.height())
        faults += u"it wants %1 x %2"_s.arg(m_wizard->width()).arg(m_wizard->height());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_ImportWizard)
#include "tst_ImportWizard.moc"
