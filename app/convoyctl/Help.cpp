// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Help.h"

#include "CommandTable.h"
#include "Options.h"
#include "Output.h"
#include "TextTable.h"

#include <array>
#include <span>

namespace convoy {

namespace {

constexpr qsizetype PageWidth = 100;
constexpr qsizetype TextColumn = 34;

/// "  left      text", the text wrapped in its own column.
QString entry(const QString &left, const QString &text)
{
    const qsizetype used = displayWidth(left) + 2;
    const QString gap = used < TextColumn ? QString(TextColumn - used, QLatin1Char(' '))
                                          : QLatin1Char('\n') + QString(TextColumn, QLatin1Char(' '));
    return QLatin1String("  ") + left + gap + wrapped(text, PageWidth, TextColumn) + QLatin1Char('\n');
}

QString optionEntry(const char *name)
{
    const Option *option = findOption(QString::fromLatin1(name));
    QString left = QStringLiteral("--%1").arg(QLatin1String(option->name));
    if (option->kind != OptionKind::Flag)
        left += QLatin1Char(' ') + QString::fromUtf8(option->value);
    if (option->kind == OptionKind::List || option->kind == OptionKind::Repeated)
        left += QChar(0x2026);
    return entry(left, shown(option->help));
}

QString optionEntries(std::span<const char *const> names)
{
    QString out;
    for (const char *name : names)
        out += optionEntry(name);
    return out;
}

QString commandEntry(const CliCommand &command)
{
    const QString arguments = QString::fromUtf8(command.arguments);
    const QString left =
        QString::fromLatin1(command.name) + (arguments.isEmpty() ? QString() : QLatin1Char(' ') + arguments);
    return entry(left, shown(command.summary));
}

QString heading(const QString &text)
{
    return QLatin1Char('\n') + text + QLatin1Char('\n');
}

QString exitCodes()
{
    struct Code
    {
        const char *number;
        const char *text;
    };
    static constexpr std::array Codes{
        Code{"0", QT_TRANSLATE_NOOP("core", "Everything asked was done.")},
        Code{"1", QT_TRANSLATE_NOOP("core", "It was tried, and something failed.")},
        Code{"2", QT_TRANSLATE_NOOP("core", "The request cannot be understood or was refused.")},
        Code{"3", QT_TRANSLATE_NOOP("core", "Prerequisites block it; nothing was changed.")},
        Code{"4", QT_TRANSLATE_NOOP("core", "The operator may not do this; nothing was changed.")},
        Code{"5", QT_TRANSLATE_NOOP("core", "It was stopped before the end.")},
        Code{"6", QT_TRANSLATE_NOOP("core", "The repository cannot be used.")},
    };
    QString out;
    for (const Code &code : Codes)
        out += entry(QString::fromLatin1(code.number), shown(code.text));
    return out;
}

} // namespace

QString generalHelp()
{
    QString out = shown(QT_TRANSLATE_NOOP("core", "Convoy installs packages from offline media on many hosts."));
    out += QStringLiteral("\n\n  convoyctl [OPTIONS] COMMAND [ARGUMENTS]\n");
    out += heading(shown(QT_TRANSLATE_NOOP("core", "Commands")));
    for (const CliCommand &command : allCommands()) {
        if (!command.isHidden)
            out += commandEntry(command);
    }
    out += heading(shown(QT_TRANSLATE_NOOP("core", "Options of every command, at any place")));
    out += optionEntries(globalOptions());
    out += heading(shown(QT_TRANSLATE_NOOP("core", "Exit codes")));
    return out + exitCodes();
}

QString groupHelp(const QString &group)
{
    QString out = QStringLiteral("  convoyctl %1 …\n\n").arg(group);
    for (const CliCommand *command : commandsOf(group))
        out += commandEntry(*command);
    return out;
}

QString commandHelp(const CliCommand &command)
{
    const QString arguments = QString::fromUtf8(command.arguments);
    QString out = QStringLiteral("  convoyctl %1").arg(QLatin1String(command.name));
    if (!arguments.isEmpty())
        out += QLatin1Char(' ') + arguments;
    if (!command.options.empty())
        out += QStringLiteral(" [OPTIONS]");
    out += QStringLiteral("\n\n");
    out += wrapped(shown(command.summary), PageWidth, 0);
    out += QLatin1Char('\n');
    if (!command.options.empty()) {
        out += heading(shown(QT_TRANSLATE_NOOP("core", "Options")));
        out += optionEntries(command.options);
    }
    if (command.note != nullptr)
        out += QLatin1Char('\n') + wrapped(shown(command.note), PageWidth, 0) + QLatin1Char('\n');
    out += heading(shown(QT_TRANSLATE_NOOP("core", "Options of every command, at any place")));
    return out + optionEntries(globalOptions());
}

} // namespace convoy
