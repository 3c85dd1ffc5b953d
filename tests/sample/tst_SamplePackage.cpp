// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InstalledSample.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString firstRelease = u"IP_EchoSrv_9000102b1_ENU_linux.tar.gz"_s;
const QString secondRelease = u"IP_EchoSrv_9000205b1_ENU_linux.zip"_s;

/// A program that is not the sample and listens on a port of 127.0.0.1.
class OtherListener
{
public:
    explicit OtherListener(int port)
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        isListening =
            bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 && listen(m_socket, 1) == 0;
    }
    ~OtherListener() { close(m_socket); }
    OtherListener(const OtherListener &) = delete;
    OtherListener &operator=(const OtherListener &) = delete;

    bool isListening = false;

private:
    int m_socket;
};

QStringList backups(const QString &folder)
{
    return QDir(folder).entryList({u"backup_*"_s}, QDir::Dirs);
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    return output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size();
}

} // namespace

/// install.sh of the sample media, run for real.
class tst_SamplePackage : public QObject
{
    Q_OBJECT

private slots:
    void installsAndAnswers();
    void upgradeKeepsABackup();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void withoutSilentModeItRefuses();
    void missingResponseFileIsNamed();
    void portOfAnotherProgramIsRefused();
    void portOfAnotherProgramLeavesTheOldServerRunning();
    void fullDiskIsRefused();
    void packageFolderIsRefusedAsTarget();
    void serverThatDoesNotStartGivesTheOldOneBack();
    void uninstallLeavesForeignFiles();
};

void tst_SamplePackage::installsAndAnswers()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    const auto outcome = sample.install();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
    const QMap<QString, QString> expected{{u"File"_s, u"ResultFile"_s},      {u"IPName"_s, u"Sample Echo Server"_s},
                                          {u"IPVersion"_s, u"9.0.001.02"_s}, {u"IPBuildNumber"_s, u"1"_s},
                                          {u"IPLanguage"_s, u"ENU"_s},       {u"ResultCode"_s, u"0"_s},
                                          {u"Error"_s, QString()},           {u"Reboot"_s, u"N"_s}};
    QCOMPARE(outcome.result, expected);
    QCOMPARE(InstalledSample::content(sample.target() + u"/version.txt"_s), u"9.0.001.02\n"_s);
    QCOMPARE(sample.ask(u"are you there"_s), u"hello=world 9.0.001.02 are you there"_s);
    // This release knows no uptime: it is a line like any other.
    QCOMPARE(sample.ask(u"uptime"_s), u"hello=world 9.0.001.02 uptime"_s);
    QCOMPARE(sample.run(u"echosrv.sh"_s, {u"status"_s}), 0);
    QCOMPARE(sample.run(u"echosrv.sh"_s, {u"stop"_s}), 0);
    QCOMPARE(sample.run(u"echosrv.sh"_s, {u"status"_s}), 3);
    QCOMPARE(sample.ask(u"gone"_s), QString());
    QCOMPARE(backups(sample.target()).size(), 0);
}

void tst_SamplePackage::upgradeKeepsABackup()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    QCOMPARE(sample.install().exitCode, 0);
    QVERIFY(write(sample.target() + u"/.hidden"_s, "mine"));
    QVERIFY(sample.unpack(secondRelease));
    sample.values[u"EchoSrv/Greeting"_s] = u"good day"_s;
    const auto outcome = sample.install();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
    QCOMPARE(outcome.result.value(u"IPVersion"_s), u"9.0.002.05"_s);
    QCOMPARE(sample.ask(u"x"_s), u"good day 9.0.002.05 x"_s);
    QVERIFY(sample.ask(u"uptime"_s).startsWith("good day 9.0.002.05 up "_L1));
    QCOMPARE(backups(sample.target()).size(), 1);
    const QString backup = sample.target() + u'/' + backups(sample.target()).constFirst();
    QCOMPARE(InstalledSample::content(backup + u"/version.txt"_s), u"9.0.001.02\n"_s);
    QCOMPARE(InstalledSample::content(backup + u"/.hidden"_s), u"mine"_s);
    QCOMPARE(QFile::permissions(backup) & QFile::Permissions(0x0077), QFile::Permissions());
}

