// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include "CommandTable.h"
#include "Options.h"

#include <algorithm>

namespace convoy {

namespace {

Message whereToLook(const QString &name)
{
    const QString help =
        name.isEmpty() ? QStringLiteral("convoyctl --help") : QStringLiteral("convoyctl %1 --help").arg(name);
    return Message(QT_TRANSLATE_NOOP("core", "What can be asked: %1"), {help});
}

/// `typed` has its hyphens; without a command every option may be meant.
Error unknownOption(const QString &typed, const CliCommand *command)
{
    const qsizetype hyphens = typed.startsWith(QLatin1String("--")) ? 2 : 1;
    const QString nearest = nearestOption(typed.mid(hyphens), command);
    const Message happened = nearest.isEmpty()
                                 ? Message(QT_TRANSLATE_NOOP("core", "There is no option %1."), {typed})
                                 : Message(QT_TRANSLATE_NOOP("core", "There is no option %1. Is %2 meant?"),
                                           {typed, QStringLiteral("--%1").arg(nearest)});
    return usageError(QStringLiteral("unknown-option"), happened, command);
}

Error unknownCommand(const QStringList &words)
{
    const QString group = groupOf(words);
    const qsizetype known = group.isEmpty() ? 0 : group.count(QLatin1Char(' ')) + 1; // words
    const QString typed = words.first(std::min(words.size(), known + 1)).join(QLatin1Char(' '));
    if (group != words.join(QLatin1Char(' ')))
        return Error(QStringLiteral("unknown-command"),
                     Message(QT_TRANSLATE_NOOP("core", "There is no command “%1”."), {typed}), ErrorKind::Request)
            .advise(whereToLook(group));
    QStringList next;
    for (const CliCommand *command : commandsOf(group))
        next += QString::fromLatin1(command->name).mid(group.size() + 1).section(QLatin1Char(' '), 0, 0);
    next.removeDuplicates();
    return Error(QStringLiteral("unknown-command"),
                 Message(QT_TRANSLATE_NOOP("core", "“%1” is followed by one of these: %2."),
                         {group, next.join(QLatin1String(", "))}),
                 ErrorKind::Request)
        .advise(whereToLook(group));
}

bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(QLatin1Char('-'));
}

} // namespace

Error usageError(const QString &code, Message happened, const CliCommand *command)
{
    return Error(code, std::move(happened), ErrorKind::Request)
        .advise(whereToLook(command == nullptr ? QString() : QString::fromLatin1(command->name)));
}

Arguments Arguments::parse(const QStringList &line)
{
    Arguments arguments;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &argument = line.at(i);
        if (argument == QLatin1String("--")) {
            arguments.m_words.append(line.mid(i + 1));
            break;
        }
        if (isOption(argument))
            arguments.readOption(argument, line, i);
        else
            arguments.m_words.append(argument);
    }
    arguments.m_command = findCommand(arguments.m_words);
    if (arguments.m_command != nullptr)
        arguments.m_values =
            arguments.m_words.mid(QLatin1String(arguments.m_command->name).count(QLatin1Char(' ')) + 1);
    arguments.findProblems();
    return arguments;
}

void Arguments::readOption(const QString &argument, const QStringList &line, qsizetype &index)
{
    if (argument == QLatin1String("-h"))
        return store(QStringLiteral("help"), {});
    const QString body = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
    const qsizetype equals = body.indexOf(QLatin1Char('='));
    const QString name = equals < 0 ? body : body.first(equals);
    const Option *option = argument.startsWith(QLatin1String("--")) ? findOption(name) : nullptr;
    if (option == nullptr) {
        if (m_unknownOption.isEmpty() && !m_problem)
            m_unknownOption = equals < 0 ? argument : argument.chopped(body.size() - equals);
        return;
    }
    if (option->kind == OptionKind::Flag) {
        if (equals >= 0)
            complain(usageError(
                QStringLiteral("unexpected-value"),
                Message(QT_TRANSLATE_NOOP("core", "The option %1 takes no value."), {argument.first(equals + 2)})));
        return store(name, {});
    }
    if (equals >= 0)
        return store(name, body.mid(equals + 1));
    const bool hasNext = index + 1 < line.size() && !line.at(index + 1).startsWith(QLatin1String("--"));
    if (!hasNext)
        return complain(usageError(QStringLiteral("missing-value"),
                                   Message(QT_TRANSLATE_NOOP("core", "The option %1 needs a value: %2."),
                                           {argument, QString::fromUtf8(option->value)})));
    store(name, line.at(++index));
}

