// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "FreePort.h"
#include "ShareServer.h"
#include "SmallDisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject firstRefused(const Answer &answer)
{
    return answer.json().value(u"refused"_s).toArray().at(0).toObject();
}

} // namespace

/// Packages from shares, by the shipped programs, from a real server.
class tst_Shares : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_cli = std::make_unique<CommandLine>(); }

    void importsAMedium();
    void importsOneFile_data();
    void importsOneFile();
    void refusals_data();
    void refusals();
    void passwordIsKeptNowhere();
    void thereIsNoRoomForTheCopy();
    void serverGoesAway();

private:
    [[nodiscard]] Answer ask(const QStringList &arguments, const QString &share) const;
    [[nodiscard]] QStringList leftOvers() const
    {
        return QDir(m_cli->file(u"tmp"_s)).entryList({u"convoy-media-*"_s}, QDir::AllEntries);
    }
    std::unique_ptr<ShareServer> m_server;
    std::unique_ptr<CommandLine> m_cli;
};

void tst_Shares::initTestCase()
{
    m_server = std::make_unique<ShareServer>();
    QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    const QDir medium(CommandLine::sampleMedia());
    const QString to = m_server->folder() + u"/Disc one/"_s;
    QVERIFY(QDir().mkpath(to + u"deep"_s));
    for (const QFileInfo &file : medium.entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), to + file.fileName()));
    QFile foreign(to + u"foreign.bin"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.resize(qint64(1) << 40)); // nobody copies this
}

/// Logged in as the server's user, unless the address is that of the share that is open to all.
Answer tst_Shares::ask(const QStringList &arguments, const QString &share) const
{
    QStringList all = arguments + QStringList{m_server->address(share)};
    if (!share.startsWith(u"open"_s))
        all += {u"--user"_s, m_server->user(), u"--password-file"_s, u"-"_s};
    return m_cli->json(all, ShareServer::password().toUtf8() + '\n');
}

// proves E25: what is not local is copied first, that is recorded, and the copy is gone at the end
void tst_Shares::importsAMedium()
{
    const Answer found = ask({u"media"_s, u"scan"_s}, u"closed/Disc%20one"_s);
    QVERIFY2(found.code == 0, found.err.constData());
    const QJsonArray packages = found.json().value(u"packages"_s).toArray();
    QCOMPARE(packages.size(), 2);
    QVERIFY(packages.at(0).toObject().value(u"path"_s).toString().startsWith(m_server->address(u"closed/Disc"_s)));
    QVERIFY(!packages.at(0).toObject().value(u"source"_s).toObject().value(u"local"_s).toBool());
    QVERIFY(leftOvers().isEmpty());

    const Answer imported = ask({u"package"_s, u"import"_s}, u"closed/Disc%20one"_s);
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.json().value(u"imported"_s).toArray().size(), 2);
    QVERIFY(leftOvers().isEmpty());
    const QJsonObject shown = m_cli->json({u"package"_s, u"show"_s, u"Sample Echo Server@9.0.002.05"_s})
                                  .json()
                                  .value(u"packages"_s)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    const QJsonObject source = shown.value(u"source"_s).toObject();
    QCOMPARE(source.value(u"kind"_s).toString(), u"share"_s);
    QCOMPARE(source.value(u"local"_s).toBool(true), false);
    QCOMPARE(source.value(u"location"_s).toString(), m_server->address(u"closed/Disc%20one"_s));
    QVERIFY(m_cli->json({u"repository"_s, u"verify"_s}).json().value(u"intact"_s).toBool());
}

void tst_Shares::importsOneFile_data()
{
    QTest::addColumn<QString>("share");
    QTest::newRow("as a user") << u"closed"_s;
    QTest::newRow("as a guest") << u"open"_s;
}

void tst_Shares::importsOneFile()
{
    QFETCH(const QString, share);
    const Answer imported =
        ask({u"package"_s, u"import"_s}, share + u"/Disc%20one/IP_EchoSrv_9000205b1_ENU_linux.zip"_s);
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.json().value(u"imported"_s).toArray().size(), 1);
    QVERIFY(leftOvers().isEmpty());
}

