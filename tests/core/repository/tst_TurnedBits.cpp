// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/integrity/IntegrityStore.h"
#include "repository/sqlite/PayloadFile.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// Turns a bit of the byte at `offset` behind the first place where `what` stands in a file. Gives false when it is
/// not there: then nothing was tested.
bool turnBit(const QString &path, const QByteArray &what, qsizetype offset, int bit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray all = file.readAll();
    const qsizetype at = all.lastIndexOf(what);
    if (at < 0 || !file.seek(at + offset))
        return false;
    const char turned = char(all.at(at + offset) ^ (1 << bit));
    return file.write(&turned, 1) == 1;
}

} // namespace

/// One bit, anywhere in the bytes of a package or in what is stored about it: noticed, and its place named.
class tst_TurnedBits : public QObject
{
    Q_OBJECT
private slots:
    void payload();
    void rows_data();
    void rows();
    void rowsOfOldRepositoriesAreNotBlamed();

private:
    static NewPackage package();
    static constexpr qint64 PayloadBytes = (6 << 20) + 12345;
};

NewPackage tst_TurnedBits::package()
{
    NewPackage package = RepositoryScene::newPackage();
    package.silentIni = "[Section]\nKey=the silent value\n";
    package.templates = {{u"templates/Echo.xml"_s, "<template name='the template'/>"}};
    package.provenance.location = u"/media/the-medium/echo.zip"_s;
    package.provenance.signature = u"good"_s;
    package.provenance.signatureText = "the text of the signature";
    return package;
}

void tst_TurnedBits::payload()
{
    RepositoryScene scene;
    const QByteArray bytes = RepositoryScene::bytes(PayloadBytes);
    QVERIFY(RepositoryScene::store(*scene.open(), package(), bytes));
    constexpr qint64 Places = 12;
    for (qint64 i = 0; i <= Places; ++i) {
        const qint64 at = (PayloadBytes - 40) * i / Places;
        const QByteArray around = bytes.mid(at, 32);
        QVERIFY(turnBit(scene.payloadPath(), around, 0, int(i % 8)));
        const auto repository = scene.open();
        const QList<Error> problems = repository->verify();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().code, u"package-damaged"_s);
        const qint64 chunk = at / PayloadFile::ChunkBytes;
        const QString place = u"chunk %1 (from byte %2)"_s.arg(chunk).arg(chunk * qint64(PayloadFile::ChunkBytes));
        QVERIFY2(problems.first().detail.contains(place), qPrintable(problems.first().detail));
        QVERIFY(!RepositoryScene::read(*repository, 1));
        QByteArray turned = around;
        turned[0] = char(turned.at(0) ^ (1 << (i % 8)));
        QVERIFY(turnBit(scene.payloadPath(), turned, 0, int(i % 8)));
    }
    QVERIFY(scene.open()->verify().isEmpty());
}

void tst_TurnedBits::rows_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("part");
    QTest::newRow("descriptor") << QByteArray("\"nickname\"") << u"description"_s;
    QTest::newRow("silent.ini") << QByteArray("the silent value") << u"silent.ini"_s;
    QTest::newRow("template") << QByteArray("the template") << u"template templates/Echo.xml"_s;
    QTest::newRow("path") << QByteArray("the-medium") << u"origin and signature"_s;
    QTest::newRow("signature") << QByteArray("the text of the signature") << u"origin and signature"_s;
}

void tst_TurnedBits::rows()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, part);
    RepositoryScene scene;
    QVERIFY(RepositoryScene::store(*scene.open(), package(), "bytes"));
    QVERIFY(scene.open()->verify().isEmpty());
    for (qsizetype i = 0; i < what.size(); i += 4) {
        QVERIFY(turnBit(scene.path(), what, i, int(i % 3)));
        const auto repository = scene.open();
        QVERIFY(repository);
        const QList<Error> problems = repository->verify();
        QVERIFY(!problems.isEmpty());
        const auto found = std::ranges::find(problems, u"package-record-damaged"_s, &Error::code);
        QVERIFY(found != problems.end());
        QVERIFY2(found->detail.contains(part), qPrintable(found->detail));
        QCOMPARE(repository->integrity().checkRecord(1).error().code, u"package-record-damaged"_s);
        QByteArray turned = what;
        turned[i] = char(turned.at(i) ^ (1 << (i % 3)));
        QVERIFY(turnBit(scene.path(), turned, i, int(i % 3)));
    }
    QVERIFY(scene.open()->verify().isEmpty());
}

void tst_TurnedBits::rowsOfOldRepositoriesAreNotBlamed()
{
    RepositoryScene scene;
    QVERIFY(RepositoryScene::store(*scene.open(), package(), "bytes"));
    const auto database = scene.raw(scene.path());
    QVERIFY(database->exec(u"DELETE FROM package_seals"_s) && database->exec(u"DELETE FROM package_provenance"_s));
    QVERIFY(scene.open()->verify().isEmpty());
    QVERIFY(scene.open()->integrity().checkRecord(1));
}

QTEST_GUILESS_MAIN(tst_TurnedBits)
#include "tst_TurnedBits.moc"
