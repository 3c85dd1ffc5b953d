// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "repository/access/OperatorStore.h"
#include "repository/imports/ImportStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Imports as other programs see them.
class tst_ImportStore : public QObject
{
    Q_OBJECT

private slots:
    void isSeenByAnotherProgram();
    void failureStaysUntilDismissed();
    void nextAttemptTakesItsPlace();
    void ofAProgramThatIsGone();
    void othersSeeOnlyWhatTheyMay();
    void optionsAndSourceOfAPackage();
};

// What G046 rests on: the list of any window can show it.
void tst_ImportStore::isSeenByAnotherProgram()
{
    const RepositoryScene scene;
    const auto importing = scene.openAs(u"anna"_s);
    const auto watching = scene.openAs(u"anna"_s);
    const auto id = importing->imports().begin(u"Echo"_s, u"9.0"_s, u"/media/stick/echo.zip"_s);
    QVERIFY(id);
    const qint64 mark = watching->changeMark();
    QVERIFY(importing->imports().advance(*id, u"storing"_s, 25, 100));
    QVERIFY(watching->changeMark() != mark); // this is how windows notice
    const auto seen = watching->imports().list();
    QVERIFY(seen && seen->size() == 1);
    QCOMPARE(seen->first().status, u"importing"_s);
    QCOMPARE(seen->first().statusStep, u"storing"_s);
    QCOMPARE(seen->first().progress(), 0.25);
    QCOMPARE(seen->first().operatorName, u"anna"_s);
    const Status dismissed = watching->imports().dismiss(*id);
    QCOMPARE(dismissed.error().code, u"import-running"_s);
    QVERIFY(importing->imports().end(*id));
    QVERIFY(watching->imports().list()->isEmpty());
}

// proves G049
void tst_ImportStore::failureStaysUntilDismissed()
{
    const RepositoryScene scene;
    qint64 id = 0;
    {
        const auto importing = scene.openAs(u"anna"_s);
        id = *importing->imports().begin(u"Echo"_s, u"9.0"_s, u"/media/echo.zip"_s);
        const Error error(
            u"media-gone"_s,
            Message(QT_TRANSLATE_NOOP("core", "The package %1 could not be read to its end."), {u"echo.zip"_s}));
        QVERIFY(importing->imports().fail(id, u"storing"_s, error));
    }
    const auto later = scene.openAs(u"anna"_s);
    const auto seen = later->imports().list();
    QVERIFY(seen && seen->size() == 1);
    QCOMPARE(seen->first().status, u"failed"_s);
    QCOMPARE(seen->first().statusStep, u"storing"_s);
    QCOMPARE(seen->first().error->code, u"media-gone"_s);
    QVERIFY(seen->first().error->what.english().contains(u"echo.zip"_s));
    QVERIFY(later->packages().list()->isEmpty());
    QVERIFY(later->imports().dismiss(id));
    QVERIFY(later->imports().list()->isEmpty());
    const Status again = later->imports().dismiss(id);
    QCOMPARE(again.error().code, u"import-unknown"_s);
}

void tst_ImportStore::nextAttemptTakesItsPlace()
{
    const RepositoryScene scene;
    const auto repository = scene.openAs(u"anna"_s);
    ImportStore &store = repository->imports();
    const Error error(u"x"_s, Message::verbatim(u"x"_s));
    QVERIFY(store.fail(*store.begin(u"Echo"_s, u"9.0"_s, u"/a"_s), u"storing"_s, error));
    QVERIFY(store.fail(*store.begin(u"Echo"_s, u"9.0"_s, u"/b"_s), u"storing"_s, error));
    const auto third = store.begin(u"Echo"_s, u"9.0"_s, u"/a"_s);
    QVERIFY(third);
    const auto seen = store.list();
    QCOMPARE(seen->size(), 2);
    QCOMPARE(seen->at(0).status, u"importing"_s);
    QCOMPARE(seen->at(1).location, u"/b"_s);
}

void tst_ImportStore::ofAProgramThatIsGone()
{
    const RepositoryScene scene;
    const auto repository = scene.openAs(u"anna"_s);
    const auto id = repository->imports().begin(u"Echo"_s, u"9.0"_s, u"/a"_s);
    QVERIFY(id);
    // As a process of an earlier start of this computer would have written it.
    QVERIFY(scene.raw(scene.path())->exec(u"UPDATE imports SET process_identity = 'an earlier boot', process = 1"_s));
    const auto seen = repository->imports().list();
    QVERIFY(seen && seen->size() == 1);
    QCOMPARE(seen->first().status, u"failed"_s);
    QCOMPARE(seen->first().error->code, u"import-interrupted"_s);
    QVERIFY(repository->imports().dismiss(*id));
}

void tst_ImportStore::othersSeeOnlyWhatTheyMay()
{
    const RepositoryScene scene;
    const auto anna = scene.openAs(u"anna"_s);
    QVERIFY(anna->operators().add(u"bert"_s, {u"viewer"_s}, {}));
    QVERIFY(anna->operators().add(u"carl"_s, {u"package-manager"_s}, {u"Environment"_s}));
    const auto id = anna->imports().begin(u"Echo"_s, u"9.0"_s, u"/a"_s);
    QVERIFY(anna->imports().fail(*id, u"storing"_s, Error(u"x"_s, Message::verbatim(u"x"_s))));
    const auto bert = scene.openAs(u"bert"_s); // sees everything, and may not import
    QCOMPARE(bert->imports().list()->size(), 1);
    QCOMPARE(bert->imports().dismiss(*id).error().code, u"not-allowed"_s);
    const auto carl = scene.openAs(u"carl"_s); // sees one tenant
    QVERIFY(carl->imports().list()->isEmpty());
    QCOMPARE(carl->imports().dismiss(*id).error().code, u"import-unknown"_s);
    QCOMPARE(anna->imports().list()->size(), 1);
    QVERIFY(anna->imports().dismiss(*id));
}

// proves G054
void tst_ImportStore::optionsAndSourceOfAPackage()
{
    const RepositoryScene scene;
    const auto repository = scene.openAs(u"anna"_s);
    NewPackage package = RepositoryScene::newPackage();
    package.templateOptions = {
        {u"Plug.tpl"_s, {{u"b"_s, u"z"_s, u"1"_s}, {u"a"_s, u"y"_s, u""_s}, {u"b"_s, u"a"_s, u"ü"_s}}}};
    package.source = {u"\\\\server\\share\\echo.zip"_s, u"share"_s, false};
    auto stored = RepositoryScene::store(*repository, package, "bytes");
    QVERIFY(stored);
    QCOMPARE(*repository->packages().templateOptions(stored->id), package.templateOptions); // in the file's order
    QCOMPARE(repository->packages().source(stored->id)->location, package.source.location);
    QVERIFY(!repository->packages().source(stored->id)->isLocal);
    package.replace = true;
    package.templateOptions.clear();
    package.source = {};
    stored = RepositoryScene::store(*repository, package, "bytes");
    QVERIFY(stored);
    QVERIFY(repository->packages().templateOptions(stored->id)->isEmpty());
    QVERIFY(repository->packages().source(stored->id)->location.isEmpty());
    QVERIFY(repository->packages().remove(stored->id));
    QCOMPARE(scene.count(scene.path(), u"package_template_options"_s), 0);
}

QTEST_GUILESS_MAIN(tst_ImportStore)
#include "tst_ImportStore.moc"
