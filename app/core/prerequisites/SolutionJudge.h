// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/Finding.h"
#include "prerequisites/Question.h"
#include "solution/SolutionDefinition.h"
#include "solution/facts/KnownFacts.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace convoy {

/// What the operator said about rules.
struct RuleDecisions
{
    QStringList acknowledged;
    QMap<QString, QString> waived; ///< rule -> reason
};

/// One host at its place in the plan.
struct JudgedHost
{
    QString name;
    QString mode; ///< install upgrade
    QStringList roles;
    FactView view;
    bool isDone = false; ///< it is left out of the plan: few rules are about it
};

/// Judges the rules of a definition, three-valued: a rule whose facts are unknown is neither kept nor broken; when it
/// blocks, the unknown blocks too. Rules on uncertain data warn until the operator has confirmed the fact. Pure; one
/// thread.
class SolutionJudge
{
public:
    SolutionJudge(const SolutionDefinition &definition, RuleDecisions decisions);

    /// The rules that are judged once, and those for each element of a collection.
    void judgePlan(const KnownFacts &known);
    /// The rules about one host; true when none of them blocks it.
    bool judgeHost(const JudgedHost &host);
    /// A rule about the order of the plan fires.
    void fire(const SolutionRule &rule, const JudgedHost &host, const TextWords &words);

    /// A Pass finding for every rule that fired nowhere and holds somewhere, then what fired, in the order of judging.
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] const QList<Question> &questions() const { return m_questions; }

    /// The elements of a collection, each with its facts.
    static QList<FactTable> itemsOf(const SolutionDefinition &definition, const SolutionCollection &collection,
                                    const KnownFacts &known);

private:
    struct Subject
    {
        QString host;
        const FactView &view;
        TextWords words;
    };
    bool judge(qsizetype ruleIndex, const Subject &subject, Verdict applies);
    void ask(const SolutionRule &rule, const Subject &subject);
    [[nodiscard]] bool isWithinScope(const SolutionRule &rule, const JudgedHost &host) const;
    [[nodiscard]] Verdict systemVerdict(const SolutionRule &rule, const FactView &view) const;
    bool add(qsizetype ruleIndex, const Subject &subject, Verdict fires);
    [[nodiscard]] Finding make(const SolutionRule &rule, const Subject &subject, Verdict fires) const;

    const SolutionDefinition &m_definition;
    RuleDecisions m_decisions;
    QList<Finding> m_findings;
    QList<Question> m_questions;
    QSet<QPair<int, QString>> m_asked;
    QList<qint64> m_passes; ///< by rule
    QList<qint64> m_fired; ///< by rule
    QList<QHash<QStringList, Finding>> m_known; ///< by rule: findings with the same values share their texts
};

} // namespace convoy
