// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "FreePort.h"
#include "HostFarm.h"
#include "TreeDigest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <arpa/inet.h>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QString echo1 = u"Sample Echo Server@9.0.001.02"_s;

sockaddr_in addressOf(const QString &address, int port)
{
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_port = htons(static_cast<uint16_t>(port));
    inet_pton(AF_INET, address.toLatin1().constData(), &end.sin_addr);
    return end;
}

QMap<QString, QString> statesOf(const QJsonObject &result)
{
    QMap<QString, QString> states;
    for (const auto &item : result.value(u"hosts"_s).toArray())
        states.insert(item.toObject().value(u"host"_s).toString(), item.toObject().value(u"state"_s).toString());
    return states;
}

QByteArray askServer(const QString &address, int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{.tv_sec = 3, .tv_usec = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const sockaddr_in end = addressOf(address, port);
    QByteArray said(200, '\0');
    ssize_t count = 0;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&end), sizeof end) == 0
        && ::write(socket, "ciao\n", 5) == 5)
        count = ::read(socket, said.data(), static_cast<std::size_t>(said.size()));
    ::close(socket);
    said.truncate(std::max<ssize_t>(count, 0));
    return said;
}

} // namespace

/// The whole way on three real SSH servers: media, repository, plan, run, result.
class tst_Deploy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void installsOnThreeHosts();
    void carriesOutASavedPlan();
    void tellsTheTruthOfAHostThatIsDown();
    void sendsNothingToAHostWithAnotherKey();
    void dryRunChangesNothing();
    void samePlanChangesNothingTheSecondTime();
    void runOutlivesItsFollower();

private:
    [[nodiscard]] QStringList deployLine(const QStringList &more = {}) const;
    /// Of each host's home, prefix and folder for temporary files.
    [[nodiscard]] QList<QByteArray> hostDigests() const;
    /// Of what is installed there, and what else stands beside it.
    [[nodiscard]] QList<QByteArray> installedDigests() const;
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
    int m_port = 0;
};

void tst_Deploy::init()
{
    m_farm = std::make_unique<HostFarm>(3);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QVERIFY(m_cli->importSample());
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
    m_port = freePort(u"127.0.1.1"_s);
}

void tst_Deploy::cleanup()
{
    m_farm.reset();
    m_cli.reset();
}

QStringList tst_Deploy::deployLine(const QStringList &more) const
{
    return QStringList{u"deploy"_s, u"--package"_s, echo1,         u"--role"_s,
                       u"app"_s,    u"--yes"_s,     u"--silent"_s, u"EchoSrv.Port=%1"_s.arg(m_port)}
           + more;
}

QList<QByteArray> tst_Deploy::hostDigests() const
{
    QList<QByteArray> digests;
    for (int i = 0; i < 3; ++i)
        digests << treeDigest(m_farm->home(i)) << treeDigest(m_farm->prefix(i))
                << treeDigest(m_farm->folder(i) + u"/tmp"_s);
    return digests;
}

QList<QByteArray> tst_Deploy::installedDigests() const
{
    QList<QByteArray> digests;
    for (int i = 0; i < 3; ++i) {
        digests << treeDigest(m_farm->home(i) + u"/echosrv"_s) << treeDigest(m_farm->prefix(i));
        digests += QDir(m_farm->home(i)).entryList(QDir::AllEntries | QDir::Hidden).join(u'/').toUtf8();
    }
    return digests;
}

