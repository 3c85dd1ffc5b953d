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

using namespace convoy::test;
using namespace Qt::StringLiterals;

/// An import that is killed at every step of its way and at the end of every file of the medium: five files of 8 MB
/// here, sixteen of 64 MB as soak_import_kills (CONVOY_IMPORT_FILES, CONVOY_IMPORT_FILE_MB).
class tst_ImportKills : public QObject
{
    Q_OBJECT
private slots:
    void killedAllAlong();

private:
    static qint64 setting(const char *name, qint64 fallback);
    [[nodiscard]] bool makeMedium() const;
    /// Kills an import as soon as so many bytes of it are stored. False: it was over before.
    bool killAt(qint64 bytes);
    [[nodiscard]] qint64 payloadBytes() const { return QFileInfo(m_cli.repositoryPath() + u"-payload"_s).size(); }

    const qint64 m_files = setting("CONVOY_IMPORT_FILES", 5);
    const qint64 m_fileBytes = setting("CONVOY_IMPORT_FILE_MB", 8) << 20;
    CommandLine m_cli;
    qint64 m_empty = 0;
};

qint64 tst_ImportKills::setting(const char *name, qint64 fallback)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariable(name).toLongLong() : fallback;
}

bool tst_ImportKills::makeMedium() const
{
    const QString folder = m_cli.file(u"box"_s);
    if (!QDir().mkpath(folder))
        return false;
    for (qint64 i = 0; i < m_files; ++i) {
        QByteArray piece(1 << 20, char('a' + i % 26));
        QFile file(folder + u"/part-%1"_s.arg(i, 2, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        for (qint64 written = 0; written < m_fileBytes; written += piece.size()) {
            piece.replace(0, 8, QByteArray::number(written).rightJustified(8, '0'));
            if (file.write(piece) != piece.size())
                return false;
        }
    }
    return writeOld(folder + u"/convoy-package.yaml"_s, boxManifest())
           && writeOld(folder + u"/install.sh"_s, "#!/bin/sh\n");
}

bool tst_ImportKills::killAt(qint64 bytes)
{
    QProcess process;
    m_cli.start(process, {u"package"_s, u"import"_s, m_cli.file(u"box"_s), u"--json"_s});
    if (!process.waitForStarted())
        return false;
    while (payloadBytes() < m_empty + bytes) {
        if (process.waitForFinished(0) || process.state() == QProcess::NotRunning)
            return false;
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

// proves T02 (this short form at every file; the gigabyte: soak_import_kills)
void tst_ImportKills::killedAllAlong()
{
    QVERIFY(m_cli.makeRepository() && makeMedium());
    m_empty = payloadBytes();
    // Behind each file, and in the middle of each.
    int killed = 0;
    for (qint64 place = m_fileBytes / 2; place < m_files * m_fileBytes; place += m_fileBytes / 2) {
        killed += killAt(place) ? 1 : 0;
        const QJsonArray packages = m_cli.json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray();
        QVERIFY(m_cli.json({u"repository"_s, u"verify"_s}).json().value(u"intact"_s).toBool());
        if (packages.isEmpty()) {
            QCOMPARE(payloadBytes(), m_empty); // leftovers are gone at the next start
            continue;
        }
        QCOMPARE(packages.size(), 1);
        QCOMPARE(m_cli.json({u"package"_s, u"verify"_s, u"Box"_s}).code, 0);
        QCOMPARE(m_cli.json({u"package"_s, u"delete"_s, u"Box"_s, u"--yes"_s}).code, 0);
    }
    QVERIFY2(killed >= m_files, QByteArray::number(killed).constData());
    QCOMPARE(m_cli.json({u"package"_s, u"import"_s, m_cli.file(u"box"_s)}).code, 0);
    QCOMPARE(m_cli.json({u"package"_s, u"verify"_s, u"Box"_s}).code, 0);
}

QTEST_GUILESS_MAIN(tst_ImportKills)
#include "tst_ImportKills.moc"
