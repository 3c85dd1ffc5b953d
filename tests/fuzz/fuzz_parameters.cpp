// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "plan/Plan.h"

#include <QJsonDocument>

using namespace convoy;

/// Answer files (--parameters) and saved plans.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonDocument document = QJsonDocument::fromJson(fuzz::bytesOf(data, size));
    if (!document.isObject())
        return 0;
    const auto parameters = ParameterSet::fromJson(document.object(), QStringLiteral("answers.json"));
    if (parameters) {
        const auto again = ParameterSet::fromJson(parameters->toJson(), QStringLiteral("answers.json"));
        fuzz::require(again && *again == *parameters, "answers are the same after they were written");
    }
    const auto plan = Plan::fromStoredJson(document.object());
    if (plan) {
        const auto again = Plan::fromStoredJson(plan->toStoredJson());
        fuzz::require(again && again->toStoredJson() == plan->toStoredJson(),
                      "a plan is the same after it was written");
    }
    return 0;
}
