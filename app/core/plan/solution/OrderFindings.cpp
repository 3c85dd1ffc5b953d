// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/OrderFindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

QString described(const SolutionDefinition &definition, const OrderedHost &host)
{
    const QString stage = host.naturalStage < 0 ? QStringLiteral("–") : definition.stages.at(host.naturalStage).id;
    return QStringLiteral("%1 (%2)").arg(host.knowledge->name, stage);
}

class OrderJudgement
{
public:
    OrderJudgement(const SolutionRequest &request, const QList<OrderedHost> &hosts, SolutionJudge &judge)
        : m_request(request)
        , m_hosts(hosts)
        , m_judge(judge)
    {
    }

    Status run(const SolutionRule &rule)
    {
        switch (rule.order) {
        case OrderRule::Stages:
            return judgeStages(rule);
        case OrderRule::First:
            judgeFirst(rule);
            return {};
        case OrderRule::SeveralRoles:
            judgeSeveralRoles(rule);
            return {};
        case OrderRule::None:
            return {};
        }
        return {};
    }

private:
    void fire(const SolutionRule &rule, const OrderedHost &host, const OrderedHost *earlier, const OrderedHost *later)
    {
        const TextWords words{.host = host.knowledge->name,
                              .target = m_request.definition.targetVersion.text(),
                              .earlier = earlier == nullptr ? QString() : described(m_request.definition, *earlier),
                              .later = later == nullptr ? QString() : described(m_request.definition, *later)};
        m_judge.fire(
            rule,
            {.name = host.knowledge->name, .mode = host.mode, .roles = host.roles, .view = host.view(m_request.facts)},
            words);
    }

    [[nodiscard]] bool isAbout(const SolutionRule &rule, const OrderedHost &earlier) const
    {
        return rule.stages.isEmpty() || rule.stages.contains(m_request.definition.stages.at(earlier.naturalStage).id);
    }

    Status judgeStages(const SolutionRule &rule)
    {
        for (const OrderedHost &moved : m_hosts) {
            if (moved.naturalStage < 0 || moved.stage == moved.naturalStage)
                continue;
            for (const OrderedHost &other : m_hosts) {
                // In one stage they would be done together, which keeps the order no better.
                const bool isEarlier = moved.stage <= other.stage && moved.naturalStage > other.naturalStage;
                const bool isLater = other.stage <= moved.stage && other.naturalStage > moved.naturalStage;
                if (other.naturalStage < 0 || (!isEarlier && !isLater))
                    continue;
                const OrderedHost &earlier = isEarlier ? moved : other;
                const OrderedHost &later = isEarlier ? other : moved;
                if (!isAbout(rule, earlier))
                    continue;
                if (rule.severity == RuleSeverity::Blocks)
                    return failure(refusal(rule, earlier, later));
                fire(rule, moved, &earlier, &later);
                break;
            }
        }
        return {};
    }

    [[nodiscard]] Error refusal(const SolutionRule &rule, const OrderedHost &earlier, const OrderedHost &later) const
    {
        return Error(
                   QStringLiteral("move-refused"),
                   Message(QT_TRANSLATE_NOOP("core", "The move is against the rule %1: %2 would come before %3."),
                           {rule.id, described(m_request.definition, earlier), described(m_request.definition, later)}),
                   ErrorKind::Request)
            .because(rule.why.message(QStringList()))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Leave the host in its stage.")));
    }

    void judgeFirst(const SolutionRule &rule)
    {
        const SolutionStage *stage =
            rule.stages.isEmpty() ? nullptr : m_request.definition.stage(rule.stages.constFirst());
        if (stage == nullptr || stage->first.isEmpty())
            return;
        const OrderedHost *earlier = nullptr;
        for (const OrderedHost &host : m_hosts) {
            const bool isMeant =
                std::ranges::any_of(stage->roles, [&](const QString &role) { return host.roles.contains(role); });
            if (!isMeant)
                continue;
            if (stage->first.constFirst().evaluate(host.view(m_request.facts)) != Verdict::True)
                earlier = earlier == nullptr ? &host : earlier;
            else if (earlier != nullptr)
                fire(rule, host, earlier, &host);
        }
    }

    void judgeSeveralRoles(const SolutionRule &rule)
    {
        for (const OrderedHost &host : m_hosts) {
            if (host.stagedRoles > 1)
                fire(rule, host, nullptr, nullptr);
        }
    }

    const SolutionRequest &m_request;
    const QList<OrderedHost> &m_hosts;
    SolutionJudge &m_judge;
};

} // namespace

Status judgeOrder(const SolutionRequest &request, const QList<OrderedHost> &hosts, SolutionJudge &judge)
{
    OrderJudgement judgement(request, hosts, judge);
    for (const SolutionRule &rule : request.definition.rules) {
        if (Status judged = judgement.run(rule); !judged)
            return judged;
    }
    return {};
}

} // namespace convoy
