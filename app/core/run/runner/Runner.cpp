// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runner/Runner.h"

#include "base/Log.h"
#include "run/host/HostRun.h"
#include "run/runner/RunJobs.h"
#include "run/runner/RunVerdict.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>
#include <vector>

namespace convoy {

namespace {

const Log runnerLog("run");
constexpr auto beatEvery = std::chrono::seconds(60);

QStringList secretsOf(const RunContext &context)
{
    QStringList secrets = context.secrets.values();
    for (const Credentials &credentials : context.credentials) {
        secrets << credentials.password.reveal() << credentials.keyPassphrase.reveal()
                << credentials.runAsPassword.reveal();
    }
    return secrets;
}

QString randomMark()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}

RunContext withMark(RunContext context)
{
    if (context.mark.isEmpty())
        context.mark = randomMark();
    return context;
}

Error hostGone(const QString &host)
{
    return Error(QStringLiteral("host-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is not in the repository any more."), {host}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It was removed after the plan was made.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Add the host again, or make a new plan.")));
}

QList<double> weightsOf(const RunContext &context)
{
    QList<double> weights;
    for (const PlanHost *host : context.plan.allHosts())
        weights += HostWay::weight(*host, context.times);
    return weights.isEmpty() ? QList<double>{1.0} : weights;
}

bool mayBeTriedAgain(HostState state)
{
    return state == HostState::Failed || state == HostState::Unreachable;
}

} // namespace

struct Runner::Private
{
    explicit Private(RunContext given)
        : context(withMark(std::move(given)))
        , control(context.plan.limits)
        , verdict(context.runId, control, context.clock)
        , mask(secretsOf(context))
        , waves(jobsOf(context.plan))
        , progress(weightsOf(context))
        , outcomes(context.plan.allHosts().size())
        , reached(outcomes.size())
    {
    }

    RunContext context;
    RunControl control;
    RunVerdict verdict;
    SecretMask mask;
    QList<WaveJobs> waves;
    RunProgress progress;
    std::vector<HostOutcome> outcomes;
    std::vector<ResumePoint> reached; ///< HostRun::reached
    std::mutex againMutex; ///< guards what follows, and the outcomes of hosts that are in it
    QSet<QString> hostsOver; ///< whose part of the run is over
    QSet<QString> hostsAgain; ///< those that are being tried again
    std::vector<std::jthread> again; ///< hosts that are tried again
    bool isEnding = false;

    void runWave(const WaveJobs &wave);
    void runJob(const HostJob &job);
    void workOn(const HostJob &job, HostJournal &journal);
    [[nodiscard]] HostOutcome runHost(const HostJob &job, HostJournal &journal, const ResumePoint *resume);
    [[nodiscard]] bool retry(const QString &host);
    void tryAgain(const HostJob &job);
    void finishRetries();
    void noteForOthers(const HostJob &job, const HostOutcome &outcome);
    [[nodiscard]] bool isLeftOutByPlan(const HostJob &job) const;
    void append(EventKind kind, RunState state, const Message &message, int wave = 0);
    void end(RunResult &result);
    [[nodiscard]] bool isNothingLeft() const;
};

Runner::Runner(RunContext context)
    : m_private(std::make_unique<Private>(std::move(context)))
{
}

Runner::~Runner() = default;

void Runner::pause()
{
    m_private->control.pause();
    m_private->append(EventKind::Paused, RunState::Paused,
                      Message(QT_TRANSLATE_NOOP("core", "Paused. Steps that are running go on to their end.")));
}

void Runner::proceed()
{
    m_private->append(EventKind::Resumed, RunState::Running, Message(QT_TRANSLATE_NOOP("core", "The run goes on.")));
    m_private->control.proceed();
}

void Runner::stopAfterStep()
{
    m_private->control.stopAfterStep();
}

void Runner::stopNow()
{
    m_private->control.stopNow();
}

void Runner::confirm(const QString &host, const QString &step)
{
    m_private->control.confirm(host, step);
}

void Runner::leaveOut(const QString &host, const QString &operatorName)
{
    m_private->control.leaveOut(host, operatorName);
}

bool Runner::retry(const QString &host)
{
    return m_private->retry(host);
}

RunResult Runner::execute()
{
    // A host that goes away while it is written to must be a failed write, not the end of the runner.
    std::signal(SIGPIPE, SIG_IGN);
    std::mutex beatMutex;
    std::condition_variable_any beatChanged;
    const std::jthread heartbeat([&](const std::stop_token &token) {
        std::unique_lock guard(beatMutex);
        while (!beatChanged.wait_for(guard, token, beatEvery, [&] { return token.stop_requested(); }))
            m_private->context.locks.beat(m_private->context.runId);
    });
    const bool isResumed = !m_private->context.resume.isEmpty();
    m_private->append(isResumed ? EventKind::Resumed : EventKind::RunStarted, RunState::Running, Message());
    for (const WaveJobs &wave : std::as_const(m_private->waves)) {
        m_private->control.beginWave();
        if (m_private->context.judge != nullptr)
            m_private->context.judge->beginWave();
        m_private->runWave(wave);
        m_private->append(EventKind::WaveEnded, RunState::Running, Message(), wave.number);
    }
    m_private->finishRetries();
    RunResult result;
    m_private->end(result);
    return result;
}

void Runner::Private::runWave(const WaveJobs &wave)
{
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < wave.jobs.size(); i = next++)
            runJob(wave.jobs.at(i));
    };
    const qsizetype limit = std::max(context.plan.limits.parallel, 1);
    std::vector<std::jthread> workers;
    for (qsizetype i = 0; i < std::min(limit, wave.jobs.size()); ++i)
        workers.emplace_back(work);
}