// proves G098, G129 (in part: install), G135, G137, G140, G141, G143
void tst_Deploy::installsOnThreeHosts()
{
    const Answer answer = m_cli->json(deployLine());
    QVERIFY2(answer.code == 0, (answer.err + answer.out).constData());
    const QList<QJsonObject> lines = answer.jsonLines();
    QVERIFY(lines.size() > 10);
    QCOMPARE(lines.constFirst().value(u"kind"_s).toString(), u"run-started"_s);
    for (const QString &key : {u"at"_s, u"run"_s, u"host"_s, u"stage"_s, u"wave"_s, u"step"_s, u"kind"_s, u"state"_s,
                               u"message"_s, u"progress"_s})
        QVERIFY2(lines.at(1).contains(key), qPrintable(key));
    const QJsonObject result = lines.constLast();
    for (const QString &key : {u"run"_s, u"state"_s, u"hosts"_s, u"counts"_s})
        QVERIFY2(result.contains(key), qPrintable(key));
    QCOMPARE(result.value(u"state"_s).toString(), u"done"_s);
    QCOMPARE(result.value(u"counts"_s).toObject().value(u"done"_s).toInt(), 3);
    const QJsonObject host = result.value(u"hosts"_s).toArray().at(0).toObject();
    for (const QString &key : {u"host"_s, u"state"_s, u"step"_s, u"code"_s, u"message"_s, u"detection"_s})
        QVERIFY2(host.contains(key), qPrintable(key));
    for (int i = 0; i < 3; ++i) {
        const QByteArray said = askServer(m_farm->host(i).address, m_port);
        QVERIFY2(said.contains("hello"), said.constData());
    }

    const QString run = result.value(u"run"_s).toString();
    const QJsonObject listed = m_cli->json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().at(0).toObject();
    for (const QString &key : {u"id"_s, u"state"_s, u"started"_s, u"ended"_s, u"operator"_s, u"profile"_s, u"package"_s,
                               u"solution"_s, u"counts"_s})
        QVERIFY2(listed.contains(key), qPrintable(key));
    QCOMPARE(listed.value(u"operator"_s).toString(), u"tester"_s);
    const Answer log = m_cli->json({u"run"_s, u"log"_s, run, u"--host"_s, u"host-02"_s});
    QVERIFY(log.jsonLines().size() > 3);
    for (const QJsonObject &event : log.jsonLines())
        QCOMPARE(event.value(u"host"_s).toString(), u"host-02"_s);
    const QJsonArray deployments = m_cli->json({u"deployment"_s, u"list"_s}).json().value(u"deployments"_s).toArray();
    QCOMPARE(deployments.size(), 3);
    for (const QString &key : {u"host"_s, u"package"_s, u"version"_s, u"state"_s, u"drift"_s, u"since"_s, u"operator"_s,
                               u"run"_s, u"upgradeTo"_s, u"rollbackTo"_s})
        QVERIFY2(deployments.at(0).toObject().contains(key), qPrintable(key));
    QCOMPARE(m_cli->json({u"package"_s, u"delete"_s, echo1, u"--yes"_s}).errorCode(), u"package-in-use"_s);
    QVERIFY(m_cli->run({u"run"_s, u"show"_s, run, u"--language"_s, u"fr"_s}).out.contains("host-03"));
}

void tst_Deploy::carriesOutASavedPlan()
{
    const QString file = m_cli->file(u"plan.json"_s);
    QStringList line = deployLine({u"--out"_s, file});
    line.removeAll(u"--yes"_s);
    line[0] = u"plan"_s;
    const Answer planned = m_cli->json(line);
    QVERIFY2(planned.code == 0, planned.err.constData());
    for (const QString &key : {u"solution"_s, u"package"_s, u"profile"_s, u"findings"_s, u"questions"_s, u"verdict"_s,
                               u"stages"_s, u"limits"_s})
        QVERIFY2(planned.json().contains(key), qPrintable(key));
    const Answer stored = m_cli->json(line + QStringList{u"--stored-facts"_s});
    QCOMPARE(stored.out, planned.out); // the same input, the same bytes
    QCOMPARE(m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s, u"--host"_s, u"host-01"_s}).errorCode(),
             u"plan-and-options"_s);
    const Answer done = m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s});
    QVERIFY2(done.code == 0, done.err.constData());
}

