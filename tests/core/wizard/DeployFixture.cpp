// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"

#include "operations/run/Deployment.h"
#include "repository/DeploymentStore.h"
#include "repository/HostStore.h"
#include "repository/RunStore.h"

#include <QTest>

#include <utility>

namespace convoy {

using namespace Qt::StringLiterals;

namespace {

/// A fixture that cannot be built is a defect of the test, not a case of it.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().english()));
    return std::move(*result);
}

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().english()));
}

} // namespace

DeployFixture::DeployFixture()
    : m_session(must(Session::open(RepositoryUrl{m_folder.filePath(u"repository.sqlite"_s)}, u"tester"_s)))
{
    auto connections = std::make_unique<FakeConnectionFactory>();
    m_connections = connections.get();
    m_session->setConnections(std::move(connections));
    addPackage();
    addHost(u"web-01"_s, {u"web"_s}, u"Milano"_s, {u"blue"_s});
    addHost(u"web-02"_s, {u"web"_s}, u"Milano"_s, {u"blue"_s});
    addHost(u"db-01"_s, {u"db"_s}, u"Lyon"_s, {});
    addHost(u"win-01"_s, {u"web"_s}, u"Lyon"_s, {});
    addHost(u"new-01"_s, {}, QString(), {});
    for (const QString &host : {Host::thisComputer(), u"web-01"_s, u"web-02"_s, u"db-01"_s})
        saveFacts(host, u"linux"_s);
    saveFacts(u"win-01"_s, u"windows"_s);
    m_session->announceChange();
}

PackageDescriptor DeployFixture::descriptor()
{
    PackageDescriptor descriptor;
    descriptor.name = u"Sample Echo Server"_s;
    descriptor.nickname = u"EchoSrv"_s;
    descriptor.version = Version(u"9.0.002.05"_s);
    descriptor.locale = u"ENU"_s;
    descriptor.os = {{u"linux"_s, {}, {}, 64}};
    descriptor.install.insert(u"linux"_s,
                              {u"./install.sh -s -fr ${silentIni} -fl ${resultLog}"_s, {0}, {}, {}, u"genesys"_s});
    descriptor.detect.insert(u"linux"_s, {u"${installPath}/version.txt"_s, {}, {}, {}, u"^(.+)$"_s, false});
    descriptor.silentIni = u"genesys_silent.ini"_s;
    return descriptor;
}

QByteArray DeployFixture::silentIni()
{
    return "# Sample Echo Server\n"
           "[ConfigServer]\n"
           "Host=cfg01\n"
           "Port=2020\n"
           "# Password of that user\n"
           "Password=change-me\n"
           "\n"
           "[IPCommon]\n"
           "# Target folder\n"
           "InstallPath=/opt/genesys/echosrv\n"
           "DataModel=64\n"
           "\n"
           "[EchoSrv]\n"
           "Greeting=hello=world\n";
}

void DeployFixture::addPackage()
{
    NewPackage package;
    package.descriptor = descriptor();
    package.format = u"zip"_s;
    package.fileName = u"IP_EchoSrv_9000205b1_ENU_linux.zip"_s;
    package.unpackedBytes = 4096;
    package.silentIni = silentIni();
    auto import = must(repository().packages().beginImport(package));
    must(import->write(QByteArray("not unpacked by these tests")));
    m_package = must(import->commit());
}

void DeployFixture::addHost(const QString &name, const QStringList &roles, const QString &site,
                            const QStringList &groups)
{
    Host host;
    host.name = name;
    host.address = u"127.0.1.%1"_s.arg(10 + name.size() + name.back().digitValue());
    host.roles = roles;
    host.site = site;
    host.groups = groups;
    must(repository().hosts().add({host}));
}

void DeployFixture::saveFacts(const QString &host, const QString &family, int minutesAgo)
{
    HostCheck check;
    check.at = m_session->clock().now().addSecs(-60 * minutesAgo);
    const bool isLinux = family == "linux"_L1;
    auto insert = [&](const QString &name, const QVariant &value, const QString &type) {
        check.facts.insert({name, value, type, u"probe"_s, check.at});
    };
    insert(u"os.family"_s, family, u"text"_s);
    insert(u"os.id"_s, isLinux ? u"debian"_s : u"windows"_s, u"text"_s);
    insert(u"os.name"_s, isLinux ? u"Debian GNU/Linux"_s : u"Windows Server"_s, u"text"_s);
    insert(u"os.version"_s, isLinux ? u"13"_s : u"2019"_s, u"version"_s);
    insert(u"os.prettyName"_s, isLinux ? u"Debian GNU/Linux 13 (trixie)"_s : u"Windows Server 2019"_s, u"text"_s);
    insert(u"architecture"_s, u"x86_64"_s, u"text"_s);
    insert(u"os.bits"_s, qlonglong(64), u"integer"_s);
    insert(u"home"_s, u"/home/convoy"_s, u"text"_s);
    insert(u"tools.tar"_s, true, u"bool"_s);
    insert(u"disk.homeFreeBytes"_s, qlonglong(50'000'000'000), u"integer"_s);
    insert(u"disk.tmpFreeBytes"_s, qlonglong(50'000'000'000), u"integer"_s);
    must(repository().hosts().saveCheck(host, check));
    m_session->announceChange();
}

void DeployFixture::saveProblem(const QString &host, const QString &code)
{
    HostCheck check = must(repository().hosts().lastCheck(host));
    check.at = m_session->clock().now();
    check.problem = Error(code, Message("%1 does not answer.", {host}));
    must(repository().hosts().saveCheck(host, check));
    m_session->announceChange();
}

void DeployFixture::saveDeployment(const QString &host, const QString &version)
{
    DeploymentRecord record;
    record.host = host;
    record.packageName = m_package.descriptor.name;
    record.packageVersion = version;
    record.state = u"installed"_s;
    record.run = createRun({host});
    record.operatorName = u"tester"_s;
    record.application = {{u"object"_s, u"EchoSrv"_s}, {u"primaryServer"_s, u"cfg-milano"_s}};
    record.since = m_session->clock().now();
    must(repository().deployments().record(record));
    m_session->announceChange();
}

QString DeployFixture::createRun(const QStringList &hosts)
{
    return createRun(hosts, Profile::Install, m_package.id);
}

QString DeployFixture::createRun(const QStringList &hosts, Profile profile, qint64 package)
{
    DeploymentRequest request;
    request.package = QString::number(package);
    request.profile = profile;
    request.targets.hosts = hosts;
    request.parameters.general.application = {{u"object"_s, u"EchoSrv"_s}, {u"skipReinstallation"_s, u"false"_s}};
    return createRunOf(std::move(request));
}

QString DeployFixture::createRunOf(DeploymentRequest request)
{
    if (request.package.isEmpty())
        request.package = QString::number(m_package.id);
    request.storedFacts = true;
    const Plan plan = must(prepareDeployment(repository(), request, m_session->connections(), m_session->clock()));
    return must(repository().runs().create(plan, u"tester"_s));
}

} // namespace convoy
