// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunBench.h"

#include <QDir>
#include <QFile>

namespace convoy {

namespace {

constexpr auto installSh = R"sh(#!/bin/sh
while [ $# -gt 0 ]; do
    case $1 in -fr) ini=$2; shift;; -fl) log=$2; shift;; esac
    shift
done
value() { sed -n "s/^$1=//p" "$ini" | head -n 1; }
path=$(value InstallPath)
mode=$(value Mode)
version=9.0.001.02
echo "installing into $path with $(value Password)"
result() {
    printf '[GenesysProductInfo]\nFile=ResultFile\nIPName=Sample\nIPVersion=%s\n' "$version" >"$log"
    printf '[Result]\nResultCode=%s\nError=%s\nReboot=N\n' "$1" "$2" >>"$log"
}
install() {
    mkdir -p -- "$path" && cp data.txt "$path/data.txt" && cp "$ini" "$path/used.ini" &&
    stat -c %a "$ini" >"$path/ini.mode" && printf '%s\n' "$version" >"$path/version.txt"
}
case $mode in
    nothing) result 0 ''; exit 0;;
    failing) echo 'cannot go on' >&2; result 1 'The target folder is not writable
and a second line'; exit 1;;
    present-failing) install; result 1 'write-back failed'; exit 1;;
    restart) install; result 0 ''; exit 194;;
    busy) exit 75;;
    busy-once) if [ -e "$path.tried" ]; then install; result 0 ''; exit 0; fi; mkdir -p "${path%/*}"; : >"$path.tried"; exit 75;;
    other-version) version=1.0.000.00; install; result 0 ''; exit 0;;
    no-log) install; exit 0;;
    hang) install; echo started; sleep 600; exit 0;;
    wait) mkdir -p "${path%/*}"; echo run >>"$path.runs"; echo started
        while [ ! -e "$path.go" ]; do sleep 0.05; done
        echo went on; install; result 0 ''; exit 0;;
    *) install; result 0 ''; exit 0;;
esac
)sh";

FactSet linuxFacts()
{
    FactSet facts;
    const auto add = [&facts](const char *name, const QVariant &value, const char *type) {
        facts.insert({.name = QLatin1String(name),
                      .value = value,
                      .type = QLatin1String(type),
                      .source = QStringLiteral("probe"),
                      .at = QDateTime(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC)});
    };
    add("os.family", QStringLiteral("linux"), "text");
    add("os.name", QStringLiteral("Debian GNU/Linux"), "text");
    add("os.version", QStringLiteral("13"), "version");
    add("os.bits", 64LL, "integer");
    add("tools.tar", true, "bool");
    return facts;
}

QList<Host> localHosts(const QStringList &names, const QTemporaryDir &root)
{
    QList<Host> hosts;
    for (const QString &name : names) {
        Host host;
        host.name = name;
        host.connection = ConnectionKind::Local;
        host.staging = root.filePath(name + QStringLiteral("/staging"));
        hosts += host;
    }
    return hosts;
}

} // namespace

RunBench::RunBench(const QStringList &names)
    : hosts(localHosts(names, root))
{
    describePackage();
}

RunBench::RunBench(const QList<Host> &given)
    : hosts(given)
{
    describePackage();
}

void RunBench::describePackage()
{
    package.name = QStringLiteral("Sample");
    package.version = Version(QStringLiteral("9.0.001.02"));
    package.os = {{.family = QStringLiteral("linux"), .name = {}, .atLeast = {}, .bits = 64}};
    package.install.insert(QStringLiteral("linux"),
                           {.command = QStringLiteral("./install.sh -s -fr ${silentIni} -fl ${resultLog}"),
                            .success = {0},
                            .restart = {194},
                            .busy = {75},
                            .resultLog = QStringLiteral("genesys")});
    package.detect.insert(QStringLiteral("linux"), {.file = QStringLiteral("${installPath}/version.txt"),
                                                    .registry = {},
                                                    .value = {},
                                                    .command = {},
                                                    .pattern = QStringLiteral("^(.+)$")});
    package.silentIni = QStringLiteral("genesys_silent.ini");
    const QString ini = QStringLiteral("[IPCommon]\nInstallPath=%1/${host.name}/install\n[Sample]\nMode=good\n"
                                       "Greeting=hello\n[ConfigServer]\nPassword=\n")
                            .arg(root.path());
    silentIni = *SilentIni::parse(ini.toUtf8(), QStringLiteral("genesys_silent.ini"));
    payload = std::make_unique<FakePayload>(QMap<QString, QByteArray>{
        {QStringLiteral("install.sh"), installSh}, {QStringLiteral("data.txt"), QByteArray(100'000, 'x')}});
}

void RunBench::set(const QString &section, const QString &key, const QString &value, const QString &host)
{
    ParameterValues &values = host.isEmpty() ? parameters.general : parameters.hosts[host];
    values.silent.insert({section, key}, value);
}

Result<Plan> RunBench::plan() const
{
    PlanRequest request;
    request.package = package;
    request.packageSha256 = QString(64, QLatin1Char('a'));
    request.unpackedBytes = unpackedBytes;
    request.silentIni = silentIni;
    request.parameters = parameters;
    request.limits = limits;
    for (const Host &host : hosts) {
        PlanTarget target{.host = host, .facts = linuxFacts(), .unreachable = {}, .installedVersion = {}};
        if (unreachable.contains(host.name)) {
            target.facts = {};
            target.unreachable = Error(QStringLiteral("host-unreachable"), Message::verbatim(QStringLiteral("gone")));
        }
        request.targets += target;
    }
    return makePlan(request);
}

std::unique_ptr<Runner> RunBench::runner()
{
    QHash<QString, Host> byName;
    for (const Host &host : hosts)
        byName.insert(host.name, host);
    return std::make_unique<Runner>(RunContext{.runId = QStringLiteral("41"),
                                               .mark = mark,
                                               .operatorName = QStringLiteral("ada"),
                                               .resume = resume,
                                               .plan = plan().value(),
                                               .package = package,
                                               .silentIni = silentIni,
                                               .unpackedBytes = unpackedBytes,
                                               .hosts = byName,
                                               .credentials = credentials,
                                               .secrets = secrets,
                                               .lockWait = lockWait,
                                               .skipWhenPresent = skipWhenPresent,
                                               .retryPause = retryPause,
                                               .answerWait = answerWait,
                                               .reconnectFor = reconnectFor,
                                               .connections = connections,
                                               .journal = journal,
                                               .payload = *payload,
                                               .locks = locks,
                                               .deployments = deployments,
                                               .applications = applications,
                                               .clock = clock});
}

QByteArray RunBench::installed(const QString &host, const QString &file) const
{
    QFile opened(installPath(host) + QLatin1Char('/') + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool RunBench::isTidy(const QString &host) const
{
    return !QDir(folder(host) + QStringLiteral("/staging")).exists();
}

} // namespace convoy
