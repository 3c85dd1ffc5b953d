// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessKeys.h"
#include "ConsoleTest.h"
#include "TestSigner.h"
#include "base/Fingerprint.h"
#include "hosts/HostKeyImportDialog.h"
#include "repository/HostStore.h"
#include "repository/integrity/IntegrityStore.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto One = "SHA256:GfW97vO2GSTjqM+n044QUe+knXHrBKf84k2DLOG+JdU"_L1;
constexpr auto Two = "SHA256:MEk3xBtnwsGnvmhauyQz7RHnLnXqtr3zf/3jC7OyV+w"_L1;

QByteArray keyLine(const QByteArray &name, QLatin1StringView fingerprint)
{
    return name + ' ' + fingerprint.latin1() + '\n';
}

} // namespace

/// Lists of host keys in the pane of hosts. With CONVOY_SCREENSHOTS=FOLDER pictures are saved there to be looked at.
class tst_HostKeyLists : public ConsoleTest
{
    Q_OBJECT

private slots:
    void unsignedListsTakeAReason();
    void signedListsTakeNone();
    void showsConflictsAndKeepsThem();
    void refusedListsSayWhy();
    void exportsForColleagues();
    void controlsAreTold();
    void saysTheKeyOfAHost();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString writeSigned(const QByteArray &bytes) const;
    /// Through the menu and the dialog of files.
    void openList(const QString &path);
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString keyOf(const QString &host) const;
    [[nodiscard]] QString said() const;
    void picture(QWidget *widget, const QString &name) const;
    [[nodiscard]] HostKeyImportDialog *dialog() const { return child<HostKeyImportDialog>("hostKeyImportDialog"); }
    [[nodiscard]] QPushButton *take() const { return child<QPushButton>("hostKeyListTake"); }
};

QString tst_HostKeyLists::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_fixture->path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString tst_HostKeyLists::writeSigned(const QByteArray &bytes) const
{
    const TestSigner publisher('a');
    const auto key = MinisignKey::parse(publisher.publicKey("Milano"), u"key.pub"_s);
    const Status added = m_fixture->repository().integrity().addKey(*key);
    write(u"keys.txt.minisig"_s, publisher.sign(bytes));
    return added ? write(u"keys.txt"_s, bytes) : QString();
}

void tst_HostKeyLists::openList(const QString &path)
{
    open();
    showSection(Hosts);
    child<QAction>("importHostKeys")->trigger();
    auto *files = child<QFileDialog>("hostKeyListFile");
    QVERIFY(files);
    emit files->fileSelected(path);
    files->close();
    QVERIFY(dialog());
    QTRY_VERIFY(!dialog()->model().isWorking());
}

QStringList tst_HostKeyLists::rows() const
{
    const QAbstractItemModel *model = child<TableView>("hostKeyListTable")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->index(row, HostKeyImportModel::HostColumn).data().toString().section(u' ', 0, 0) + u": "_s
                 + model->index(row, HostKeyImportModel::OutcomeColumn).data().toString();
    return lines;
}

QString tst_HostKeyLists::keyOf(const QString &host) const
{
    return m_fixture->repository().hosts().find(host)->hostKey;
}

QString tst_HostKeyLists::said() const
{
    return child<QWidget>("hostsPane")->findChild<QLabel *>(u"messageText"_s)->text();
}

void tst_HostKeyLists::picture(QWidget *widget, const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("CONVOY_SCREENSHOTS"); !folder.isEmpty())
        widget->grab().save(folder + u'/' + name + u".png"_s);
}

// proves A09 (in part: a colleague's list in the window)
void tst_HostKeyLists::unsignedListsTakeAReason()
{
    openList(write(u"keys.txt"_s, keyLine("web-01", One) + keyLine("web-02", Two) + keyLine("rome,192.0.2.99", Two)));
    QCOMPARE(rows(), (QStringList{u"web-01: is taken"_s, u"web-02: is taken"_s}));
    QVERIFY(!take()->isEnabled());
    const QString summary = child<QLabel>("hostKeyListSummary")->text();
    QVERIFY2(summary.contains(u"rome,192.0.2.99"_s), qPrintable(summary));
    QVERIFY(keyOf(u"web-01"_s).isEmpty());
    auto *reason = child<QLineEdit>("hostKeyListReason");
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"  "_s);
    QVERIFY(!take()->isEnabled());
    QTest::keyClicks(reason, u"Bruno's, told on the phone"_s);
    QVERIFY(take()->isEnabled());
    picture(dialog(), u"hostkeys-unsigned"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(keyOf(u"web-01"_s), One);
    QTRY_VERIFY(!dialog());
    QCOMPARE(keyOf(u"web-02"_s), Two);
    QVERIFY2(said().contains(u"keys.txt"_s), qPrintable(said()));
    const PinnedKey pinned = m_fixture->repository().hosts().keys(u"web-01"_s)->constFirst();
    QCOMPARE(pinned.reason, u"Bruno's, told on the phone"_s);
    QVERIFY(pinned.list.signer.isEmpty());
}

