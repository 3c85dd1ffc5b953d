// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "FreePort.h"
#include "UndoPackage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <arpa/inet.h>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace convoy::test;
using namespace Qt::StringLiterals;

/// Each kind of undo, broken at five points and undone afterwards; the host is this computer.
class tst_Undo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void undoesAFailedStep_data();
    void undoesAFailedStep();
    void undoesARun_data();
    void undoesARun();
    void rollsBack_data();
    void rollsBack();
    void refusesWhatCannotBeUndone();
    void saysWhatIsNotThere();
    void leavesAChangedHostAlone();
    void refusesABackupThatDoesNotFit();
    void refusesAPortInUse();
    void saysWhichPackageIsGone();
    void oneOperatorWaitsForTheOther();
    void wantsTheOtherPackage();

private:
    [[nodiscard]] bool prepare(const QByteArray &undo);
    void breakCopying();
    [[nodiscard]] Answer deploy(const QString &version, const QStringList &more = {}) const;
    [[nodiscard]] QJsonObject deployed() const;
    [[nodiscard]] QStringList objectDigests() const; ///< equal ones, equal application objects
    [[nodiscard]] bool isRunning() const { return QFile::exists(m_path + u".runs"_s); }
    [[nodiscard]] static QString stateOf(const Answer &answer);
    std::unique_ptr<CommandLine> m_cli;
    QString m_path;
};

void tst_Undo::init()
{
    m_cli = std::make_unique<CommandLine>();
    m_path = m_cli->file(u"installed"_s);
    QVERIFY(m_cli->makeRepository());
    QVERIFY(m_cli
                ->run({u"host"_s, u"add"_s, u"box"_s, u"--connection"_s, u"local"_s, u"--staging"_s,
                       m_cli->file(u"staging"_s)})
                .code
            == 0);
}

/// Version 1 stands there with a file of somebody's own, and its service runs.
bool tst_Undo::prepare(const QByteArray &undo)
{
    for (const QByteArray version : {"1.0", "2.0"}) {
        const QString folder = makeUndoPackage(m_cli->file(u"packages"_s), version, undo);
        if (m_cli->run({u"package"_s, u"import"_s, folder}).code != 0)
            return false;
    }
    const Answer answer = deploy(
        u"1.0"_s, {u"--silent"_s, u"IPCommon.InstallPath=%1"_s.arg(m_path), u"--silent"_s, u"Box.Greeting=ciao"_s});
    QFile own(m_path + u"/own-file"_s);
    QFile runs(m_path + u".runs"_s);
    return answer.code == 0 && own.open(QIODevice::WriteOnly) && own.write("mine") == 4
           && runs.open(QIODevice::WriteOnly);
}