void Runner::Private::runJob(const HostJob &job)
{
    HostJournal journal(context, control, progress, mask, job.position);
    workOn(job, journal);
    const std::lock_guard guard(againMutex);
    hostsOver.insert(job.planned->host);
}

void Runner::Private::workOn(const HostJob &job, HostJournal &journal)
{
    HostOutcome &outcome = outcomes.at(static_cast<size_t>(job.position.index));
    if (const ResumePoint earlier = context.resume.value(job.planned->host); earlier.isFinished) {
        outcome = earlier.outcome;
        journal.advance(1.0);
        noteForOthers(job, outcome);
        return;
    }
    if (!context.onlyHosts.isEmpty() && !context.onlyHosts.contains(job.planned->host)) {
        outcome = context.resume.value(job.planned->host).outcome; // its rows stay as they are
        return;
    }
    // One that was begun goes through its steps: what lies on it is seen to there.
    const ResumePoint before = context.resume.value(job.planned->host);
    const bool isUntouched = before.endedSteps.isEmpty() && before.openStep.isEmpty() && !before.isLeftBehind();
    if (const auto leftOut = control.leftOutBy(job.planned->host); leftOut && isUntouched) {
        outcome = verdict.leftOut(job.planned->host, *leftOut);
        if (Status written = journal.end(outcome); !written)
            runnerLog.error("row not written", {{"host", outcome.host}});
    } else if (isLeftOutByPlan(job) || control.mayStart()) {
        const auto point = context.resume.constFind(job.planned->host);
        outcome = runHost(job, journal, point == context.resume.cend() ? nullptr : &*point);
    } else if (const ResumePoint earlier = context.resume.value(job.planned->host); earlier.isLeftBehind()) {
        outcome = earlier.outcome; // its rows say what is true of it, and stay
    } else {
        outcome = verdict.notStarted(job.planned->host);
        if (Status written = journal.end(outcome); !written)
            runnerLog.error("row not written", {{"host", outcome.host}});
    }
    control.count(outcome.state);
    noteForOthers(job, outcome);
}

/// What hosts that come later build on.
void Runner::Private::noteForOthers(const HostJob &job, const HostOutcome &outcome)
{
    const bool isThere = outcome.state == HostState::Done || outcome.code == QLatin1String("already-present");
    const bool isOrganisation = job.planned->host == organisationName();
    if (isOrganisation && !isThere && outcome.state != HostState::Skipped)
        control.blockHosts();
    else if (isThere && !isOrganisation && context.judge != nullptr)
        context.judge->noteDone(*job.planned);
}

