// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "prerequisites/Question.h"

namespace convoy {

struct SolutionPlanStep
{
    QString id;
    QString kind; ///< command stop-services restore-services copy restart wait verify confirm
    Message title;
    Message instruction; ///< for a person
    QString command;     ///< filled in
    QString folder;      ///< where it runs; may be empty
    QStringList services;
    QList<int> success{0};
    QList<int> restart;
    QList<int> busy;
    QList<int> ports = {}; ///< of restart
    int minutes = 0;
    bool isPointOfNoReturn = false;

    bool operator==(const SolutionPlanStep &) const = default;
};

struct SolutionPlanHost
{
    QString host; ///< empty: the organisation as a whole
    QString from;
    QString to;
    QString mode; ///< install upgrade
    QStringList roles;
    QString site;
    bool isUnreachable = false;
    QList<SolutionPlanStep> steps;
};

struct SolutionPlanWave
{
    QList<SolutionPlanHost> hosts;
};

struct SolutionPlanStage
{
    QString id;
    Message title;
    QString scope = QStringLiteral("hosts"); ///< organisation | hosts
    QList<SolutionPlanWave> waves;
};

struct SkippedHost
{
    QString host;
    QString rule;
    Message reason;
};

/// What a solution's plan will do, in total order. Pure data; the same input gives the same plan, byte for byte.
struct SolutionPlan
{
    QString solution;
    QString product;
    QString target;
    Profile profile = Profile::Upgrade; ///< what was asked for; each host has its own mode
    QString document; ///< source and its date, which reports cite
    Message title;
    QString undo;
    Message undoReason;
    QStringList acknowledgements; ///< rules that wait to be acknowledged
    QList<Finding> findings;
    QList<Question> questions;
    QList<SolutionPlanStage> stages;
    QList<SkippedHost> skipped;
    PlanLimits limits;

    [[nodiscard]] QString verdict() const { return verdictWord(findings); }
    [[nodiscard]] qsizetype hostCount() const;
    /// The contract's PLAN, in the language now set.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QJsonArray findingsJson() const;
    [[nodiscard]] QJsonArray questionsJson() const;
};

} // namespace convoy
