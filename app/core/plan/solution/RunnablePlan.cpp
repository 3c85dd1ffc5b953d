// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solution/RunnablePlan.h"

#include "prerequisites/FindingBuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace convoy {

namespace {

PlanStep own(StepKind kind)
{
    return {.id = stepKindWord(kind), .kind = kind, .command = {}};
}

Finding valueUnknown(const QString &host, const PlanStep &step, const QString &variable)
{
    return FindingBuilder("step-values-known", host,
                          Message(QT_TRANSLATE_NOOP("core", "The values of its commands are known")))
        .found(Message(QT_TRANSLATE_NOOP("core", "Nobody knows %1, which the step “%2” needs."), {variable, step.id}))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A value for %1."), {variable}))
        .why(Message(QT_TRANSLATE_NOOP("core", "Without it the step cannot be carried out.")))
        .blocker(Truth::Unknown,
                 Message(QT_TRANSLATE_NOOP("core", "Answer the question about it in the window, give it with --answer "
                                                   "%1=VALUE, or set the fact of the host."),
                         {variable}));
}

Finding nowhereToWork()
{
    return FindingBuilder("organisation-host", {},
                          Message(QT_TRANSLATE_NOOP("core", "There is a host for the steps of the organisation")))
        .found(Message(QT_TRANSLATE_NOOP("core", "No host of the plan answers and is free of blocking rules.")))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A host on which these steps are carried out.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "They come before every host, and are carried out on one.")))
        .blocker(Truth::False,
                 Message(QT_TRANSLATE_NOOP("core", "Do what the findings say of one host, or name another "
                                                   "one (--organisation-host).")));
}

Error severalMedia(const QString &one, const QString &other)
{
    return Error(QStringLiteral("media-several"),
                 Message(QT_TRANSLATE_NOOP("core", "The steps copy different folders: %1 and %2."), {one, other}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "One run copies one folder.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Put the media into one folder, and name it for all hosts.")));
}

