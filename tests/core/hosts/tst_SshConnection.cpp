// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSshServer.h"
#include "HostFarm.h"
#include "SshKeys.h"
#include "hosts/ConnectionFactory.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace convoy;
using namespace std::chrono_literals;

namespace {

Credentials withPassword(const char *password)
{
    return {.password = Secret(QLatin1String(password)), .keyPassphrase = {}, .runAsPassword = {}};
}

/// The code of opening a connection; empty when it worked.
QString opening(const Host &host, const Credentials &credentials = {})
{
    const Status opened = SystemConnectionFactory().create(host, credentials)->open({});
    return opened ? QString() : opened.error().code;
}

} // namespace

class tst_SshConnection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void refusesAnUnknownKey();
    void refusesAChangedKey();
    void sendsNothingToAWrongHost();
    void asksAgainForAFamilyWhenItIsHungUpOn();
    void noticesAKeyThatChangesBetweenTwoConnections();
    void findsThePinnedKeyAmongSeveral();
    void letsOtherHostsGoOn();
    void tellsWhyAHostIsUnreachable_data();
    void tellsWhyAHostIsUnreachable();
    void givesUpOnASilentServer();
    void refusesTheWrongKeyFile();
    void opensAKeyWithAPassphrase();
    void tellsWhyAKeyIsUnreadable_data();
    void tellsWhyAKeyIsUnreadable();
    void logsInWithAPassword_data();
    void logsInWithAPassword();
    void noticesALostConnection();
    void noticesAServerThatGoesAway();
    void endsASilentCommand();
    void goesThroughAJumpHost();
    void tellsWhyAJumpHostFails();
    void refusesAnotherAccount();
    void leavesNoDescriptorOpen();
    void servesManyAtOnce();
    void measures();

private:
    std::unique_ptr<HostFarm> m_farm;
};

void tst_SshConnection::initTestCase()
{
    // Neither an agent nor keys of whoever runs the test.
    qunsetenv("SSH_AUTH_SOCK");
    QElapsedTimer timer;
    timer.start();
    m_farm = std::make_unique<HostFarm>(3);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    qInfo("three hosts are up after %lld ms", timer.elapsed());
}

void tst_SshConnection::init()
{
    for (int i = 0; i < 3; ++i)
        m_farm->setKeyAccepted(i, true);
}

void tst_SshConnection::refusesAnUnknownKey()
{
    Host host = m_farm->host(0);
    host.hostKey.clear();
    const auto connection = SystemConnectionFactory().create(host, {});
    const Status opened = connection->open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("host-key-unknown"));
    QCOMPARE(connection->hostKey().fingerprint, m_farm->fingerprint(0));
    QCOMPARE(connection->hostKey().type, QStringLiteral("ssh-ed25519"));
    QVERIFY(opened.error().remedy.english().contains(
        QStringLiteral("convoyctl host trust host-01 --fingerprint %1 --reason").arg(m_farm->fingerprint(0))));
}

// proves T06
void tst_SshConnection::refusesAChangedKey()
{
    HostFarm farm(1);
    const QString before = farm.fingerprint(0);
    QVERIFY(farm.changeHostKey(0));
    QVERIFY(farm.fingerprint(0) != before);
    const auto connection = SystemConnectionFactory().create(farm.host(0), {});
    const Status opened = connection->open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("host-key-changed"));
    QVERIFY(opened.error().why.english().contains(before));
    QVERIFY(opened.error().why.english().contains(farm.fingerprint(0)));
    const auto result = connection->run(Command(QStringLiteral("touch ran")), {}, {});
    QVERIFY(!result);
    QVERIFY(!QFile::exists(farm.home(0) + QStringLiteral("/ran")));
}

// proves T06
void tst_SshConnection::sendsNothingToAWrongHost()
{
    FakeSshServer server;
    Host host = server.host();
    host.hostKey = m_farm->fingerprint(0);
    QCOMPARE(opening(host, withPassword("right")), QStringLiteral("host-key-changed"));
    host.hostKey.clear();
    QCOMPARE(opening(host, withPassword("right")), QStringLiteral("host-key-unknown"));
    QTRY_VERIFY(server.clients() >= 2);
    QCOMPARE(server.messagesAfterKeyExchange(), 0);
    // The counter counts: the right key brings messages.
    QCOMPARE(opening(server.host(), withPassword("right")), QString());
    QVERIFY(server.messagesAfterKeyExchange() > 0);
}

