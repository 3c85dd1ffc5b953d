// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/SolutionPlanner.h"

#include "plan/Waves.h"
#include "plan/solution/HostOrder.h"
#include "plan/solution/OrderFindings.h"
#include "plan/solution/SolutionSteps.h"
#include "plan/solution/StepQuestions.h"
#include "prerequisites/FindingBuilder.h"
#include "solution/facts/Derivation.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

/// Where the facts of the plan that Convoy itself computes stand in their table.
struct PlanSlots
{
    explicit PlanSlots(const DeclaredFacts &facts)
        : mode(slotOf(facts, "plan.mode"))
        , stage(slotOf(facts, "plan.stage"))
        , rolesBefore(slotOf(facts, "plan.rolesBefore"))
        , hostsBefore(slotOf(facts, "plan.hostsBefore"))
        , stagedRoles(slotOf(facts, "plan.stagedRoles"))
    {
    }
    static size_t slotOf(const DeclaredFacts &facts, const char *name)
    {
        return static_cast<size_t>(facts.at(facts.find(QLatin1String(name))).slot);
    }
    size_t mode;
    size_t stage;
    size_t rolesBefore;
    size_t hostsBefore;
    size_t stagedRoles;
};

Finding unreachable(const QString &host)
{
    return FindingBuilder("reachable", host, Message(QT_TRANSLATE_NOOP("core", "The host can be reached")))
        .found(Message(QT_TRANSLATE_NOOP("core", "It could not be reached; the run will try again.")))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A host that answers and lets Convoy log in.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "Nothing was asked of the host, and nothing is known about it.")))
        .warning(Truth::Unknown,
                 Message(QT_TRANSLATE_NOOP("core", "The run will try it again; the other hosts go on.")));
}

Finding withoutRoles(const QString &host)
{
    return FindingBuilder("roles-known", host, Message(QT_TRANSLATE_NOOP("core", "The host's roles are known")))
        .found(Message(QT_TRANSLATE_NOOP("core", "No role is known of it that has a place in the plan.")))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "At least one role of the solution.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "The order of the plan follows from the roles.")))
        .blocker(Truth::Unknown,
                 Message(QT_TRANSLATE_NOOP("core", "Ask the host again, or give its roles, or leave it out.")));
}

class Planning
{
public:
    explicit Planning(SolutionRequest &request)
        : m_request(request)
        , m_slots(request.definition.facts)
        , m_judge(request.definition, request.decisions)
    {
    }

    Result<SolutionPlan> run()
    {
        deriveFacts(m_request.definition, m_request.facts);
        auto hosts = orderHosts(m_request);
        if (!hosts)
            return failure(hosts.error());
        begin();
        leaveOut(*hosts);
        countWhatStands();
        m_judge.judgePlan(m_request.facts);
        if (Status order = judgeOrder(m_request, *hosts, m_judge); !order)
            return failure(std::move(order).error());
        addOrganisation(*hosts);
        for (qsizetype stage = 0; stage < m_request.definition.stages.size(); ++stage) {
            if (Status added = addStage(stage, *hosts); !added)
                return failure(std::move(added).error());
        }
        m_plan.findings = m_judge.findings() + m_plan.findings;
        m_plan.acknowledgements = openAcknowledgements();
        m_plan.questions = m_judge.questions();
        askForStepValues(m_request.definition, m_plan);
        return std::move(m_plan);
    }

private:
    void begin()
    {
        const SolutionDefinition &definition = m_request.definition;
        m_plan.solution = definition.id;
        m_plan.product = definition.productName;
        m_plan.target = definition.targetVersion.text();
        m_plan.document = definition.document();
        m_plan.title = definition.title.message(QStringList());
        m_plan.undo = definition.undo;
        m_plan.undoReason = definition.undoReason.message(QStringList());
        m_plan.profile = m_request.profile;
        m_plan.limits = m_request.limits.over(definition);
    }

    /// Of rules that say something about this plan; the others have nothing that could be read before.
    [[nodiscard]] QStringList openAcknowledgements() const
    {
        QStringList rules;
        for (const SolutionRule &rule : m_request.definition.rules) {
            const auto says = [&](const Finding &finding) {
                return finding.rule == rule.id && finding.severity != Severity::Pass;
            };
            if (rule.needsAcknowledgement && !m_request.decisions.acknowledged.contains(rule.id)
                && std::ranges::any_of(m_plan.findings, says))
                rules += rule.id;
        }
        return rules;
    }

    /// Hosts that are done, and those without a place, do not enter the plan.
    void leaveOut(QList<OrderedHost> &hosts)
    {
        QList<OrderedHost> kept;
        kept.reserve(hosts.size());
        for (OrderedHost &host : hosts) {
            if (host.isDone == Verdict::True) {
                tellPlace(host);
                m_judge.judgeHost(subjectOf(host));
                m_plan.skipped +=
                    {.host = host.knowledge->name,
                     .rule = QStringLiteral("already-done"),
                     .reason = Message(QT_TRANSLATE_NOOP("core", "It has %1 or newer already."), {m_plan.target})};
            } else if (host.stage < 0) {
                leaveOutWithoutPlace(*host.knowledge);
            } else {
                kept += std::move(host);
            }
        }
        hosts = std::move(kept);
    }

