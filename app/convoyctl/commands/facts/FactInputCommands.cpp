// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "Terminal.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/facts/FactsText.h"
#include "facts/import/FactImport.h"
#include "facts/vocabulary/FactValue.h"
#include "operations/solution/FactAnswers.h"
#include "repository/HostStore.h"
#include "repository/facts/FactStore.h"
#include "solution/SolutionLibrary.h"
#include "solution/texts/SolutionTranslator.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// What facts there are: Convoy's own, and those of a solution, where one is named.
Result<FactVocabulary> vocabularyOf(Context &context)
{
    const auto solution = context.arguments().given(u"solution"_s);
    if (!solution)
        return FactVocabulary::builtIn();
    const auto definition = SolutionLibrary::standard().load(*solution);
    if (!definition)
        return failure(definition.error());
    useSolutionTexts(*definition);
    return solutionVocabulary(*definition);
}

QString shownTitle(const FactDeclaration &declaration)
{
    return declaration.title.isEmpty() ? declaration.name : declaration.title.text();
}

Result<int> listDeclaredFacts(Context &context)
{
    const Result<FactVocabulary> vocabulary = vocabularyOf(context);
    if (!vocabulary)
        return failure(vocabulary.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Fact")), shown(QT_TRANSLATE_NOOP("core", "Type")),
                     shown(QT_TRANSLATE_NOOP("core", "About")), shown(QT_TRANSLATE_NOOP("core", "Meaning")),
                     shown(QT_TRANSLATE_NOOP("core", "Values"))});
    for (const FactDeclaration &one : vocabulary->all()) {
        items.append(QJsonObject{{u"name"_s, one.name},
                                 {u"type"_s, factTypeWord(one.type)},
                                 {u"scope"_s, factScopeWord(one.scope)},
                                 {u"values"_s, QJsonArray::fromStringList(one.values)},
                                 {u"title"_s, shownTitle(one)}});
        table.add(
            {one.name, factTypeWord(one.type), factScopeWord(one.scope), shownTitle(one), one.values.join(u", "_s)});
    }
    context.output().json({{u"facts"_s, items}});
    context.output().text(table.text());
    return 0;
}

Result<QStringList> hostNames(Repository &repository)
{
    return repository.hosts().list().transform([](const QList<Host> &hosts) {
        QStringList names;
        for (const Host &host : hosts)
            names += host.name;
        return names;
    });
}

void stamp(QList<ScopedFact> &facts, const QDateTime &now, const QString &source)
{
    for (ScopedFact &one : facts) {
        one.fact.at = now;
        one.fact.source = source;
    }
}

QJsonArray notesOf(Context &context, Repository &repository, const QSet<QString> &hosts)
{
    QJsonArray notes;
    for (const QString &host : hosts) {
        const auto differences = repository.facts().differences(host);
        if (!differences)
            continue;
        tellDifferences(context, host, *differences);
        for (const auto &note : differencesJson(*differences)) {
            QJsonObject named = note.toObject();
            named.insert(u"host"_s, host);
            notes.append(named);
        }
    }
    return notes;
}

Result<int> importFile(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<FactVocabulary> vocabulary = vocabularyOf(context);
    const Result<QStringList> hosts = hostNames(**repository);
    const auto onlyHost = context.arguments().single(u"host"_s);
    const QString path = context.arguments().values().constFirst();
    const Result<QByteArray> bytes = readInputFile(path);
    for (const Error *error : {vocabulary ? nullptr : &vocabulary.error(), hosts ? nullptr : &hosts.error(),
                               onlyHost ? nullptr : &onlyHost.error(), bytes ? nullptr : &bytes.error()}) {
        if (error != nullptr)
            return failure(*error);
    }
    Result<QList<ScopedFact>> facts = readFacts(*bytes, path, {*vocabulary, *hosts, onlyHost->value_or(QString())});
    if (!facts)
        return failure(facts.error());
    stamp(*facts, context.clock().now(), u"import"_s);
    if (const Status saved = (*repository)->facts().save(*facts, u"import"_s); !saved)
        return failure(saved.error());
    QSet<QString> named;
    for (const ScopedFact &fact : *facts) {
        if (fact.scope == FactScope::Host)
            named.insert(fact.host);
    }
    context.output().text(shownCount(QT_TRANSLATE_N_NOOP("core", "%n fact(s) are imported."), facts->size()));
    const QJsonArray notes = notesOf(context, **repository, named);
    context.output().json(
        {{u"imported"_s, QJsonObject{{u"facts"_s, facts->size()}, {u"hosts"_s, named.size()}}}, {u"notes"_s, notes}});
    return 0;
}

/// What "NAME=VALUE" says; a value left empty takes an answer back.
struct Answers
{
    QList<ScopedFact> given;
    QList<QPair<FactScope, QString>> takenBack;
};

