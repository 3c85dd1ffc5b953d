// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InstalledSample.h"

#include "FreePort.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace {

constexpr int stepMilliseconds = 20000;

bool runToEnd(QProcess &process)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    if (process.waitForFinished(stepMilliseconds))
        return process.exitStatus() == QProcess::NormalExit;
    process.kill();
    process.waitForFinished();
    return false;
}

QMap<QString, QString> resultOf(const QString &file)
{
    QMap<QString, QString> result;
    const QStringList lines = InstalledSample::content(file).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals > 0)
            result.insert(line.first(equals), line.sliced(equals + 1));
    }
    return result;
}

} // namespace

InstalledSample::InstalledSample()
    : m_port(convoy::freePort())
{
    values = {{QStringLiteral("IPCommon/InstallPath"), target()},
              {QStringLiteral("EchoSrv/Address"), QStringLiteral("127.0.0.1")},
              {QStringLiteral("EchoSrv/Port"), QString::number(m_port)},
              {QStringLiteral("EchoSrv/Greeting"), QStringLiteral("hello=world")}};
}

InstalledSample::~InstalledSample()
{
    if (QFile::exists(target() + QStringLiteral("/echosrv.sh")))
        (void)run(QStringLiteral("echosrv.sh"), {QStringLiteral("stop")});
}

bool InstalledSample::unpack(const QString &archive)
{
    QDir(path(QStringLiteral("ip"))).removeRecursively();
    const QString source = QStringLiteral(CONVOY_SAMPLE_MEDIA "/") + archive;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(archive.endsWith(QLatin1String(".zip")) ? QStringLiteral("unzip") : QStringLiteral("tar"));
    process.setArguments(
        {archive.endsWith(QLatin1String(".zip")) ? QStringLiteral("-q") : QStringLiteral("xf"), source});
    return runToEnd(process) && process.exitCode() == 0;
}

InstalledSample::Outcome InstalledSample::install(const QString &pathFirst)
{
    QMap<QString, QStringList> sections;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const qsizetype slash = it.key().indexOf(QLatin1Char('/'));
        sections[it.key().first(slash)] += it.key().sliced(slash + 1) + QLatin1Char('=') + it.value();
    }
    QByteArray text = "# written by a test\r\n";
    for (auto it = sections.cbegin(); it != sections.cend(); ++it)
        text += "[" + it.key().toUtf8() + "]\r\n" + it->join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
    QFile file(path(QStringLiteral("silent.ini")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    return runInstaller({QStringLiteral("-s"), QStringLiteral("-fr"), file.fileName(), QStringLiteral("-fl"),
                         path(QStringLiteral("result.log"))},
                        pathFirst);
}

InstalledSample::Outcome InstalledSample::runInstaller(const QStringList &arguments, const QString &pathFirst) const
{
    const QString log = path(QStringLiteral("result.log"));
    QFile::remove(log);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!pathFirst.isEmpty())
        environment.insert(QStringLiteral("PATH"),
                           pathFirst + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(QStringLiteral("ip")));
    process.setProgram(path(QStringLiteral("ip/install.sh")));
    process.setArguments(arguments);
    if (!runToEnd(process))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll()), resultOf(log)};
}

QString InstalledSample::ask(const QString &line) const
{
    QProcess process;
    process.setProgram(target() + QStringLiteral("/echosrv"));
    process.setArguments({QStringLiteral("--probe"), QStringLiteral("127.0.0.1"), QString::number(m_port), line});
    process.start();
    if (!process.waitForFinished(stepMilliseconds) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

int InstalledSample::run(const QString &script, const QStringList &arguments) const
{
    QProcess process;
    process.setProgram(target() + QLatin1Char('/') + script);
    process.setArguments(arguments);
    return runToEnd(process) ? process.exitCode() : -1;
}

QString InstalledSample::content(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}