void tst_Deploy::tellsTheTruthOfAHostThatIsDown()
{
    m_farm->stop(1);
    const Answer answer = m_cli->json(deployLine());
    QVERIFY2(answer.code == 1, (answer.err + answer.out).constData());
    const QMap<QString, QString> states = statesOf(answer.json());
    QCOMPARE(states.value(u"host-01"_s), u"done"_s);
    QCOMPARE(states.value(u"host-02"_s), u"unreachable"_s);
    QCOMPARE(states.value(u"host-03"_s), u"done"_s);
    // That nobody had looked at it is marked as long as the run is kept (U72).
    const QString run = answer.json().value(u"run"_s).toString();
    const Answer shown = m_cli->json({u"run"_s, u"show"_s, run});
    const QJsonArray hosts = shown.json().value(u"runs"_s).toArray().at(0).toObject().value(u"hosts"_s).toArray();
    QVERIFY(!hosts.at(0).toObject().contains(u"prerequisites"_s));
    QCOMPARE(hosts.at(1).toObject().value(u"prerequisites"_s).toArray().at(0).toObject().value(u"kind"_s),
             u"not-checked"_s);
    QVERIFY(m_cli->run({u"run"_s, u"show"_s, run})
                .out.contains("host-02: No prerequisite was checked: the host could not be reached."));
    // And so does a report of it.
    const QString path = m_cli->file(u"report.html"_s);
    const Answer report = m_cli->json({u"run"_s, u"report"_s, run, u"--out"_s, path});
    QVERIFY2(report.code == 0, report.err.constData());
    QCOMPARE(report.json().value(u"counts"_s).toObject(), answer.json().value(u"counts"_s).toObject());
    QFile page(path);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    for (const char *host : {"host-01", "host-02", "host-03"})
        QVERIFY(html.contains(">" + QByteArray(host) + "</th>"));
}

// proves T06 (in part: 0 bytes sent, other hosts go on)
void tst_Deploy::sendsNothingToAHostWithAnotherKey()
{
    QVERIFY(m_farm->changeHostKey(0));
    const Answer answer = m_cli->json(deployLine());
    QVERIFY2(answer.code == 1, (answer.err + answer.out).constData());
    const QJsonObject first = answer.json().value(u"hosts"_s).toArray().at(0).toObject();
    QCOMPARE(first.value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(first.value(u"code"_s).toString(), u"host-key-changed"_s);
    QCOMPARE(statesOf(answer.json()).value(u"host-02"_s), u"done"_s);
    QVERIFY(!QFile::exists(m_farm->home(0) + u"/.convoy"_s));
}

// proves T16 (in part: 0 bytes written by the dry run), A04
void tst_Deploy::dryRunChangesNothing()
{
    QVERIFY2(m_cli->json({u"host"_s, u"check"_s, u"host-01"_s, u"host-02"_s, u"host-03"_s}).code == 0, "");
    const QList<QByteArray> before = hostDigests();
    const Answer answer = m_cli->json(deployLine({u"--dry-run"_s}));
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(answer.json().value(u"verdict"_s).toString(), u"ready"_s);
    QVERIFY(m_cli->json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().isEmpty());
    QCOMPARE(hostDigests(), before);
}

// proves T27, and T16 (in part: a plan applied twice changes nothing the second time)
void tst_Deploy::samePlanChangesNothingTheSecondTime()
{
    const QString file = m_cli->file(u"plan.json"_s);
    QStringList line = deployLine({u"--out"_s, file});
    line.removeAll(u"--yes"_s);
    line[0] = u"plan"_s;
    QCOMPARE(m_cli->json(line).code, 0);
    QList<QByteArray> first;
    for (int i = 1; i <= 10; ++i) {
        const Answer answer = m_cli->json({u"deploy"_s, u"--plan"_s, file, u"--yes"_s});
        QVERIFY2(answer.code == 0, (answer.err + answer.out).constData());
        const QString state = i == 1 ? u"done"_s : u"skipped"_s;
        QCOMPARE(answer.json().value(u"counts"_s).toObject(), (QJsonObject{{state, 3}}));
        if (i == 1)
            first = installedDigests();
        QCOMPARE(installedDigests(), first);
    }
    QCOMPARE(m_cli->json({u"deployment"_s, u"list"_s}).json().value(u"deployments"_s).toArray().size(), 3);
}

void tst_Deploy::runOutlivesItsFollower()
{
    QProcess follower;
    m_cli->start(follower, deployLine({u"--json"_s}));
    QVERIFY(follower.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(follower.waitForReadyRead(50) || follower.bytesAvailable() > 0, 20'000);
    QVERIFY(follower.readLine().contains("run-started"));
    follower.kill();
    QVERIFY(follower.waitForFinished());
    const Answer watched = m_cli->json({u"run"_s, u"watch"_s, u"1"_s});
    QVERIFY2(watched.code == 0, (watched.err + watched.out).constData());
    QCOMPARE(watched.json().value(u"counts"_s).toObject().value(u"done"_s).toInt(), 3);
}

QTEST_GUILESS_MAIN(tst_Deploy)
#include "tst_Deploy.moc"
