// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionPlanner.h"

#include <QJsonObject>

namespace convoy::test {

/// The shipped Exchange definition; read once.
const SolutionDefinition &exchange();

/// One case of exchange-cases.yaml: what differs from a sound organisation of one host, and what is expected.
struct RuleCase
{
    QString row;
    QJsonObject object;
};

/// Every line of the file that is a case.
QList<RuleCase> exchangeCases();

/// The plan of a case: the sound facts with what the case changes.
Result<SolutionPlan> planOf(const QJsonObject &object);

/// How a rule came out for a host ("" is the plan): none informs warns uncertain blocks unknown.
QString outcomeOf(const SolutionPlan &plan, const QString &rule, const QString &host);

} // namespace convoy::test
