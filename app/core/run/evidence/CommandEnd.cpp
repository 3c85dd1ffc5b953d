// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/CommandEnd.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr int NotAllowedExit = 126;
constexpr int NotFoundExit = 127;
constexpr int KillSignal = 9;
constexpr int EndSignal = 15;

/// In the order of the C library's own messages; programs that tell it in another language stay unknown.
constexpr std::array NoRoom{"No space left on device", "Disk quota exceeded", "There is not enough space on the disk"};

QString lineOfNoRoom(const QStringList &lines)
{
    const auto tells = [](const QString &line) {
        return std::ranges::any_of(
            NoRoom, [&](const char *words) { return line.contains(QLatin1String(words), Qt::CaseInsensitive); });
    };
    const auto found = std::ranges::find_if(lines, tells);
    return found == lines.cend() ? QString() : found->trimmed().left(MostWords);
}

Error noRoom(const CommandEnd &end, const QString &line)
{
    const Message remedy =
        end.folder.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "Make room on the disks of the host, then run it again."))
            : Message(QT_TRANSLATE_NOOP("core", "Make room on the disk of %1, then run it again."), {end.folder});
    return Error(QStringLiteral("host-disk-full"),
                 Message(QT_TRANSLATE_NOOP("core", "The command on %1 found no room on the disk."), {end.host}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It said: %1"), {line}))
        .advise(remedy);
}

Error notRunnable(const CommandEnd &end)
{
    const QString said = lastWords(end.lastLines);
    const QString words = said.isEmpty() ? QStringLiteral("exit %1").arg(end.exitCode) : said;
    const Message why =
        end.exitCode == NotFoundExit
            ? Message(QT_TRANSLATE_NOOP("core", "It, or a program that it needs, is not on the host: %1"), {words})
            : Message(QT_TRANSLATE_NOOP("core", "The host does not let it be run: %1"), {words});
    return Error(QStringLiteral("installer-not-runnable"),
                 Message(QT_TRANSLATE_NOOP("core", "The command on %1 could not be run."), {end.host}))
        .because(why)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Install on the host what is missing, then run it again.")));
}

Message whoKills(int signal)
{
    if (signal == KillSignal)
        return Message(QT_TRANSLATE_NOOP("core", "The system does so when memory runs out; a person or a supervisor "
                                                 "can do it, too."));
    if (signal == EndSignal)
        return Message(QT_TRANSLATE_NOOP("core", "A person, or a shutdown of the host, ended it."));
    return Message(QT_TRANSLATE_NOOP("core", "It crashed."));
}

Error killed(const CommandEnd &end)
{
    const int signal = end.exitCode - SignalExit;
    return Error(QStringLiteral("installer-killed"),
                 Message(QT_TRANSLATE_NOOP("core", "The command on %1 was ended by signal %2."),
                         {end.host, QString::number(signal)}))
        .because(whoKills(signal))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at the host's memory and its system log, and at what stands "
                                                  "there; then run it again.")));
}

/// Those that end programs which did not ask for it; other numbers above 128 are an installer's own.
bool isBySignal(int exitCode)
{
    static constexpr std::array Signals{4, 6, 7, 8, KillSignal, 11, EndSignal};
    return std::ranges::find(Signals, exitCode - SignalExit) != Signals.end();
}

} // namespace

QString lastWords(const QStringList &lines)
{
    const auto last = std::ranges::find_if(lines.crbegin(), lines.crend(),
                                           [](const QString &line) { return !line.trimmed().isEmpty(); });
    return last == lines.crend() ? QString() : last->trimmed().left(MostWords);
}

std::optional<Error> knownCause(const CommandEnd &end)
{
    if (const QString line = lineOfNoRoom(end.lastLines); !line.isEmpty())
        return noRoom(end, line);
    if (end.exitCode == NotAllowedExit || end.exitCode == NotFoundExit)
        return notRunnable(end);
    return isBySignal(end.exitCode) ? std::optional(killed(end)) : std::nullopt;
}

} // namespace convoy
