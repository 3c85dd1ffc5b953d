// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/LocalConnection.h"
#include "hosts/process/RunAsGate.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;

namespace {

/// Stands for sudo: asks with its -p text, as often as sudo does, and runs what comes after "--".
constexpr auto FakeSudo = R"(#!/bin/sh
prompt= secret=
while [ "$1" != -- ]; do
    case $1 in
    -p) prompt=$2; shift ;;
    -n) secret=none ;;
    esac
    shift
done
shift
echo 'We trust you have received the usual lecture.' >&2
[ "$secret" != none ] || { echo 'sudo: a password is required' >&2; exit 1; }
for try in 1 2 3; do
    printf '%s' "$prompt" >&2
    IFS= read -r line || exit 1
    [ "$line" != right ] || exec "$@"
done
echo 'sudo: 3 incorrect password attempts' >&2
exit 1
)";

Host hostAs(const QString &account)
{
    Host host;
    host.name = QStringLiteral("a");
    host.runAs = account;
    return host;
}

Credentials withPassword(const QString &password)
{
    return {.password = Secret(password), .keyPassphrase = {}, .runAsPassword = {}};
}

} // namespace

class tst_RunAsGate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void keepsInputApartFromThePassword();
    void refuses_data();
    void refuses();
    void staysOutOfTheWay();
    void findsTheMarkInPieces();

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

void tst_RunAsGate::initTestCase()
{
    QFile sudo(m_folder.filePath(QStringLiteral("sudo")));
    QVERIFY(sudo.open(QIODevice::WriteOnly));
    sudo.write(FakeSudo);
    sudo.close();
    QVERIFY(sudo.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
}

void tst_RunAsGate::cleanupTestCase()
{
    qputenv("PATH", m_path);
}

void tst_RunAsGate::keepsInputApartFromThePassword()
{
    LocalConnection connection(hostAs(QStringLiteral("somebody")), withPassword(QStringLiteral("right")));
    QVERIFY(connection.open({}));
    QBuffer input;
    input.setData("first line\nsecond");
    input.open(QIODevice::ReadOnly);
    RunOptions options;
    options.input = &input;
    const auto result = connection.run(Command(QStringLiteral("cat; echo own >&2; exit 4")), options, {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().english()));
    QCOMPARE(result->output, QByteArray("first line\nsecond"));
    QCOMPARE(result->errorOutput, QByteArray("own\n"));
    QCOMPARE(result->exitCode, 4);
}

void tst_RunAsGate::refuses_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("why");
    QTest::newRow("wrong") << QStringLiteral("wrong") << QStringLiteral("The password was not accepted.");
    QTest::newRow("none") << QString() << QStringLiteral("The host asks for a password, and none was given.");
}

void tst_RunAsGate::refuses()
{
    QFETCH(QString, password);
    QFETCH(QString, why);
    LocalConnection connection(hostAs(QStringLiteral("somebody")), withPassword(password));
    QVERIFY(connection.open({}));
    QBuffer input;
    input.setData("right\n"); // the command's input is never an answer
    input.open(QIODevice::ReadOnly);
    RunOptions options;
    options.input = &input;
    const QString witness = m_folder.filePath(QStringLiteral("witness"));
    const auto result = connection.run(Command(QStringLiteral("touch ")).word(witness), options, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("run-as-refused"));
    QCOMPARE(result.error().why.english(), why);
    QVERIFY(!QFile::exists(witness));
    QCOMPARE(input.pos(), 0);
}

void tst_RunAsGate::staysOutOfTheWay()
{
    const RunAsGate same(hostAs(QStringLiteral("me")), {}, QStringLiteral("me"));
    QVERIFY(same.isOpen());
    QCOMPARE(same.line(Command(QStringLiteral("id"))), QStringLiteral("id"));
    LocalConnection connection(hostAs(QStringLiteral("somebody")), {});
    QVERIFY(connection.open({}));
    RunOptions options;
    options.asLoginUser = true;
    QCOMPARE(connection.run(Command(QStringLiteral("echo hi")), options, {})->output, QByteArray("hi\n"));
}

void tst_RunAsGate::findsTheMarkInPieces()
{
    RunAsGate gate(hostAs(QStringLiteral("somebody")), {}, QStringLiteral("me"));
    const QString line = gate.line(Command(QStringLiteral("true")));
    const qsizetype at = line.indexOf(QLatin1String("convoy-begins-"));
    const QByteArray mark = line.mid(at, 14 + 32).toLatin1();
    QByteArray own;
    for (const char c : QByteArray("a lecture\n" + mark + "own"))
        own += gate.filter(QByteArrayView(&c, 1));
    QVERIFY(gate.isOpen());
    QCOMPARE(own, QByteArray("own"));
}

QTEST_GUILESS_MAIN(tst_RunAsGate)
#include "tst_RunAsGate.moc"
