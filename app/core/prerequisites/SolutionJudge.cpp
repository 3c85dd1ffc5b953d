// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/SolutionJudge.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

Truth truthOf(Verdict fires)
{
    if (fires == Verdict::Unknown)
        return Truth::Unknown;
    return fires == Verdict::True ? Truth::False : Truth::True;
}

bool intersects(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &one) { return b.contains(one); });
}

bool isConfirmed(const SolutionDefinition &definition, const SolutionRule &rule, const FactView &view)
{
    if (rule.confirmedBy < 0)
        return false;
    const auto *flag = std::get_if<bool>(&view.value(definition.facts.at(rule.confirmedBy)));
    return flag != nullptr && *flag;
}

QString elementValue(const QStringList &pairs, const QString &name)
{
    for (const QString &pair : pairs) {
        const qsizetype sign = pair.lastIndexOf(QLatin1Char('='));
        if (sign > 0 && QStringView(pair).first(sign) == name)
            return pair.mid(sign + 1);
    }
    return {};
}

/// The fact that somebody can tell: that of an element follows from lists of the organisation.
int sourceOf(const SolutionDefinition &definition, int index, const FactView &view)
{
    const DeclaredFact &fact = definition.facts.at(index);
    if (fact.scope != FactScope::Item)
        return index;
    const SolutionCollection &collection = *definition.collection(fact.collection);
    const auto member = std::ranges::find(collection.members, index, &SolutionCollection::Member::fact);
    const bool areNamed = isKnown(view.value(definition.facts.at(collection.names)));
    return areNamed && member != collection.members.cend() ? member->from : collection.names;
}

Finding passed(const SolutionRule &rule, qint64 count)
{
    Finding finding;
    finding.rule = rule.id;
    finding.title = rule.title.message(QStringList());
    finding.found = Message::counted(QT_TRANSLATE_N_NOOP("core", "It holds wherever it applies, %n time(s)."), count);
    finding.wanted = rule.wanted.message(QStringList());
    finding.why = rule.why.message(QStringList());
    finding.remedy = Message(QT_TRANSLATE_NOOP("core", "Nothing needs to be done."));
    finding.reference = rule.reference;
    return finding;
}

} // namespace

SolutionJudge::SolutionJudge(const SolutionDefinition &definition, RuleDecisions decisions)
    : m_definition(definition)
    , m_decisions(std::move(decisions))
    , m_passes(definition.rules.size())
    , m_fired(definition.rules.size())
    , m_known(definition.rules.size())
{
}

QList<FactTable> SolutionJudge::itemsOf(const SolutionDefinition &definition, const SolutionCollection &collection,
                                        const KnownFacts &known)
{
    const FactView view = known.view();
    QList<FactTable> items;
    const auto *names = std::get_if<QStringList>(&view.value(definition.facts.at(collection.names)));
    if (names == nullptr)
        return items;
    for (const QString &name : *names) {
        FactTable item = definition.facts.emptyTable(FactScope::Item);
        item[static_cast<size_t>(definition.facts.at(collection.nameFact).slot)] = name;
        for (const SolutionCollection::Member &member : collection.members) {
            const DeclaredFact &fact = definition.facts.at(member.fact);
            const auto *pairs = std::get_if<QStringList>(&view.value(definition.facts.at(member.from)));
            const QString text = pairs == nullptr ? QString() : elementValue(*pairs, name);
            if (!text.isEmpty())
                item[static_cast<size_t>(fact.slot)] = declaredValueFromText(fact.type, text).value_or(FactValue());
        }
        items += std::move(item);
    }
    return items;
}

void SolutionJudge::judgePlan(const KnownFacts &known)
{
    FactView view = known.view();
    const TextWords words{.host = {}, .target = m_definition.targetVersion.text(), .earlier = {}, .later = {}};
    for (qsizetype i = 0; i < m_definition.rules.size(); ++i) {
        const SolutionRule &rule = m_definition.rules.at(i);
        if (rule.order != OrderRule::None || rule.subject == RuleSubject::Host)
            continue;
        if (rule.subject == RuleSubject::Plan) {
            judge(i, {.host = {}, .view = view, .words = words}, Verdict::True);
            continue;
        }
        const SolutionCollection &collection = *m_definition.collection(rule.collection);
        QList<FactTable> items = itemsOf(m_definition, collection, known);
        // Elements that nobody knows are unknown, not none.
        if (!isKnown(view.value(m_definition.facts.at(collection.names))))
            items += m_definition.facts.emptyTable(FactScope::Item);
        for (const FactTable &item : items) {
            FactView itemView = view;
            itemView.tables[static_cast<size_t>(FactScope::Item)] = &item;
            judge(i, {.host = {}, .view = itemView, .words = words}, Verdict::True);
        }
    }
}

bool SolutionJudge::isWithinScope(const SolutionRule &rule, const JudgedHost &host) const
{
    if (host.isDone && !rule.isForDone)
        return false;
    if (!rule.profiles.isEmpty() && !rule.profiles.contains(host.mode))
        return false;
    if (!rule.roles.isEmpty() && !intersects(rule.roles, host.roles))
        return false;
    const auto isExempt = [&](const QString &role) { return rule.notRoles.contains(role); };
    return rule.notRoles.isEmpty() || host.roles.isEmpty() || !std::ranges::all_of(host.roles, isExempt);
}

Verdict SolutionJudge::systemVerdict(const SolutionRule &rule, const FactView &view) const
{
    if (rule.systems.isEmpty())
        return Verdict::True;
    const auto *system = m_definition.hosts.system < 0
                             ? nullptr
                             : std::get_if<QString>(&view.value(m_definition.facts.at(m_definition.hosts.system)));
    return system == nullptr ? Verdict::Unknown : verdictOf(rule.systems.contains(*system));
}

