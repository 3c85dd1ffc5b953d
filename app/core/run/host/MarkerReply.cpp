// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/MarkerReply.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSysInfo>

namespace convoy {

MarkerReply::MarkerReply(const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals > 0)
            m_lines.append({line.left(equals), line.mid(equals + 1)});
    }
}

QString MarkerReply::value(const QString &name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? QString() : all.constFirst();
}

QStringList MarkerReply::values(const QString &name) const
{
    QStringList all;
    for (const auto &[key, text] : m_lines) {
        if (key == name)
            all += text;
    }
    return all;
}

std::optional<DiskRoom> MarkerReply::room(const QString &name) const
{
    // Blocks, used, available, capacity, mount point; the file system's name before them may hold anything.
    static const QRegularExpression line(QStringLiteral("\\s(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+\\d+%\\s+(/.*)$"));
    const auto match = line.match(value(name));
    if (!match.hasMatch())
        return std::nullopt;
    return DiskRoom{.freeBytes = match.captured(3).toLongLong() * 1024, .mountPoint = match.captured(4)};
}

MarkerRequest markerRequest(const HostContext &context)
{
    return {.staging = context.host.staging,
            .run = context.paths.run,
            .token = context.token,
            .runId = context.run.runId,
            .operatorName = context.run.operatorName,
            .machine = QSysInfo::machineHostName(),
            .target = context.planned.isUnreachable ? QString() : context.planned.installPath};
}

Error markerHeld(const HostContext &context, const MarkerReply &reply)
{
    const qint64 minutes = reply.value(QStringLiteral("locked")).toLongLong() / 60;
    const QStringList owner{reply.value(QStringLiteral("run")), reply.value(QStringLiteral("operator")),
                            reply.value(QStringLiteral("machine"))};
    return Error(QStringLiteral("host-locked"),
                 Message(QT_TRANSLATE_NOOP("core", "Another run is working on %1."), {context.host.name}))
        .because(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "Run %1 of %2 on %3 holds its lock, last heard of %n minute(s) ago."), minutes,
            owner))
        .advise(Message(QT_TRANSLATE_NOOP(
            "core", "Wait until that run has ended. A lock without a sign of life for 30 minutes is taken over.")));
}

Error installerStillWorks(const HostContext &context, const MarkerReply &reply)
{
    return Error(QStringLiteral("host-locked"),
                 Message(QT_TRANSLATE_NOOP("core", "An installer of an earlier run still works on %1."),
                         {context.host.name}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It is the one of the folder %1."),
                         {reply.value(QStringLiteral("busy"))}))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Resume that run to join it, or wait until the installer has ended.")));
}

} // namespace convoy
