// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "base/Digest.h"
#include "repository/access/OperatorStore.h"
#include "repository/imports/ForeignRepository.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// Every file of a folder with its digest and time of change.
QMap<QString, QString> stateOf(const QString &folder)
{
    QMap<QString, QString> state;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        state.insert(file.fileName(),
                     Digest::ofFile(file.filePath()) + file.lastModified().toString(Qt::ISODateWithMs));
    return state;
}

} // namespace

/// Another repository as a place where packages come from.
class tst_ForeignRepository : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<RepositoryScene>();
        m_scratch = std::make_unique<QTemporaryDir>();
        const auto repository = m_scene->openAs(u"anna"_s);
        NewPackage package = RepositoryScene::newPackage();
        package.templates = {{u"Echo.apd"_s, "[Template]\n"}};
        QVERIFY(RepositoryScene::store(*repository, package, m_bytes));
    }

    void readsWithoutChangingAnything();
    void readsWhileItIsInUse();
    void bringsAnOlderSchemaUpInItsCopy();
    void refusals_data();
    void refusals();
    void findsAFlippedByte();
    void obeysThePrivilegesThere();

private:
    using Opened = Result<std::unique_ptr<ForeignRepository>>;
    [[nodiscard]] Opened open() const { return open(u"anna"_s); }
    [[nodiscard]] Opened open(const QString &who) const
    {
        return ForeignRepository::open(m_scene->path(), m_scratch->path(), who);
    }
    const QByteArray m_bytes = RepositoryScene::bytes(3 << 20);
    std::unique_ptr<RepositoryScene> m_scene;
    std::unique_ptr<QTemporaryDir> m_scratch;
};

void tst_ForeignRepository::readsWithoutChangingAnything()
{
    const auto before = stateOf(m_scene->folder());
    {
        const auto foreign = open();
        QVERIFY2(foreign, foreign ? "" : qPrintable(foreign.error().english()));
        const auto packages = (*foreign)->list();
        QVERIFY(packages && packages->size() == 1);
        QCOMPARE((*foreign)->templates(packages->first().id)->value(u"Echo.apd"_s), "[Template]\n");
        QByteArray read;
        QVERIFY((*foreign)->readPayload(packages->first(), [&](QByteArrayView bytes) -> Status {
            read += bytes;
            return {};
        }));
        QCOMPARE(read, m_bytes);
        QCOMPARE(stateOf(m_scene->folder()), before);
    }
    QCOMPARE(stateOf(m_scene->folder()), before);
}

/// What was written last stands in the write-ahead log, beside an open connection.
void tst_ForeignRepository::readsWhileItIsInUse()
{
    const auto inUse = m_scene->openAs(u"anna"_s);
    QVERIFY(RepositoryScene::store(*inUse, RepositoryScene::newPackage(RepositoryScene::echo(u"9.0.002"_s)), "new"));
    QVERIFY(QFileInfo(m_scene->path() + u"-wal"_s).size() > 0);
    const auto foreign = open();
    QVERIFY(foreign);
    QCOMPARE((*foreign)->list()->size(), 2);
    QVERIFY(RepositoryScene::store(*inUse, RepositoryScene::newPackage(RepositoryScene::echo(u"9.0.003"_s)), "newer"));
}

void tst_ForeignRepository::bringsAnOlderSchemaUpInItsCopy()
{
    QVERIFY(m_scene->takeBackTo(4));
    const auto before = stateOf(m_scene->folder());
    {
        const auto foreign = open();
        QVERIFY2(foreign, foreign ? "" : qPrintable(foreign.error().english() + foreign.error().detail));
        QCOMPARE((*foreign)->list()->size(), 1);
    }
    QCOMPARE(stateOf(m_scene->folder()), before);
}

void tst_ForeignRepository::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("newer") << u"newer"_s << u"repository-newer-schema"_s;
    QTest::newRow("damaged") << u"damaged"_s << u"repository-damaged"_s;
    QTest::newRow("of another program") << u"other"_s << u"repository-not-one"_s;
    QTest::newRow("without its packages") << u"alone"_s << u"repository-unwritable"_s;
    QTest::newRow("with the packages of another") << u"mixed"_s << u"repository-damaged"_s;
}

void tst_ForeignRepository::refusals()
{
    QFETCH(const QString, what);
    QFETCH(const QString, code);
    const RepositoryScene second;
    if (what == u"newer"_s) {
        QVERIFY(m_scene->raw(m_scene->path())->exec(u"PRAGMA user_version = 999"_s));
    } else if (what == u"other"_s) {
        QVERIFY(m_scene->raw(m_scene->path())->exec(u"PRAGMA application_id = 7"_s));
    } else if (what == u"alone"_s) {
        QVERIFY(QFile::remove(m_scene->payloadPath()));
    } else if (what == u"mixed"_s) {
        QVERIFY(second.open());
        QVERIFY(QFile::remove(m_scene->payloadPath()) && QFile::copy(second.payloadPath(), m_scene->payloadPath()));
    } else {
        QFile file(m_scene->path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        QVERIFY(file.write(QByteArray(int(file.size()) - 4096, '\xa5')) > 0);
    }
    const auto before = stateOf(m_scene->folder());
    const auto foreign = open();
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, code);
    QCOMPARE(foreign.error().kind, ErrorKind::Request); // it is refused as a medium is; our own is sound
    QVERIFY(foreign.error().what.english().contains(m_scene->path()));
    QVERIFY(!foreign.error().text().contains(m_scratch->path()));
    QCOMPARE(stateOf(m_scene->folder()), before);
}

void tst_ForeignRepository::findsAFlippedByte()
{
    QVERIFY(m_scene->raw(m_scene->payloadPath())
                ->exec(u"UPDATE chunks SET bytes = zeroblob(length(bytes)) WHERE place = 1"_s));
    const auto foreign = open();
    QVERIFY(foreign);
    const Status read =
        (*foreign)->readPayload((*foreign)->list()->first(), [](QByteArrayView) -> Status { return {}; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"package-damaged"_s);
}

/// Nobody sees or copies more by calling it a source than by opening it.
void tst_ForeignRepository::obeysThePrivilegesThere()
{
    {
        const auto repository = m_scene->openAs(u"anna"_s);
        QVERIFY(repository->operators().add(u"bert"_s, {u"viewer"_s}, {}));
    }
    const auto before = stateOf(m_scene->folder());
    const auto stranger = open(u"carl"_s);
    QVERIFY(stranger);
    const auto nothing = (*stranger)->list();
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, u"not-allowed"_s);
    QCOMPARE(nothing.error().kind, ErrorKind::Denied);
    QVERIFY(nothing.error().what.english().contains(m_scene->path()));
    const auto viewer = open(u"bert"_s);
    QVERIFY(viewer);
    const auto seen = (*viewer)->list();
    QVERIFY(seen && seen->size() == 1);
    const Status copied = (*viewer)->readPayload(seen->first(), [](QByteArrayView) -> Status { return {}; });
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, u"not-allowed"_s);
    QCOMPARE(stateOf(m_scene->folder()), before);
}

QTEST_GUILESS_MAIN(tst_ForeignRepository)
#include "tst_ForeignRepository.moc"