// proves T06: a server that hangs up while its other keys are asked for has still shown another key
void tst_SshConnection::asksAgainForAFamilyWhenItIsHungUpOn()
{
    FakeSshServer server;
    Host host = server.host();
    host.hostKey = m_farm->fingerprint(0);
    server.hangUpOn(2, 1);
    QCOMPARE(opening(host, withPassword("right")), QStringLiteral("host-key-changed"));
    QCOMPARE(server.clients(), 5); // its own key, two that were hung up on, and the two other families
    server.hangUpOn(3, 1);
    QCOMPARE(opening(host, withPassword("right")), QStringLiteral("host-unreachable")); // then it is not known
    QCOMPARE(server.messagesAfterKeyExchange(), 0);
}

// proves T06
void tst_SshConnection::noticesAKeyThatChangesBetweenTwoConnections()
{
    HostFarm farm(1);
    const auto connection = SystemConnectionFactory().create(farm.host(0), {});
    QVERIFY(connection->open({}));
    QVERIFY(connection->run(Command(QStringLiteral("true")), {}, {}));
    QVERIFY(farm.changeHostKey(0));
    QCOMPARE(connection->run(Command(QStringLiteral("touch ran")), {}, {}).error().code,
             QStringLiteral("connection-lost"));
    QCOMPARE(connection->open({}).error().code, QStringLiteral("host-key-changed"));
    QVERIFY(!QFile::exists(farm.home(0) + QStringLiteral("/ran")));
}

void tst_SshConnection::findsThePinnedKeyAmongSeveral()
{
    Host host = m_farm->host(0);
    host.hostKey = m_farm->secondFingerprint(0);
    const auto connection = SystemConnectionFactory().create(host, {});
    const Status opened = connection->open({});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().english()));
    QCOMPARE(connection->hostKey().fingerprint, m_farm->secondFingerprint(0));
    QCOMPARE(connection->hostKey().type, QStringLiteral("ecdsa-sha2-nistp256"));
}

// proves T06
void tst_SshConnection::letsOtherHostsGoOn()
{
    Host wrong = m_farm->host(1);
    wrong.hostKey = m_farm->fingerprint(0);
    QCOMPARE(opening(m_farm->host(0)), QString());
    QCOMPARE(opening(wrong), QStringLiteral("host-key-changed"));
    QCOMPARE(opening(m_farm->host(2)), QString());
}

void tst_SshConnection::tellsWhyAHostIsUnreachable_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("why");
    QTest::newRow("refused") << QStringLiteral("127.0.1.200") << QStringLiteral("nothing listens on port");
    QTest::newRow("name unknown") << QStringLiteral("no-such-host.invalid") << QStringLiteral("name service");
}

void tst_SshConnection::tellsWhyAHostIsUnreachable()
{
    QFETCH(QString, address);
    QFETCH(QString, why);
    Host host = m_farm->host(0);
    host.address = address;
    const Status opened = SystemConnectionFactory().create(host, {})->open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("host-unreachable"));
    QVERIFY2(opened.error().why.english().contains(why), qPrintable(opened.error().english()));
    QVERIFY(!opened.error().remedy.isEmpty());
}

void tst_SshConnection::givesUpOnASilentServer()
{
    FakeSshServer silent(FakeSshServer::Manner::SilentFromStart);
    const auto connection = SystemConnectionFactory().create(silent.host(), {});
    std::thread other([&] {
        while (silent.clients() == 0)
            std::this_thread::yield();
        connection->abort();
    });
    QElapsedTimer timer;
    timer.start();
    const Status opened = connection->open({});
    other.join();
    QCOMPARE(opened.error().code, QStringLiteral("cancelled"));
    QVERIFY(timer.elapsed() < 2000);

    const FakeSshServer web(FakeSshServer::Manner::NotSsh);
    const Status spoken = SystemConnectionFactory().create(web.host(), {})->open({});
    QCOMPARE(spoken.error().code, QStringLiteral("host-unreachable"));
    qInfo("%s | %s", qPrintable(spoken.error().english()), qPrintable(spoken.error().detail));
}

