// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationChange.h"
#include "base/Result.h"
#include "plan/ParameterSet.h"
#include "prerequisites/Finding.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace convoy {

enum class Profile { Install, Upgrade, Rollback };
QString profileWord(Profile profile); ///< install upgrade rollback
std::optional<Profile> profileFromWord(const QString &word);

/// Kinds of steps, in the order in which an installed package goes through them.
enum class StepKind { Lock, Check, Copy, Configure, Command, ResultLog, Verify, Record, CleanUp };
QString stepKindWord(StepKind kind); ///< lock check copy configure command result-log verify record clean-up
std::optional<StepKind> stepKindFromWord(const QString &word);
/// A sentence fragment for lists, "Copy the package", translated when shown.
Message stepTitle(StepKind kind);

struct PlanStep
{
    QString id; ///< "copy"; unique within a host
    StepKind kind = StepKind::Check;
    QString command; ///< shown form (secrets masked); empty where the step is no command
};

struct PlanHost
{
    QString host;
    QString from;    ///< version now, empty when none or unknown
    QString to;
    Message skip;    ///< why nothing will be done; empty: it will
    QString skipRule; ///< rule or code behind `skip`
    bool isUnreachable = false;
    QString undo;    ///< installer previous-package saved-files none
    Message undoReason;
    QMap<QString, QString> application;  ///< resolved
    QMap<SilentKey, QString> silent;     ///< resolved, without secrets
    QString installPath;                 ///< resolved; may be empty
    QList<ApplicationChange> objects{};  ///< what becomes of application objects of the host
    QList<PlanStep> steps;
};

struct PlanWave
{
    QList<PlanHost> hosts;
};

struct PlanStage
{
    QString id;
    Message title;
    QString scope = QStringLiteral("hosts"); ///< organisation | hosts
    QList<PlanWave> waves;
};

/// Limits of a run; 0 means none.
struct PlanLimits
{
    int parallel = 16;
    int parallelCopies = 8;
    int maxFailed = 0;
    int maxFailedPerWave = 0;
    int retries = 0;
    QString waveSize; ///< "4", "25%" or empty
};

/// A question of the package that has no answer yet (contract, QUESTION).
struct PlanQuestion
{
    QString fact; ///< the question's name
    QString host;
    QString title;
    QString type;
    QStringList values;
};

/// What will happen, in total order. Pure data; the same input gives the same plan, byte for byte.
struct Plan
{
    QString solution;
    QString packageName;
    QString packageVersion;
    QString packageSha256;
    Profile profile = Profile::Install;
    ParameterSet parameters;
    QList<SilentKey> secrets; ///< keys whose values must be given when it runs
    QList<Finding> findings;
    QList<PlanQuestion> questions{}; ///< required ones without a good answer; they block, so they are not stored
    QList<PlanStage> stages;
    PlanLimits limits;

    [[nodiscard]] QString verdict() const { return verdictWord(findings); }
    [[nodiscard]] QList<const PlanHost *> allHosts() const; ///< in order
    [[nodiscard]] QList<PlanHost *> allHosts();

    /// The contract's PLAN, in the language now set (+ "parameters", "secrets" and per host "application",
    /// "silent", "installPath").
    [[nodiscard]] QJsonObject toJson() const;
    /// Language-free form, for the repository and for --out; fromStoredJson refuses what it does not know
    /// ("plan-malformed", ErrorKind::Request).
    [[nodiscard]] QJsonObject toStoredJson() const;
    static Result<Plan> fromStoredJson(const QJsonObject &object);
};

} // namespace convoy