void tst_Shares::refusals_data()
{
    QTest::addColumn<QString>("address"); ///< %1 the port
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    const QString right = ShareServer::password();
    QTest::newRow("unknown server") << u"smb://no-such-server.invalid/closed"_s << right << u"share-server-unknown"_s
                                    << u"no-such-server.invalid"_s;
    QTest::newRow("nobody listens") << u"smb://127.0.0.1:%2/closed"_s << right << u"share-refused"_s << u"127.0.0.1"_s;
    QTest::newRow("wrong password") << u"smb://127.0.0.1:%1/closed"_s << u"wrong"_s << u"share-login-refused"_s
                                    << u"login"_s;
    QTest::newRow("guest where none may enter")
        << u"smb://127.0.0.1:%1/closed"_s << QString() << u"share-login-refused"_s << u"login"_s;
    QTest::newRow("a user and no password")
        << u"smb://somebody@127.0.0.1:%1/closed"_s << QString() << u"share-login-refused"_s << u"login"_s;
    QTest::newRow("missing share") << u"smb://127.0.0.1:%1/absent"_s << right << u"share-missing"_s << u"absent"_s;
    QTest::newRow("missing path") << u"smb://127.0.0.1:%1/closed/no/where"_s << right << u"share-path-missing"_s
                                  << u"no/where"_s;
    QTest::newRow("password in the address")
        << u"smb://u:secret@127.0.0.1:%1/closed"_s << right << u"source-password"_s << u"password"_s;
    QTest::newRow("no share named") << u"smb://127.0.0.1:%1"_s << right << u"source-address"_s << u"127.0.0.1"_s;
}

// proves G079: shares that cannot be opened, each told apart
void tst_Shares::refusals()
{
    QFETCH(QString, address);
    QFETCH(const QString, password);
    QFETCH(const QString, code);
    QFETCH(const QString, said);
    address.replace(u"%1"_s, QString::number(m_server->port())).replace(u"%2"_s, QString::number(convoy::freePort()));
    QStringList arguments{u"package"_s, u"import"_s, address};
    if (!password.isEmpty())
        arguments += {u"--user"_s, m_server->user(), u"--password-file"_s, u"-"_s};
    const Answer answer = m_cli->json(arguments, password.toUtf8() + '\n');
    QCOMPARE(answer.code, 2);
    QCOMPARE(firstRefused(answer).value(u"code"_s).toString(), code);
    QVERIFY2(firstRefused(answer).value(u"message"_s).toString().contains(said), answer.out.constData());
    QVERIFY(!firstRefused(answer).value(u"remedy"_s).toString().isEmpty());
    QVERIFY(leftOvers().isEmpty());
}

// Part of T18: the password of a share, in what is printed, logged and stored
void tst_Shares::passwordIsKeptNowhere()
{
    const Answer answer = ask({u"package"_s, u"import"_s, u"--verbose"_s}, u"closed/Disc%20one"_s);
    QCOMPARE(answer.code, 0);
    const QByteArray password = ShareServer::password().toUtf8();
    QVERIFY(!answer.out.contains(password) && !answer.err.contains(password));
    int files = 0;
    QDirIterator all(m_cli->file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(password), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
}

// E25, too: where there is no room for the copy, that is said before anything is copied
void tst_Shares::thereIsNoRoomForTheCopy()
{
    QFile large(m_server->folder() + u"/large.zip"_s);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(200 << 20));
    const QString disk = m_cli->file(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    QProcess process;
    m_cli->prepare(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"TMPDIR"_s, disk);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&disk] {
        if (!mountSmallDisk(disk, 48))
            ::_exit(99);
    });
    process.start(QStringLiteral(CONVOYCTL_PROGRAM),
                  {u"media"_s, u"scan"_s, m_server->address(u"open/large.zip"_s), u"--json"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(large.remove());
    if (process.exitCode() == 99 && ::geteuid() != 0)
        QSKIP("this user may not mount a disk");
    QCOMPARE(process.exitCode(), 2);
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const QJsonObject problem = answer.value(u"problems"_s).toArray().at(0).toObject();
    QCOMPARE(problem.value(u"code"_s).toString(), u"temporary-space"_s);
    QVERIFY2(problem.value(u"message"_s).toString().contains(u"16"_s),
             qPrintable(problem.value(u"message"_s).toString()));
    QVERIFY(problem.value(u"message"_s).toString().contains(disk));
}

void tst_Shares::serverGoesAway()
{
    QFile large(m_server->folder() + u"/large.zip"_s);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(1) << 30));
    QProcess process;
    m_cli->start(process, {u"package"_s, u"import"_s, m_server->address(u"open/large.zip"_s), u"--json"_s});
    QVERIFY(process.waitForStarted());
    const auto hasBegun = [this] {
        QDirIterator all(m_cli->file(u"tmp"_s), {u"large.zip"_s}, QDir::Files, QDirIterator::Subdirectories);
        return all.hasNext() && QFileInfo(all.next()).size() > 0;
    };
    QVERIFY(QTest::qWaitFor(hasBegun, 20'000));
    m_server->kill();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(answer.value(u"refused"_s).toArray().at(0).toObject().value(u"code"_s).toString(), u"share-gone"_s);
    QVERIFY(leftOvers().isEmpty());
    QVERIFY(m_cli->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().isEmpty());
    QVERIFY(large.remove());
    m_server = std::make_unique<ShareServer>();
}

QTEST_GUILESS_MAIN(tst_Shares)
#include "tst_Shares.moc"
