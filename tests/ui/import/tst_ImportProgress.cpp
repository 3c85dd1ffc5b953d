// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportWizard.h"
#include "repository/PackageStore.h"
#include "widgets/style/Theme.h"
#include "wizard/import/ImportModel.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// What the window says while packages come in, and how they end: over a real repository and the sample media.
class tst_ImportProgress : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack")); }
    void init();
    void cleanup();

    void endsInGreen_data() { methods(); }
    void endsInGreen();
    void endsInRed();
    void goesOnWhenTheWindowIsClosed_data() { methods(); }
    void goesOnWhenTheWindowIsClosed();

private:
    static void methods();
    void begin(const QString &method, const QString &path);
    [[nodiscard]] QColor barColour() const;
    [[nodiscard]] qsizetype packageCount() const { return m_session->repository().packages().list()->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stick;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportModel> m_model;
    std::unique_ptr<ImportWizard> m_wizard;
};

void tst_ImportProgress::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stick = m_folder->filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(m_stick));
    const QDir media(QStringLiteral(CONVOY_SAMPLE_MEDIA));
    for (const QString &name : media.entryList(QDir::Files))
        QVERIFY(QFile::copy(media.filePath(name), m_stick + u'/' + name));
    auto session = Session::open(RepositoryUrl{m_folder->filePath(u"r.sqlite"_s)}, u"anna"_s);
    QVERIFY(session);
    m_session = std::move(*session);
    m_model = std::make_unique<ImportModel>(*m_session);
    m_wizard = std::make_unique<ImportWizard>(*m_model, QString());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_ImportProgress::cleanup()
{
    m_wizard.reset();
    m_model.reset();
    m_session.reset();
    m_folder.reset();
}

void tst_ImportProgress::methods()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"one-file", "place", "zipped"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

/// As far as the button that begins the import.
void tst_ImportProgress::begin(const QString &method, const QString &path)
{
    m_wizard->findChild<QRadioButton *>(u"importMethod_"_s + method)->setChecked(true);
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    m_wizard->findChild<QLineEdit *>(u"importPath"_s)->setText(path);
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Ready);
    QCOMPARE(packageCount(), 0);
    QTest::mouseClick(m_wizard->button(QWizard::CommitButton), Qt::LeftButton);
}

QColor tst_ImportProgress::barColour() const
{
    return m_wizard->findChild<QProgressBar *>(u"importProgressBar"_s)->palette().color(QPalette::Highlight);
}

// proves G032, G045, G047, G059, G076
void tst_ImportProgress::endsInGreen()
{
    QFETCH(QString, method);
    const QString file = QDir(m_stick).entryList({u"*.zip"_s}).value(0);
    begin(method, method == "one-file"_L1 ? m_stick + u'/' + file : m_stick);
    auto *bar = m_wizard->findChild<QProgressBar *>(u"importProgressBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->value() < bar->maximum());
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(barColour(), Theme::color(Theme::Tone::Good, m_wizard->palette()));
    QCOMPARE(packageCount(), m_model->importedCount());
    QVERIFY(packageCount() > 0);
}

// proves G048
void tst_ImportProgress::endsInRed()
{
    begin(u"place"_s, m_stick);
    QVERIFY(QDir(m_stick).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QVERIFY(m_model->failedCount() > 0);
    QCOMPARE(barColour(), Theme::color(Theme::Tone::Bad, m_wizard->palette()));
    QVERIFY(barColour() != Theme::color(Theme::Tone::Good, m_wizard->palette()));
}

// proves G077
void tst_ImportProgress::goesOnWhenTheWindowIsClosed()
{
    QFETCH(QString, method);
    const QString file = QDir(m_stick).entryList({u"*.zip"_s}).value(0);
    begin(method, method == "one-file"_L1 ? m_stick + u'/' + file : m_stick);
    QVERIFY(m_wizard->close());
    m_wizard.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->phase(), ImportModel::Phase::Finished, 20'000);
    QCOMPARE(m_model->failedCount(), 0);
    QCOMPARE(m_model->leftOutCount(), 0);
    QCOMPARE(packageCount(), m_model->rowCount());
}

QTEST_MAIN(tst_ImportProgress)
#include "tst_ImportProgress.moc"
