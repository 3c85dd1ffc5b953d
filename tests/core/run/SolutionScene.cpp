// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SolutionScene.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace convoy {

SolutionScene::SolutionScene(HostFarm &farm, int index)
    : m_farm(farm)
    , m_index(index)
{
    QFile version(farm.home(index) + u"/version.txt"_s);
    if (!version.open(QIODevice::WriteOnly) || version.write("2.0\n") != 4)
        qFatal("%s cannot be written", qPrintable(version.fileName()));
}

PlanStep SolutionScene::step(const QString &id, StepKind kind, const QString &command)
{
    return {.id = id, .kind = kind, .command = command, .action = StepAction{.title = Message::verbatim(id)}};
}

Plan SolutionScene::plan(const QList<PlanStep> &steps) const
{
    PlanHost host;
    host.host = m_farm.host(m_index).name;
    host.to = u"2.0"_s;
    const auto own = [](StepKind kind) { return PlanStep{.id = stepKindWord(kind), .kind = kind, .command = {}}; };
    host.steps = QList<PlanStep>{own(StepKind::Lock), own(StepKind::Check)} + steps
                 + QList<PlanStep>{step(u"look"_s, StepKind::Verify, u"cat version.txt"_s), own(StepKind::CleanUp)};
    Plan plan;
    plan.solution = u"made-up"_s;
    plan.packageName = u"Made Up"_s;
    plan.packageVersion = u"2.0"_s;
    plan.profile = Profile::Upgrade;
    plan.basis.definition = u"made-up"_s;
    plan.stages = {PlanStage{.id = u"all"_s, .title = {}, .waves = {PlanWave{.hosts = {host}}}}};
    return plan;
}

std::unique_ptr<Runner> SolutionScene::runner(RunBench &bench, const QList<PlanStep> &steps,
                                              std::chrono::milliseconds minute) const
{
    return runnerOf(bench, plan(steps), minute);
}

std::unique_ptr<Runner> SolutionScene::runnerOf(RunBench &bench, Plan made, std::chrono::milliseconds minute) const
{
    QHash<QString, Host> hosts;
    for (const Host &host : m_farm.hosts())
        hosts.insert(host.name, host);
    made.limits = bench.limits;
    return std::make_unique<Runner>(RunContext{.runId = u"41"_s,
                                               .mark = bench.mark,
                                               .operatorName = u"ada"_s,
                                               .resume = bench.resume,
                                               .plan = std::move(made),
                                               .package = {},
                                               .silentIni = {},
                                               .unpackedBytes = 0,
                                               .hosts = hosts,
                                               .credentials = {},
                                               .secrets = {},
                                               .retryPause = bench.retryPause,
                                               .reconnectFor = bench.reconnectFor,
                                               .minute = minute,
                                               .settle = std::chrono::milliseconds(150),
                                               .connections = bench.connections,
                                               .journal = bench.journal,
                                               .payload = *bench.payload,
                                               .locks = bench.locks,
                                               .deployments = bench.deployments,
                                               .applications = bench.applications,
                                               .clock = bench.clock});
}

} // namespace convoy