// proves A09 (in part: a signed list in the window)
void tst_HostKeyLists::signedListsTakeNone()
{
    openList(writeSigned(keyLine("web-01", One)));
    auto *signature = child<QWidget>("hostKeyListSignature")->findChild<QLabel *>(u"messageText"_s);
    QVERIFY2(signature->text().contains(TestSigner('a').id()), qPrintable(signature->text()));
    QVERIFY(!child<QLineEdit>("hostKeyListReason")->isVisible());
    QVERIFY(take()->isDefault());
    picture(dialog(), u"hostkeys-signed"_s);
    take()->click();
    QTRY_COMPARE(keyOf(u"web-01"_s), One);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->repository().hosts().keys(u"web-01"_s)->constFirst().list.signer, TestSigner('a').id());
}

// proves A09 (in part: no list replaces a key)
void tst_HostKeyLists::showsConflictsAndKeepsThem()
{
    QVERIFY(m_fixture->repository().hosts().trust(u"web-02"_s, Two, u"anna"_s, u"seen"_s));
    QVERIFY(m_fixture->repository().hosts().trust(u"db-01"_s, Two, u"anna"_s, u"seen"_s));
    openList(writeSigned(keyLine("db-01", Two) + keyLine("web-01", One) + keyLine("web-02", One)));
    // What a person has to look at stands first.
    QCOMPARE(rows(), (QStringList{u"web-02: differs: the pinned key stays"_s, u"web-01: is taken"_s,
                                  u"db-01: known already"_s}));
    const QAbstractItemModel *model = child<TableView>("hostKeyListTable")->model();
    QCOMPARE(model->index(0, HostKeyImportModel::PinnedColumn).data().toString(), fingerprint::grouped(Two));
    QCOMPARE(model->index(0, HostKeyImportModel::ListedColumn).data().toString(), fingerprint::grouped(One));
    picture(dialog(), u"hostkeys-conflict"_s);
    take()->click();
    QTRY_COMPARE(keyOf(u"web-01"_s), One);
    QCOMPARE(keyOf(u"web-02"_s), Two);
    QTRY_VERIFY2(said().contains(u"1 host"_s), qPrintable(said()));
}

void tst_HostKeyLists::refusedListsSayWhy()
{
    const QByteArray text = keyLine("web-01", One);
    write(u"keys.txt.minisig"_s, TestSigner('x').sign(text));
    openList(write(u"keys.txt"_s, text));
    auto *signature = child<QWidget>("hostKeyListSignature")->findChild<QLabel *>(u"messageText"_s);
    QVERIFY2(signature->text().contains(TestSigner('x').id()), qPrintable(signature->text()));
    QVERIFY(!take()->isVisible());
    QVERIFY(!child<TableView>("hostKeyListTable")->isVisible());
    picture(dialog(), u"hostkeys-refused"_s);
    child<QPushButton>("hostKeyListClose")->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(keyOf(u"web-01"_s).isEmpty());
}

// proves A09 (in part: an export for a colleague)
void tst_HostKeyLists::exportsForColleagues()
{
    QVERIFY(m_fixture->repository().hosts().trust(u"web-01"_s, One, u"anna"_s, u"seen"_s));
    open();
    showSection(Hosts);
    child<QAction>("exportHostKeys")->trigger();
    auto *files = child<QFileDialog>("hostKeyListTarget");
    QVERIFY(files);
    const QString path = m_fixture->path(u"mine.txt"_s);
    emit files->fileSelected(path);
    files->close();
    QTRY_VERIFY2(said().contains(path), qPrintable(said()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("web-01,127.0.1.17 SHA256:GfW97"), text.constData());
    picture(m_window.get(), u"hostkeys-exported"_s);
}

void tst_HostKeyLists::controlsAreTold()
{
    openList(write(u"keys.txt"_s, keyLine("web-01", One)));
    QCOMPARE(sharedAccessKeys(*dialog()), QStringList());
    QCOMPARE(namelessControls(*dialog()), QStringList());
    QCOMPARE(clippedTexts(*dialog()), QStringList());
}

// proves A09 (in part: a word form)
void tst_HostKeyLists::saysTheKeyOfAHost()
{
    QVERIFY(m_fixture->repository().hosts().trust(u"web-01"_s, One, u"anna"_s, u"seen on the console"_s));
    open();
    showSection(Hosts);
    selectHost(u"web-01"_s);
    const QString shown = child<QLabel>("hostKeyOfHost")->text();
    for (const QString &part :
         {fingerprint::grouped(One), fingerprint::words(One), u"anna"_s, u"seen on the console"_s})
        QVERIFY2(shown.contains(part), qPrintable(shown));
    QCoreApplication::processEvents();
    picture(m_window.get(), u"hostkeys-pane"_s);
    selectHost(u"web-02"_s);
    QVERIFY(!child<QLabel>("hostKeyOfHost")->text().contains(u"SHA256"_s));
    selectHost(Host::thisComputer());
    QVERIFY(!child<QLabel>("hostKeyOfHost")->isVisible());
}

QTEST_MAIN(tst_HostKeyLists)
#include "tst_HostKeyLists.moc"
