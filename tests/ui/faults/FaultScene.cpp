// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultScene.h"

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr int SpareMachines = 2;

/// Installs, unless the host has a fault for it.
constexpr auto installSh = R"sh(#!/bin/sh
while [ $# -gt 0 ]; do
    case $1 in -fr) ini=$2; shift;; -fl) log=$2; shift;; esac
    shift
done
value() { sed -n "s/^$1=//p" "$ini" | head -n 1; }
path=$(value InstallPath)
version=9.0.001.02
echo "installing into $path with $(value Password)"
result() {
    printf '[GenesysProductInfo]\nFile=ResultFile\nIPName=Sample\nIPVersion=%s\n' "$version" >"$log"
    printf '[Result]\nResultCode=%s\nError=%s\nReboot=N\n' "$1" "$2" >>"$log"
}
install() {
    mkdir -p -- "$path" && cp data.txt "$path/data.txt" && printf '%s\n' "$version" >"$path/version.txt" ||
    { result 1 "The target folder $path is not writable"; exit 1; }
}
[ ! -r "$HOME/fault.sh" ] || . "$HOME/fault.sh"
install
result 0 ''
exit 0
)sh";

} // namespace

FaultScene::FaultScene(QList<Fault> faults)
    : m_faults(std::move(faults))
{
    // Disks first: only what is started later sees them.
    std::map<int, std::unique_ptr<FaultDisk>> disks;
    for (int i = 0; i < int(m_faults.size()) && FaultDisk::mayMount(); ++i) {
        if (m_faults.at(i).needs == Fault::Disk)
            disks[i] = std::make_unique<FaultDisk>();
    }
    m_farm = std::make_unique<HostFarm>(static_cast<int>(m_faults.size()) + SpareMachines);
    m_problem = m_farm->problem();
    m_bench = std::make_unique<RunBench>(m_farm->hosts());
    prepareBench();
    for (int i = 0; i < int(m_faults.size()) && m_problem.isEmpty(); ++i) {
        m_hosts.push_back(std::make_unique<FaultHost>(*m_farm, *m_bench, i));
        if (disks.contains(i))
            m_hosts.back()->give(std::move(disks.at(i)));
    }
}

FaultScene::~FaultScene() = default;

void FaultScene::prepareBench()
{
    m_bench->payload = std::make_unique<FakePayload>(
        QMap<QString, QByteArray>{{u"install.sh"_s, installSh}, {u"data.txt"_s, QByteArray(100'000, 'x')}});
    m_bench->set(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/x"_s);
    m_bench->secrets.insert({u"ConfigServer"_s, u"Password"_s}, FaultHost::secret());
    m_bench->package.servicesToStop = {u"box"_s};
    m_bench->package.portChecks = {u"${application.port}"_s};
    m_bench->reconnectFor = std::chrono::seconds(1);
    m_bench->answerWait = std::chrono::seconds(0);
    for (const Host &host : m_farm->hosts())
        m_bench->unreachable.insert(host.name); // nothing is known yet: every value is made on the host
    m_bench->journal.onEvent([this](const Event &event) {
        for (const auto &host : m_hosts)
            host->tell(event);
    });
}

bool FaultScene::wasStruck(int index) const
{
    return m_faults.at(index).needs != Fault::Disk || FaultDisk::mayMount();
}

void FaultScene::strike()
{
    QList<int> all;
    for (int i = 0; i < int(m_faults.size()); ++i) {
        if (!wasStruck(i))
            continue;
        m_faults.at(i).seed(*m_hosts.at(size_t(i)));
        all += i;
    }
    const QMap<int, HostOutcome> outcomes = run(all);
    for (const int i : std::as_const(all))
        m_hosts.at(size_t(i))->outcome = outcomes.value(i);
    m_struckEntries = m_bench->hosts;
    for (auto values = m_bench->parameters.hosts.cbegin(); values != m_bench->parameters.hosts.cend(); ++values)
        m_struckPorts.insert(values.key(), values->application.value(u"port"_s));
}

/// A new run for all but those that have to be gone on with.
void FaultScene::putRight()
{
    QList<int> again;
    QList<int> resumed;
    for (int i = 0; i < int(m_faults.size()); ++i) {
        FaultHost &host = *m_hosts.at(size_t(i));
        if (!wasStruck(i) || !m_faults.at(i).mend)
            continue;
        m_faults.at(i).mend(host);
        host.forgetSteps();
        (host.resumes ? resumed : again) += i;
    }
    for (const int i : std::as_const(resumed)) {
        ResumePoint point;
        point.outcome = struck(i);
        m_bench->resume.insert(m_farm->host(i).name, point);
    }
    m_after = run(resumed);
    m_bench->resume.clear();
    m_bench->mark = u"n3xt"_s;
    m_after.insert(run(again));
}

QMap<int, HostOutcome> FaultScene::run(const QList<int> &indexes)
{
    const QList<Host> all = m_bench->hosts;
    QMap<int, HostOutcome> outcomes;
    m_bench->hosts.clear();
    for (const int i : indexes)
        m_bench->hosts += all.at(i);
    const RunResult result = m_bench->run();
    for (int n = 0; n < int(indexes.size()); ++n)
        outcomes.insert(indexes.at(n), result.hosts.at(n));
    m_bench->hosts = all;
    return outcomes;
}

QString FaultScene::written() const
{
    return m_bench->journal.everything();
}

QStringList FaultScene::shows(int index) const
{
    const FaultHost &host = *m_hosts.at(size_t(index));
    const Host &entry = m_struckEntries.at(index);
    QStringList filled = m_faults.at(index).shows;
    for (QString &text : filled) {
        text.replace(u"@name"_s, entry.name);
        text.replace(u"@address"_s, entry.address);
        text.replace(u"@port"_s, QString::number(entry.port));
        text.replace(u"@home"_s, host.home());
        text.replace(u"@key"_s, host.outcome.hostKey);
        text.replace(u"@application"_s, m_struckPorts.value(entry.name));
        if (text.contains(u"@disk"_s))
            text.replace(u"@disk"_s, host.disk().path());
    }
    return filled;
}

} // namespace convoy
