// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostFarm.h"

#include "FreePort.h"
#include "ProcessSweep.h"
#include "SshKeys.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr int UpMilliseconds = 10'000;

constexpr auto SessionScript = R"(#!/bin/sh
cd "$HOME" || exit 125
[ -n "${SSH_ORIGINAL_COMMAND:-}" ] || exec /bin/sh
exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"
)";

constexpr auto Configuration = R"(ListenAddress %1:%2
HostKey %3/host_key
HostKey %3/host_key_ecdsa
PidFile none
AuthorizedKeysFile %3/authorized_keys
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UseDNS no
UsePAM no
PrintMotd no
MaxStartups 300
MaxSessions 100
PerSourcePenalties no
SetEnv HOME=%3/home TMPDIR=%3/tmp CONVOY_HOST=%4 CONVOY_FARM=%5
ForceCommand %3/session
)";

/// Ends what a killed test left: waits for the end of its standard input, which the test holds.
constexpr auto WatcherScript = R"(trap '' HUP INT TERM
cat >/dev/null
for round in 1 2 3; do
    left=$(grep -lsF "CONVOY_FARM=$1" /proc/[0-9]*/environ | sed 's|^/proc/\([0-9]*\)/.*|\1|' | grep -vx "$$")
    [ -n "$left" ] || break
    kill -KILL $left
done
rm -rf "$1")";

bool writeFile(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
           && file.setPermissions(permissions);
}

QString ownAccount()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

} // namespace

struct HostFarm::Server
{
    QProcess process;
    QString fingerprint;
    QString secondFingerprint;
};

HostFarm::HostFarm(int count)
{
    m_sshd =
        QStandardPaths::findExecutable(QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
    if (m_sshd.isEmpty() || !m_root.isValid()) {
        m_problem = QStringLiteral("sshd is not installed, or there is no temporary folder");
        return;
    }
    if (::geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd")); // sshd's folder for unprivileged children
    makeClientKeys();
    watchOver();
    for (int i = 0; i < count; ++i)
        add(i);
    for (int i = 0; i < count && isUp(); ++i)
        waitUntilUp(i);
}

HostFarm::~HostFarm()
{
    for (int i = 0; i < static_cast<int>(m_servers.size()); ++i)
        stop(i);
    // A process may start another while the list is read.
    for (int round = 0; round < 3; ++round) {
        const QList<pid_t> left = processesWithEnvironment("CONVOY_FARM=" + QFile::encodeName(m_root.path()));
        if (left.isEmpty())
            break;
        endProcesses(left);
    }
    if (m_watcher) {
        m_watcher->kill();
        m_watcher->waitForFinished();
    }
}

void HostFarm::makeClientKeys()
{
    m_clientLine = makeSshKey(clientKey(), SshKeyKind::Ed25519).line;
    if (m_clientLine.isEmpty() || makeSshKey(strangerKey(), SshKeyKind::Ed25519).line.isEmpty())
        m_problem = QStringLiteral("the client's keys could not be made");
}

void HostFarm::watchOver()
{
    m_watcher = std::make_unique<QProcess>();
    m_watcher->setChildProcessModifier([] { ::setsid(); });
    m_watcher->start(QStringLiteral("/bin/sh"),
                     {QStringLiteral("-c"), QLatin1String(WatcherScript), QStringLiteral("sh"), m_root.path()});
    if (!m_watcher->waitForStarted())
        m_problem = QStringLiteral("the watcher did not start");
}

QString HostFarm::folder(int index) const
{
    return m_root.filePath(m_hosts.at(index).name);
}

void HostFarm::add(int index)
{
    Host host;
    host.name = QStringLiteral("host-%1").arg(index + 1, 2, 10, QLatin1Char('0'));
    host.address = QStringLiteral("127.0.1.%1").arg(index + 1);
    host.port = freePort(host.address);
    host.user = ownAccount();
    host.keyFile = clientKey();
    host.roles =
        index % 2 == 0 ? QStringList{QStringLiteral("app")} : QStringList{QStringLiteral("app"), QStringLiteral("db")};
    host.site = QStringLiteral("Milano");
    host.groups = {QStringLiteral("farm")};
    m_hosts += host;
    m_servers.push_back(std::make_unique<Server>());
    for (const char *name : {"home", "prefix", "tmp"})
        QDir().mkpath(folder(index) + QLatin1Char('/') + QLatin1String(name));
    if (!makeHostKeys(index)) {
        m_problem = QStringLiteral("the keys of %1 could not be made").arg(host.name);
        return;
    }
    m_hosts[index].hostKey = m_servers.at(index)->fingerprint;
    writeConfiguration(host, folder(index));
    setKeyAccepted(index, true);
    launch(index);
}

bool HostFarm::makeHostKeys(int index)
{
    Server &server = *m_servers.at(index);
    server.fingerprint = makeSshKey(folder(index) + QStringLiteral("/host_key"), SshKeyKind::Ed25519).fingerprint;
    server.secondFingerprint =
        makeSshKey(folder(index) + QStringLiteral("/host_key_ecdsa"), SshKeyKind::Ecdsa).fingerprint;
    return !server.fingerprint.isEmpty() && !server.secondFingerprint.isEmpty();
}

void HostFarm::writeConfiguration(const Host &host, const QString &folder) const
{
    const QString text = QString::fromLatin1(Configuration)
                             .arg(host.address, QString::number(host.port), folder, host.name, m_root.path());
    writeFile(folder + QStringLiteral("/sshd_config"), text.toUtf8(), QFile::ReadOwner | QFile::WriteOwner);
    writeFile(folder + QStringLiteral("/session"), SessionScript,
              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void HostFarm::launch(int index)
{
    QProcess &process = m_servers.at(index)->process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CONVOY_FARM"), m_root.path());
    process.setProcessEnvironment(environment);
    process.start(m_sshd, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                           folder(index) + QStringLiteral("/sshd_config")});
}

bool HostFarm::waitUntilUp(int index)
{
    QProcess &process = m_servers.at(index)->process;
    QByteArray said;
    while (!said.contains("Server listening")) {
        if (!process.waitForReadyRead(UpMilliseconds)) {
            m_problem = QStringLiteral("%1: %2").arg(m_hosts.at(index).name, QString::fromLocal8Bit(said));
            return false;
        }
        said += process.readAll();
    }
    // Nobody reads on: what sshd says later must not fill the pipe up.
    process.closeReadChannel(QProcess::StandardOutput);
    return true;
}

void HostFarm::stop(int index)
{
    QProcess &process = m_servers.at(index)->process;
    if (process.state() == QProcess::NotRunning)
        return;
    const QList<pid_t> below = processesBelow(static_cast<pid_t>(process.processId()));
    process.kill();
    process.waitForFinished();
    endProcesses(below);
}

bool HostFarm::start(int index)
{
    launch(index);
    return waitUntilUp(index);
}

void HostFarm::cutConnections(int index)
{
    endProcesses(processesBelow(static_cast<pid_t>(m_servers.at(index)->process.processId())));
}

bool HostFarm::changeHostKey(int index)
{
    stop(index);
    return makeHostKeys(index) && start(index);
}

void HostFarm::setKeyAccepted(int index, bool isAccepted)
{
    writeFile(folder(index) + QStringLiteral("/authorized_keys"), isAccepted ? m_clientLine : QByteArray("\n"),
              QFile::ReadOwner | QFile::WriteOwner);
}

QString HostFarm::fingerprint(int index) const
{
    return m_servers.at(index)->fingerprint;
}

QString HostFarm::secondFingerprint(int index) const
{
    return m_servers.at(index)->secondFingerprint;
}

} // namespace convoy
