// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/HostRun.h"

#include "base/Log.h"
#include "run/host/DetachedStep.h"
#include "run/host/HostFailures.h"
#include "run/host/LineMessages.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>

namespace convoy {

namespace {

const Log runLog("run");

/// Somebody who wants the run to stop now waits for it.
constexpr std::chrono::seconds longestLook{20};

/// Steps after which the run has to know what stands on the host; they only read.
bool isProof(StepKind kind)
{
    return kind == StepKind::ResultLog || kind == StepKind::Verify;
}

/// What a host whose installer was begun earlier needs not do again.
bool isBehind(StepKind kind)
{
    return kind == StepKind::Copy || kind == StepKind::Configure;
}

HostState stateFor(const Error &error, const RunControl &control)
{
    if (error.code == QLatin1String("host-unreachable"))
        return HostState::Unreachable;
    const bool isStop = error.code == QLatin1String("cancelled") && control.isStopped();
    return isStop ? HostState::Stopped : HostState::Failed;
}

bool isTail(StepKind kind)
{
    return kind == StepKind::Record || kind == StepKind::CleanUp;
}

} // namespace

HostRun::HostRun(HostContext context)
    : m_context(std::move(context))
{
    m_context.outcome.host = m_context.planned.host;
    if (m_context.resume != nullptr)
        m_context.endedSteps = m_context.resume->endedSteps;
    if (m_context.resume != nullptr && m_context.resume->hasOutcome) {
        m_context.outcome = m_context.resume->outcome;
        m_context.state = m_context.outcome.state;
    }
    m_context.way = HostWay(m_context.planned.steps, m_context.run.times);
}

template <typename Work>
Status HostRun::guarded(Work &&work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return failure(internalProblem(m_context.host.name, exception.what()));
    } catch (...) {
        return failure(internalProblem(m_context.host.name, "unknown exception"));
    }
}

HostOutcome HostRun::execute()
{
    begin();
    if (!m_context.planned.skip.isEmpty()) {
        skip();
    } else {
        if (Status worked = guarded([this] { return openAndWork(); }); !worked)
            fail(worked.error());
        bringBack();
        tidyUp();
    }
    end();
    return m_context.outcome;
}

void HostRun::begin()
{
    if (!m_context.outcome.started.isValid())
        m_context.outcome.started = m_context.run.clock.now();
    Status written =
        m_context.journal.append({.kind = EventKind::HostStarted, .step = {}, .state = m_context.state, .message = {}});
    if (!written)
        fail(written.error());
}

void HostRun::skip()
{
    m_context.outcome.state = HostState::Skipped;
    m_context.outcome.code = m_context.planned.skipRule;
    m_context.outcome.message = m_context.planned.skip;
}

Status HostRun::openAndWork()
{
    if (m_context.control.isJournalBroken())
        return {}; // the first row could not be written: the host is not touched
    if (m_context.resume != nullptr && m_context.resume->hasOutcome) {
        reachLeftovers();
        return {};
    }
    if (m_context.refusal)
        return failure(*m_context.refusal);
    if (m_context.isOfSolution())
        return workSolution();
    if (Status opened = connect(); !opened)
        return opened;
    for (const PlanStep &planned : std::as_const(m_context.planned.steps)) {
        if (isTail(planned.kind))
            continue;
        if (m_context.isJoining() && isBehind(planned.kind)) {
            m_context.way.pass(planned.id);
            continue;
        }
        if (!mayBegin(planned.kind))
            return failure(stoppedWork(m_context));
        if (m_context.isFateUnknown() && planned.kind == StepKind::Copy)
            return failure(stepFateUnknown(m_context.host.name));
        if (Status done = runStep(planned.kind, &planned); !done)
            return done;
        if (m_context.isSkipped) {
            noteSkipped();
            return {};
        }
    }
    return {};
}

/// The host has its outcome; what lies there is to be removed, if it can be had.
void HostRun::reachLeftovers()
{
    Status reached = m_context.refusal ? failure(*m_context.refusal) : connect();
    if (reached)
        reached = runStep(StepKind::Lock);
    if (!reached)
        m_context.leftovers = {m_context.paths.run};
}