Result<Answers> answersOf(const QStringList &words, const FactVocabulary &vocabulary, const QString &host)
{
    Answers answers;
    FactSet all;
    QSet<QString> seen;
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0).trimmed();
        const FactDeclaration *declaration = vocabulary.find(name);
        const bool isAboutHost = declaration != nullptr && declaration->scope == FactScope::Host;
        if (!word.contains(u'=') || declaration == nullptr || isAboutHost == host.isEmpty() || seen.contains(name)) {
            const QString near = declaration == nullptr ? vocabulary.nearest(name) : QString();
            return failure(Error(u"fact-unknown"_s,
                                 Message(QT_TRANSLATE_NOOP("core", "“%1” sets no fact that fits here."), {word}),
                                 ErrorKind::Request)
                               .advise(near.isEmpty()
                                           ? Message(QT_TRANSLATE_NOOP(
                                                 "core", "Write NAME=VALUE, each fact once; list the facts with: "
                                                         "convoyctl facts list"))
                                           : Message(QT_TRANSLATE_NOOP("core", "Did you mean %1?"), {near})));
        }
        seen.insert(name);
        const QString text = word.section(u'=', 1);
        if (text.isEmpty()) {
            answers.takenBack.append({declaration->scope, name});
            continue;
        }
        const Result<QVariant> value = factValueFromText(*declaration, text);
        if (!value)
            return failure(value.error());
        const Fact fact{.name = name, .value = *value, .type = factTypeWord(declaration->type), .source = {}, .at = {}};
        all.insert(fact);
        answers.given.append({declaration->scope, host, fact});
    }
    if (const Message contradiction = contradictionAmong(all); !contradiction.isEmpty())
        return failure(Error(u"facts-contradict"_s, contradiction, ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Correct one of the two."))));
    return answers;
}

Status keep(Context &context, Repository &repository, const QStringList &words, const QString &host)
{
    const Result<FactVocabulary> vocabulary = vocabularyOf(context);
    if (!vocabulary)
        return failure(vocabulary.error());
    Result<Answers> answers = answersOf(words, *vocabulary, host);
    if (!answers)
        return failure(answers.error());
    stamp(answers->given, context.clock().now(), u"operator"_s);
    if (!answers->given.isEmpty()) {
        if (Status saved = repository.facts().save(answers->given, u"operator"_s); !saved)
            return saved;
    }
    for (const auto &[scope, name] : answers->takenBack) {
        if (Status forgotten = repository.facts().forget(scope, host, name); !forgotten)
            return forgotten;
    }
    return {};
}

Result<int> setForHost(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const QStringList &words = context.arguments().values();
    const Result<Host> host = (*repository)->hosts().find(words.constFirst());
    if (!host)
        return failure(host.error());
    if (const Status kept = keep(context, **repository, words.sliced(1), host->name); !kept)
        return failure(kept.error());
    return showFactsOf(context, **repository, host->name);
}

Result<int> showOrganisation(Context &context, Repository &repository)
{
    QJsonObject answer;
    bool isAnything = false;
    for (const FactScope scope : {FactScope::Organisation, FactScope::Account, FactScope::Media, FactScope::Plan}) {
        const Result<FactSet> facts = repository.facts().about(scope);
        if (!facts)
            return failure(facts.error());
        answer.insert(factScopeWord(scope), facts->toJson());
        if (facts->isEmpty())
            continue;
        isAnything = true;
        context.output().text(factsTable(*facts));
    }
    context.output().json(answer);
    if (!isAnything)
        context.output().text(shown(QT_TRANSLATE_NOOP("core", "Nothing is known of the organisation yet.")));
    return 0;
}

Result<int> organisation(Context &context)
{
    const QStringList &words = context.arguments().values();
    const bool isSet = words.constFirst() == "set"_L1;
    if (!isSet && words.constFirst() != "show"_L1)
        return failure(usageError(u"bad-value"_s,
                                  Message(QT_TRANSLATE_NOOP("core", "“%1” is not known here. There are: %2."),
                                          {words.constFirst(), u"set, show"_s}),
                                  context.arguments().command()));
    const Result<Repository *> repository = context.repository(isSet ? Context::Access::Fill : Context::Access::Read);
    if (!repository)
        return failure(repository.error());
    if (isSet) {
        if (const Status kept = keep(context, **repository, words.sliced(1), {}); !kept)
            return failure(kept.error());
    }
    return showOrganisation(context, **repository);
}

} // namespace

std::vector<CliCommand> factInputCommands()
{
    return {
        {.name = "facts list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "List the facts that can be known, with type and meaning."),
         .options = {"solution"},
         .run = listDeclaredFacts},
        {.name = "facts import",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Read facts from a JSON or CSV file; all of them or none."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"host", "solution"},
         .run = importFile},
        {.name = "facts set",
         .arguments = "HOST NAME=VALUE...",
         .summary = QT_TRANSLATE_NOOP("core", "Say what is so on a host; NAME= takes it back."),
         .leastArguments = 2,
         .mostArguments = CliCommand::Any,
         .options = {"solution"},
         .run = setForHost},
        {.name = "facts organisation",
         .arguments = "set|show [NAME=VALUE...]",
         .summary = QT_TRANSLATE_NOOP("core", "Say or show what is so in the organisation, for accounts and media."),
         .leastArguments = 1,
         .mostArguments = CliCommand::Any,
         .options = {"solution"},
         .run = organisation}};
}

} // namespace convoy
