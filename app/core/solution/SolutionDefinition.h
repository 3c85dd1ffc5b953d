// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Version.h"
#include "solution/condition/Condition.h"
#include "solution/texts/TextTemplate.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace convoy {

enum class RuleSeverity { Blocks, Warns, Informs };

/// What a rule is judged once for.
enum class RuleSubject { Host, Plan, Item };

/// Which property of the plan's order a rule is about; None for rules about facts.
enum class OrderRule { None, Stages, First, SeveralRoles };

struct SolutionDocument
{
    QString id;
    QString title;
    QDate date;
    QString link;
};

/// One prerequisite. It fires where it applies (scope, `when`, not `unless`) and `require` does not hold; without
/// `require` it fires wherever it applies.
struct SolutionRule
{
    QString id; ///< kebab-case
    qint64 line = 0;
    RuleSeverity severity = RuleSeverity::Blocks;
    QString wording; ///< of the source; decides what severity is allowed
    RuleSubject subject = RuleSubject::Host;
    QString collection; ///< of an Item rule
    OrderRule order = OrderRule::None;
    QStringList stages;    ///< order rules: about hosts of these stages or roles alone; empty: all
    QStringList profiles;  ///< install, upgrade; empty: all
    QStringList roles;     ///< hosts with one of them; empty: all
    QStringList notRoles;  ///< not hosts that have no role beside these
    QStringList systems;   ///< values of the fact that names the operating system; empty: all
    Condition when;
    Condition unless; ///< Always means: no exception
    Condition require;
    bool hasRequirement = false;
    bool isForDone = false; ///< judged on hosts that have nothing left to do as well
    bool isWaivable = false;
    bool needsAcknowledgement = false;
    bool isUncertain = false;
    int confirmedBy = -1; ///< bool fact by which the operator makes uncertain data certain
    QString reference;    ///< as findings show it
    TextTemplate title;
    TextTemplate found;  ///< what is wrong; by default the facts and their values
    TextTemplate listed; ///< the facts and their values, for what is not known
    TextTemplate wanted;
    TextTemplate why;
    TextTemplate remedy;
};

/// A fact that follows from others: the first case that holds gives the value.
struct DerivedFact
{
    struct Case
    {
        Condition when;
        FactValue value;
    };
    int fact = -1;
    QList<Case> cases;
    FactValue otherwise;
    /// "any": a host of the same `sameFact` fulfils `where`; "collect": all values of `collected` on hosts that do.
    QString over;
    Condition where;
    int sameFact = -1;
    int collected = -1;
};

/// A named list of the organisation, such as its domains, with facts of its elements ("name=value" lists).
struct SolutionCollection
{
    struct Member
    {
        int fact = -1; ///< an Item fact
        int from = -1; ///< list of "name=value"
    };
    QString id;
    int names = -1; ///< list fact of the organisation
    int nameFact = -1; ///< Item fact ID.name
    QList<Member> members;
};

struct SolutionRole
{
    QString id;
    QString name; ///< as the product's setup spells it
    QStringList aliases;
};

struct SolutionStage
{
    QString id;
    QStringList roles;
    QList<Condition> first; ///< hosts that fulfil an earlier one come before all others
    bool isAlone = false; ///< for hosts without a role of any other stage
    QString waveSize; ///< proposal: "4", "25%" or empty
    TextTemplate title;
};

struct SolutionStep
{
    QString id;
    qint64 line = 0;
    QString kind; ///< command stop-services restore-services copy restart wait verify confirm
    bool isOrganisation = false;
    QString collection; ///< organisation step done once for each of its elements
    QStringList profiles;
    QStringList roles;
    Condition when;
    QString command; ///< ${FACT}
    QString folder; ///< where the command runs, ${FACT}
    QStringList services;
    int servicesFact = -1; ///< list fact that adds to `services`
    QList<int> success{0};
    QList<int> restart;
    QList<int> busy;
    QList<int> ports; ///< of restart: listened on before it is over
    int minutes = 0; ///< wait, restart: at most this long
    QStringList after;
    bool isPointOfNoReturn = false;
    TextTemplate title;
    TextTemplate instruction;
};

/// How hosts of the product are recognised.
struct SolutionHosts
{
    int version = -1; ///< version fact
    int roles = -1; ///< list fact
    int site = -1; ///< text fact
    int system = -1; ///< text fact for the scope `os`
    Condition present;
    Condition done; ///< nothing to do: at the target or newer
};

/// How media of the target version are recognised.
struct SolutionMedia
{
    QStringList files; ///< each must exist
    QString versionFile;
    QString versionPattern;
};

/// A declarative definition of how a product is upgraded. A value type, checked when it was read.
struct SolutionDefinition
{
    QString id;
    QString sha256; ///< of its files, hexadecimal, as SolutionLibrary::digest(); empty: it is not of a library
    QString productName;
    QString targetName;
    Version targetVersion;
    QList<SolutionDocument> documents;
    SolutionMedia media;
    DeclaredFacts facts;
    QList<SolutionCollection> collections;
    QList<DerivedFact> derived; ///< in the order in which they can be computed
    QList<SolutionRole> roles;
    SolutionHosts hosts;
    QList<SolutionRule> rules;
    QList<SolutionStage> stages;
    QString severalRoles = QStringLiteral("latest"); ///< latest earliest
    QList<SolutionStep> steps; ///< in order
    QString undo = QStringLiteral("none");
    QMap<QString, QString> limits;
    TextTemplate title;
    TextTemplate undoReason;
    QString language = QStringLiteral("en");
    QMap<QString, TextCatalogue> translations; ///< language -> English source -> text

    [[nodiscard]] const SolutionRule *rule(const QString &ruleId) const;
    [[nodiscard]] const SolutionStage *stage(const QString &stageId) const;
    [[nodiscard]] const SolutionCollection *collection(const QString &collectionId) const;
    /// The first document, "Title (date)": what reports cite.
    [[nodiscard]] QString document() const;
};

QString ruleSeverityWord(RuleSeverity severity); ///< blocks warns informs

} // namespace convoy
