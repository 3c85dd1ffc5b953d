// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/PackageRules.h"

#include "prerequisites/PackageRuleTable.h"

namespace convoy {

QList<Finding> judgePackage(const PackageRuleInput &input)
{
    QList<Finding> findings;
    for (const PackageRule rule : packageRules)
        findings += rule(input);
    return findings + systemFindings(input);
}

QString familyOf(const PackageRuleInput &input)
{
    const QString asked = input.facts.osIdentity().family;
    return asked.isEmpty() ? input.host.platform : asked;
}

} // namespace convoy
