// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/SolutionPlanModel.h"

#include "operations/host/HostSurvey.h"
#include "operations/solution/RepositoryFacts.h"
#include "plan/solution/SolutionPlanPrinter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace convoy {

namespace {

using namespace std::chrono_literals;

/// What one judging is about.
struct Judging
{
    SharedSolution definition;
    QStringList targets;
    RuleDecisions decisions;
    QList<HostMove> moves;
    WantedLimits limits;
    QHash<QString, Credentials> credentials;
    bool asks = false;
    bool isStored = false;
};

Result<QMap<QString, HostCheck>> checksFor(Repository &repository, const Judging &wanted,
                                           const ConnectionFactory &connections, const Clock &clock,
                                           const CancelToken &cancel)
{
    auto checks = repository.hosts().lastChecks();
    if (!checks || !wanted.asks || wanted.isStored)
        return checks;
    const auto hosts = repository.hosts().list();
    if (!hosts)
        return failure(hosts.error());
    const QSet<QString> chosen(wanted.targets.cbegin(), wanted.targets.cend());
    SurveyRequest request;
    std::ranges::copy_if(*hosts, std::back_inserter(request.hosts),
                         [&](const Host &host) { return chosen.contains(host.name); });
    request.credentials = wanted.credentials;
    request.maxAge = 0min;
    const auto asked = surveyAndStore(repository.hosts(), request, connections, clock, {}, cancel);
    if (!asked)
        return failure(asked.error());
    return repository.hosts().lastChecks(); // with what operators and imports said
}

Result<JudgedSolution> judgeSolution(Repository &repository, const Judging &wanted,
                                     const ConnectionFactory &connections, const Clock &clock,
                                     const CancelToken &cancel)
{
    const auto checks = checksFor(repository, wanted, connections, clock, cancel);
    if (!checks)
        return failure(checks.error());
    auto known = knownFactsOf(repository, *wanted.definition, {.checks = *checks, .storedOnly = wanted.isStored});
    if (!known)
        return failure(known.error());
    auto plan = planSolution({.definition = *wanted.definition,
                              .facts = *std::move(known),
                              .profile = Profile::Upgrade,
                              .targets = wanted.targets,
                              .decisions = wanted.decisions,
                              .moves = wanted.moves,
                              .limits = wanted.limits});
    if (!plan)
        return failure(plan.error());
    auto answers = answersOf(repository, *wanted.definition, *checks, wanted.targets);
    if (!answers)
        return failure(std::move(answers).error());
    JudgedSolution judged;
    judged.answers = *std::move(answers);
    judged.plan = std::make_shared<const SolutionPlan>(*std::move(plan));
    judged.groups = groupFindings(judged.plan->findings);
    judged.passed =
        judged.groups.removeIf([](const FindingGroup &group) { return group.finding.severity == Severity::Pass; });
    judged.board = std::make_shared<const PlanBoard>(judged.plan, wanted.moves);
    return judged;
}

} // namespace

SolutionPlanModel::SolutionPlanModel(Session &session, SolutionWizardState &state, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state)
{
    connect(&m_state, &DeployWizardState::hostsChanged, this, &SolutionPlanModel::forget);
    connect(&m_state, &DeployWizardState::limitsChanged, this, &SolutionPlanModel::forget);
    connect(&m_state, &SolutionWizardState::storedFactsChanged, this, &SolutionPlanModel::forget);
    connect(&m_state, &SolutionWizardState::decisionsChanged, this, [this] { judge(false); });
}

SolutionPlanModel::~SolutionPlanModel()
{
    m_judging.cancel();
}

void SolutionPlanModel::forget()
{
    if (m_phase == Phase::Judging)
        m_isPending = true;
    else
        m_phase = Phase::Stale;
    emit changed();
}

void SolutionPlanModel::judgeIfStale()
{
    if (m_phase == Phase::Stale || m_phase == Phase::Failed)
        judge(false);
}

void SolutionPlanModel::checkAgain()
{
    judge(true);
}