/// The host unpacks a part of what it gets, and then fails.
void tst_Undo::breakCopying()
{
    const QString tar = m_cli->write(
        u"tar"_s, "#!/bin/sh\ncase \"$*\" in '-x -o -f - -C'*) head -c 1000 | /bin/tar \"$@\" 2>/dev/null; "
                  "exit 2;; *) exec /bin/tar \"$@\";; esac\n");
    QVERIFY(QFile::setPermissions(tar, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", QFileInfo(tar).path().toUtf8() + ':' + qgetenv("PATH"));
}

Answer tst_Undo::deploy(const QString &version, const QStringList &more) const
{
    return m_cli->json(
        QStringList{u"deploy"_s, u"--package"_s, u"Box@%1"_s.arg(version), u"--host"_s, u"box"_s, u"--yes"_s} + more);
}

QJsonObject tst_Undo::deployed() const
{
    return m_cli->json({u"deployment"_s, u"list"_s}).json().value(u"deployments"_s).toArray().at(0).toObject();
}

QStringList tst_Undo::objectDigests() const
{
    QStringList digests;
    for (const auto &one : m_cli->json({u"application"_s, u"list"_s}).json().value(u"applications"_s).toArray())
        digests += one.toObject().value(u"name"_s).toString() + u' ' + one.toObject().value(u"digest"_s).toString();
    return digests;
}

QString tst_Undo::stateOf(const Answer &answer)
{
    return answer.json().value(u"hosts"_s).toArray().at(0).toObject().value(u"state"_s).toString();
}

void tst_Undo::undoesAFailedStep_data()
{
    QTest::addColumn<QByteArray>("undo");
    QTest::addColumn<QString>("mode");
    for (const QByteArray undo : {"installer", "previous-package", "saved-files"}) {
        for (const QString &mode : {u"copying"_s, u"services"_s, u"command"_s, u"result"_s, u"verification"_s})
            QTest::addRow("%s, %s", undo.constData(), qPrintable(mode)) << undo << mode;
    }
}

// proves T13, A06 (files, service, application object)
void tst_Undo::undoesAFailedStep()
{
    QFETCH(QByteArray, undo);
    QFETCH(QString, mode);
    QVERIFY(prepare(undo));
    const bool isBefore = mode == u"services"_s || mode == u"copying"_s;
    QFile stuck(m_path + u".stuck"_s);
    QVERIFY(mode != u"services"_s || stuck.open(QIODevice::WriteOnly));
    const QByteArray before = contentDigest(m_path);
    const QStringList objects = objectDigests();
    const QByteArray path = qgetenv("PATH");
    if (mode == u"copying"_s)
        breakCopying();
    const Answer answer = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s, u"--on-failure"_s, u"undo"_s, u"--silent"_s,
                                            u"Box.Mode=%1"_s.arg(mode)});
    qputenv("PATH", path);
    QVERIFY2(answer.code == 1, (answer.err + answer.out).constData());
    QVERIFY2(mode != u"copying"_s || answer.out.contains("copy-failed"), answer.out.constData());
    // Where nothing was changed yet there is nothing to be undone.
    QVERIFY2(stateOf(answer) == (isBefore ? u"failed"_s : u"rolled-back"_s), answer.out.constData());
    QCOMPARE(contentDigest(m_path), before);
    QCOMPARE(objectDigests(), objects);
    QVERIFY(isRunning());
    QCOMPARE(deployed().value(u"version"_s), u"1.0"_s);
    QCOMPARE(deployed().value(u"state"_s), u"installed"_s);
    QCOMPARE(QDir(m_cli->file(u"staging"_s)).exists(), undo == "saved-files"); // what undoes version 1
}

void tst_Undo::undoesARun_data()
{
    QTest::addColumn<QByteArray>("undo");
    for (const QByteArray undo : {"installer", "previous-package", "saved-files"})
        QTest::addRow("%s", undo.constData()) << undo;
}

// proves T13, A06 (in part: a run that went well is undone)
void tst_Undo::undoesARun()
{
    QFETCH(QByteArray, undo);
    QVERIFY(prepare(undo));
    const QByteArray before = contentDigest(m_path);
    const QStringList objects = objectDigests();
    QCOMPARE(objects.size(), 1);
    const Answer upgraded = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s, u"--set"_s, u"application.timeout=77"_s});
    QVERIFY2(upgraded.code == 0, (upgraded.err + upgraded.out).constData());
    QVERIFY(contentDigest(m_path) != before);
    QVERIFY(objectDigests() != objects);
    const QString run = upgraded.json().value(u"run"_s).toString();
    const Answer undone = m_cli->json({u"run"_s, u"undo"_s, run, u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.err + undone.out).constData());
    QCOMPARE(stateOf(undone), u"done"_s);
    QCOMPARE(contentDigest(m_path), before);
    QCOMPARE(objectDigests(), objects);
    QVERIFY(isRunning());
    QCOMPARE(deployed().value(u"version"_s), u"1.0"_s);
    const QJsonObject last = m_cli->json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().at(0).toObject();
    QCOMPARE(last.value(u"undoes"_s).toString(), run); // linked
    // It is no roll back that somebody chose, and says so everywhere.
    const QByteArray title = "Undo run " + run.toLatin1();
    QVERIFY(m_cli->run({u"run"_s, u"list"_s}).out.contains(title));
    QVERIFY(m_cli->run({u"run"_s, u"show"_s, last.value(u"id"_s).toString()}).out.contains("Task: " + title));
    QCOMPARE(QDir(m_cli->file(u"staging"_s)).exists(), undo == "saved-files"); // what undoes version 1
    QCOMPARE(m_cli->json({u"run"_s, u"undo"_s, run, u"--yes"_s}).errorCode(), u"nothing-to-undo"_s);
}

