// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportScene.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace convoy::test {

namespace {

HostState stateOf(int index)
{
    switch (index % 10) {
    case 6:
    case 7:
        return HostState::Failed;
    case 8:
        return HostState::Unreachable;
    case 9:
        return HostState::Skipped;
    default:
        return HostState::Done;
    }
}

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().english()));
}

Finding finding(const QString &rule, const QString &host, Severity severity)
{
    Finding found;
    found.rule = rule;
    found.host = host;
    found.severity = severity;
    found.blocks = severity == Severity::Blocker;
    found.title = Message::verbatim(u"Title of "_s + rule);
    found.found = Message::verbatim(u"1 GB & <less>"_s);
    found.wanted = Message::verbatim(u"2 GB"_s);
    found.why = Message::verbatim(u"It has to fit."_s);
    found.remedy = Message::verbatim(u"Make room."_s);
    return found;
}

Event outputOf(const QString &host, const QDateTime &at, const QString &text)
{
    Event event;
    event.at = at;
    event.host = host;
    event.wave = 1;
    event.step = u"command"_s;
    event.kind = EventKind::Output;
    event.state = hostStateWord(HostState::Running);
    event.message = Message::verbatim(text);
    return event;
}

} // namespace

QDateTime ReportScene::began()
{
    return QDateTime(QDate(2026, 11, 20), QTime(8, 15, 30), QTimeZone::UTC);
}

ReportScene::ReportScene(int hosts, int waveSize)
{
    plan.packageName = u"Sample Echo Server"_s;
    plan.packageVersion = u"9.0.001.02"_s;
    plan.packageSha256 = QString(64, u'a');
    plan.profile = Profile::Upgrade;
    plan.limits.waveSize = QString::number(waveSize);
    plan.limits.maxFailed = 777;
    PlanStage stage;
    stage.id = u"upgrade"_s;
    stage.title = Message(QT_TRANSLATE_NOOP("core", "Upgrade to %1"), {u"Sample Echo Server"_s});
    for (int first = 0; first < hosts; first += waveSize) {
        PlanWave wave;
        for (int index = first; index < std::min(hosts, first + waveSize); ++index)
            addHost(index, wave);
        stage.waves += wave;
    }
    plan.stages = {stage};
    addFindings();
}

void ReportScene::addHost(int index, PlanWave &wave)
{
    PlanHost host;
    host.host = u"host-%1"_s.arg(index, 4, 10, QChar(u'0'));
    host.from = u"8.5.2"_s;
    host.to = plan.packageVersion;
    host.isUnreachable = stateOf(index) == HostState::Unreachable;
    host.steps = {{.id = u"lock"_s, .kind = StepKind::Lock, .command = {}},
                  {.id = u"command"_s, .kind = StepKind::Command, .command = u"./install.sh"_s}};
    if (stateOf(index) == HostState::Skipped) {
        host.skip = Message(QT_TRANSLATE_NOOP("core", "The rule %1 blocks it."), {u"disk-space"_s});
        host.skipRule = u"disk-space"_s;
        host.steps.clear();
    }
    wave.hosts += host;
    addOutcome(index, host.host);
}

void ReportScene::addOutcome(int index, const QString &host)
{
    HostOutcome outcome;
    outcome.host = host;
    outcome.state = stateOf(index);
    if (outcome.state != HostState::Skipped) {
        outcome.started = began().addSecs(60 * (index / 4));
        outcome.ended = outcome.started.addSecs(75 + index % 7);
    }
    if (outcome.state == HostState::Failed) {
        outcome.step = u"command"_s;
        outcome.code = u"installer-failed"_s;
        // What an installer says is nobody's friend.
        outcome.message = Message::verbatim(u"=HYPERLINK(\"http://x/\";\"<script>alert(1)</script>\")"_s);
        outcome.remedy = Message::verbatim(u"Read the log, then try again."_s);
        for (int line = 0; line < reportLogLines + 5; ++line)
            events += outputOf(host, outcome.started.addSecs(1), u"line %1 of <setup>"_s.arg(line));
    }
    if (outcome.state == HostState::Unreachable) {
        outcome.code = u"connection-failed"_s;
        outcome.message = Message::verbatim(u"No route, \"%1\",\nsaid the network"_s.arg(host));
        outcome.remedy = Message::verbatim(u"See to the network."_s);
    }
    outcomes += outcome;
}

void ReportScene::addFindings()
{
    for (const HostOutcome &outcome : std::as_const(outcomes)) {
        plan.findings += finding(u"operating-system"_s, outcome.host, Severity::Pass);
        if (outcome.state == HostState::Skipped)
            plan.findings += finding(u"disk-space"_s, outcome.host, Severity::Blocker);
    }
    Finding waived = finding(u"windows-installer"_s, outcomes.at(1).host, Severity::Warning);
    waived.isWaivable = true;
    waived.verdict = Truth::False;
    waived.remedy = waivedFor(waiverReason());
    Finding doubtful = finding(u"tools"_s, outcomes.at(2).host, Severity::Warning);
    doubtful.verdict = Truth::Unknown;
    plan.findings += {waived, doubtful};
}

RunReportSource ReportScene::source() const
{
    RunReportSource source;
    source.plan = plan;
    source.run.id = u"12"_s;
    source.run.mark = u"a1b2c3d4"_s;
    source.run.state = RunState::Failed;
    source.run.created = began().addSecs(-60);
    source.run.started = began();
    source.run.ended = began().addSecs(3909);
    source.run.operatorName = u"anna"_s;
    source.run.packageName = plan.packageName;
    source.run.packageVersion = plan.packageVersion;
    source.run.hosts = outcomes;
    for (const HostOutcome &outcome : outcomes) {
        HostJournal journal{.host = outcome.host, .events = {}};
        for (const Event &event : events) {
            if (event.host == outcome.host)
                journal.events += event;
        }
        if (!journal.events.isEmpty())
            source.journals += journal;
    }
    source.audit = {.entries = 17, .firstBroken = 0, .isMissing = false, .lastHash = QString(64, u'e')};
    source.origin = {.repository = u"sqlite:/srv/convoy.sqlite"_s,
                     .machine = u"desk"_s,
                     .operatorName = u"berta"_s,
                     .program = u"Convoy 0.1.0"_s,
                     .at = began().addDays(1).toOffsetFromUtc(3600)};
    return source;
}

QString ReportScene::store(Repository &repository) const
{
    const auto id = repository.runs().create(plan, u"anna"_s);
    if (!id)
        qFatal("%s", qPrintable(id.error().english()));
    const auto journal = makeSqlJournal(repository.url().path, *id);
    Event event;
    event.at = began();
    event.run = *id;
    event.kind = EventKind::RunStarted;
    event.state = runStateWord(RunState::Running);
    must(journal->append(event));
    for (Event output : events) {
        output.run = *id;
        journal->output(output);
    }
    for (const HostOutcome &outcome : outcomes) {
        event.at = outcome.ended.isValid() ? outcome.ended : began();
        event.host = outcome.host;
        event.wave = 1;
        event.kind = EventKind::HostEnded;
        event.state = hostStateWord(outcome.state);
        must(journal->endHost(event, outcome));
    }
    event.at = began().addSecs(3909);
    event.host.clear();
    event.wave = 0;
    event.kind = EventKind::RunEnded;
    event.state = runStateWord(RunState::Failed);
    event.progress = 1;
    must(journal->append(event));
    return *id;
}

} // namespace convoy::test
