// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/Question.h"

#include <QJsonArray>

namespace convoy {

Question Question::about(const DeclaredFact &fact, const QString &host)
{
    return {.fact = fact.name,
            .scope = factScopeWord(fact.scope),
            .host = host,
            .title = fact.question.isEmpty() ? fact.title : fact.question,
            .type = factTypeWord(fact.type),
            .values = fact.values};
}

QJsonObject Question::toJson() const
{
    return {{QStringLiteral("fact"), fact}, {QStringLiteral("scope"), scope},
            {QStringLiteral("host"), host}, {QStringLiteral("title"), title.text()},
            {QStringLiteral("type"), type}, {QStringLiteral("values"), QJsonArray::fromStringList(values)}};
}

} // namespace convoy
