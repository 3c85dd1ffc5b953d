// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/ShareClient.h"

#include "base/process/ProcessEnd.h"
#include "operations/source/ShareErrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convoy {

namespace {

constexpr auto sharePollInterval = 50ms;
constexpr auto longestSilence = 2min;
constexpr qsizetype longestLine = qsizetype(1) << 20;

Error shareStopped()
{
    return Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the share was stopped.")),
                 ErrorKind::Stopped);
}

} // namespace

ShareClient::ShareClient(SourceLocation location, ShareLogin login, QString program)
    : m_location(std::move(location))
    , m_login(std::move(login))
    , m_program(std::move(program))
{
}

QString ShareClient::defaultProgram()
{
    if (qEnvironmentVariableIsSet("CONVOY_SMB"))
        return qEnvironmentVariable("CONVOY_SMB");
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + "/convoy-smb"_L1;
    const QString installed = QFileInfo(here + "/../libexec/convoy/convoy-smb"_L1).absoluteFilePath();
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

QByteArray ShareClient::loginLine() const
{
    const qsizetype backslash = m_login.user.indexOf(u'\\');
    const QJsonObject login{{u"domain"_s, backslash < 0 ? QString() : m_login.user.left(backslash)},
                            {u"user"_s, m_login.user.mid(backslash + 1)},
                            {u"password"_s, m_login.password.reveal()}};
    return QJsonDocument(login).toJson(QJsonDocument::Compact) + '\n';
}

Result<ShareClient::Listing> ShareClient::list(const CancelToken &cancel) const
{
    Listing listing;
    const auto take = [&listing](const QJsonObject &line) {
        listing.isFile = listing.isFile || line.value("isFile"_L1).toBool();
        listing.files += {line.value("path"_L1).toString(), line.value("size"_L1).toInteger()};
    };
    if (const Status done = run({u"list"_s, m_location.url()}, {}, take, cancel); !done)
        return failure(done.error());
    return listing;
}

Status ShareClient::copy(const QStringList &paths, const QString &folder, const Progress &progress,
                         const CancelToken &cancel) const
{
    const auto take = [&progress](const QJsonObject &line) {
        if (progress)
            progress(line.value("done"_L1).toInteger());
    };
    return run({u"copy"_s, m_location.url(), folder}, paths, take, cancel);
}

Status ShareClient::run(const QStringList &arguments, const QStringList &paths, const Line &line,
                        const CancelToken &cancel) const
{
    QProcess process;
    const ProcessEnd end(process);
    process.setProgram(m_program);
    process.setArguments(arguments);
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors
                                     | QProcess::UnixProcessFlag::ResetSignalHandlers);
    // Asked first: with its descriptors closed, the child could not tell why it was not started.
    if (!QFileInfo(m_program).isExecutable())
        return failure(shareProgramMissing(m_location, m_program));
    process.start();
    if (!process.waitForStarted())
        return failure(shareProgramMissing(m_location, process.errorString()));
    process.write(loginLine());
    for (const QString &path : paths)
        process.write(QJsonDocument(QJsonArray{path}).toJson(QJsonDocument::Compact).chopped(1).sliced(1) + '\n');
    process.closeWriteChannel();
    auto silent = 0ms;
    for (;;) {
        if (cancel.isCancelled())
            return failure(shareStopped());
        const bool isReady = process.waitForReadyRead(int(sharePollInterval.count()));
        const bool hasEnded = process.state() == QProcess::NotRunning;
        while (process.canReadLine())
            line(QJsonDocument::fromJson(process.readLine()).object());
        silent = isReady ? 0ms : silent + sharePollInterval;
        if (hasEnded)
            break;
        if (silent > longestSilence || process.bytesAvailable() > longestLine)
            return failure(shareError(m_location, {}));
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    constexpr int cannotLoad = 127; // the loader's, when a library is missing
    const QByteArray said = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == cannotLoad)
        return failure(shareProgramMissing(m_location, QString::fromLocal8Bit(said.left(200))));
    return failure(shareError(m_location, said));
}

} // namespace convoy
