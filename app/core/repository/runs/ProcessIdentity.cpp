// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/ProcessIdentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#endif
#include <cerrno>

namespace convoy {

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

/// State letter and start time of proc(5), which follow the name; that is in brackets and may hold anything.
struct ProcessStatus
{
    QString state;
    QString startTime;
};

ProcessStatus statusOf(qint64 processId)
{
    const QString text = fileText(QStringLiteral("/proc/%1/stat").arg(processId));
    const QStringList fields = text.mid(text.lastIndexOf(QLatin1Char(')')) + 2).split(QLatin1Char(' '));
    constexpr qsizetype StartTimeField = 19; // field 22, counted from the state, which is field 3
    if (fields.size() <= StartTimeField)
        return {};
    return {fields.first(), fields.at(StartTimeField)};
}

QString boot()
{
    return fileText(QStringLiteral("/proc/sys/kernel/random/boot_id"));
}

/// Two containers of one machine do not see each other's processes.
QString processNamespace()
{
    return QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(QLatin1Char('/'), -1);
}

bool isThere(qint64 processId)
{
#ifdef Q_OS_UNIX
    if (::kill(static_cast<pid_t>(processId), 0) != 0 && errno == ESRCH)
        return false;
    const QString state = statusOf(processId).state;
    return state != QLatin1String("Z") && state != QLatin1String("X");
#else
    Q_UNUSED(processId)
    return true; // only the heartbeat tells there
#endif
}

} // namespace

QString ProcessIdentity::thisMachine()
{
    return QSysInfo::machineHostName();
}

ProcessIdentity ProcessIdentity::current()
{
    return of(thisMachine(), QCoreApplication::applicationPid());
}

ProcessIdentity ProcessIdentity::of(const QString &machine, qint64 processId)
{
    ProcessIdentity identity{machine, processId, {}};
    const QString startTime = machine == thisMachine() ? statusOf(processId).startTime : QString();
    if (!startTime.isEmpty())
        identity.mark = QStringLiteral("%1 %2 %3").arg(boot(), processNamespace(), startTime);
    return identity;
}

bool ProcessIdentity::isInSight() const
{
    const QStringList parts = mark.split(QLatin1Char(' '));
    return machine == thisMachine() && (parts.size() != 3 || parts.at(1) == processNamespace());
}

bool ProcessIdentity::isGone() const
{
    if (machine != thisMachine() || processId <= 0)
        return false;
    const QStringList parts = mark.split(QLatin1Char(' '));
    if (parts.size() != 3)
        return !isThere(processId);
    if (parts.at(0) != boot())
        return true;
    if (parts.at(1) != processNamespace())
        return false;
    return !isThere(processId) || statusOf(processId).startTime != parts.at(2);
}

} // namespace convoy