bool SolutionJudge::judgeHost(const JudgedHost &host)
{
    bool isFree = true;
    const Subject subject{
        .host = host.name,
        .view = host.view,
        .words = {.host = host.name, .target = m_definition.targetVersion.text(), .earlier = {}, .later = {}}};
    for (qsizetype i = 0; i < m_definition.rules.size(); ++i) {
        const SolutionRule &rule = m_definition.rules.at(i);
        if (rule.order != OrderRule::None || rule.subject != RuleSubject::Host || !isWithinScope(rule, host))
            continue;
        if (judge(i, subject, systemVerdict(rule, host.view)))
            isFree = false;
    }
    return isFree;
}

bool SolutionJudge::judge(qsizetype ruleIndex, const Subject &subject, Verdict applies)
{
    const SolutionRule &rule = m_definition.rules.at(ruleIndex);
    applies = applies & rule.when.evaluate(subject.view);
    if (!rule.unless.isAlways() && applies != Verdict::False)
        applies = applies & (!rule.unless.evaluate(subject.view));
    if (applies == Verdict::False)
        return false;
    const Verdict isBroken = rule.hasRequirement ? !rule.require.evaluate(subject.view) : Verdict::True;
    const Verdict fires = applies & isBroken;
    if (fires == Verdict::False || (rule.needsAcknowledgement && m_decisions.acknowledged.contains(rule.id))) {
        ++m_passes[ruleIndex];
        return false;
    }
    if (fires == Verdict::Unknown) {
        ask(rule, subject);
        if (rule.severity == RuleSeverity::Informs) // what may not even apply is no news
            return false;
    }
    return add(ruleIndex, subject, fires);
}

void SolutionJudge::ask(const SolutionRule &rule, const Subject &subject)
{
    QSet<int> unknown;
    for (const Condition *condition : {&rule.when, &rule.unless, &rule.require})
        condition->collectUnknown(subject.view, unknown);
    QList<int> sorted(unknown.cbegin(), unknown.cend());
    std::ranges::sort(sorted);
    for (const int unknownFact : std::as_const(sorted)) {
        const int index = sourceOf(m_definition, unknownFact, subject.view);
        const DeclaredFact &fact = m_definition.facts.at(index);
        const QString host = fact.scope == FactScope::Host ? subject.host : QString();
        if (!fact.isAsked || m_asked.contains({index, host}))
            continue;
        m_asked.insert({index, host});
        m_questions += Question::about(fact, host);
    }
}

Finding SolutionJudge::make(const SolutionRule &rule, const Subject &subject, Verdict fires) const
{
    Finding finding;
    finding.rule = rule.id;
    finding.verdict = truthOf(fires);
    finding.isUncertain = rule.isUncertain && !isConfirmed(m_definition, rule, subject.view);
    finding.isWaivable = rule.isWaivable;
    finding.reference = rule.reference;
    const bool isWaived = rule.isWaivable && m_decisions.waived.contains(rule.id);
    if (rule.severity == RuleSeverity::Informs)
        finding.severity = Severity::Note;
    else if (rule.severity == RuleSeverity::Warns || finding.isUncertain || isWaived)
        finding.severity = Severity::Warning;
    else
        finding.severity = Severity::Blocker;
    finding.blocks = finding.severity == Severity::Blocker;
    finding.title = rule.title.message(subject.view, subject.words);
    const TextTemplate &found = fires == Verdict::Unknown && !rule.listed.isEmpty() ? rule.listed : rule.found;
    finding.found = found.message(subject.view, subject.words);
    finding.wanted = rule.wanted.message(subject.view, subject.words);
    finding.why = rule.why.message(subject.view, subject.words);
    finding.remedy =
        isWaived ? waivedFor(m_decisions.waived.value(rule.id)) : rule.remedy.message(subject.view, subject.words);
    return finding;
}

bool SolutionJudge::add(qsizetype ruleIndex, const Subject &subject, Verdict fires)
{
    const SolutionRule &rule = m_definition.rules.at(ruleIndex);
    QStringList key{fires == Verdict::Unknown ? QStringLiteral("?") : QString()};
    for (const TextTemplate *text : {&rule.title, &rule.found, &rule.listed, &rule.wanted, &rule.why, &rule.remedy})
        text->appendArguments(subject.view, subject.words, key);
    if (rule.confirmedBy >= 0)
        key += shownFactValue(subject.view.value(m_definition.facts.at(rule.confirmedBy)));
    QHash<QStringList, Finding> &known = m_known[ruleIndex];
    auto it = known.constFind(key);
    if (it == known.cend())
        it = known.insert(key, make(rule, subject, fires));
    Finding finding = *it;
    finding.host = subject.host;
    ++m_fired[ruleIndex];
    m_findings += std::move(finding);
    return it->blocks;
}

void SolutionJudge::fire(const SolutionRule &rule, const JudgedHost &host, const TextWords &words)
{
    add(&rule - m_definition.rules.constData(), {.host = host.name, .view = host.view, .words = words}, Verdict::True);
}

QList<Finding> SolutionJudge::findings() const
{
    QList<Finding> all;
    for (qsizetype i = 0; i < m_definition.rules.size(); ++i) {
        if (m_passes.at(i) > 0 && m_fired.at(i) == 0)
            all += passed(m_definition.rules.at(i), m_passes.at(i));
    }
    return all + m_findings;
}

} // namespace convoy
