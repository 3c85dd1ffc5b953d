// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IsoBuilder.h"
#include "ZipBuilder.h"
#include "repository/PackageStore.h"
#include "repository/imports/ImportStore.h"
#include "wizard/Session.h"
#include "wizard/import/ImportModel.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// The import wizard's model over every kind of place; no window.
class tst_ImportModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack");
        qputenv("CONVOY_SMB", CONVOY_BIN "/convoy-smb");
    }
    void init();
    void cleanup();

    void importsFromADiscImage();
    void importsFromAnotherRepository();
    void saysWhyAShareCannotBeRead();
    void refusesATemplateOfAnotherPackage();
    void goesOnWhenTheModelIsGone();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray zip(const QByteArray &name)
    {
        ZipBuilder builder;
        builder.items = {
            {.name = "convoy-package.yaml", .data = "format: 1\nname: " + name + "\nversion: 1.0\nkind: media\n"},
            {.name = "data", .data = QByteArray(200'000, 'd')}};
        return builder.build();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    void scan(const QString &place)
    {
        m_model->scan(place);
        QTRY_VERIFY(m_model->phase() != ImportModel::Phase::Scanning);
    }
    [[nodiscard]] QStringList leftOvers() const
    {
        return QDir(at(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportModel> m_model;
};

void tst_ImportModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(at(u"tmp"_s)));
    qputenv("TMPDIR", QFile::encodeName(at(u"tmp"_s)));
    const RepositoryUrl url{at(u"repository.sqlite"_s)};
    QVERIFY(Repository::open(url, Repository::Mode::Create));
    auto session = Session::open(url, u"anna"_s);
    QVERIFY(session);
    m_session = std::move(*session);
    m_model = std::make_unique<ImportModel>(*m_session);
}

void tst_ImportModel::cleanup()
{
    m_model.reset();
    m_session.reset();
    qunsetenv("TMPDIR");
}

// proves G071
void tst_ImportModel::importsFromADiscImage()
{
    QVERIFY(writeIso(at(u"disc.iso"_s), {{.name = "a.zip", .data = zip("A")}, {.name = "b.zip", .data = zip("B")}}));
    scan(at(u"disc.iso"_s));
    QCOMPARE(m_model->phase(), ImportModel::Phase::Ready);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->origin().kind, u"image"_s);
    const QModelIndex file = m_model->index(0, ImportModel::File);
    QCOMPARE(file.data(Qt::ToolTipRole).toString(), QDir::toNativeSeparators(at(u"disc.iso/a.zip"_s)));
    QVERIFY(m_model->setData(m_model->index(1, ImportModel::Name), Qt::Unchecked, Qt::CheckStateRole));
    m_model->startImport();
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Finished);
    QCOMPARE(m_model->importedCount(), 1);
    QCOMPARE(m_model->progress(), 1.0);
    const auto stored = m_session->repository().packages().list();
    QCOMPARE(stored->size(), 1); // what was not ticked was not imported
    QCOMPARE(stored->first().descriptor.name, u"A"_s);
    m_model.reset();
    QTRY_VERIFY(leftOvers().isEmpty());
}

void tst_ImportModel::importsFromAnotherRepository()
{
    {
        auto other = Repository::open({at(u"other.sqlite"_s)}, Repository::Mode::Create);
        QVERIFY(other);
        (*other)->setOperator(u"anna"_s);
        QCOMPARE(PackageImporter(**other).import({.paths = {write(u"a.zip"_s, zip("A"))}}).exitCode(), 0);
    }
    scan(at(u"other.sqlite"_s));
    QCOMPARE(m_model->phase(), ImportModel::Phase::Ready);
    QCOMPARE(m_model->index(0, ImportModel::File).data().toString(), u"A@1.0"_s);
    m_model->startImport();
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Finished);
    QCOMPARE(m_model->importedCount(), 1);
}

void tst_ImportModel::saysWhyAShareCannotBeRead()
{
    scan(u"smb://no-such-server.invalid/share"_s);
    QCOMPARE(m_model->phase(), ImportModel::Phase::Idle);
    QVERIFY(m_model->problem());
    QCOMPARE(m_model->problem()->code, u"share-server-unknown"_s);
    QVERIFY(!m_model->needsLogin()); // another password would not help
    qputenv("CONVOY_SMB", "/nowhere/convoy-smb");
    scan(u"\\\\server\\share"_s);
    qputenv("CONVOY_SMB", CONVOY_BIN "/convoy-smb");
    QCOMPARE(m_model->problem()->code, u"share-program-missing"_s);
    QVERIFY(!m_model->problem()->remedy.isEmpty());
}

// proves G066
void tst_ImportModel::refusesATemplateOfAnotherPackage()
{
    scan(write(u"a.zip"_s, zip("Sample")));
    m_model->setTemplates({write(u"Other.apd"_s, "[Template]\nName=Other\n")});
    m_model->startImport();
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Finished);
    QCOMPARE(m_model->failedCount(), 1);
    QCOMPARE(m_model->rowProblem(0)->code, u"template-not-referred"_s);
    QCOMPARE(m_session->repository().imports().list()->size(), 1);
    m_model->setTemplates({write(u"Sample.apd"_s, "[Template]\nName=Sample\n")});
    m_model->retry();
    QTRY_COMPARE(m_model->phase(), ImportModel::Phase::Finished);
    QCOMPARE(m_model->importedCount(), 1);
    QVERIFY(m_session->repository().imports().list()->isEmpty());
}

/// The copy of a source lives as long as the work that reads it.
void tst_ImportModel::goesOnWhenTheModelIsGone()
{
    QVERIFY(writeIso(at(u"disc.iso"_s), {{.name = "a.zip", .data = zip("A")}}));
    scan(at(u"disc.iso"_s));
    QCOMPARE(m_model->phase(), ImportModel::Phase::Ready);
    m_model->startImport();
    m_model.reset();
    QTRY_COMPARE(m_session->repository().packages().list()->size(), 1);
    QTRY_VERIFY(leftOvers().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ImportModel)
#include "tst_ImportModel.moc"
