// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NetworkBench.h"

#include "hosts/SshConnection.h"

#include <QDir>
#include <QFile>

namespace convoy {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 InTheGreeting = 10;
constexpr qint64 InTheLastLoginMessage = 50; ///< counted from its end

bool isPhase(const Event &event, const QString &phase)
{
    if (phase == u"command"_s) // while the installer works
        return event.kind == EventKind::Output && event.step == phase && event.message.text() == u"started"_s;
    return event.kind == EventKind::StepStarted && event.step == phase;
}

} // namespace

QStringList NetworkBench::phases()
{
    return {u"connect"_s,   u"login"_s,   u"lock"_s,       u"check"_s,  u"copy"_s,
            u"configure"_s, u"command"_s, u"result-log"_s, u"verify"_s, u"clean-up"_s};
}

NetworkBench::NetworkBench(HostFarm &farm)
    : m_farm(farm)
{
    QList<Host> hosts = farm.hosts();
    for (int i = 0; i < int(hosts.size()); ++i) {
        for (const char *suffix : {".runs", ".go"})
            QFile::remove(path(i, QLatin1String(suffix)));
        QDir(path(i, {})).removeRecursively();
        m_ways.push_back(
            {.proxy = std::make_unique<TcpProxy>(hosts.at(i).address, hosts.at(i).port), .phase = phases().value(i)});
        hosts[i].address = TcpProxy::address();
        hosts[i].port = proxy(i).port();
    }
    m_bench = std::make_unique<RunBench>(hosts);
    m_bench->set(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/x"_s);
    m_bench->set(u"Sample"_s, u"Mode"_s, u"wait"_s);
    m_bench->reconnectFor = std::chrono::seconds(30);
    for (const Host &host : std::as_const(hosts))
        m_bench->unreachable.insert(host.name); // nothing is known yet
    m_loginBytes = measureLogin();
}

/// Over a network of its own: the end of this connection must not be taken for the beginning of another.
qint64 NetworkBench::measureLogin() const
{
    Host host = m_farm.host(0);
    const TcpProxy network(host.address, host.port);
    host.address = TcpProxy::address();
    host.port = network.port();
    SshConnection connection(host, {});
    if (const Status opened = connection.open({}); !opened)
        qFatal("%s", qPrintable(opened.error().what.text()));
    return network.bytesToServer();
}

QString NetworkBench::path(int index, const QString &suffix) const
{
    return m_farm.home(index) + u"/x"_s + suffix;
}

void NetworkBench::letInstallerGo(int index) const
{
    QFile file(path(index, u".go"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the installer cannot be told to go on");
}

RunResult NetworkBench::run(const NetworkTrouble &trouble)
{
    for (int i = 0; i < int(m_ways.size()); ++i) {
        const Way &way = m_ways.at(size_t(i));
        if (way.phase != u"command"_s)
            letInstallerGo(i);
        if (way.phase == u"connect"_s)
            way.proxy->afterBytes(InTheGreeting, [this, i, trouble] { begin(i, trouble); });
        if (way.phase == u"login"_s)
            way.proxy->afterBytes(m_loginBytes - InTheLastLoginMessage, [this, i, trouble] { begin(i, trouble); });
    }
    m_bench->journal.onEvent([this, trouble](const Event &event) { look(event, trouble); });
    RunResult result = m_bench->run();
    m_bench->journal.onEvent({});
    return result;
}

void NetworkBench::begin(int index, const NetworkTrouble &trouble)
{
    Way &way = m_ways.at(size_t(index));
    way.hasBegun = true;
    if (!trouble.endsLine)
        letInstallerGo(index);
    if (trouble.begin)
        trouble.begin(*way.proxy);
}

void NetworkBench::look(const Event &event, const NetworkTrouble &trouble)
{
    for (int i = 0; i < int(m_ways.size()); ++i) {
        if (event.host != m_farm.host(i).name)
            continue;
        Way &way = m_ways.at(size_t(i));
        const QString text = event.kind == EventKind::Output ? event.message.text() : QString();
        if (isPhase(event, way.phase) && !way.hasBegun)
            begin(i, trouble);
        if (text.contains(u"was cut"_s)) {
            way.wasCut = true;
            if (trouble.onNoticed)
                trouble.onNoticed(*way.proxy);
        }
        if (text.contains(u"stands again"_s))
            letInstallerGo(i);
    }
}

QByteArray NetworkBench::runs(int index) const
{
    QFile file(path(index, u".runs"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList NetworkBench::output(int index) const
{
    QStringList lines;
    const QList<Event> events = m_bench->journal.events();
    for (const Event &event : events) {
        if (event.host == m_farm.host(index).name && event.kind == EventKind::Output && event.attempt > 0)
            lines += event.message.text();
    }
    return lines;
}

bool NetworkBench::isTidy(int index) const
{
    return !QDir(m_farm.home(index) + u"/.convoy"_s).exists();
}

} // namespace convoy
