// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fingerprint.h"
#include "console/window/MainWindow.h"
#include "console/window/SectionStack.h"
#include "dialogs/HostDialog.h"
#include "dialogs/HostKeyDialog.h"
#include "import/ImportWizard.h"
#include "repository/HostStore.h"
#include "repository/PackageStore.h"
#include "wizard/console/PackageTreeModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace convoy;

/// The main window over a real repository and the real sample media.
class tst_Console : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void importsTheSample();
    void showsPackagesByGroupInSixColumns();
    void showsDetailsAndSavesADescription();
    void filtersByPartOfAName();
    void addsAHostAndRefusesAWrongOne();
    void asksBeforeTrustingAChangedKey();
    void speaksAnotherLanguageAtOnce();

private:
    [[nodiscard]] qint64 importSample();
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Console::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack"));
}

void tst_Console::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto session = Session::open(RepositoryUrl{m_folder->filePath(QStringLiteral("r.sqlite"))}, QStringLiteral("anna"));
    QVERIFY(session);
    m_session = std::move(*session);
    m_language = std::make_unique<LanguageSwitch>();
    m_language->setLanguage(QStringLiteral("en"));
    m_window = std::make_unique<MainWindow>(*m_session, *m_language);
    m_window->setOfferedMedium(QStringLiteral(CONVOY_SAMPLE_MEDIA));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_window->findChild<SectionStack *>()->isComplete());
}

void tst_Console::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_language.reset();
    m_folder.reset();
}