void SolutionPlanModel::judge(bool asks)
{
    if (m_phase == Phase::Judging) {
        m_isPending = true;
        return;
    }
    m_phase = Phase::Judging;
    m_problem.reset();
    m_trial = std::exchange(m_nextTrial, std::nullopt);
    const Judging wanted{.definition = m_state.definition(),
                         .targets = m_state.hosts(),
                         .decisions = m_state.decisions(),
                         .moves = m_trial ? m_state.movesWith(m_trial->host, m_trial->stage) : m_state.moves(),
                         .limits = WantedLimits::exactly(m_state.limits()),
                         .credentials = m_session.credentials(),
                         .asks = asks,
                         .isStored = m_state.usesStoredFacts()};
    auto work = [wanted, connections = &m_session.connections(),
                 clock = &m_session.clock()](Repository &repository, const CancelToken &cancel) {
        return judgeSolution(repository, wanted, *connections, *clock, cancel);
    };
    m_judging = m_session.inBackground<JudgedSolution>(
        this, work, [this](Result<JudgedSolution> judged) { take(std::move(judged)); });
    emit changed();
}

void SolutionPlanModel::takeMove(const Result<JudgedSolution> &judged)
{
    const HostMove trial = *std::exchange(m_trial, std::nullopt);
    if (!judged) {
        emit moveRefused(trial.host, judged.error());
        return;
    }
    m_state.setMove(trial.host, trial.stage);
    emit moved(trial.host);
}

void SolutionPlanModel::take(Result<JudgedSolution> judged)
{
    const bool isTrial = m_trial.has_value();
    if (judged) {
        m_judged = *judged;
        ++m_revision;
        m_phase = Phase::Ready;
    } else if (isTrial && m_judged) {
        m_phase = Phase::Ready; // the plan of before stands
    } else {
        m_problem = judged.error();
        m_judged.reset();
        ++m_revision;
        m_phase = Phase::Failed;
    }
    emit changed();
    if (isTrial)
        takeMove(judged);
    if (m_nextTrial || std::exchange(m_isPending, false))
        judge(false);
}

void SolutionPlanModel::answer(const FactAnswer &answer)
{
    auto work = [answer, definition = m_state.definition(),
                 clock = &m_session.clock()](Repository &repository, const CancelToken &) -> Result<bool> {
        if (Status stored = storeAnswer(repository, *definition, answer, clock->now()); !stored)
            return failure(std::move(stored).error());
        return true;
    };
    m_session.inBackground<bool>(this, work, [this, answer](const Result<bool> &stored) {
        if (!stored) {
            emit answerRefused(stored.error());
            return;
        }
        m_state.announceFacts();
        emit answered(answer);
        judge(false);
    });
}

void SolutionPlanModel::importFile(const QString &path)
{
    auto work = [path, definition = m_state.definition(), clock = &m_session.clock()](Repository &repository,
                                                                                      const CancelToken &) {
        return importFacts(repository, *definition, path, clock->now());
    };
    m_session.inBackground<qsizetype>(this, work, [this](const Result<qsizetype> &facts) {
        if (!facts) {
            emit importRefused(facts.error());
            return;
        }
        m_state.announceFacts();
        emit imported(*facts);
        judge(false);
    });
}

void SolutionPlanModel::move(const QString &host, const QString &stage)
{
    m_nextTrial = HostMove{.host = host, .stage = stage};
    judge(false);
}

QStringList SolutionPlanModel::blockedHosts() const
{
    QStringList hosts;
    QSet<QString> seen;
    for (const Finding &finding : m_judged ? m_judged->plan->findings : QList<Finding>()) {
        if (!finding.blocks || finding.host.isEmpty() || seen.contains(finding.host))
            continue;
        seen.insert(finding.host);
        hosts += finding.host;
    }
    return hosts;
}

bool SolutionPlanModel::isPlanBlocked() const
{
    return m_judged && std::ranges::any_of(m_judged->plan->findings, [](const Finding &finding) {
               return finding.blocks && finding.host.isEmpty();
           });
}

QString SolutionPlanModel::asText() const
{
    return m_judged ? printSolutionPlan(*m_judged->plan) : QString();
}

Status SolutionPlanModel::save(const QString &path) const
{
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = !m_judged ? QByteArray()
                             : isJson  ? QJsonDocument(m_judged->plan->toJson()).toJson()
                                       : asText().toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error(QStringLiteral("summary-unwritable"),
                         Message(QT_TRANSLATE_NOOP("core", "The summary could not be saved to %1."), {path}),
                         ErrorKind::Request)
                       .because(Message::verbatim(file.errorString()))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Choose a folder that you may write to."))));
}

} // namespace convoy
