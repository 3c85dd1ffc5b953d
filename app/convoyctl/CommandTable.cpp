// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTable.h"

#include "commands/Commands.h"

namespace convoy {

namespace {

constexpr qsizetype LongestName = 3; ///< in words

std::vector<CliCommand> makeTable()
{
    std::vector<CliCommand> table;
    for (const auto &part :
         {repositoryCommands(), bundleCommands(),      mediaCommands(),    packageCommands(),  hostCommands(),
          factsCommands(),      planCommands(),        deployCommands(),   runCommands(),      runControlCommands(),
          deploymentCommands(), tenantCommands(),      operatorCommands(), auditCommands(),    keyCommands(),
          policyCommands(),     applicationCommands(), osCommands(),       solutionCommands(), failureCommands(),
          reportCommands(),     runHostCommands()})
        table.insert(table.end(), part.begin(), part.end());
    return table;
}

} // namespace

const std::vector<CliCommand> &allCommands()
{
    static const std::vector<CliCommand> table = makeTable();
    return table;
}

const CliCommand *findCommand(const QStringList &words)
{
    for (qsizetype count = std::min(words.size(), LongestName); count > 0; --count) {
        const QString name = words.first(count).join(QLatin1Char(' '));
        for (const CliCommand &command : allCommands()) {
            if (name == QLatin1String(command.name))
                return &command;
        }
    }
    return nullptr;
}

QString groupOf(const QStringList &words)
{
    for (qsizetype count = std::min(words.size(), LongestName); count > 0; --count) {
        const QString name = words.first(count).join(QLatin1Char(' '));
        if (!commandsOf(name).empty())
            return name;
    }
    return {};
}

std::vector<const CliCommand *> commandsOf(const QString &group)
{
    std::vector<const CliCommand *> found;
    for (const CliCommand &command : allCommands()) {
        const QString name = QString::fromLatin1(command.name);
        if (!command.isHidden && (name == group || name.startsWith(group + QLatin1Char(' '))))
            found.push_back(&command);
    }
    return found;
}

} // namespace convoy