void tst_SamplePackage::badInputChangesNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const QString path = u"IPCommon/InstallPath"_s;
    const QString port = u"EchoSrv/Port"_s;
    QTest::newRow("no InstallPath") << path << QString() << u"Key InstallPath is missing in section [IPCommon]"_s;
    QTest::newRow("relative") << path << u"opt/echo"_s << u"is not a full path"_s;
    QTest::newRow("variable left") << path << u"${host.home}/echosrv"_s << u"is not a full path"_s;
    QTest::newRow("home") << path << u"/~/echo"_s << u"must not contain ~"_s;
    QTest::newRow("dots") << path << u"/tmp/../echo"_s << u"must not contain ~"_s;
    QTest::newRow("root") << path << u"/"_s << u"must not be the root folder"_s;
    QTest::newRow("a file") << path << u"/etc/passwd"_s << u"is not a folder"_s;
    QTest::newRow("below a file") << path << u"/etc/passwd/echo"_s << u"cannot be created"_s;
    QTest::newRow("nowhere") << path << u"/proc/echosrv"_s << u"cannot be created"_s;
    QTest::newRow("no Address") << u"EchoSrv/Address"_s << QString() << u"Key Address is missing"_s;
    QTest::newRow("unknown host") << u"EchoSrv/Address"_s << u"no-such-host.invalid"_s << u"Host not found"_s;
    QTest::newRow("foreign address") << u"EchoSrv/Address"_s << u"192.0.2.1"_s << u"cannot listen on 192.0.2.1"_s;
    QTest::newRow("no Port") << port << QString() << u"Key Port is missing"_s;
    QTest::newRow("port 0") << port << u"0"_s << u"not a number from 1 to 65535"_s;
    QTest::newRow("port 65536") << port << u"65536"_s << u"not a number from 1 to 65535"_s;
    QTest::newRow("port in words") << port << u"seven"_s << u"not a number from 1 to 65535"_s;
    QTest::newRow("blank in port") << port << u" 7077"_s << u"not a number from 1 to 65535"_s;
    QTest::newRow("no Greeting") << u"EchoSrv/Greeting"_s << QString() << u"Key Greeting is missing"_s;
    QTest::newRow("licence") << u"License/LicenseAgreement"_s << u"NotAccepted"_s << u"license agreement"_s;
    QTest::newRow("configuration server") << u"ConfigServer/Host"_s << u"cfg01"_s << u"in section [ConfigServer]"_s;
}

void tst_SamplePackage::badInputChangesNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    if (value.isEmpty())
        sample.values.remove(key);
    else
        sample.values[key] = value;
    const QStringList before = QDir(sample.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const auto outcome = sample.install();
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.result.value(u"ResultCode"_s), u"1"_s);
    QVERIFY2(outcome.result.value(u"Error"_s).contains(reason), qPrintable(outcome.result.value(u"Error"_s)));
    QStringList after = QDir(sample.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    after.removeAll(u"result.log"_s);
    after.removeAll(u"silent.ini"_s);
    QCOMPARE(after, before);
}

void tst_SamplePackage::withoutSilentModeItRefuses()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    const auto outcome = sample.runInstaller({});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("silent mode only"_L1));
    QCOMPARE(sample.runInstaller({u"--help-me"_s}).exitCode, 1);
}

void tst_SamplePackage::missingResponseFileIsNamed()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    const QString nowhere = sample.path(u"nowhere.ini"_s);
    const auto outcome = sample.runInstaller({u"-s"_s, u"-fr"_s, nowhere, u"-fl"_s, sample.path(u"result.log"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.result.value(u"Error"_s), u"Response file %1 does not exist."_s.arg(nowhere));
}

void tst_SamplePackage::portOfAnotherProgramIsRefused()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    const OtherListener other(sample.port());
    QVERIFY(other.isListening);
    const auto outcome = sample.install();
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.result.value(u"Error"_s).contains("Address already in use"_L1), qPrintable(outcome.output));
    QVERIFY(!QFile::exists(sample.target()));
}