/// The first ${…} that nothing was known for.
QString openVariable(const PlanStep &step)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{([^}]*)\\}"));
    for (const QString &text : {step.command, step.action->folder}) {
        if (const auto match = variable.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

class Conversion
{
public:
    explicit Conversion(const RunnableRequest &request)
        : m_request(request)
    {
    }

    Result<Plan> run()
    {
        const SolutionPlan &plan = m_request.plan;
        m_result.solution = plan.solution;
        m_result.packageName = plan.product;
        m_result.packageVersion = plan.target;
        m_result.profile = plan.profile;
        m_result.findings = plan.findings;
        m_result.limits = plan.limits;
        m_result.basis = m_request.basis;
        m_result.basis.document = plan.document;
        m_result.basis.toAcknowledge = plan.acknowledgements;
        addSkipped();
        for (const SolutionPlanStage &stage : plan.stages)
            m_result.stages += converted(stage);
        if (!m_otherMedia.isEmpty())
            return failure(severalMedia(m_result.basis.media, m_otherMedia));
        return std::move(m_result);
    }

private:
    void addSkipped()
    {
        if (m_request.plan.skipped.isEmpty())
            return;
        PlanWave wave;
        for (const SkippedHost &skipped : m_request.plan.skipped) {
            PlanHost host;
            host.host = skipped.host;
            host.to = m_request.plan.target;
            host.skip = skipped.reason;
            host.skipRule = skipped.rule;
            host.undo = m_request.plan.undo;
            wave.hosts += host;
        }
        m_result.stages += PlanStage{.id = QStringLiteral("left-out"),
                                     .title = Message(QT_TRANSLATE_NOOP("core", "Left out")),
                                     .scope = QStringLiteral("hosts"),
                                     .waves = {wave}};
    }

    PlanStage converted(const SolutionPlanStage &stage)
    {
        PlanStage result{.id = stage.id, .title = stage.title, .scope = stage.scope, .waves = {}};
        for (const SolutionPlanWave &wave : stage.waves) {
            PlanWave hosts;
            for (const SolutionPlanHost &host : wave.hosts)
                hosts.hosts += converted(host);
            result.waves += hosts;
        }
        return result;
    }

    PlanHost converted(const SolutionPlanHost &planned)
    {
        const bool isOrganisation = planned.host.isEmpty();
        PlanHost host;
        host.host = isOrganisation ? organisationName() : planned.host;
        host.from = planned.from;
        host.to = planned.to;
        host.isUnreachable = planned.isUnreachable;
        host.undo = m_request.plan.undo;
        host.undoReason = m_request.plan.undoReason;
        host.mode = planned.mode;
        host.roles = planned.roles;
        host.site = planned.site;
        addSteps(host, planned);
        if (isOrganisation && needsHost(host.steps)) {
            host.runsOn = organisationHost();
            if (host.runsOn.isEmpty())
                m_result.findings += nowhereToWork();
        }
        return host;
    }

    void addSteps(PlanHost &host, const SolutionPlanHost &planned)
    {
        QList<PlanStep> steps;
        QStringList taken{stepKindWord(StepKind::Lock), stepKindWord(StepKind::Check), stepKindWord(StepKind::CleanUp)};
        for (const SolutionPlanStep &step : planned.steps) {
            steps += converted(step, taken);
            if (const QString open = openVariable(steps.constLast()); !open.isEmpty() && !planned.isUnreachable)
                m_result.findings += valueUnknown(planned.host, steps.constLast(), open);
        }
        const bool isOnHost = !planned.host.isEmpty() || needsHost(steps);
        if (isOnHost)
            steps = QList<PlanStep>{own(StepKind::Lock), own(StepKind::Check)} + steps + QList{own(StepKind::CleanUp)};
        host.steps = std::move(steps);
    }

    PlanStep converted(const SolutionPlanStep &step, QStringList &taken)
    {
        PlanStep result{.id = step.id,
                        .kind = stepKindFromWord(step.kind).value_or(StepKind::Command),
                        .command = step.command,
                        .action = StepAction{.title = step.title,
                                             .instruction = step.instruction,
                                             .folder = step.folder,
                                             .services = step.services,
                                             .success = step.success,
                                             .restart = step.restart,
                                             .busy = step.busy,
                                             .ports = step.ports,
                                             .minutes = step.minutes,
                                             .isPointOfNoReturn = step.isPointOfNoReturn}};
        // A step of a collection comes once for each of its elements.
        for (int number = 2; taken.contains(result.id); ++number)
            result.id = QStringLiteral("%1-%2").arg(step.id, QString::number(number));
        taken += result.id;
        if (result.kind == StepKind::Copy)
            takeMedia(step.folder);
        return result;
    }

    void takeMedia(const QString &folder)
    {
        QString &media = m_result.basis.media;
        if (media.isEmpty())
            media = folder;
        else if (media != folder)
            m_otherMedia = folder;
    }

    [[nodiscard]] QString organisationHost() const
    {
        if (!m_request.organisationHost.isEmpty())
            return m_request.organisationHost;
        for (const SolutionPlanStage &stage : m_request.plan.stages) {
            for (const SolutionPlanWave &wave : stage.waves) {
                for (const SolutionPlanHost &host : wave.hosts) {
                    if (!host.host.isEmpty() && !host.isUnreachable && !isBlocked(host.host))
                        return host.host;
                }
            }
        }
        return {};
    }

    [[nodiscard]] bool isBlocked(const QString &host) const
    {
        return std::ranges::any_of(m_request.plan.findings,
                                   [&](const Finding &finding) { return finding.blocks && finding.host == host; });
    }

    const RunnableRequest &m_request;
    Plan m_result;
    QString m_otherMedia;
};

} // namespace

bool needsHost(const QList<PlanStep> &steps)
{
    return std::ranges::any_of(
        steps, [](const PlanStep &step) { return step.kind != StepKind::Confirm && step.kind != StepKind::Wait; });
}

Result<Plan> runnablePlan(const RunnableRequest &request)
{
    return Conversion(request).run();
}

} // namespace convoy
