// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShareServer.h"

#include "FreePort.h"
#include "ProcessSweep.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convoy::test {

namespace {

constexpr int upMilliseconds = 20'000;

constexpr auto configuration = R"([global]
server role = standalone server
interfaces = 127.0.0.1
bind interfaces only = yes
smb ports = %1
disable netbios = yes
private dir = %2/private
lock directory = %2/lock
state directory = %2/state
cache directory = %2/cache
pid directory = %2/pid
ncalrpc dir = %2/ncalrpc
log file = %2/log
passdb backend = tdbsam:%2/private/passdb.tdb
load printers = no
printing = bsd
printcap name = /dev/null
disable spoolss = yes
rpc start on demand helpers = no
map to guest = Bad User
guest account = %3
[open]
path = %2/shared
guest ok = yes
read only = yes
[closed]
path = %2/shared
valid users = %3
read only = yes
)";

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    return address;
}

QString program(const QString &name)
{
    return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s});
}

} // namespace

ShareServer::ShareServer()
    : m_port(freePort())
{
    const passwd *entry = ::getpwuid(::geteuid());
    m_user = entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString();
    const QString smbd = program(u"smbd"_s);
    if (smbd.isEmpty() || m_user.isEmpty() || !configure() || !addUser()) {
        m_problem = u"smbd is not installed, or could not be given its files"_s;
        return;
    }
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // what smbd leaves is ours to bury
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(smbd, {u"-s"_s, m_root.filePath(u"smb.conf"_s), u"--foreground"_s, u"--no-process-group"_s,
                           u"--debug-stdout"_s});
    const bool isUp =
        m_process.waitForStarted()
        && QTest::qWaitFor([this] { return listens() || m_process.state() == QProcess::NotRunning; }, upMilliseconds)
        && m_process.state() == QProcess::Running;
    if (!isUp)
        m_problem = u"smbd did not come up: "_s + QString::fromLocal8Bit(m_process.readAll().right(500));
}

ShareServer::~ShareServer()
{
    kill();
}

void ShareServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QList<pid_t> below = processesBelow(pid_t(m_process.processId()));
    endProcesses(below + QList<pid_t>{pid_t(m_process.processId())});
    m_process.waitForFinished();
    for (const pid_t one : below)
        ::waitpid(one, nullptr, 0);
}

QString ShareServer::address(const QString &below) const
{
    return u"smb://127.0.0.1:%1/%2"_s.arg(m_port).arg(below);
}

bool ShareServer::configure()
{
    for (const QString &name : {u"private"_s, u"lock"_s, u"state"_s, u"cache"_s, u"pid"_s, u"ncalrpc"_s, u"shared"_s}) {
        if (!QDir().mkpath(m_root.filePath(name)))
            return false;
    }
    QFile::setPermissions(m_root.filePath(u"private"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(m_root.filePath(u"smb.conf"_s));
    return file.open(QIODevice::WriteOnly)
           && file.write(
                  QString::fromLatin1(configuration).arg(QString::number(m_port), m_root.path(), m_user).toUtf8())
                  > 0;
}

bool ShareServer::addUser()
{
    QProcess add;
    add.start(program(u"pdbedit"_s), {u"-s"_s, m_root.filePath(u"smb.conf"_s), u"-t"_s, u"-a"_s, u"-u"_s, m_user});
    const QByteArray line = password().toUtf8() + '\n';
    add.write(line + line);
    add.closeWriteChannel();
    return add.waitForFinished() && add.exitStatus() == QProcess::NormalExit && add.exitCode() == 0;
}

bool ShareServer::listens() const
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_port);
    const bool isConnected = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return isConnected;
}

} // namespace convoy::test