void tst_SshConnection::refusesTheWrongKeyFile()
{
    Host host = m_farm->host(0);
    host.keyFile = m_farm->strangerKey();
    const Status opened = SystemConnectionFactory().create(host, withPassword("unused"))->open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("login-refused"));
    QVERIFY2(opened.error().why.english().contains(host.keyFile), qPrintable(opened.error().english()));
    m_farm->setKeyAccepted(1, false);
    QCOMPARE(opening(m_farm->host(1)), QStringLiteral("login-refused"));
    QCOMPARE(opening(m_farm->host(0)), QString());
}

void tst_SshConnection::opensAKeyWithAPassphrase()
{
    HostFarm farm(1);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    const SshPublicKey key = makeSshKey(path, SshKeyKind::Ed25519, QStringLiteral("open sesame"));
    QFile accepted(farm.folder(0) + QStringLiteral("/authorized_keys"));
    QVERIFY(accepted.open(QIODevice::WriteOnly));
    accepted.write(key.line);
    accepted.close();
    Host host = farm.host(0);
    host.keyFile = path;
    QCOMPARE(opening(host), QStringLiteral("key-unreadable"));
    Credentials credentials;
    credentials.keyPassphrase = Secret(QStringLiteral("wrong"));
    QCOMPARE(opening(host, credentials), QStringLiteral("key-unreadable"));
    credentials.keyPassphrase = Secret(QStringLiteral("open sesame"));
    QCOMPARE(opening(host, credentials), QString());
}

void tst_SshConnection::tellsWhyAKeyIsUnreadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/key") << QStringLiteral("The file does not exist.");
    QTest::newRow("not a key") << QStringLiteral("/etc/passwd") << QStringLiteral("not a private key");
}

void tst_SshConnection::tellsWhyAKeyIsUnreadable()
{
    QFETCH(QString, path);
    QFETCH(QString, why);
    Host host = m_farm->host(0);
    host.keyFile = path;
    const Status opened = SystemConnectionFactory().create(host, {})->open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("key-unreadable"));
    QVERIFY2(opened.error().why.english().contains(why), qPrintable(opened.error().english()));
}

void tst_SshConnection::logsInWithAPassword_data()
{
    QTest::addColumn<bool>("password");
    QTest::addColumn<bool>("interactive");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tried");
    const QString refused = QStringLiteral("login-refused");
    QTest::newRow("password") << true << false << QByteArray("right") << QString() << QString();
    QTest::newRow("interactive") << false << true << QByteArray("right") << QString() << QString();
    QTest::newRow("wrong") << true << false << QByteArray("wrong") << refused << "Tried: password.";
    QTest::newRow("wrong twice") << true << true << QByteArray("wrong") << refused
                                 << "Tried: password, keyboard-interactive.";
    QTest::newRow("none") << true << false << QByteArray() << refused << "neither a key nor a password";
}

void tst_SshConnection::logsInWithAPassword()
{
    QFETCH(bool, password);
    QFETCH(bool, interactive);
    QFETCH(QByteArray, typed);
    QFETCH(QString, code);
    QFETCH(QString, tried);
    FakeSshServer server;
    server.allow(password, interactive);
    const auto connection = SystemConnectionFactory().create(server.host(), withPassword(typed.constData()));
    const Status opened = connection->open({});
    QCOMPARE(opened ? QString() : opened.error().code, code);
    if (!opened) {
        QVERIFY2(opened.error().why.english().contains(tried), qPrintable(opened.error().english()));
        return;
    }
    const auto result = connection->run(Command(QStringLiteral("anything")), {}, {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().english() + result.error().detail));
    QCOMPARE(result->output, QByteArray("done\n"));
}