/// Through the import wizard, as a person would; gives the newest package's id.
qint64 tst_Console::importSample()
{
    child<QPushButton>("emptyImportSample")->click();
    auto *wizard = m_window->findChild<ImportWizard *>();
    auto *commit = wizard->button(QWizard::CommitButton);
    if (!QTest::qWaitFor([commit] { return commit->isEnabled() && commit->isVisible(); }, 10'000))
        return 0;
    commit->click();
    auto *install = wizard->findChild<QPushButton *>(QStringLiteral("importInstall"));
    if (!QTest::qWaitFor([install] { return install->isVisible(); }, 10'000))
        return 0;
    wizard->button(QWizard::FinishButton)->click();
    const auto package = m_session->repository().packages().find(QStringLiteral("Sample Echo Server@9.0.002.05"));
    return package ? package->id : 0;
}

void tst_Console::importsTheSample()
{
    QVERIFY(child<QPushButton>("emptyImportSample")->isVisible());
    QVERIFY(importSample() > 0);
    const auto packages = m_session->repository().packages().list();
    QVERIFY(packages);
    QCOMPARE(packages->size(), 2);
    QTRY_VERIFY(child<QTreeView>("packageTree")->isVisible());
}

void tst_Console::showsPackagesByGroupInSixColumns()
{
    QVERIFY(importSample() > 0);
    const auto *tree = child<QTreeView>("packageTree");
    QTRY_VERIFY(tree->isVisible());
    const QAbstractItemModel *model = tree->model();
    const QAbstractItemModelTester tester(tree->model());
    QStringList headers;
    for (int column = 0; column < model->columnCount(); ++column)
        headers += model->headerData(column, Qt::Horizontal).toString();
    // proves G012, G013, G014, G015, G016, G017
    QCOMPARE(headers, QStringList({QStringLiteral("Name"), QStringLiteral("Version"), QStringLiteral("Locale ID"),
                                   QStringLiteral("Operating system"), QStringLiteral("Status"),
                                   QStringLiteral("Update time")}));
    // proves G002, G003
    const QModelIndex group = model->index(0, 0);
    QCOMPARE(model->rowCount(group), 2);
    QVERIFY(tree->isExpanded(group));
    const QModelIndex package = model->index(0, 0, group);
    QCOMPARE(package.data().toString(), QStringLiteral("Sample Echo Server"));
    QCOMPARE(package.siblingAtColumn(PackageTreeModel::Locale).data().toString(), QStringLiteral("ENU"));
    QVERIFY(package.siblingAtColumn(PackageTreeModel::System).data().toString().contains(QStringLiteral("64 bit")));
    QCOMPARE(package.siblingAtColumn(PackageTreeModel::Status).data().toString(), QStringLiteral("Complete"));
    QVERIFY(!package.siblingAtColumn(PackageTreeModel::Updated).data().toString().isEmpty());
}

void tst_Console::showsDetailsAndSavesADescription()
{
    const qint64 id = importSample();
    QTRY_VERIFY(child<QTreeView>("packageTree")->isVisible());
    auto *tree = child<QTreeView>("packageTree");
    const QModelIndex group = tree->model()->index(0, 0);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = tree->model()->index(row, 0, group);
        if (index.data(PackageTreeModel::PackageIdRole).toLongLong() == id)
            tree->setCurrentIndex(index);
    }
    // proves G018, G019, G020, G021, G023, G024, G025, G026, G027
    QCOMPARE(child<QLabel>("details_name")->text(), QStringLiteral("Sample Echo Server"));
    QCOMPARE(child<QLineEdit>("details_nickname")->text(), QStringLiteral("EchoSrv"));
    QCOMPARE(child<QLabel>("details_version")->text(), QStringLiteral("9.0.002.05"));
    QCOMPARE(child<QLabel>("details_locale")->text(), QStringLiteral("ENU"));
    QVERIFY(child<QLabel>("details_system")->text().contains(QStringLiteral("64 bit")));
    QCOMPARE(child<QLabel>("details_status")->text(), QStringLiteral("Complete"));
    QVERIFY(!child<QLabel>("details_updated")->text().isEmpty());
    auto *description = child<QPlainTextEdit>("details_description");
    QVERIFY(!description->toPlainText().isEmpty());

    // proves G022
    description->setPlainText(QStringLiteral("For the night shift."));
    QVERIFY(child<QPushButton>("saveDetails")->isEnabled());
    child<QPushButton>("saveDetails")->click();
    const auto stored = m_session->repository().packages().find(QString::number(id));
    QVERIFY(stored);
    QCOMPARE(stored->descriptor.description, QStringLiteral("For the night shift."));
    QVERIFY(!child<QPushButton>("saveDetails")->isEnabled());
}

void tst_Console::filtersByPartOfAName()
{
    QVERIFY(importSample() > 0);
    auto *tree = child<QTreeView>("packageTree");
    QTRY_VERIFY(tree->isVisible());
    auto *filter = child<QWidget>("packagesPane")->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    QTest::keyClicks(filter, QStringLiteral("nothing like it"));
    QCOMPARE(tree->model()->rowCount(), 0);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("ECHO"));
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
}

void tst_Console::addsAHostAndRefusesAWrongOne()
{
    child<QListWidget>("sections")->setCurrentRow(2);
    child<QPushButton>("addHost")->click();
    auto *dialog = m_window->findChild<HostDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("hostName"));
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("messageText"));
    const QSignalSpy finished(dialog, &QDialog::finished);
    dialog->findChild<QLineEdit *>(QStringLiteral("hostAddress"))->setText(QStringLiteral("127.0.1.1"));
    name->setText(QStringLiteral("a name with blanks"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!problem->text().isEmpty());
    QCOMPARE(finished.size(), 0);
    QCOMPARE(name->text(), QStringLiteral("a name with blanks"));

    name->setText(QStringLiteral("this-computer"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(finished.size(), 0);

    name->setText(QStringLiteral("milano-01"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    const auto host = m_session->repository().hosts().find(QStringLiteral("milano-01"));
    QVERIFY(host);
    QCOMPARE(host->address, QStringLiteral("127.0.1.1"));
}

// proves U37
void tst_Console::asksBeforeTrustingAChangedKey()
{
    const QDateTime pinned(QDate(2025, 3, 14), QTime(9, 26));
    const QDateTime shown(QDate(2026, 11, 20), QTime(2, 0));
    HostKeyDialog dialog({.host = QStringLiteral("h1"),
                          .shown = QStringLiteral("SHA256:abcdefgh"),
                          .pinned = QStringLiteral("SHA256:12345678"),
                          .pinnedAt = pinned,
                          .shownAt = shown});
    dialog.show();
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts += label->text();
    for (const QDateTime &at : {pinned, shown}) // since when, and when
        QVERIFY(texts.join(QLatin1Char(' ')).contains(QLocale().toString(at, QLocale::ShortFormat)));
    QVERIFY(dialog.findChildren<QCheckBox *>().isEmpty()); // nothing for all hosts, no "do not ask again"
    auto *trust = dialog.findChild<QPushButton *>(QStringLiteral("hostKeyTrust"));
    auto *refuse = dialog.findChild<QPushButton *>(QStringLiteral("hostKeyRefuse"));
    QVERIFY(!trust->isEnabled());
    QVERIFY(refuse->isDefault());
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("hostKeyShown"))->text(),
             QStringLiteral("SHA256:abcd efgh\n") + fingerprint::words(QStringLiteral("SHA256:abcdefgh")));
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("hostKeyPinned"))->text(),
             QStringLiteral("SHA256:1234 5678\n") + fingerprint::words(QStringLiteral("SHA256:12345678")));
    auto *reason = dialog.findChild<QLineEdit *>(QStringLiteral("hostKeyReason"));
    QTest::keyClicks(reason, QStringLiteral("   "));
    QVERIFY(!trust->isEnabled()); // blanks are no reason
    QTest::keyClicks(reason, QStringLiteral("new disk"));
    QVERIFY(trust->isEnabled());
    trust->click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.reason(), QStringLiteral("new disk"));
}

void tst_Console::speaksAnotherLanguageAtOnce()
{
    QCOMPARE(child<QPushButton>("addHost")->text(), QStringLiteral("&Add…"));
    for (const QString &language : {QStringLiteral("it"), QStringLiteral("fr"), QStringLiteral("es")}) {
        QVERIFY(m_language->setLanguage(language));
        QCoreApplication::sendPostedEvents();
        QVERIFY2(child<QPushButton>("addHost")->text() != QLatin1String("&Add…"), qPrintable(language));
        QVERIFY(child<QListWidget>("sections")->item(3)->text() != QLatin1String("Deployed packages"));
    }
    QVERIFY(!m_language->setLanguage(QStringLiteral("de")));
    QCOMPARE(m_language->language(), QStringLiteral("es"));
}

QTEST_MAIN(tst_Console)
#include "tst_Console.moc"
