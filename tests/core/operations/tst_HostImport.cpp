// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/HostImport.h"
#include "repository/Repository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_HostImport : public QObject
{
    Q_OBJECT

private slots:
    void keyFilesStandBesideTheList_data();
    void keyFilesStandBesideTheList();
    void importsAllOrNone();
    void refusesWhatIsNoList();

private:
    [[nodiscard]] QString write(const QByteArray &csv) const
    {
        QFile file(m_folder.filePath(u"fleet.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_HostImport::keyFilesStandBesideTheList_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    QTest::newRow("beside") << u"id"_s << m_folder.filePath(u"id"_s);
    QTest::newRow("below") << u"./keys/id"_s << m_folder.filePath(u"keys/id"_s);
    QTest::newRow("above") << u"keys/../id"_s << m_folder.filePath(u"id"_s);
    QTest::newRow("absolute") << u"/etc/ssh/id"_s << u"/etc/ssh/id"_s;
    QTest::newRow("home") << u"~/.ssh/id"_s << u"~/.ssh/id"_s;
    QTest::newRow("none") << QString() << QString();
}

void tst_HostImport::keyFilesStandBesideTheList()
{
    QFETCH(const QString, given);
    QFETCH(const QString, stored);
    const auto hosts = readHosts(write("name,key\na," + given.toUtf8() + "\n"));
    QVERIFY(hosts);
    QCOMPARE(hosts->at(0).keyFile, stored);
}

void tst_HostImport::importsAllOrNone()
{
    const QTemporaryDir folder;
    const auto repository = Repository::open({folder.filePath(u"r.sqlite"_s)}, Repository::Mode::Create);
    QVERIFY(repository);
    HostStore &store = (*repository)->hosts();
    QVERIFY(importHosts(store, write("name,key\na,id\n")));
    QCOMPARE(store.find(u"a"_s)->keyFile, m_folder.filePath(u"id"_s));
    const auto before = store.list();
    const auto second = importHosts(store, write("name\nb\na\n"));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"host-exists"_s);
    QCOMPARE(store.list()->size(), before->size());
}

void tst_HostImport::refusesWhatIsNoList()
{
    const auto absent = readHosts(m_folder.filePath(u"absent.csv"_s));
    QCOMPARE(absent.error().code, u"file-unreadable"_s);
    QVERIFY(!absent.error().detail.isEmpty());
    QVERIFY(!absent.error().remedy.isEmpty());
    QCOMPARE(readHosts(m_folder.path()).error().code, u"file-unreadable"_s);
    QCOMPARE(readHosts(write({})).error().code, u"host-csv-unreadable"_s);
}

QTEST_GUILESS_MAIN(tst_HostImport)
#include "tst_HostImport.moc"
