// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxPackage.h"
#include "CommandLine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

qint64 payloadBytes(const CommandLine &cli)
{
    return QFileInfo(cli.repositoryPath() + u"-payload"_s).size();
}

void signalTo(const QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
}

/// Lets an import go until some of the package is stored, and holds it there. False: it was over before.
bool holdMidway(QProcess &process, const CommandLine &cli, qint64 before)
{
    constexpr qint64 some = 8'000'000;
    if (!process.waitForStarted())
        return false;
    while (payloadBytes(cli) < before + some) {
        if (process.waitForFinished(0) || process.state() == QProcess::NotRunning)
            return false;
    }
    signalTo(process, SIGSTOP);
    return true;
}

void pullOut(const QString &what, const QString &medium)
{
    const QString file = QFileInfo(medium).isDir() ? medium + u"/blob"_s : medium;
    QFile victim(file);
    if (what == "cut"_L1)
        victim.resize(1'000'000);
    else if (what == "gone"_L1)
        QDir(medium).removeRecursively();
    else if (what == "written"_L1 && victim.open(QIODevice::ReadWrite) && victim.seek(BoxBlobBytes - 1000))
        victim.write(QByteArray(1000, 'x'));
}

} // namespace

/// An import that is struck in its middle, by the shipped program: the code, the words, and a repository as before.
class tst_InterruptedImport : public QObject
{
    Q_OBJECT

private slots:
    void mediumIsPulledOutMidway_data();
    void mediumIsPulledOutMidway();
    void importIsKilledMidway();

private:
    void importAndStrike(const QString &medium, const std::function<void(QProcess &)> &strike, Answer &answer);
    std::unique_ptr<CommandLine> m_cli;
};

/// Starts an import, strikes in its middle, and lets it go on. On a fast machine the middle may be missed: then again.
void tst_InterruptedImport::importAndStrike(const QString &medium, const std::function<void(QProcess &)> &strike,
                                            Answer &answer)
{
    const qint64 before = payloadBytes(*m_cli);
    for (int attempt = 0; attempt < 10; ++attempt) {
        QProcess process;
        m_cli->start(process, {u"package"_s, u"import"_s, medium, u"--json"_s});
        if (holdMidway(process, *m_cli, before)) {
            strike(process);
            signalTo(process, SIGCONT);
            QVERIFY(process.waitForFinished());
            answer.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
            answer.out = process.readAllStandardOutput();
            answer.err = process.readAllStandardError();
            return;
        }
        QVERIFY(process.waitForFinished());
        QCOMPARE(m_cli->run({u"package"_s, u"delete"_s, u"Box"_s, u"--yes"_s}).code, 0);
    }
    QFAIL("the import was always over before it could be held");
}

void tst_InterruptedImport::mediumIsPulledOutMidway_data()
{
    QTest::addColumn<bool>("isArchive");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("folder, cut short") << false << u"cut"_s << u"media-gone"_s;
    QTest::newRow("folder, gone") << false << u"gone"_s << u"media-gone"_s;
    QTest::newRow("folder, written to") << false << u"written"_s << u"package-changed"_s;
    QTest::newRow("archive, cut short") << true << u"cut"_s << u"media-gone"_s;
    QTest::newRow("archive, written to") << true << u"written"_s << u"package-changed"_s;
}

void tst_InterruptedImport::mediumIsPulledOutMidway()
{
    QFETCH(const bool, isArchive);
    QFETCH(const QString, what);
    QFETCH(const QString, code);
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    const qint64 before = payloadBytes(*m_cli);
    const QString folder = m_cli->file(u"box"_s);
    const QString medium = isArchive ? m_cli->file(u"box.tar.gz"_s) : folder;
    QVERIFY(isArchive ? makeBoxArchive(folder, medium) : makeBoxFolder(folder));
    const QString spare = m_cli->file(u"spare.tar.gz"_s);
    QVERIFY(!isArchive || QFile::copy(medium, spare));
    Answer answer;
    importAndStrike(medium, [&](QProcess &) { pullOut(what, medium); }, answer);
    QCOMPARE(answer.code, 2);
    const QJsonObject refused = answer.json().value(u"refused"_s).toArray().at(0).toObject();
    QCOMPARE(refused.value(u"code"_s).toString(), code);
    QVERIFY(refused.value(u"message"_s).toString().contains(medium));
    QVERIFY(!refused.value(u"remedy"_s).toString().isEmpty());
    QVERIFY(answer.err.contains(refused.value(u"remedy"_s).toString().toUtf8()));

    QVERIFY(m_cli->json({u"repository"_s, u"verify"_s}).json().value(u"intact"_s).toBool());
    QVERIFY(m_cli->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().isEmpty());
    QCOMPARE(payloadBytes(*m_cli), before);
    // The medium is back: the same command now does it.
    QVERIFY(isArchive ? QFile::remove(medium) && QFile::rename(spare, medium) : makeBoxFolder(folder));
    QCOMPARE(m_cli->run({u"package"_s, u"import"_s, medium}).code, 0);
}

void tst_InterruptedImport::importIsKilledMidway()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    const qint64 before = payloadBytes(*m_cli);
    const QString medium = m_cli->file(u"box"_s);
    QVERIFY(makeBoxFolder(medium));
    Answer answer;
    importAndStrike(medium, [](QProcess &import) { import.kill(); }, answer);
    QCOMPARE(answer.code, -1);
    QVERIFY(m_cli->json({u"repository"_s, u"verify"_s}).json().value(u"intact"_s).toBool());
    QVERIFY(m_cli->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().isEmpty());
    QCOMPARE(payloadBytes(*m_cli), before);
}

QTEST_GUILESS_MAIN(tst_InterruptedImport)
#include "tst_InterruptedImport.moc"