/// Nothing begins there: its outcome stands, however the run goes.
bool Runner::Private::isLeftOutByPlan(const HostJob &job) const
{
    return context.plan.isOfSolution() && !job.planned->skip.isEmpty() && !control.isJournalBroken()
           && !control.isStopped();
}

HostOutcome Runner::Private::runHost(const HostJob &job, HostJournal &journal, const ResumePoint *resume)
{
    Host host;
    host.name = job.planned->runsOn.isEmpty() ? job.planned->host : job.planned->runsOn;
    const auto known = context.hosts.constFind(host.name);
    HostContext hostContext{.run = context,
                            .control = control,
                            .journal = journal,
                            .mask = mask,
                            .host = known == context.hosts.cend() ? host : *known,
                            .planned = *job.planned,
                            .cancel = control.cancel()};
    hostContext.token = QStringLiteral("%1-%2").arg(context.runId, context.mark);
    hostContext.paths.run = QStringLiteral("run-%1").arg(hostContext.token);
    hostContext.stage = job.position.stage;
    hostContext.resume = resume;
    if (known == context.hosts.cend() && needsConnection(*job.planned))
        hostContext.refusal = hostGone(host.name);
    HostRun run(std::move(hostContext));
    HostOutcome outcome = run.execute();
    reached.at(static_cast<size_t>(job.position.index)) = run.reached();
    return outcome;
}

bool Runner::Private::retry(const QString &host)
{
    const std::lock_guard guard(againMutex);
    const HostJob *job = jobOf(waves, host);
    if (hostsAgain.contains(host))
        return true;
    if (isEnding || control.isStopped() || control.isJournalBroken() || job == nullptr || !hostsOver.contains(host))
        return false;
    if (!mayBeTriedAgain(outcomes.at(static_cast<size_t>(job->position.index)).state))
        return false;
    hostsOver.remove(host);
    hostsAgain.insert(host);
    control.forgive();
    again.emplace_back([this, job] { tryAgain(*job); });
    return true;
}

void Runner::Private::tryAgain(const HostJob &job)
{
    const auto index = static_cast<size_t>(job.position.index);
    ResumePoint point = reached.at(index);
    point.outcome.host = job.planned->host;
    HostJournal journal(context, control, progress, mask, job.position);
    HostOutcome outcome = runHost(job, journal, &point);
    control.count(outcome.state);
    noteForOthers(job, outcome);
    const std::lock_guard guard(againMutex);
    outcomes.at(index) = std::move(outcome);
    hostsAgain.remove(job.planned->host);
    hostsOver.insert(job.planned->host);
}

void Runner::Private::finishRetries()
{
    for (;;) {
        std::vector<std::jthread> running;
        {
            const std::lock_guard guard(againMutex);
            running.swap(again);
            isEnding = running.empty();
        }
        if (running.empty())
            return;
    }
}

/// Every host has come to its end, a good one or not.
bool Runner::Private::isNothingLeft() const
{
    return std::ranges::none_of(outcomes, [](const HostOutcome &host) {
        return host.isCutOff || host.state == HostState::NotStarted || host.state == HostState::Stopped;
    });
}

void Runner::Private::append(EventKind kind, RunState state, const Message &message, int wave)
{
    Event event;
    event.at = context.clock.now();
    event.run = context.runId;
    event.wave = wave;
    event.kind = kind;
    event.state = runStateWord(state);
    event.message = message;
    event.progress = kind == EventKind::RunEnded && isNothingLeft() ? 1.0 : progress.now();
    if (Status written = context.journal.append(event); !written) {
        runnerLog.error("row not written", {{"run", context.runId}, {"code", written.error().code}});
        control.breakJournal(written.error());
    }
}

void Runner::Private::end(RunResult &result)
{
    const RunState state = verdict.endState(outcomes);
    if (state == RunState::Stopped)
        append(EventKind::Stopped, RunState::Running, verdict.endMessage(state));
    append(EventKind::RunEnded, state, verdict.endMessage(state));
    result.run = context.runId;
    result.state = verdict.endState(outcomes); // the last row may be the one that could not be written
    result.hosts = QList<HostOutcome>(outcomes.cbegin(), outcomes.cend());
    result.journalProblem = control.journalProblem();
}

} // namespace convoy
