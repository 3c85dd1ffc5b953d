// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunScript.h"

#include "repository/RunStore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>

#include <utility>

namespace convoy {

namespace {

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().english()));
}

} // namespace

RunScript::RunScript(DeployFixture &fixture, const QStringList &hosts)
    : RunScript(fixture, fixture.createRun(hosts))
{
}

RunScript::RunScript(DeployFixture &fixture, const QString &run)
    : m_fixture(fixture)
    , m_id(run)
    , m_journal(makeSqlJournal(fixture.session().url().path, m_id))
{
}

void RunScript::start()
{
    must(m_fixture.repository().runs().claim(m_id, {.processId = QCoreApplication::applicationPid(),
                                                    .machine = QSysInfo::machineHostName(),
                                                    .operatorName = QStringLiteral("tester")}));
    append(event(EventKind::RunStarted, {}, runStateWord(RunState::Running), 0));
}

Event RunScript::event(EventKind kind, const QString &host, const QString &state, double progress) const
{
    Event event;
    event.at = QDateTime::currentDateTimeUtc();
    event.run = m_id;
    event.host = host;
    event.wave = host.isEmpty() ? 0 : 1;
    event.kind = kind;
    event.state = state;
    event.progress = progress;
    return event;
}

void RunScript::append(const Event &event)
{
    must(m_journal->append(event));
    m_fixture.session().announceChange();
}

void RunScript::step(const QString &host, StepKind step, HostState state, double progress)
{
    m_progress = progress;
    append(stepEvent(EventKind::StepStarted, host, step, state));
}

Event RunScript::stepEvent(EventKind kind, const QString &host, StepKind step, HostState state) const
{
    Event event = this->event(kind, host, hostStateWord(state), m_progress);
    event.step = stepKindWord(step);
    return event;
}

void RunScript::endStep(const QString &host, StepKind step, HostState state)
{
    append(stepEvent(EventKind::StepEnded, host, step, state));
}

void RunScript::failStep(const QString &host, StepKind step, HostState state)
{
    Event failed = stepEvent(EventKind::StepEnded, host, step, state);
    failed.error = Error(QStringLiteral("installer-failed"), Message::verbatim(QStringLiteral("The step failed.")));
    append(failed);
}

void RunScript::endWave(int number)
{
    Event ended = event(EventKind::WaveEnded, {}, runStateWord(RunState::Running), m_progress);
    ended.wave = number;
    append(ended);
}

void RunScript::output(const QString &host, StepKind step, HostState state, const Message &message)
{
    Event said = event(EventKind::Output, host, hostStateWord(state), m_progress);
    said.step = stepKindWord(step);
    said.message = message;
    append(said);
}

void RunScript::take(RunRequest request)
{
    must(m_fixture.repository().runs().acknowledge(m_id, request));
    if (request == RunRequest::Pause)
        append(event(EventKind::Paused, {}, runStateWord(RunState::Paused), m_progress));
    else if (request == RunRequest::Continue)
        append(event(EventKind::Resumed, {}, runStateWord(RunState::Running), m_progress));
    m_fixture.session().announceChange();
}

void RunScript::endHost(const QString &host, HostState state, const QString &code)
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = state;
    outcome.code = code;
    outcome.isCutOff = code == QLatin1String("connection-lost");
    endHost(std::move(outcome));
}

void RunScript::endHost(HostOutcome outcome)
{
    if (outcome.message.isEmpty())
        outcome.message = Message::verbatim(QStringLiteral("What happened on %1.").arg(outcome.host));
    outcome.started = QDateTime::currentDateTimeUtc().addSecs(-42);
    outcome.ended = QDateTime::currentDateTimeUtc();
    const Event ended = event(EventKind::HostEnded, outcome.host, hostStateWord(outcome.state), m_progress);
    must(m_journal->endHost(ended, outcome));
    m_fixture.session().announceChange();
}

void RunScript::end(RunState state)
{
    append(event(EventKind::RunEnded, {}, runStateWord(state), 1));
}

void RunScript::die()
{
    QProcess gone;
    gone.start(QStringLiteral("true"), {});
    gone.waitForStarted();
    const qint64 id = gone.processId();
    gone.waitForFinished();
    must(m_fixture.repository().runs().setRunner(m_id, id, QSysInfo::machineHostName()));
    m_fixture.session().announceChange();
}

RunRequest RunScript::requested()
{
    const auto request = m_fixture.repository().runs().requested(m_id);
    if (!request)
        qFatal("%s", qPrintable(request.error().english()));
    return *request;
}

} // namespace convoy