void tst_SshConnection::noticesALostConnection()
{
    FakeSshServer server(FakeSshServer::Manner::HangsUpInCommand);
    const auto connection = SystemConnectionFactory().create(server.host(), withPassword("right"));
    QVERIFY(connection->open({}));
    const auto result = connection->run(Command(QStringLiteral("anything")), {}, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("connection-lost"));
}

void tst_SshConnection::noticesAServerThatGoesAway()
{
    HostFarm farm(1);
    const auto connection = SystemConnectionFactory().create(farm.host(0), {});
    QVERIFY(connection->open({}));
    std::atomic_bool hasBegun = false;
    std::thread other([&] {
        while (!hasBegun)
            std::this_thread::yield();
        farm.cutConnections(0);
    });
    RunOptions options;
    options.onOutput = [&](QByteArrayView, bool) { hasBegun = true; };
    const auto result = connection->run(Command(QStringLiteral("echo now; sleep 30")), options, {});
    other.join();
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("connection-lost"));
    QVERIFY(connection->open({})); // the server is still there
    farm.stop(0);
    QCOMPARE(connection->open({}).error().code, QStringLiteral("host-unreachable"));
    QVERIFY(farm.start(0));
    QVERIFY(connection->open({}));
}

void tst_SshConnection::endsASilentCommand()
{
    FakeSshServer server(FakeSshServer::Manner::SilentCommand);
    const auto connection = SystemConnectionFactory().create(server.host(), withPassword("right"));
    QVERIFY(connection->open({}));
    RunOptions options;
    options.timeout = 100ms;
    QCOMPARE(connection->run(Command(QStringLiteral("anything")), options, {}).error().code,
             QStringLiteral("command-timeout"));
}

void tst_SshConnection::goesThroughAJumpHost()
{
    Host target = m_farm->host(1);
    target.jumpHost = QStringLiteral("gate");
    const auto lookup = [this](const QString &name) -> std::optional<Host> {
        return name == QLatin1String("gate") ? std::optional(m_farm->host(0)) : std::nullopt;
    };
    const auto connection = SystemConnectionFactory(lookup).create(target, {});
    const Status opened = connection->open({});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().english() + opened.error().detail));
    QCOMPARE(connection->run(Command(QStringLiteral("echo $CONVOY_HOST")), {}, {})->output, QByteArray("host-02\n"));
    QByteArray bytes(3'000'000, 'x');
    bytes[1'500'000] = 'y';
    const QString path = m_farm->home(1) + QStringLiteral("/through");
    QVERIFY(connection->put(bytes, path, 0600, {}));
    const auto got = connection->get(path, 4'000'000, {});
    QVERIFY(got);
    QVERIFY(*got == bytes);
    QVERIFY(connection->open({})); // and once more, both connections anew
}

void tst_SshConnection::tellsWhyAJumpHostFails()
{
    Host target = m_farm->host(1);
    Host gate = m_farm->host(0);
    gate.name = QStringLiteral("gate");
    target.jumpHost = gate.name;
    const auto through = [&](const Host &jump) {
        const SystemConnectionFactory factory([jump](const QString &) { return std::optional(jump); });
        const Status opened = factory.create(target, {})->open({});
        return opened ? Error() : opened.error();
    };
    Host wrong = gate;
    wrong.hostKey = m_farm->fingerprint(2);
    QCOMPARE(through(wrong).code, QStringLiteral("host-key-changed"));
    wrong.hostKey.clear();
    QCOMPARE(through(wrong).code, QStringLiteral("host-key-unknown"));
    wrong = gate;
    wrong.address = QStringLiteral("127.0.1.200");
    QCOMPARE(through(wrong).code, QStringLiteral("host-unreachable"));
    QVERIFY(through(wrong).english().contains(QLatin1String("gate")));
    target.address = QStringLiteral("127.0.1.200");
    QCOMPARE(through(gate).code, QStringLiteral("host-unreachable"));
    QVERIFY(through(gate).english().contains(QLatin1String("127.0.1.200")));
    // The key of the host behind counts as well.
    target = m_farm->host(1);
    target.jumpHost = gate.name;
    target.hostKey = m_farm->fingerprint(2);
    QCOMPARE(through(gate).code, QStringLiteral("host-key-changed"));
    // An address instead of a name has no pinned key.
    target = m_farm->host(1);
    target.jumpHost = QStringLiteral("somebody@%1:%2").arg(gate.address).arg(gate.port);
    QCOMPARE(opening(target), QStringLiteral("host-key-unknown"));
}