void tst_Undo::rollsBack_data()
{
    undoesARun_data();
}

// proves G161, G164 (in part: the values of the deployment gone back to), G166
void tst_Undo::rollsBack()
{
    QFETCH(QByteArray, undo);
    QVERIFY(prepare(undo));
    const QByteArray before = contentDigest(m_path);
    QCOMPARE(deployed().value(u"upgradeTo"_s).toArray(), QJsonArray{u"2.0"_s});
    QCOMPARE(deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s, u"--silent"_s, u"Box.Greeting=addio"_s}).code, 0);
    QCOMPARE(deployed().value(u"rollbackTo"_s).toArray(), QJsonArray{u"1.0"_s});
    const Answer back = deploy(u"1.0"_s, {u"--profile"_s, u"rollback"_s});
    QVERIFY2(back.code == 0, (back.err + back.out).constData());
    QCOMPARE(stateOf(back), u"done"_s);
    QCOMPARE(contentDigest(m_path), before);
    QCOMPARE(deployed().value(u"upgradeTo"_s).toArray(), QJsonArray{u"2.0"_s});
}

// proves T13 (in part: none), U71 (in part: in words, on the command line)
void tst_Undo::refusesWhatCannotBeUndone()
{
    QVERIFY(prepare("none"));
    const QByteArray before = contentDigest(m_path);
    const Answer guarded = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s, u"--on-failure"_s, u"undo"_s});
    QCOMPARE(guarded.code, 3);
    QCOMPARE(contentDigest(m_path), before);
    const Answer upgraded = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s});
    QVERIFY2(upgraded.code == 0, (upgraded.err + upgraded.out).constData());
    const QByteArray after = contentDigest(m_path);
    const QString run = upgraded.json().value(u"run"_s).toString();
    for (const Answer &answer :
         {m_cli->json({u"run"_s, u"undo"_s, run, u"--yes"_s}), deploy(u"1.0"_s, {u"--profile"_s, u"rollback"_s})}) {
        QVERIFY2(answer.code == 3, (answer.err + answer.out).constData());
        QVERIFY2(answer.err.contains("It changes the database for good."), answer.err.constData());
        QVERIFY2(answer.out.contains("undo-impossible"), answer.out.constData());
    }
    QCOMPARE(contentDigest(m_path), after);
}

void tst_Undo::saysWhatIsNotThere()
{
    QVERIFY(prepare("previous-package"));
    // Not there at all, the same version, a newer one: each its own rule.
    QCOMPARE(deploy(u"0.9"_s, {u"--profile"_s, u"rollback"_s}).errorCode(), u"package-unknown"_s);
    const auto blockedBy = [this](const QString &version, const QString &profile, const QString &host) {
        const Answer answer = m_cli->json(
            {u"plan"_s, u"--package"_s, u"Box@%1"_s.arg(version), u"--profile"_s, profile, u"--host"_s, host});
        for (const auto &finding : answer.json().value(u"findings"_s).toArray()) {
            if (finding.toObject().value(u"blocks"_s).toBool())
                return answer.code == 3 ? finding.toObject().value(u"rule"_s).toString() : u"no 3"_s;
        }
        return QString();
    };
    QCOMPARE(blockedBy(u"1.0"_s, u"upgrade"_s, u"box"_s), u"not-older"_s);
    QCOMPARE(blockedBy(u"2.0"_s, u"rollback"_s, u"box"_s), u"not-newer"_s);
    QCOMPARE(blockedBy(u"2.0"_s, u"upgrade"_s, u"this-computer"_s), u"not-deployed"_s);
    QCOMPARE(blockedBy(u"2.0"_s, u"upgrade"_s, u"box"_s), QString());
}

