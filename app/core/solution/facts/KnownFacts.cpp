// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/facts/KnownFacts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Error malformed(const QString &answer, Message why)
{
    return Error(QStringLiteral("answer-malformed"),
                 Message(QT_TRANSLATE_NOOP("core", "“%1” is not an answer that can be used."), {answer}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Write it as FACT=VALUE, with a fact of the solution.")));
}

} // namespace

KnownFacts KnownFacts::empty(const DeclaredFacts &facts)
{
    return {.organisation = facts.emptyTable(FactScope::Organisation),
            .account = facts.emptyTable(FactScope::Account),
            .media = facts.emptyTable(FactScope::Media),
            .plan = facts.emptyTable(FactScope::Plan),
            .hosts = {}};
}

FactTable *KnownFacts::table(FactScope scope)
{
    switch (scope) {
    case FactScope::Organisation:
        return &organisation;
    case FactScope::Account:
        return &account;
    case FactScope::Media:
        return &media;
    case FactScope::Plan:
        return &plan;
    default:
        return nullptr;
    }
}

FactView KnownFacts::view() const
{
    FactView view;
    view.tables[static_cast<size_t>(FactScope::Organisation)] = &organisation;
    view.tables[static_cast<size_t>(FactScope::Account)] = &account;
    view.tables[static_cast<size_t>(FactScope::Media)] = &media;
    view.tables[static_cast<size_t>(FactScope::Plan)] = &plan;
    return view;
}

Status applyAnswer(const QString &answer, const DeclaredFacts &facts, KnownFacts &known)
{
    const qsizetype sign = answer.indexOf(QLatin1Char('='));
    const int index = sign < 1 ? -1 : facts.find(answer.left(sign));
    if (index < 0 || facts.at(index).isComputed || facts.at(index).scope == FactScope::Item)
        return failure(malformed(answer, Message(QT_TRANSLATE_NOOP("core", "It names no fact that can be answered."))));
    const DeclaredFact &fact = facts.at(index);
    const QString text = answer.mid(sign + 1);
    const auto value = declaredValueFromText(fact.type, text);
    if (!value || (!fact.values.isEmpty() && fact.type == FactType::Text && !fact.values.contains(text)))
        return failure(malformed(
            answer, Message(QT_TRANSLATE_NOOP("core", "“%1” is not a value of the fact “%2”, which is of the type %3."),
                            {text, fact.name, factTypeWord(fact.type)})));
    if (FactTable *table = known.table(fact.scope); table != nullptr) {
        (*table)[static_cast<size_t>(fact.slot)] = *value;
        return {};
    }
    for (HostKnowledge &host : known.hosts) {
        FactValue &own = host.facts[static_cast<size_t>(fact.slot)];
        if (!isKnown(own))
            own = *value;
    }
    return {};
}

} // namespace convoy
