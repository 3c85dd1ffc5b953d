// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "solution/SolutionLibrary.h"
#include "solution/texts/SolutionTranslator.h"

#include <QFileInfo>
#include <QJsonArray>

namespace convoy {

namespace {

QJsonObject briefJson(const SolutionDefinition &definition)
{
    return {{QStringLiteral("id"), definition.id},
            {QStringLiteral("name"), definition.title.message(QStringList()).text()},
            {QStringLiteral("version"), definition.targetVersion.text()},
            {QStringLiteral("document"), definition.document()}};
}

QJsonArray rulesJson(const SolutionDefinition &definition)
{
    QJsonArray rules;
    for (const SolutionRule &rule : definition.rules)
        rules += QJsonObject{{QStringLiteral("id"), rule.id},
                             {QStringLiteral("severity"), ruleSeverityWord(rule.severity)},
                             {QStringLiteral("wording"), rule.wording},
                             {QStringLiteral("uncertain"), rule.isUncertain},
                             {QStringLiteral("waivable"), rule.isWaivable},
                             {QStringLiteral("acknowledge"), rule.needsAcknowledgement},
                             {QStringLiteral("title"), rule.title.message(QStringList()).text()},
                             {QStringLiteral("why"), rule.why.message(QStringList()).text()},
                             {QStringLiteral("reference"), rule.reference}};
    return rules;
}

QJsonArray factsJson(const SolutionDefinition &definition)
{
    QJsonArray facts;
    for (const DeclaredFact &fact : definition.facts.all())
        facts += QJsonObject{{QStringLiteral("name"), fact.name},
                             {QStringLiteral("type"), factTypeWord(fact.type)},
                             {QStringLiteral("scope"), factScopeWord(fact.scope)},
                             {QStringLiteral("title"), fact.title.text()},
                             {QStringLiteral("asked"), fact.isAsked},
                             {QStringLiteral("computed"), fact.isComputed},
                             {QStringLiteral("values"), QJsonArray::fromStringList(fact.values)}};
    return facts;
}

QJsonArray stagesJson(const SolutionDefinition &definition)
{
    QJsonArray stages;
    for (const SolutionStage &stage : definition.stages)
        stages += QJsonObject{{QStringLiteral("id"), stage.id},
                              {QStringLiteral("title"), stage.title.message(QStringList()).text()},
                              {QStringLiteral("roles"), QJsonArray::fromStringList(stage.roles)},
                              {QStringLiteral("waveSize"), stage.waveSize}};
    return stages;
}

Result<int> listSolutions(Context &context)
{
    const SolutionLibrary library = SolutionLibrary::standard();
    QJsonArray solutions;
    TextTable table({QStringLiteral("ID"), shown(QT_TRANSLATE_NOOP("core", "Name")),
                     shown(QT_TRANSLATE_NOOP("core", "Version")), shown(QT_TRANSLATE_NOOP("core", "Document"))});
    for (const QString &id : library.ids()) {
        const auto definition = library.load(id);
        if (!definition) { // an imported one that an older Convoy wrote; the others are still of use
            context.output().problem(definition.error());
            continue;
        }
        useSolutionTexts(*definition);
        solutions += briefJson(*definition);
        table.add({id, definition->title.message(QStringList()).text(), definition->targetVersion.text(),
                   definition->document()});
    }
    context.output().json({{QStringLiteral("solutions"), solutions}});
    context.output().text(table.text());
    return 0;
}

Result<int> showSolution(Context &context)
{
    const auto definition = SolutionLibrary::standard().load(context.arguments().values().constFirst());
    if (!definition)
        return failure(definition.error());
    useSolutionTexts(*definition);
    QJsonObject object = briefJson(*definition);
    object.insert(QStringLiteral("product"), definition->productName);
    object.insert(QStringLiteral("rules"), rulesJson(*definition));
    object.insert(QStringLiteral("facts"), factsJson(*definition));
    object.insert(QStringLiteral("stages"), stagesJson(*definition));
    context.output().json(object);
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Rule")), shown(QT_TRANSLATE_NOOP("core", "Severity")),
                     shown(QT_TRANSLATE_NOOP("core", "What it says"))});
    for (const SolutionRule &rule : definition->rules)
        table.add({rule.id, ruleSeverityWord(rule.severity), rule.title.message(QStringList()).text()});
    context.output().text(
        QStringLiteral("%1\n%2\n\n%3")
            .arg(definition->title.message(QStringList()).text(), definition->document(), table.text()));
    return 0;
}

/// A folder, or a file in one.
QString folderOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? path : info.path();
    return folder.contains(QLatin1Char('/')) ? folder : QStringLiteral("./%1").arg(folder);
}

Result<int> checkSolution(Context &context)
{
    const auto definition = SolutionLibrary::standard().load(folderOf(context.arguments().values().constFirst()));
    if (!definition)
        return failure(definition.error());
    useSolutionTexts(*definition);
    context.output().json({{QStringLiteral("valid"), true}, {QStringLiteral("solution"), briefJson(*definition)}});
    context.output().text(shownCount(QT_TRANSLATE_N_NOOP("core", "The definition %1 is sound: %n rule(s)."),
                                     definition->rules.size(), {definition->id}));
    return 0;
}

Result<int> importSolution(Context &context)
{
    const auto definition = SolutionLibrary::standard().import(folderOf(context.arguments().values().constFirst()));
    if (!definition)
        return failure(definition.error());
    useSolutionTexts(*definition);
    context.output().json({{QStringLiteral("imported"), briefJson(*definition)}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "The solution %1 was imported."), {definition->id}));
    return 0;
}

} // namespace

std::vector<CliCommand> solutionCommands()
{
    return {
        {.name = "solution list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "List the solution definitions."),
         .options = {},
         .run = listSolutions},
        {.name = "solution show",
         .arguments = "ID",
         .summary = QT_TRANSLATE_NOOP("core", "Show the rules, facts and order of a solution."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = showSolution},
        {.name = "solution check",
         .arguments = "FILE|FOLDER",
         .summary = QT_TRANSLATE_NOOP("core", "Check a definition that you write, and name the line that is wrong."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = checkSolution},
        {.name = "solution import",
         .arguments = "FOLDER",
         .summary = QT_TRANSLATE_NOOP("core", "Check a definition and add it to the solutions."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = importSolution},
    };
}

} // namespace convoy
