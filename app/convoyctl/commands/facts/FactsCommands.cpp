// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/facts/FactsText.h"
#include "facts/vocabulary/FactValue.h"
#include "repository/HostStore.h"
#include "repository/facts/FactStore.h"

#include <QLocale>

namespace convoy {

namespace {

QString shownValue(const Fact &fact)
{
    if (fact.type == QLatin1String("bool"))
        return fact.value.toBool() ? shown(QT_TRANSLATE_NOOP("core", "yes")) : shown(QT_TRANSLATE_NOOP("core", "no"));
    if (fact.type == QLatin1String("list"))
        return fact.value.toStringList().join(QLatin1String(", "));
    if (fact.name.endsWith(QLatin1String("Bytes")))
        return QLocale().formattedDataSize(fact.value.toLongLong());
    if (fact.type == QLatin1String("integer"))
        return QLocale().toString(fact.value.toLongLong());
    if (fact.type == QLatin1String("date"))
        return QLocale().toString(fact.value.toDate(), QLocale::ShortFormat);
    return fact.value.toString();
}

QString shownSource(const QString &source)
{
    if (source == QLatin1String("probe"))
        return shown(QT_TRANSLATE_NOOP("core", "asked"));
    if (source == QLatin1String("import"))
        return shown(QT_TRANSLATE_NOOP("core", "imported"));
    if (source == QLatin1String("operator"))
        return shown(QT_TRANSLATE_NOOP("core", "operator"));
    return source == QLatin1String("derived") ? shown(QT_TRANSLATE_NOOP("core", "derived")) : source;
}

QJsonObject sideJson(const Fact &fact)
{
    return {{QStringLiteral("value"), factValueText(fact.value)}, {QStringLiteral("source"), fact.source}};
}

Result<int> showHostFacts(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<Host> host = (*repository)->hosts().find(context.arguments().values().constFirst());
    if (!host)
        return failure(host.error());
    return showFactsOf(context, **repository, host->name);
}

} // namespace

QString factsTable(const FactSet &facts)
{
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Fact")), shown(QT_TRANSLATE_NOOP("core", "Value")),
                     shown(QT_TRANSLATE_NOOP("core", "Source")), shown(QT_TRANSLATE_NOOP("core", "Time"))});
    for (const Fact &fact : facts.all())
        table.add({fact.name, shownValue(fact), shownSource(fact.source), shownTime(fact.at)});
    return table.text();
}

QJsonArray differencesJson(const QList<FactDifference> &differences)
{
    QJsonArray notes;
    for (const FactDifference &one : differences)
        notes.append(QJsonObject{{QStringLiteral("fact"), one.used.name},
                                 {QStringLiteral("used"), sideJson(one.used)},
                                 {QStringLiteral("other"), sideJson(one.other)}});
    return notes;
}

void tellDifferences(Context &context, const QString &host, const QList<FactDifference> &differences)
{
    for (const FactDifference &one : differences)
        context.output().note(shown(QT_TRANSLATE_NOOP("core", "%1, %2: “%3” (%4) is used instead of “%5” (%6)."),
                                    {host, one.used.name, factValueText(one.used.value), shownSource(one.used.source),
                                     factValueText(one.other.value), shownSource(one.other.source)}));
}

Result<int> showFactsOf(Context &context, Repository &repository, const QString &host)
{
    const Result<HostCheck> check = repository.hosts().lastCheck(host);
    if (!check)
        return failure(check.error());
    const auto differences = repository.facts().differences(host);
    if (!differences)
        return failure(differences.error());
    context.output().json({{QStringLiteral("host"), host},
                           {QStringLiteral("facts"), check->facts.toJson()},
                           {QStringLiteral("notes"), differencesJson(*differences)}});
    if (check->facts.isEmpty())
        context.output().text(shown(
            QT_TRANSLATE_NOOP("core", "Nothing is known of %1 yet. Ask it with: convoyctl host check %1"), {host}));
    else
        context.output().text(factsTable(check->facts));
    tellDifferences(context, host, *differences);
    return 0;
}

std::vector<CliCommand> factsCommands()
{
    std::vector<CliCommand> commands = factInputCommands();
    commands.push_back(
        {.name = "facts show",
         .arguments = "HOST",
         .summary = QT_TRANSLATE_NOOP("core", "Show what is known of a host, from where and since when."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = showHostFacts});
    return commands;
}

} // namespace convoy
