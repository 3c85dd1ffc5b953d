// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/TextLinking.h"

#include "solution/reading/DefinitionErrors.h"

#include <QCoreApplication>

#include <functional>

namespace convoy {

namespace {

using Assign = std::function<void(const TextTemplate &)>;

struct WantedText
{
    QString path;
    bool isRequired = true;
    Assign assign;
};

QString pathOf(const char *section, const QString &id, const char *key)
{
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(section), id, QLatin1String(key));
}

void wantRule(SolutionRule &rule, QList<WantedText> &wanted)
{
    struct Row
    {
        const char *key;
        bool isRequired;
        TextTemplate &text;
    };
    for (const Row &row :
         {Row{"title", true, rule.title}, Row{"found", false, rule.found}, Row{"wanted", false, rule.wanted},
          Row{"why", true, rule.why}, Row{"remedy", true, rule.remedy}}) {
        TextTemplate &target = row.text;
        wanted +=
            {pathOf("rules", rule.id, row.key), row.isRequired, [&target](const TextTemplate &text) { target = text; }};
    }
}

void wantFacts(SolutionDefinition &definition, QList<WantedText> &wanted)
{
    for (int i = 0; i < definition.facts.all().size(); ++i) {
        DeclaredFact &fact = definition.facts.at(i);
        // What Convoy computes itself is shown by no finding unless the definition gives it a title.
        const bool isOwn = fact.isComputed && fact.scope == FactScope::Plan;
        wanted += {pathOf("facts", fact.name, "title"), !isOwn,
                   [&fact](const TextTemplate &text) { fact.title = text.message(QStringList()); }};
        wanted += {pathOf("facts", fact.name, "question"), false,
                   [&fact](const TextTemplate &text) { fact.question = text.message(QStringList()); }};
    }
}

QList<WantedText> wantedTexts(SolutionDefinition &definition)
{
    QList<WantedText> wanted{
        {QStringLiteral("solution/title"), true, [&](const TextTemplate &text) { definition.title = text; }},
        {QStringLiteral("solution/undo"), true, [&](const TextTemplate &text) { definition.undoReason = text; }}};
    wantFacts(definition, wanted);
    for (SolutionRule &rule : definition.rules)
        wantRule(rule, wanted);
    for (SolutionStage &stage : definition.stages)
        wanted += {pathOf("stages", stage.id, "title"), true, [&stage](const TextTemplate &t) { stage.title = t; }};
    for (SolutionStep &step : definition.steps) {
        wanted += {pathOf("steps", step.id, "title"), true, [&step](const TextTemplate &t) { step.title = t; }};
        wanted += {pathOf("steps", step.id, "instruction"), step.kind == QLatin1String("confirm"),
                   [&step](const TextTemplate &t) { step.instruction = t; }};
    }
    return wanted;
}

QString fileOf(const QString &folder, const QString &language)
{
    return QStringLiteral("%1/texts.%2.yaml").arg(folder, language);
}

Error missing(const QString &folder, const QString &language, const QStringList &paths)
{
    Error error(QStringLiteral("solution-text-missing"),
                Message(QT_TRANSLATE_NOOP("core", "The text “%1” is missing in %2."),
                        {paths.constFirst(), fileOf(folder, language)}),
                ErrorKind::Request);
    return std::move(error)
        .because(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "Every text is needed in English, Italian, French and Spanish; %n is missing."),
            paths.size()))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Add it below the identifier that stands before its last part.")))
        .with(paths.join(QLatin1Char('\n')));
}

Status checkComplete(const QList<WantedText> &wanted, const TextsByLanguage &texts, const QString &folder)
{
    const LanguageTexts &english = *texts.constFind(QStringLiteral("en"));
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        QStringList paths;
        for (const WantedText &text : wanted) {
            const bool isNeeded = text.isRequired || english.contains(text.path);
            if (isNeeded && it->value(text.path).text.isEmpty())
                paths += text.path;
        }
        if (!paths.isEmpty())
            return failure(missing(folder, it.key(), paths));
    }
    return {};
}

Status checkKnown(const QList<WantedText> &wanted, const TextsByLanguage &texts, const QString &folder)
{
    QSet<QString> known;
    for (const WantedText &text : wanted)
        known.insert(text.path);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        for (auto text = it->cbegin(); text != it->cend(); ++text) {
            if (!known.contains(text.key()))
                return failure(malformedSolution(
                    {fileOf(folder, it.key()), text->line},
                    Message(QT_TRANSLATE_NOOP("core", "The text “%1” belongs to nothing in solution.yaml."),
                            {text.key()}),
                    Message(QT_TRANSLATE_NOOP("core", "Correct the identifier, or remove the text."))));
        }
    }
    return {};
}

} // namespace

Status linkTexts(SolutionDefinition &definition, const TextsByLanguage &texts, const QString &folder)
{
    const QList<WantedText> wanted = wantedTexts(definition);
    if (Status complete = checkComplete(wanted, texts, folder); !complete)
        return complete;
    if (Status known = checkKnown(wanted, texts, folder); !known)
        return known;
    const LanguageTexts &english = *texts.constFind(QStringLiteral("en"));
    for (const WantedText &text : wanted) {
        if (!english.contains(text.path))
            continue;
        const LanguageText &own = *english.constFind(text.path);
        text.assign(TextTemplate(own.text.toUtf8(), own.placeholders, definition.facts));
        for (auto it = texts.cbegin(); it != texts.cend(); ++it)
            definition.translations[it.key()].insert(own.text.toUtf8(), it->value(text.path).text);
    }
    return {};
}

} // namespace convoy
