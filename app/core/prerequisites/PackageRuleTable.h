// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/PackageRules.h"

#include <array>

namespace convoy {

/// One rule: looks at the input and gives what it found. Pure.
using PackageRule = Finding (*)(const PackageRuleInput &);

Finding factsKnownRule(const PackageRuleInput &input);
Finding operatingSystemRule(const PackageRuleInput &input);
Finding installCommandRule(const PackageRuleInput &input);
Finding toolsRule(const PackageRuleInput &input);
Finding installPathRule(const PackageRuleInput &input);
Finding diskSpaceRule(const PackageRuleInput &input);
Finding portRangeRule(const PackageRuleInput &input);
Finding requiredPackagesRule(const PackageRuleInput &input);
Finding alreadyInstalledRule(const PackageRuleInput &input);

/// What the catalogue knows of the host's system; nothing where it does not know it.
QList<Finding> systemFindings(const PackageRuleInput &input);

/// In the order in which findings are shown.
constexpr std::array<PackageRule, 9> packageRules{factsKnownRule, operatingSystemRule,  installCommandRule,
                                                  toolsRule,      installPathRule,      diskSpaceRule,
                                                  portRangeRule,  requiredPackagesRule, alreadyInstalledRule};

/// "linux" or "windows": as asked of the host, else as its entry says.
QString familyOf(const PackageRuleInput &input);

} // namespace convoy