// Somebody changed the host by hand: detection finds another version than the repository has recorded.
void tst_Undo::leavesAChangedHostAlone()
{
    QVERIFY(prepare("saved-files"));
    const auto check = [this] {
        return m_cli->json({u"deployment"_s, u"check"_s}).json().value(u"deployments"_s).toArray().at(0).toObject();
    };
    QCOMPARE(check().value(u"drift"_s).toBool(), false);
    QFile version(m_path + u"/version.txt"_s);
    QVERIFY(version.open(QIODevice::WriteOnly) && version.write("1.5\n") == 4);
    version.close();
    QCOMPARE(check().value(u"drift"_s).toBool(), true);
    QCOMPARE(check().value(u"found"_s), u"1.5"_s);
    QCOMPARE(deployed().value(u"drift"_s).toBool(), true);
    const QByteArray before = contentDigest(m_path);
    const Answer answer = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains("other-version-found"), answer.out.constData());
    QCOMPARE(contentDigest(m_path), before);
    QVERIFY(isRunning());
}

void tst_Undo::refusesABackupThatDoesNotFit()
{
    QVERIFY(prepare("saved-files"));
    const QByteArray before = contentDigest(m_path);
    // A disk that is nearly full only where what an undo needs is to be saved.
    const QString df =
        m_cli->write(u"df"_s, "#!/bin/sh\ncase \"$*\" in *saved-*) printf 'head\\ndisk 900 897 3 99%% /\\n';; "
                              "*) exec /bin/df \"$@\";; esac\n");
    QVERIFY(QFile::setPermissions(df, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFileInfo(df).path().toUtf8() + ':' + path);
    const Answer answer = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s});
    qputenv("PATH", path);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains("backup-room"), answer.out.constData());
    QCOMPARE(contentDigest(m_path), before);
    QVERIFY(isRunning()); // it had been stopped
    QCOMPARE(deployed().value(u"version"_s), u"1.0"_s);
}

void tst_Undo::refusesAPortInUse()
{
    QVERIFY(prepare("previous-package"));
    const QByteArray before = contentDigest(m_path);
    const int port = convoy::freePort(u"127.0.0.1"_s);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(listener, 1), 0);
    const Answer answer =
        deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s, u"--set"_s, u"application.port=%1"_s.arg(port)});
    ::close(listener);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains("port-in-use"), answer.out.constData());
    QCOMPARE(contentDigest(m_path), before);
    QVERIFY(isRunning());
}

/// The version gone back to, and the one whose installer would take back what it did.
void tst_Undo::saysWhichPackageIsGone()
{
    QVERIFY(prepare("installer"));
    const Answer upgraded = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s});
    QVERIFY2(upgraded.code == 0, (upgraded.err + upgraded.out).constData());
    const QByteArray after = contentDigest(m_path);
    const QString run = upgraded.json().value(u"run"_s).toString();
    const auto forget = [this](const QString &version) {
        return m_cli->run({u"package"_s, u"delete"_s, u"Box@%1"_s.arg(version), u"--yes"_s, u"--force"_s}).code;
    };
    QCOMPARE(forget(u"2.0"_s), 0);
    const Answer blocked = m_cli->json({u"run"_s, u"undo"_s, run, u"--yes"_s});
    QCOMPARE(blocked.code, 3);
    QVERIFY2(blocked.out.contains("undo-impossible"), blocked.out.constData());
    QVERIFY2(blocked.out.contains("The package of version 2.0 is not in the repository any more."),
             blocked.out.constData());
    QCOMPARE(forget(u"1.0"_s), 0);
    for (const Answer &answer :
         {m_cli->json({u"run"_s, u"undo"_s, run, u"--yes"_s}), deploy(u"1.0"_s, {u"--profile"_s, u"rollback"_s})}) {
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.errorCode(), u"package-unknown"_s);
        QVERIFY2(answer.err.contains("1.0"), answer.err.constData());
    }
    QCOMPARE(deployed().value(u"rollbackTo"_s).toArray(), QJsonArray());
    QCOMPARE(contentDigest(m_path), after);
    QVERIFY(isRunning());
}

