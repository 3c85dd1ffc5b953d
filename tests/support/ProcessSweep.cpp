// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessSweep.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QThread>

#include <algorithm>
#include <signal.h>

namespace convoy {

namespace {

QByteArray procFile(pid_t process, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<pid_t> allProcesses()
{
    QList<pid_t> processes;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (const pid_t process = name.toInt(); process > 0)
            processes += process;
    }
    return processes;
}

/// State letter and parent; the name in parentheses before them may hold anything.
std::pair<char, pid_t> stateAndParent(pid_t process)
{
    const QByteArray stat = procFile(process, "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() < 2 ? std::pair<char, pid_t>{'X', 0} : std::pair{fields.at(0).at(0), fields.at(1).toInt()};
}

bool isRunning(pid_t process)
{
    const char state = stateAndParent(process).first;
    return state != 'X' && state != 'Z';
}

} // namespace

QList<pid_t> processesWithEnvironment(const QByteArray &entry)
{
    QList<pid_t> found;
    for (const pid_t process : allProcesses()) {
        if (procFile(process, "environ").split('\0').contains(entry))
            found += process;
    }
    return found;
}

QList<pid_t> processesBelow(pid_t parent)
{
    QMultiHash<pid_t, pid_t> children;
    for (const pid_t process : allProcesses())
        children.insert(stateAndParent(process).second, process);
    QList<pid_t> below = children.values(parent);
    for (qsizetype i = 0; i < below.size(); ++i)
        below += children.values(below.at(i));
    return below;
}

void endProcesses(const QList<pid_t> &processes)
{
    for (const pid_t process : processes)
        ::kill(process, SIGKILL);
    const QDeadlineTimer limit(5000);
    while (!limit.hasExpired() && std::ranges::any_of(processes, isRunning))
        QThread::msleep(2);
}

} // namespace convoy