void tst_SamplePackage::portOfAnotherProgramLeavesTheOldServerRunning()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    QCOMPARE(sample.install().exitCode, 0);
    const InstalledSample elsewhere;
    const OtherListener other(elsewhere.port());
    QVERIFY(other.isListening);
    sample.values[u"EchoSrv/Port"_s] = QString::number(elsewhere.port());
    QCOMPARE(sample.install().exitCode, 1);
    QCOMPARE(sample.ask(u"still"_s), u"hello=world 9.0.001.02 still"_s);
    QCOMPARE(backups(sample.target()).size(), 0);
}

void tst_SamplePackage::fullDiskIsRefused()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    QVERIFY(QDir(sample.path({})).mkdir(u"tools"_s));
    const QString df = sample.path(u"tools/df"_s);
    QVERIFY(write(df, "#!/bin/sh\necho Filesystem 1024-blocks Used Available Capacity Mounted on\n"
                      "echo /dev/small 1000 990 10 99% /\n"));
    QVERIFY(QFile::setPermissions(df, QFile::ReadOwner | QFile::ExeOwner));
    const auto outcome = sample.install(sample.path(u"tools"_s));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.result.value(u"Error"_s).contains("KB needed, 10 KB free"_L1), qPrintable(outcome.output));
    QVERIFY(!QFile::exists(sample.target()));
}

void tst_SamplePackage::packageFolderIsRefusedAsTarget()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    for (const QString &folder : {u"ip"_s, u"ip/below"_s, QString()}) {
        sample.values[u"IPCommon/InstallPath"_s] = sample.path(folder);
        const auto outcome = sample.install();
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.result.value(u"Error"_s).contains("package folder"_L1), qPrintable(outcome.output));
        QVERIFY(!QFile::exists(sample.path(u"ip/below"_s)));
    }
}

void tst_SamplePackage::serverThatDoesNotStartGivesTheOldOneBack()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(firstRelease));
    QCOMPARE(sample.install().exitCode, 0);
    QVERIFY(sample.unpack(secondRelease));
    // A `cp` that spoils the server after it was checked: the new one cannot start.
    QVERIFY(QDir(sample.path({})).mkdir(u"tools"_s));
    const QString cp = sample.path(u"tools/cp"_s);
    QVERIFY(write(cp, "#!/bin/sh\n/bin/cp \"$@\" || exit 1\nfor last; do :; done\n"
                      "[ ! -f \"$last/echosrv\" ] || echo spoilt >\"$last/echosrv\"\n"));
    QVERIFY(QFile::setPermissions(cp, QFile::ReadOwner | QFile::ExeOwner));
    const auto outcome = sample.install(sample.path(u"tools"_s));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.result.value(u"Error"_s).contains("The server does not"_L1), qPrintable(outcome.output));
    QCOMPARE(InstalledSample::content(sample.target() + u"/version.txt"_s), u"9.0.001.02\n"_s);
    QCOMPARE(sample.ask(u"back"_s), u"hello=world 9.0.001.02 back"_s);
    QCOMPARE(backups(sample.target()).size(), 0);
}

void tst_SamplePackage::uninstallLeavesForeignFiles()
{
    InstalledSample sample;
    QVERIFY(sample.unpack(secondRelease));
    QCOMPARE(sample.install().exitCode, 0);
    QVERIFY(write(sample.target() + u"/notes.txt"_s, "mine"));
    QCOMPARE(sample.run(u"uninstall/uninstall.sh"_s, {}), 0);
    QCOMPARE(QDir(sample.target()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"notes.txt"_s});
    const OtherListener free(sample.port());
    QVERIFY(free.isListening);
}

QTEST_GUILESS_MAIN(tst_SamplePackage)
#include "tst_SamplePackage.moc"