Status HostRun::connect()
{
    const auto make = [this] { return m_context.run.connections.create(m_context.host, m_context.credentials()); };
    const auto say = [this](const Message &message) { m_context.journal.output(m_step, m_context.state, message); };
    LineNews news{.onLost = [this, say](const Error &) { say(lineCut(m_context.host.name)); },
                  .onReturn = [say](std::chrono::seconds time) { say(lineStandsAgain(time)); }};
    m_context.connection =
        std::make_unique<ResilientConnection>(m_context.host, make, m_context.run.reconnectFor, std::move(news));
    Status opened = m_context.connection->open(m_context.cancel);
    m_context.outcome.hostKey = m_context.connection->hostKey().fingerprint;
    return opened;
}

/// Waits while the run is paused. Once an installer has ended, a stop lets what it did be looked at.
bool HostRun::mayBegin(StepKind kind)
{
    const bool mayGoOn = m_context.mayGoOn();
    if (mayGoOn && !m_context.cancel.isCancelled())
        return true;
    if (m_context.isJoining() && !m_context.cancel.isCancelled())
        return true; // its installer runs already, and is let finish
    if (!m_context.hasEndedCommand || !isProof(kind))
        return false;
    if (m_context.cancel.isCancelled())
        m_context.cancel = CancelToken().expiringAfter(longestLook);
    return true;
}

void HostRun::noteSkipped()
{
    m_context.outcome.state = HostState::Skipped;
    m_context.outcome.code = QStringLiteral("already-present");
    m_context.outcome.message =
        Message(QT_TRANSLATE_NOOP("core", "%1 stands there already."), {m_context.run.package.displayName()});
}

Status HostRun::runStep(StepKind kind, const PlanStep *planned)
{
    const std::unique_ptr<Step> made = makeStep(kind, m_context.isOfSolution());
    const Step &step = *made;
    m_context.step = planned;
    m_step = planned == nullptr ? stepKindWord(kind) : planned->id;
    m_context.note = Message();
    m_context.state = step.during().value_or(m_context.state);
    m_context.way.begin(m_step);
    return executeJournalled(step);
}

Status HostRun::executeJournalled(const Step &step)
{
    const HostJournal::Row begins{.kind = EventKind::StepStarted,
                                  .step = m_step,
                                  .state = m_context.state,
                                  .message = Message::verbatim(step.describe(m_context)),
                                  .attempt = step.firstAttempt(m_context)};
    const bool isLast = step.kind() == StepKind::CleanUp;
    Status written = isLast ? m_context.journal.conclude(begins, m_context.outcome) : m_context.journal.append(begins);
    // Without its row a step must not change anything. What removes our traces may, unless these are all that can tell a
    // resumed run what became of the installer.
    if (!written && (!isLast || m_context.hasStartedCommand))
        return written;
    Status result = guarded([&] { return step.execute(m_context); });
    if (result)
        noteEnded(step);
    m_context.way.end();
    m_context.tellProgress();
    HostJournal::Row row{
        .kind = EventKind::StepEnded, .step = m_step, .state = m_context.state, .message = m_context.note};
    if (step.kind() == StepKind::Command) {
        row.attempt = m_context.attempt;
        if (result)
            row.exitCode = m_context.exitCode;
    }
    if (!result) {
        row.error = result.error();
        row.message = result.error().what;
    }
    Status ended = m_context.journal.append(row);
    if (!ended && step.kind() == StepKind::Command)
        m_context.hasStartedCommand = true; // only the host knows its result now: what lies there stays
    return result ? ended : result;
}

ResumePoint HostRun::reached() const
{
    ResumePoint point;
    point.outcome.host = m_context.planned.host;
    point.endedSteps = m_context.endedSteps;
    if (m_context.isInstallerOpen()) {
        point.hasStartedCommand = true;
        point.isCommandOpen = true;
        point.openStep = m_context.outcome.step;
        point.attempt = m_context.attempt;
    }
    return point;
}

void HostRun::noteEnded(const Step &step)
{
    m_context.state = step.after().value_or(m_context.state);
    if (!m_context.isSkipped && m_context.step != nullptr)
        m_context.endedSteps.insert(m_step, step.kind() == StepKind::Command ? m_context.exitCode : 0);
}

void HostRun::finishStep(StepKind kind)
{
    const QString before = m_step;
    Status done = runStep(kind);
    if (!done && kind == StepKind::Record)
        fail(done.error());
    else
        m_step = before;
    if (!done && done.error().code == QLatin1String("installer-alive"))
        tellAliveInstaller(done.error());
}

