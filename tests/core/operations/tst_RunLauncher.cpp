// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "operations/run/RunLauncher.h"
#include "repository/RunStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_RunLauncher : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("CONVOYCTL"); }
    void aRunThatWasNotLaunchedEndsFailed_data();
    void aRunThatWasNotLaunchedEndsFailed();
    void aRunThatBeganIsTheRunnersOwn();
};

namespace {

/// A program in place of the runner.
QString program(const RepositoryScene &scene, const QByteArray &script)
{
    QFile file(scene.folder() + u"/runner"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
        return {};
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return file.fileName();
}

} // namespace

void tst_RunLauncher::aRunThatWasNotLaunchedEndsFailed_data()
{
    QTest::addColumn<QByteArray>("script"); // none: no such program
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QByteArray() << u"runner-missing"_s;
    QTest::newRow("ends") << QByteArray("echo 'no room' >&2; exit 6\n") << u"runner-failed"_s;
    QTest::newRow("killed") << QByteArray("kill -9 $$\n") << u"runner-failed"_s;
}

void tst_RunLauncher::aRunThatWasNotLaunchedEndsFailed()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, code);
    const RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository);
    qputenv("CONVOYCTL", script.isEmpty() ? QByteArray("/nowhere") : program(scene, script).toUtf8());
    const auto id = startRun(*repository, RepositoryScene::plan({u"a"_s, u"b"_s}), {}, u"anna"_s);
    QVERIFY(!id);
    QCOMPARE(id.error().code, code);

    const auto runs = repository->runs().list();
    QCOMPARE(runs->size(), 1);
    const StoredRun &run = runs->constFirst();
    QCOMPARE(run.state, RunState::Failed);
    QVERIFY(run.ended.isValid());
    QCOMPARE(run.hosts.size(), 2);
    for (const HostOutcome &host : run.hosts) {
        QCOMPARE(host.state, HostState::NotStarted);
        QCOMPARE(host.code, code);
        QCOMPARE(host.message.english(), id.error().what.english());
        QCOMPARE(host.detail, id.error().detail);
    }
    const auto events = repository->runs().events(run.id, {});
    QCOMPARE(events->constLast().kind, EventKind::RunEnded);
    QCOMPARE(events->constLast().state, u"failed"_s);
    QVERIFY(events->constLast().error);
    QCOMPARE(events->constLast().error->code, code);
}

void tst_RunLauncher::aRunThatBeganIsTheRunnersOwn()
{
    const RepositoryScene scene;
    const auto repository = scene.open();
    QVERIFY(repository);
    // A runner that wrote its first rows and was killed before its starter heard of it.
    const QString helper = QCoreApplication::applicationDirPath() + u"/repository_helper"_s;
    const QByteArray script = "mkfifo '%1/said'\n"
                              "'%2' runner '%3' \"$3\" >'%1/said' &\n"
                              "read -r line <'%1/said'\n"
                              "kill -9 $!; wait; exit 1\n";
    qputenv("CONVOYCTL",
            program(scene, QString::fromUtf8(script).arg(scene.folder(), helper, scene.path()).toUtf8()).toUtf8());
    const auto id = startRun(*repository, RepositoryScene::plan({u"a"_s, u"b"_s}), {}, u"anna"_s);
    QVERIFY(!id);
    QCOMPARE(id.error().code, u"runner-failed"_s);
    QCOMPARE(repository->runs().list()->constFirst().state, RunState::Running);
    QCOMPARE(repository->runs().closeAbandoned()->size(), 1);
    QCOMPARE(repository->runs().list()->constFirst().state, RunState::Interrupted);
}

QTEST_GUILESS_MAIN(tst_RunLauncher)
#include "tst_RunLauncher.moc"
