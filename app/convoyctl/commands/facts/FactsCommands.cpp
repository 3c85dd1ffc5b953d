// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/facts/FactsText.h"
#include "repository/HostStore.h"

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

Result<int> show(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    HostStore &store = (*repository)->hosts();
    const Result<Host> host = store.find(context.arguments().values().constFirst());
    if (!host)
        return failure(host.error());
    const Result<HostCheck> check = store.lastCheck(host->name);
    if (!check)
        return failure(check.error());
    context.output().json({{QStringLiteral("host"), host->name}, {QStringLiteral("facts"), check->facts.toJson()}});
    if (check->facts.isEmpty())
        context.output().text(
            shown(QT_TRANSLATE_NOOP("core", "Nothing is known of %1 yet. Ask it with: convoyctl host check %1"),
                  {host->name}));
    else
        context.output().text(factsTable(check->facts));
    return 0;
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

std::vector<CliCommand> factsCommands()
{
    return {{.name = "facts show",
             .arguments = "HOST",
             .summary = QT_TRANSLATE_NOOP("core", "Show what is known of a host, from where and since when."),
             .leastArguments = 1,
             .mostArguments = 1,
             .options = {},
             .run = show}};
}

} // namespace convoy