/// Whatever the outcome was to be: that its installer goes on is what a person must know of this host.
void HostRun::tellAliveInstaller(const Error &error)
{
    HostOutcome &outcome = m_context.outcome;
    outcome.code = error.code;
    outcome.message = error.what;
    outcome.why = error.why;
    outcome.remedy = error.remedy;
}

void HostRun::tidyUp()
{
    if (m_context.hasTouchedHost)
        (void)m_context.mayGoOn(); // what follows are steps too
    const bool isRecorded = !m_context.isOfSolution() && m_context.outcome.state != HostState::RolledBack;
    if (m_context.hasStartedCommand && isRecorded)
        finishStep(StepKind::Record);
    ensureOutcome();
    noteCutOff(); // before the row that the clean-up begins with
    HostOutcome &outcome = m_context.outcome;
    m_context.state = outcome.state;
    if (m_context.hasTouchedHost)
        finishStep(StepKind::CleanUp);
    noteCutOff();
    if (!m_context.leftovers.isEmpty()) {
        if (m_context.isInstallerOpen())
            outcome.why = stepFateUnknown(m_context.host.name).what; // nobody could end it, or see its end
        const QStringList said{outcome.message.text(), m_context.leftovers.join(QLatin1String(", "))};
        outcome.message =
            Message(QT_TRANSLATE_NOOP("core", "%1 Temporary files could not be removed from the host: %2."), said);
    }
    if (m_context.connection)
        m_context.connection->close();
    if (m_context.holdsRepositoryLock)
        m_context.run.locks.release(m_context.host.name, m_context.run.runId);
}

/// A host that was lost on its way, or whose installer nobody could see to its end, is not done with.
void HostRun::noteCutOff()
{
    HostOutcome &outcome = m_context.outcome;
    const bool mayBe = outcome.state == HostState::Failed || outcome.state == HostState::Unreachable
                       || outcome.state == HostState::Stopped;
    const bool isLost = outcome.code == QLatin1String("connection-lost") && !m_context.hasSeenToItsEnd;
    outcome.isCutOff = mayBe && (isLost || m_context.isInstallerOpen());
    if (outcome.isCutOff && outcome.state == HostState::Unreachable)
        outcome.remedy = bringBackAndResume();
}

void HostRun::fail(const Error &error)
{
    HostOutcome &outcome = m_context.outcome;
    const bool hasFailedBefore = !outcome.code.isEmpty();
    if (hasFailedBefore)
        return; // the first failure is the reason, later ones follow from it
    const HostState state = stateFor(error, m_context.control);
    const Error shown = state == HostState::Stopped ? stoppedWork(m_context) : error;
    outcome.state = state;
    outcome.step = m_step;
    outcome.code = shown.code;
    outcome.message = shown.what;
    outcome.why = shown.why;
    outcome.remedy = shown.remedy;
    outcome.detail = shown.detail;
    runLog.warning("host failed", {{"host", outcome.host}, {"step", outcome.step}, {"code", outcome.code}});
}

void HostRun::ensureOutcome()
{
    if (m_context.outcome.state == HostState::Planned)
        fail(internalProblem(m_context.outcome.host, "the host's work ended without a verdict"));
}

void HostRun::sayCaveat()
{
    HostOutcome &outcome = m_context.outcome;
    const bool isDone = outcome.state == HostState::Done || outcome.state == HostState::DoneRestartWanted;
    if (!m_context.caveat || !isDone || !outcome.code.isEmpty())
        return;
    outcome.code = m_context.caveat->code;
    outcome.message = m_context.caveat->what;
    outcome.why = m_context.caveat->why;
    outcome.remedy = m_context.caveat->remedy;
}

void HostRun::end()
{
    ensureOutcome();
    HostOutcome &outcome = m_context.outcome;
    outcome.ended = m_context.run.clock.now();
    sayCaveat();
    outcome = m_context.mask.masked(outcome);
    const int earlier = m_context.resume == nullptr ? 1 : m_context.resume->attempt;
    const int attempt = m_context.attempt > 0 ? m_context.attempt : earlier;
    if (Status written = m_context.journal.end(outcome, m_context.isInstallerOpen() ? attempt : 0); !written)
        fail(written.error());
}

} // namespace convoy
