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
    return {.organisation = facts.emptyTable(DeclaredScope::Organisation),
            .account = facts.emptyTable(DeclaredScope::Account),
            .media = facts.emptyTable(DeclaredScope::Media),
            .plan = facts.emptyTable(DeclaredScope::Plan),
            .hosts = {}};
}

FactTable *KnownFacts::table(DeclaredScope scope)
{
    switch (scope) {
    case DeclaredScope::Organisation:
        return &organisation;
    case DeclaredScope::Account:
        return &account;
    case DeclaredScope::Media:
        return &media;
    case DeclaredScope::Plan:
        return &plan;
    default:
        return nullptr;
    }
}

FactView KnownFacts::view() const
{
    FactView view;
    view.tables[static_cast<size_t>(DeclaredScope::Organisation)] = &organisation;
    view.tables[static_cast<size_t>(DeclaredScope::Account)] = &account;
    view.tables[static_cast<size_t>(DeclaredScope::Media)] = &media;
    view.tables[static_cast<size_t>(DeclaredScope::Plan)] = &plan;
    return view;
}

Status applyAnswer(const QString &answer, const DeclaredFacts &facts, KnownFacts &known)
{
    const qsizetype sign = answer.indexOf(QLatin1Char('='));
    const int index = sign < 1 ? -1 : facts.find(answer.left(sign));
    if (index < 0 || facts.at(index).isComputed || facts.at(index).scope == DeclaredScope::Item)
        return failure(malformed(answer, Message(QT_TRANSLATE_NOOP("core", "It names no fact that can be answered."))));
    const DeclaredFact &fact = facts.at(index);
    const QString text = answer.mid(sign + 1);
    const auto value = declaredValueFromText(fact.type, text);
    if (!value || (!fact.values.isEmpty() && fact.type == DeclaredType::Text && !fact.values.contains(text)))
        return failure(malformed(
            answer, Message(QT_TRANSLATE_NOOP("core", "“%1” is not a value of the fact “%2”, which is of the type %3."),
                            {text, fact.name, declaredTypeWord(fact.type)})));
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
