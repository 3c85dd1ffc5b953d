// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/facts/FactRows.h"

#include "repository/stores/StoreContext.h"

namespace convoy {

QString FactRows::json(const Fact &fact)
{
    FactSet one;
    one.insert(fact);
    return toText(one.toJson());
}

Fact FactRows::factOf(const QVariant &json)
{
    const FactSet one = FactSet::fromJson(toObject(json));
    return one.isEmpty() ? Fact() : one.all().first();
}

FactSet FactRows::askedOnly(const FactSet &facts)
{
    FactSet asked;
    for (const Fact &fact : facts.all()) {
        if (fact.source != QLatin1String("import") && fact.source != QLatin1String("operator"))
            asked.insert(fact);
    }
    return asked;
}

} // namespace convoy