void Arguments::store(const QString &name, const QString &value)
{
    const OptionKind kind = findOption(name)->kind;
    QStringList &values = m_options[name];
    if (kind == OptionKind::List)
        values.append(value.split(QLatin1Char(','), Qt::SkipEmptyParts));
    else
        values.append(value);
}

void Arguments::complain(Error error)
{
    if (!m_problem)
        m_problem = std::move(error);
}

/// What may stand once, unless the command says otherwise.
void Arguments::findTwice()
{
    for (auto it = m_options.cbegin(); it != m_options.cend(); ++it) {
        const auto isIt = [&](const char *option) { return it.key() == QLatin1String(option); };
        const bool isOne = findOption(it.key())->kind == OptionKind::Value;
        if (isOne && it->size() > 1 && (m_command == nullptr || std::ranges::none_of(m_command->repeatable, isIt)))
            complain(usageError(QStringLiteral("option-twice"),
                                Message(QT_TRANSLATE_NOOP("core", "The option %1 was given twice."),
                                        {QStringLiteral("--%1").arg(it.key())}),
                                m_command));
    }
}

void Arguments::findProblems()
{
    // What was met before it was known which command it is.
    if (m_problem && m_command != nullptr)
        m_problem->remedy = whereToLook(QString::fromLatin1(m_command->name));
    if (!m_unknownOption.isEmpty())
        complain(unknownOption(m_unknownOption, m_command));
    findTwice();
    if (m_command == nullptr) {
        const bool isGroupHelp = has(QStringLiteral("help")) && !groupOf(m_words).isEmpty();
        if (!m_words.isEmpty() && !isGroupHelp)
            complain(unknownCommand(m_words));
        return;
    }
    // A command that has not landed says so, whatever was asked of it.
    if (m_command->run == nullptr || has(QStringLiteral("help")) || has(QStringLiteral("version")))
        return;
    for (auto it = m_options.cbegin(); it != m_options.cend(); ++it) {
        const auto isIt = [&](const char *option) { return it.key() == QLatin1String(option); };
        if (!isGlobalOption(it.key()) && std::ranges::none_of(m_command->options, isIt))
            complain(usageError(QStringLiteral("option-not-here"),
                                Message(QT_TRANSLATE_NOOP("core", "The command “%1” has no option %2."),
                                        {QString::fromLatin1(m_command->name), QStringLiteral("--%1").arg(it.key())}),
                                m_command));
    }
    if (m_values.size() < m_command->leastArguments)
        complain(usageError(QStringLiteral("missing-argument"),
                            Message(QT_TRANSLATE_NOOP("core", "The command “%1” needs: %2."),
                                    {QString::fromLatin1(m_command->name), QString::fromUtf8(m_command->arguments)}),
                            m_command));
    if (m_values.size() > m_command->mostArguments)
        complain(usageError(QStringLiteral("unexpected-argument"),
                            Message(QT_TRANSLATE_NOOP("core", "“%1” is too much for the command “%2”."),
                                    {m_values.at(m_command->mostArguments), QString::fromLatin1(m_command->name)}),
                            m_command));
}

QString Arguments::value(const QString &option) const
{
    return m_options.value(option).value(0);
}

std::optional<QString> Arguments::given(const QString &option) const
{
    return has(option) ? std::optional(value(option)) : std::nullopt;
}

QStringList Arguments::list(const QString &option) const
{
    return m_options.value(option);
}

Result<int> Arguments::number(const QString &option, int fallback, int least, int most) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return failure(usageError(
        QStringLiteral("bad-value"),
        Message(QT_TRANSLATE_NOOP("core", "The option %1 takes a whole number from %2 to %3, not “%4”."),
                {QStringLiteral("--%1").arg(option), QString::number(least), QString::number(most), value(option)}),
        m_command));
}

Result<std::optional<QString>> Arguments::single(const QString &option) const
{
    const QStringList values = list(option);
    if (values.size() > 1)
        return failure(usageError(QStringLiteral("option-twice"),
                                  Message(QT_TRANSLATE_NOOP("core", "The option %1 takes one value here."),
                                          {QStringLiteral("--%1").arg(option)}),
                                  m_command));
    return has(option) ? std::optional(values.value(0)) : std::nullopt;
}

} // namespace convoy