void tst_SshConnection::refusesAnotherAccount()
{
    Host host = m_farm->host(0);
    host.runAs = QStringLiteral("no-such-account");
    for (const auto *method : {"sudo", "su"}) {
        host.runAsMethod = QLatin1String(method);
        const auto connection = SystemConnectionFactory().create(host, {});
        QVERIFY(connection->open({}));
        const auto result = connection->run(Command(QStringLiteral("touch ran")), {}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("run-as-refused"));
        RunOptions options;
        options.asLoginUser = true;
        QVERIFY(connection->run(Command(QStringLiteral("true")), options, {}));
    }
    QVERIFY(!QFile::exists(m_farm->home(0) + QStringLiteral("/ran")));
}

void tst_SshConnection::leavesNoDescriptorOpen()
{
    const auto openDescriptors = [] {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
            .size();
    };
    Host wrong = m_farm->host(0);
    wrong.hostKey = m_farm->fingerprint(1);
    Host behind = m_farm->host(1);
    behind.jumpHost = QStringLiteral("gate");
    const SystemConnectionFactory factory([this](const QString &) { return std::optional(m_farm->host(0)); });
    QCOMPARE(opening(m_farm->host(0)), QString()); // libraries keep what they open first
    const qsizetype before = openDescriptors();
    QCOMPARE(opening(m_farm->host(0)), QString());
    QCOMPARE(opening(wrong), QStringLiteral("host-key-changed"));
    QVERIFY(factory.create(behind, {})->open({}));
    QCOMPARE(openDescriptors(), before);
}

void tst_SshConnection::servesManyAtOnce()
{
    std::atomic_int good = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 36; ++i) {
        threads.emplace_back([&, i] {
            const auto connection = SystemConnectionFactory().create(m_farm->host(i % 3), {});
            if (!connection->open({}))
                return;
            const QString path = m_farm->home(i % 3) + QStringLiteral("/many-%1").arg(i);
            const QByteArray bytes(200'000, static_cast<char>('a' + i % 26));
            if (connection->put(bytes, path, 0600, {}) && connection->get(path, 1'000'000, {}) == bytes)
                ++good;
        });
    }
    threads.clear();
    QCOMPARE(good.load(), 36);
}

void tst_SshConnection::measures()
{
    std::vector<qint64> logins;
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(opening(m_farm->host(0)), QString());
        logins.push_back(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(logins);
    const auto connection = SystemConnectionFactory().create(m_farm->host(0), {});
    QVERIFY(connection->open({}));
    QBuffer input;
    input.setData(QByteArray(50'000'000, 'x'));
    input.open(QIODevice::ReadOnly);
    RunOptions options;
    options.input = &input;
    QElapsedTimer timer;
    timer.start();
    const auto sent = connection->run(Command(QStringLiteral("cat >big && wc -c <big")), options, {});
    const double up = 50e3 / static_cast<double>(timer.nsecsElapsed() / 1000) * 1000;
    QVERIFY(sent);
    QCOMPARE(sent->output.trimmed(), QByteArray("50000000"));
    timer.restart();
    const auto got = connection->get(m_farm->home(0) + QStringLiteral("/big"), 60'000'000, {});
    const double down = 50e3 / static_cast<double>(timer.nsecsElapsed() / 1000) * 1000;
    QVERIFY(got);
    QCOMPARE(got->size(), 50'000'000);
    timer.restart();
    for (int i = 0; i < 20; ++i)
        QVERIFY(connection->run(Command(QStringLiteral("true")), {}, {}));
    qInfo("login %lld us (median of 10), command %lld us, up %.0f MB/s, down %.0f MB/s", logins.at(5),
          timer.nsecsElapsed() / 20'000, up, down);
}

QTEST_GUILESS_MAIN(tst_SshConnection)
#include "tst_SshConnection.moc"
