// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "DeployFixture.h"
#include "console/parts/PruneDialog.h"
#include "widgets/TableView.h"

#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// With CONVOY_SCREENSHOTS=FOLDER a picture is saved there to be looked at.
class tst_PruneDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatGoesAndWhy();
    void theSafeButtonIsTheDefault();
    void deletesWhatItShows();
    void nothingToDelete();
    void controlsAreTold();

private:
    void open();
    void store(const QString &version);
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString summary() const { return child<QLabel>("pruneSummary")->text(); }

    std::unique_ptr<DeployFixture> m_fixture;
    QPointer<PruneDialog> m_dialog;
};

void tst_PruneDialog::init()
{
    m_fixture = std::make_unique<DeployFixture>();
}

void tst_PruneDialog::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void tst_PruneDialog::store(const QString &version)
{
    NewPackage package;
    package.descriptor = DeployFixture::descriptor();
    package.descriptor.version = Version(version);
    package.format = u"zip"_s;
    auto import = m_fixture->repository().packages().beginImport(package);
    QVERIFY(import && (*import)->write(QByteArray(2000, 'x')) && (*import)->commit());
}

void tst_PruneDialog::open()
{
    m_dialog = new PruneDialog(m_fixture->session());
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(child<TableView>("pruneTable")->model()->rowCount() > 0);
}

QStringList tst_PruneDialog::rows() const
{
    const QAbstractItemModel *model = child<TableView>("pruneTable")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->index(row, PruneTableModel::Outcome).data().toString() + u' '
                 + model->index(row, PruneTableModel::Package).data().toString().section(u' ', -1);
    return lines;
}

void tst_PruneDialog::showsWhatGoesAndWhy()
{
    for (const QString &version : {u"1.0"_s, u"2.0"_s, u"3.0"_s})
        store(version);
    m_fixture->saveDeployment(u"web-01"_s, u"1.0"_s);
    open();
    child<QSpinBox>("pruneKeep")->setValue(1);
    const QString newest = DeployFixture::descriptor().version.text();
    QTRY_COMPARE(rows(), (QStringList{u"deleted 3.0"_s, u"deleted 2.0"_s, u"stays "_s + newest, u"stays 1.0"_s}));
    QVERIFY2(summary().contains(u"2 package"_s), qPrintable(summary()));
    QVERIFY2(summary().contains(QLocale().formattedDataSize(4000)), qPrintable(summary()));
    const QAbstractItemModel *model = child<TableView>("pruneTable")->model();
    QVERIFY(model->index(3, PruneTableModel::Reason).data().toString().contains(u"web-01"_s));
    QCOMPARE(m_fixture->repository().packages().list()->size(), 4);
    if (const QString folder = qEnvironmentVariable("CONVOY_SCREENSHOTS"); !folder.isEmpty())
        m_dialog->grab().save(folder + u"/prune.png"_s);
    // What was imported today is not older than a year.
    child<QAbstractButton>("pruneIsOlder")->click();
    QTRY_VERIFY(!child<QPushButton>("pruneDelete")->isEnabled());
    QTRY_COMPARE(rows().filter(u"deleted"_s).size(), 0);
}

void tst_PruneDialog::theSafeButtonIsTheDefault()
{
    store(u"1.0"_s);
    open();
    child<QSpinBox>("pruneKeep")->setValue(1);
    QTRY_COMPARE(rows().first(), u"deleted 1.0"_s);
    QVERIFY(child<QPushButton>("pruneClose")->isDefault());
    child<QPushButton>("pruneClose")->setFocus();
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->repository().packages().list()->size(), 2);
}

void tst_PruneDialog::deletesWhatItShows()
{
    store(u"1.0"_s);
    store(u"2.0"_s);
    open();
    child<QSpinBox>("pruneKeep")->setValue(1);
    QTRY_COMPARE(rows().filter(u"deleted"_s).size(), 2);
    QVERIFY(child<QPushButton>("pruneDelete")->text().contains(u"2"_s));
    child<QPushButton>("pruneDelete")->click();
    QVERIFY(!child<QPushButton>("pruneDelete")->isEnabled());
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(m_fixture->repository().packages().list()->size(), 1);
    QCOMPARE(m_fixture->repository().packages().list()->first().descriptor.version.text(),
             DeployFixture::descriptor().version.text());
}

void tst_PruneDialog::nothingToDelete()
{
    open();
    QTRY_COMPARE(summary(), u"Nothing is to be deleted."_s);
    QVERIFY(!child<QPushButton>("pruneDelete")->isEnabled());
}

void tst_PruneDialog::controlsAreTold()
{
    open();
    QCOMPARE(sharedAccessKeys(*m_dialog), QStringList());
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    QCOMPARE(clippedTexts(*m_dialog), QStringList());
}

QTEST_MAIN(tst_PruneDialog)
#include "tst_PruneDialog.moc"
