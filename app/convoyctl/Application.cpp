// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"

#include "Arguments.h"
#include "CommandTable.h"
#include "Context.h"
#include "Help.h"
#include "Language.h"
#include "Output.h"
#include "base/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>

namespace convoy {

namespace {

constexpr int Done = 0;

/// Log files are a help, never a condition: without a folder to write to there are none.
void startLog(const Arguments &arguments)
{
    QString file;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
                      + QStringLiteral("/convoy"));
    if (folder.mkpath(QStringLiteral(".")) && QFileInfo(folder.path()).isWritable())
        file = folder.filePath(QStringLiteral("convoyctl.log"));
    const bool isVerbose = arguments.has(QStringLiteral("verbose"));
    if (!file.isEmpty() || isVerbose)
        Log::start(file, isVerbose ? Log::Level::Debug : Log::Level::Info, isVerbose);
}

int report(Output &output, const Error &error)
{
    output.json({{QStringLiteral("error"), error.toContractJson()}});
    output.problem(error);
    return static_cast<int>(error.kind);
}

QString helpFor(const Arguments &arguments)
{
    if (arguments.command() != nullptr)
        return commandHelp(*arguments.command());
    return arguments.words().isEmpty() ? generalHelp() : groupHelp(groupOf(arguments.words()));
}

Error noCommand()
{
    return usageError(QStringLiteral("no-command"), Message(QT_TRANSLATE_NOOP("core", "No command was given.")));
}

int runCommand(const Arguments &arguments, Output &output)
{
    const CliCommand *command = arguments.command();
    if (command == nullptr)
        return report(output, noCommand());
    startLog(arguments);
    Context context(arguments, output);
    const Result<int> code = command->run(context);
    return code ? *code : report(output, code.error());
}

} // namespace

int runCommandLine(const QStringList &line)
{
    // A reader that has gone (`convoyctl … | head`) is no reason to die in the middle of a write. A handler rather than
    // SIG_IGN, which programs that are started from here would inherit.
    std::signal(SIGPIPE, [](int) {});
    const Arguments arguments = Arguments::parse(line);
    Output output({.isJson = arguments.has(QStringLiteral("json")), .isQuiet = arguments.has(QStringLiteral("quiet"))});
    const Result<QString> language = chooseLanguage(arguments.value(QStringLiteral("language")));
    useLanguage(language ? *language : *chooseLanguage({}));
    if (!language)
        return report(output, language.error());
    if (arguments.problem())
        return report(output, *arguments.problem());
    if (arguments.has(QStringLiteral("version"))) {
        output.plain(QStringLiteral("convoyctl %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (arguments.has(QStringLiteral("help"))) {
        output.plain(helpFor(arguments));
        return Done;
    }
    return runCommand(arguments, output);
}

} // namespace convoy
