// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationChange.h"
#include "base/Result.h"
#include "plan/ParameterSet.h"
#include "plan/PlanBasis.h"
#include "plan/StepAction.h"
#include "prerequisites/Finding.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace convoy {

enum class Profile { Install, Upgrade, Rollback };
QString profileWord(Profile profile); ///< install upgrade rollback
std::optional<Profile> profileFromWord(const QString &word);

/// Kinds of steps, in the order in which an installed package goes through them; Undo takes the place of those from Copy
/// to ResultLog where a host is rolled back without an installation.
enum class StepKind {
    Lock,
    Check,
    Save,
    Copy,
    Configure,
    StopServices,
    Command,
    ResultLog,
    Undo,
    StartServices,
    Verify,
    Health,
    RemoveBackups,
    Record,
    CleanUp,
    RestoreServices, ///< this one and those after it are of solutions alone
    Restart,
    Wait,
    Confirm
};
/// lock check save copy configure stop-services command result-log undo start-services verify health remove-backups
/// record clean-up restore-services restart wait confirm
QString stepKindWord(StepKind kind);
std::optional<StepKind> stepKindFromWord(const QString &word);
/// A sentence fragment for lists, "Copy the package", translated when shown.
Message stepTitle(StepKind kind);

struct PlanStep
{
    QString id; ///< "copy"; unique within a host
    StepKind kind = StepKind::Check;
    QString command; ///< shown form (secrets masked); empty where the step is no command
    std::optional<StepAction> action = {}; ///< of a solution's step
};
/// What its definition calls it, or stepTitle(kind).
Message stepTitle(const PlanStep &step);

/// What stands on a host before a run: what an undo of the run goes back to. Values without secrets.
struct PlanBefore
{
    QString version; ///< of the last deployment that went well; empty: none
    QString sha256;
    QMap<QString, QString> application;
    QMap<SilentKey, QString> silent;
    QString installPath;
    QString savedFolder; ///< on the host: files as they were before the present version was installed; empty: not kept
    QString savedSha256;
    QStringList backups; ///< folders that the runs since the version gone back to made below the install path
    [[nodiscard]] bool isEmpty() const { return version.isEmpty(); }
};

struct PlanHost
{
    QString host;
    QString from; ///< version now, empty when none or unknown
    QString to; ///< empty: an undo after which nothing of the package stands there
    Message skip; ///< why nothing will be done; empty: it will
    QString skipRule; ///< rule or code behind `skip`
    bool isUnreachable = false;
    /// How what the run does to this host is undone; with Profile::Rollback how the roll back itself is done:
    /// installer previous-package saved-files none.
    QString undo;
    Message undoReason; ///< why it cannot be undone
    PlanBefore before;
    QMap<QString, QString> application; ///< resolved
    QMap<SilentKey, QString> silent; ///< resolved, without secrets
    QString installPath; ///< resolved; may be empty
    QList<ApplicationChange> objects{}; ///< what becomes of application objects of the host
    QList<PlanStep> steps;
    QString runsOn{}; ///< the organisation's: the host where its commands run; empty: itself, or it has none
    QString mode{}; ///< these three of a solution's host: install upgrade
    QStringList roles{};
    QString site{};
};

/// What stands for a host where the steps of the organisation are done; cannot be a host's name.
inline QString organisationName()
{
    return QStringLiteral("@organisation");
}

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
    QString solution; ///< id of its definition; empty: a package is installed
    QString packageName; ///< of a solution: its product and the version it leads to
    QString packageVersion;
    QString packageSha256;
    Profile profile = Profile::Install;
    ParameterSet parameters;
    QList<SilentKey> secrets; ///< keys whose values must be given when it runs
    QList<Finding> findings;
    QList<PlanQuestion> questions{}; ///< required ones without a good answer; they block, so they are not stored
    QList<PlanStage> stages;
    PlanLimits limits;
    bool undoOnFailure = false; ///< a failed host is brought back to what it was
    QString undoes; ///< the run that this one undoes; empty: none
    QString again; ///< the run whose hosts this one runs again; empty: none
    bool prefills = true; ///< values of previous deployments were added to `parameters` (PlanRequest)
    PlanBasis basis{}; ///< of a solution

    [[nodiscard]] bool isOfSolution() const { return !solution.isEmpty(); }
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