/// While the first one's upgrade is under way the second is told whose it is; coming later, that it is done.
void tst_Undo::oneOperatorWaitsForTheOther()
{
    QVERIFY(prepare("previous-package"));
    const QString plan = m_cli->file(u"plan.json"_s);
    QCOMPARE(m_cli
                 ->run({u"plan"_s, u"--package"_s, u"Box@2.0"_s, u"--profile"_s, u"upgrade"_s, u"--host"_s, u"box"_s,
                        u"--out"_s, plan})
                 .code,
             0);
    QFile hold(m_path + u".hold"_s);
    QVERIFY(hold.open(QIODevice::WriteOnly));
    const Answer first = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s, u"--detach"_s});
    const QString run = first.json().value(u"run"_s).toString();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path + u".held"_s), 20'000);
    const QByteArray before = contentDigest(m_path);
    const Answer second = deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s});
    QCOMPARE(second.code, 1);
    const auto host = [](const Answer &answer) { return answer.json().value(u"hosts"_s).toArray().at(0).toObject(); };
    QCOMPARE(host(second).value(u"code"_s), u"host-locked"_s);
    QVERIFY(host(second).value(u"message"_s).toString().contains(u"Run %1 of tester"_s.arg(run)));
    QCOMPARE(contentDigest(m_path), before);
    QVERIFY(hold.remove());
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, run}).code, 0);
    QCOMPARE(deployed().value(u"version"_s), u"2.0"_s);
    const QByteArray after = contentDigest(m_path);
    // A plan from before: what it began with is not there any more.
    const Answer late = m_cli->json({u"deploy"_s, u"--plan"_s, plan, u"--yes"_s});
    QVERIFY2(stateOf(late) == u"skipped"_s || host(late).value(u"code"_s) == u"other-version-found"_s,
             late.out.constData());
    QCOMPARE(contentDigest(m_path), after);
    QCOMPARE(deploy(u"2.0"_s, {u"--profile"_s, u"upgrade"_s}).code, 3);
}

void tst_Undo::wantsTheOtherPackage()
{
    QVERIFY(prepare("previous-package"));
    const QString folder = makeUndoPackage(m_cli->file(u"packages"_s), "3.0", "previous-package");
    QFile manifest(folder + u"/convoy-package.yaml"_s);
    QVERIFY(manifest.open(QIODevice::Append));
    QVERIFY(manifest.write("requires: [{name: Runtime, atLeast: \"2.1\"}]\n") > 0);
    manifest.close();
    const Answer imported = m_cli->run({u"package"_s, u"import"_s, folder});
    QVERIFY2(imported.code == 0, (imported.err + imported.out).constData());
    const QByteArray before = contentDigest(m_path);
    const Answer blocked = deploy(u"3.0"_s, {u"--profile"_s, u"upgrade"_s});
    QCOMPARE(blocked.code, 3);
    QVERIFY2(blocked.out.contains("required-packages") && blocked.out.contains("Runtime"), blocked.out.constData());
    QCOMPARE(contentDigest(m_path), before);
    QVERIFY(isRunning());
}

QTEST_GUILESS_MAIN(tst_Undo)
#include "tst_Undo.moc"