    /// Its roles are not known, or nothing is.
    void leaveOutWithoutPlace(const HostKnowledge &host)
    {
        m_plan.findings += host.isUnreachable ? unreachable(host.name) : withoutRoles(host.name);
        m_plan.skipped +=
            {.host = host.name,
             .rule = m_plan.findings.constLast().rule,
             .reason = Message(QT_TRANSLATE_NOOP("core", "No role is known of it that has a place in the plan."))};
    }

    void countWhatStands()
    {
        const SolutionDefinition &definition = m_request.definition;
        if (definition.hosts.done.isAlways())
            return;
        for (const HostKnowledge &host : std::as_const(m_request.facts.hosts)) {
            FactView view = m_request.facts.view();
            view.tables[static_cast<size_t>(FactScope::Host)] = &host.facts;
            if (definition.hosts.done.evaluate(view) != Verdict::True)
                continue;
            ++m_hostsBefore;
            const auto *roles = std::get_if<QStringList>(&view.value(definition.facts.at(definition.hosts.roles)));
            if (roles != nullptr)
                addRoles(*roles);
        }
    }

    void addRoles(const QStringList &roles)
    {
        for (const QString &role : roles) {
            if (!m_rolesBefore.contains(role))
                m_rolesBefore += role;
        }
    }

    void tellPlace(OrderedHost &host) const
    {
        host.plan[m_slots.mode] = host.mode;
        host.plan[m_slots.stagedRoles] = qint64(host.stagedRoles);
        host.plan[m_slots.hostsBefore] = m_hostsBefore;
        host.plan[m_slots.rolesBefore] = m_rolesBefore;
        if (host.stage >= 0)
            host.plan[m_slots.stage] = m_request.definition.stages.at(host.stage).id;
    }

    [[nodiscard]] JudgedHost subjectOf(const OrderedHost &host) const
    {
        return {.name = host.knowledge->name,
                .mode = host.mode,
                .roles = host.roles,
                .view = host.view(m_request.facts),
                .isDone = host.isDone == Verdict::True};
    }

    void addOrganisation(const QList<OrderedHost> &hosts)
    {
        const QList<SolutionPlanStep> steps =
            hosts.isEmpty() ? QList<SolutionPlanStep>() : organisationSteps(m_request.definition, m_request.facts);
        if (steps.isEmpty())
            return;
        SolutionPlanStage stage;
        stage.id = QStringLiteral("organisation");
        stage.title = Message(QT_TRANSLATE_NOOP("core", "The organisation, before any host"));
        stage.scope = QStringLiteral("organisation");
        SolutionPlanHost organisation;
        organisation.to = m_plan.target;
        organisation.steps = steps;
        stage.waves += SolutionPlanWave{.hosts = {organisation}};
        m_plan.stages += stage;
    }

    Status addStage(qsizetype index, QList<OrderedHost> &hosts)
    {
        const auto [begin, end] = std::ranges::equal_range(hosts, index, {}, &OrderedHost::stage);
        if (begin == end)
            return {};
        const SolutionStage &proposed = m_request.definition.stages.at(index);
        const QString wanted = m_request.limits.waveSize.isEmpty() ? proposed.waveSize : m_request.limits.waveSize;
        const auto size = waveSizeFor(wanted, end - begin);
        if (!size)
            return failure(size.error());
        SolutionPlanStage stage;
        stage.id = proposed.id;
        stage.title = proposed.title.message(QStringList());
        for (auto it = begin; it != end;) {
            auto last = it;
            while (last != end && last->first == it->first && last - it < *size)
                ++last;
            stage.waves += wave(it, last);
            it = last;
        }
        m_plan.stages += stage;
        return {};
    }

    template <typename Iterator>
    SolutionPlanWave wave(Iterator begin, Iterator end)
    {
        SolutionPlanWave wave;
        QStringList roles;
        qint64 done = 0;
        for (auto it = begin; it != end; ++it) {
            tellPlace(*it);
            wave.hosts += planned(*it);
            if (it->knowledge->isUnreachable) {
                m_plan.findings += unreachable(it->knowledge->name);
            } else if (m_judge.judgeHost(subjectOf(*it))) {
                roles += it->roles;
                ++done;
            }
        }
        // Hosts of one wave are worked on at the same time: none of them is before another.
        addRoles(roles);
        m_hostsBefore += done;
        return wave;
    }

    [[nodiscard]] SolutionPlanHost planned(const OrderedHost &host) const
    {
        const SolutionDefinition &definition = m_request.definition;
        const FactView view = host.view(m_request.facts);
        const auto *version = definition.hosts.version < 0
                                  ? nullptr
                                  : std::get_if<QString>(&view.value(definition.facts.at(definition.hosts.version)));
        return {.host = host.knowledge->name,
                .from = version == nullptr || host.mode == QLatin1String("install") ? QString() : *version,
                .to = m_plan.target,
                .mode = host.mode,
                .roles = host.roles,
                .site = host.site,
                .isUnreachable = host.knowledge->isUnreachable,
                .steps = hostSteps(definition, host, view)};
    }

    SolutionRequest &m_request;
    PlanSlots m_slots;
    SolutionJudge m_judge;
    SolutionPlan m_plan;
    QStringList m_rolesBefore;
    qint64 m_hostsBefore = 0;
};

} // namespace

Result<SolutionPlan> planSolution(SolutionRequest request)
{
    return Planning(request).run();
}

} // namespace convoy
