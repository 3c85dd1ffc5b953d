// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/solution/FactAnswers.h"

#include "facts/import/FactImport.h"
#include "facts/vocabulary/FactValue.h"
#include "operations/solution/RepositoryFacts.h"
#include "repository/HostStore.h"
#include "repository/facts/FactStore.h"

#include <QCoreApplication>
#include <QFile>

namespace convoy {

namespace {

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return failure(Error(QStringLiteral("input-unreadable"),
                         Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be read."), {path}), ErrorKind::Request)
                       .because(Message::verbatim(file.errorString()))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and the file's permissions."))));
}

/// A text that is known to be empty is a value: there is no address, no other system.
Result<QVariant> valueOf(const FactDeclaration &declaration, const QString &text)
{
    if (declaration.type == FactType::Text && text.isEmpty() && declaration.values.isEmpty())
        return QVariant(QString());
    return factValueFromText(declaration, text);
}

QString typedText(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QLatin1Char(';'))
                                                    : factValueText(value);
}

void addAnswer(QList<AnsweredQuestion> &answers, const DeclaredFact &asked, const QString &host, const FactSet &known)
{
    const std::optional<Fact> fact = known.fact(asked.name);
    if (fact && fact->source == QLatin1String("operator"))
        answers += {.question = Question::about(asked, host), .text = typedText(fact->value)};
}

} // namespace

Result<FactVocabulary> solutionVocabulary(const SolutionDefinition &definition)
{
    FactVocabulary vocabulary = FactVocabulary::builtIn();
    for (const DeclaredFact &declared : definition.facts.all()) {
        // What the definition computes, or has of each of its items, nobody enters one by one.
        if (declared.isComputed || declared.scope == FactScope::Item)
            continue;
        // A name that both know keeps Convoy's own type; its values are converted where they are judged.
        if (vocabulary.find(declared.name) != nullptr)
            continue;
        const Status added = vocabulary.add({.name = declared.name,
                                             .type = declared.type,
                                             .scope = declared.scope,
                                             .values = declared.values,
                                             .title = declared.title});
        if (!added)
            return failure(added.error());
    }
    return vocabulary;
}

Status storeAnswer(Repository &repository, const SolutionDefinition &definition, const FactAnswer &answer,
                   const QDateTime &now)
{
    const Result<FactVocabulary> vocabulary = solutionVocabulary(definition);
    if (!vocabulary)
        return failure(vocabulary.error());
    const FactDeclaration *declaration = vocabulary->find(answer.fact);
    if (declaration == nullptr || (declaration->scope == FactScope::Host) == answer.hosts.isEmpty())
        return failure(Error(QStringLiteral("fact-unknown"),
                             Message(QT_TRANSLATE_NOOP("core", "“%1” sets no fact that fits here."), {answer.fact}),
                             ErrorKind::Request));
    const QStringList hosts = answer.hosts.isEmpty() ? QStringList{QString()} : answer.hosts;
    if (!answer.text) {
        for (const QString &host : hosts) {
            if (Status forgotten = repository.facts().forget(declaration->scope, host, answer.fact); !forgotten)
                return forgotten;
        }
        return {};
    }
    const Result<QVariant> value = valueOf(*declaration, *answer.text);
    if (!value)
        return failure(value.error());
    const Fact fact{.name = answer.fact,
                    .value = *value,
                    .type = factTypeWord(declaration->type),
                    .source = QStringLiteral("operator"),
                    .at = now};
    QList<ScopedFact> facts;
    for (const QString &host : hosts)
        facts += ScopedFact{.scope = declaration->scope, .host = host, .fact = fact};
    return repository.facts().save(facts, QStringLiteral("operator"));
}

Result<QList<AnsweredQuestion>> answersOf(Repository &repository, const SolutionDefinition &definition,
                                          const QMap<QString, HostCheck> &checks, const QStringList &hosts)
{
    QList<AnsweredQuestion> answers;
    const auto shared = sharedFactsOf(repository.facts());
    if (!shared)
        return failure(shared.error());
    for (const DeclaredFact &asked : definition.facts.all()) {
        if (!asked.isAsked || asked.scope == FactScope::Item)
            continue;
        if (asked.scope != FactScope::Host) {
            addAnswer(answers, asked, QString(), shared->value(asked.scope));
            continue;
        }
        for (const QString &host : hosts) {
            if (const auto check = checks.constFind(host); check != checks.cend())
                addAnswer(answers, asked, host, check->facts);
        }
    }
    return answers;
}

Result<qsizetype> importFacts(Repository &repository, const SolutionDefinition &definition, const QString &path,
                              const QDateTime &now)
{
    const Result<FactVocabulary> vocabulary = solutionVocabulary(definition);
    const auto hosts = repository.hosts().list();
    const Result<QByteArray> bytes = contentsOf(path);
    for (const Error *error : {vocabulary ? nullptr : &vocabulary.error(), hosts ? nullptr : &hosts.error(),
                               bytes ? nullptr : &bytes.error()}) {
        if (error != nullptr)
            return failure(*error);
    }
    QStringList names;
    for (const Host &host : *hosts)
        names += host.name;
    auto facts = readFacts(*bytes, path, {.vocabulary = *vocabulary, .hosts = names, .onlyHost = {}});
    if (!facts)
        return failure(facts.error());
    for (ScopedFact &one : *facts) {
        one.fact.at = now;
        one.fact.source = QStringLiteral("import");
    }
    if (Status saved = repository.facts().save(*facts, QStringLiteral("import")); !saved)
        return failure(std::move(saved).error());
    return facts->size();
}

} // namespace convoy
