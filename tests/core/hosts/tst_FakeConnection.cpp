// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeConnection.h"

#include <QTest>

#include <thread>

using namespace convoy;

/// The fake must keep to the contract of Connection as far as it goes: other tests build on it.
class tst_FakeConnection : public QObject
{
    Q_OBJECT

private slots:
    void answersAsScripted();
    void keepsFiles();
    void refusesToOpen();
    void endsABlockedCommand();
};

void tst_FakeConnection::answersAsScripted()
{
    FakeConnectionFactory factory;
    FakeHost &fake = factory.add(QStringLiteral("a"));
    fake.answer(QStringLiteral("^uname"), QByteArray("Linux\n"));
    fake.answer(QStringLiteral("^false$"), QByteArray(), 3);
    Host host;
    host.name = QStringLiteral("a");
    const auto connection = factory.create(host, {});
    QVERIFY(connection->open({}));
    QCOMPARE(connection->run(Command(QStringLiteral("uname -s")), {}, {})->output, QByteArray("Linux\n"));
    QCOMPARE(connection->run(Command(QStringLiteral("false")), {}, {})->exitCode, 3);
    QCOMPARE(connection->run(Command(QStringLiteral("other")), {}, {})->exitCode, 127);
    QCOMPARE(fake.commands(),
             QStringList({QStringLiteral("uname -s"), QStringLiteral("false"), QStringLiteral("other")}));
}

void tst_FakeConnection::keepsFiles()
{
    const auto fake = std::make_shared<FakeHost>();
    FakeConnection connection(fake);
    QVERIFY(connection.open({}));
    const QString path = QStringLiteral("/tmp/it's here/a b");
    QVERIFY(connection.put("bytes", path, 0640, {}));
    QCOMPARE(fake->file(path), QByteArray("bytes"));
    QCOMPARE(fake->mode(path), 0640);
    QCOMPARE(connection.get(path, 5, {}), QByteArray("bytes"));
    QCOMPARE(connection.get(path, 4, {}).error().code, QStringLiteral("host-file-too-large"));
    QCOMPARE(connection.get(QStringLiteral("/none"), 4, {}).error().code, QStringLiteral("host-path-unreadable"));
}

void tst_FakeConnection::refusesToOpen()
{
    const FakeConnectionFactory factory;
    Host host;
    host.name = QStringLiteral("nobody");
    QCOMPARE(factory.create(host, {})->open({}).error().code, QStringLiteral("host-unreachable"));
}

void tst_FakeConnection::endsABlockedCommand()
{
    const auto fake = std::make_shared<FakeHost>();
    fake->block(QStringLiteral("^sleep"));
    FakeConnection connection(fake);
    QVERIFY(connection.open({}));
    const CancelToken cancel;
    std::thread later([cancel] { cancel.cancel(); });
    const auto result = connection.run(Command(QStringLiteral("sleep 1")), {}, cancel);
    later.join();
    QCOMPARE(result.error().code, QStringLiteral("cancelled"));
    fake->release();
    QVERIFY(connection.run(Command(QStringLiteral("sleep 1")), {}, {}));
}

QTEST_GUILESS_MAIN(tst_FakeConnection)
#include "tst_FakeConnection.moc"
