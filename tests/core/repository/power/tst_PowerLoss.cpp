// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "SyncedFiles.h"
#include "repository/RunStore.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// The power fails at every sync that a repository makes while a package is stored and a run is journalled.
class tst_PowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPromisedIsThere();

private:
    [[nodiscard]] bool work(const RepositoryScene &scene);
    void lookAt(const SyncPoint &point, const QString &name);
    [[nodiscard]] static Event event(EventKind kind, const QString &host, const QString &state);

    QStringList m_written; ///< kind, host and state of each journal row, in order
    int m_stored = 0;      ///< acknowledged when the package had been stored
};

namespace {

QString wordsOf(const Event &event)
{
    return QStringList{eventKindWord(event.kind), event.host, event.state}.join(u' ');
}

} // namespace

Event tst_PowerLoss::event(EventKind kind, const QString &host, const QString &state)
{
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.kind = kind;
    event.host = host;
    event.state = state;
    return event;
}

/// Everything that acknowledge() counts was reported as done by the repository.
bool tst_PowerLoss::work(const RepositoryScene &scene)
{
    const auto repository = scene.open();
    if (!RepositoryScene::store(*repository, RepositoryScene::newPackage(), RepositoryScene::bytes(3 << 20)))
        return false;
    acknowledge();
    m_stored = 1;
    const QStringList hosts{u"a"_s, u"b"_s, u"c"_s};
    const auto id = repository->runs().create(RepositoryScene::plan(hosts), u"anna"_s);
    if (!id
        || !repository->runs().claim(
            *id, {.processId = 1 << 30, .machine = QSysInfo::machineHostName(), .operatorName = u"anna"_s}))
        return false;
    acknowledge();
    const auto journal = makeSqlJournal(scene.path(), *id);
    QList<Event> events{event(EventKind::RunStarted, {}, runStateWord(RunState::Running))};
    for (const QString &host : hosts) {
        for (const HostState state : {HostState::Checked, HostState::Copying, HostState::Running, HostState::Verifying})
            events += event(EventKind::StepStarted, host, hostStateWord(state));
    }
    for (const Event &each : std::as_const(events)) {
        m_written += wordsOf(each);
        if (!journal->append(each))
            return false;
        acknowledge();
    }
    HostOutcome outcome;
    outcome.host = u"a"_s;
    outcome.state = HostState::Done;
    const Event ended = event(EventKind::HostEnded, u"a"_s, hostStateWord(HostState::Done));
    m_written += wordsOf(ended);
    if (!journal->endHost(ended, outcome))
        return false;
    acknowledge();
    return true;
}

void tst_PowerLoss::lookAt(const SyncPoint &point, const QString &name)
{
    const QTemporaryDir folder;
    for (auto it = point.files.cbegin(); it != point.files.cend(); ++it) {
        QFile file(folder.filePath(it.key()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size());
    }
    const RepositoryUrl url{.path = folder.filePath(name)};
    const auto repository = Repository::open(url, Repository::Mode::Open);
    QVERIFY2(repository, repository ? "" : qPrintable(repository.error().english() + repository.error().detail));
    const QList<Error> problems = (*repository)->verify();
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.constFirst().english()));
    const auto packages = (*repository)->packages().list();
    QVERIFY(packages);
    QVERIFY(packages->size() >= (point.acknowledged >= m_stored ? 1 : 0));

    const auto runs = (*repository)->runs().list();
    QVERIFY(runs);
    if (runs->isEmpty()) {
        QVERIFY2(point.acknowledged < 2, "a run that was claimed is gone");
        return;
    }
    const QString id = runs->constFirst().id;
    const auto events = (*repository)->runs().events(id, {});
    QVERIFY(events);
    QStringList found;
    for (const Event &each : *events)
        found += wordsOf(each);
    QVERIFY2(found.size() >= point.acknowledged - 2, "a row that had been promised is gone");
    QCOMPARE(found, m_written.first(found.size()));
    for (const HostOutcome &host : runs->constFirst().hosts) {
        QString last = hostStateWord(HostState::Planned);
        for (const Event &each : *events)
            last = each.host == host.host ? each.state : last;
        QCOMPARE(hostStateWord(host.state), last);
    }
    // Whoever looks next finds that its runner is gone, and it can be gone on with.
    QVERIFY((*repository)->runs().closeAbandoned());
    const auto run = (*repository)->runs().find(id);
    QVERIFY(run && (isFinal(run->state) || run->state == RunState::Planned));
}

// proves T03
void tst_PowerLoss::whatWasPromisedIsThere()
{
    const RepositoryScene scene;
    QVERIFY(scene.open());
    watchSyncs(scene.folder());
    const bool isDone = work(scene);
    const QList<SyncPoint> points = syncPoints();
    QVERIFY(isDone);
    QVERIFY2(points.size() > 40, qPrintable(QString::number(points.size()))); // the syncs come here
    for (const SyncPoint &point : points) {
        lookAt(point, QFileInfo(scene.path()).fileName());
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld points at which the power failed", static_cast<long long>(points.size()));
}

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_PowerLoss.moc"
