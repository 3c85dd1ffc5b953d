// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace convoy::test {

QJsonObject Answer::json() const
{
    return jsonLines().isEmpty() ? QJsonObject() : jsonLines().constLast();
}

QList<QJsonObject> Answer::jsonLines() const
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QString Answer::errorCode() const
{
    return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

CommandLine::CommandLine()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("home"));
    QDir(m_folder.path()).mkpath(QStringLiteral("tmp"));
}

void CommandLine::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "SSH_AUTH_SOCK"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), file(QStringLiteral("home")));
    environment.insert(QStringLiteral("TMPDIR"), file(QStringLiteral("tmp")));
    process.setProcessEnvironment(environment);
}

void CommandLine::start(QProcess &process, const QStringList &arguments) const
{
    prepare(process);
    process.start(QStringLiteral(CONVOYCTL_PROGRAM),
                  arguments
                      + QStringList{QStringLiteral("--repository"), QStringLiteral("sqlite:") + repositoryPath(),
                                    QStringLiteral("--operator"), QStringLiteral("tester")});
}

Answer CommandLine::bare(const QStringList &arguments, const QByteArray &input) const
{
    constexpr int Timeout = 60'000;
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(CONVOYCTL_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Timeout) || process.exitStatus() != QProcess::NormalExit)
        return {.code = -1, .out = process.readAllStandardOutput(), .err = process.errorString().toUtf8()};
    return {.code = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

Answer CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    return bare(arguments
                    + QStringList{QStringLiteral("--repository"), QStringLiteral("sqlite:") + repositoryPath(),
                                  QStringLiteral("--operator"), QStringLiteral("tester")},
                input);
}

Answer CommandLine::json(const QStringList &arguments, const QByteArray &input) const
{
    return run(arguments + QStringList{QStringLiteral("--json")}, input);
}

bool CommandLine::makeRepository() const
{
    return run({QStringLiteral("repository"), QStringLiteral("init")}).code == 0;
}

bool CommandLine::importSample() const
{
    return run({QStringLiteral("package"), QStringLiteral("import"), sampleMedia()}).code == 0;
}

QString CommandLine::hostsFile(const QList<Host> &hosts) const
{
    QByteArray csv = "name,address,port,user,key,roles,site,groups,hostKey\n";
    for (const Host &host : hosts) {
        csv += QStringList{host.name,
                           host.address,
                           QString::number(host.port),
                           host.user,
                           host.keyFile,
                           host.roles.join(QLatin1Char(';')),
                           host.site,
                           host.groups.join(QLatin1Char(';')),
                           host.hostKey}
                   .join(QLatin1Char(','))
                   .toUtf8()
               + "\n";
    }
    return write(QStringLiteral("hosts.csv"), csv);
}

bool CommandLine::addHosts(const QList<Host> &hosts) const
{
    return run({QStringLiteral("host"), QStringLiteral("import"), hostsFile(hosts)}).code == 0;
}

QString CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    if (out.open(QIODevice::WriteOnly))
        out.write(bytes);
    return out.fileName();
}

QByteArray CommandLine::contents() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList &question : {QStringList{QStringLiteral("package"), QStringLiteral("list")},
                                        QStringList{QStringLiteral("host"), QStringLiteral("list")},
                                        QStringList{QStringLiteral("run"), QStringLiteral("list")},
                                        QStringList{QStringLiteral("deployment"), QStringLiteral("list")},
                                        QStringList{QStringLiteral("repository"), QStringLiteral("verify")}})
        hash.addData(json(question).out);
    QFile payload(repositoryPath() + QStringLiteral("-payload"));
    if (payload.open(QIODevice::ReadOnly))
        hash.addData(&payload);
    return hash.result();
}

QString CommandLine::sampleMedia()
{
    return QStringLiteral(CONVOY_SAMPLE_MEDIA);
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace convoy::test
