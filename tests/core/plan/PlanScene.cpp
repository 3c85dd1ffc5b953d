// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanScene.h"

using namespace Qt::StringLiterals;

namespace convoy {

PlanTarget sceneTarget(const QString &name)
{
    PlanTarget target;
    target.host.name = name;
    target.host.address = u"10.0.0."_s + QString::number(name.back().digitValue());
    const auto add = [&target](const char *fact, const QVariant &value) {
        target.facts.insert({.name = QLatin1String(fact), .value = value, .type = {}, .source = u"probe"_s, .at = {}});
    };
    add("os.family", u"linux"_s);
    add("os.id", u"debian"_s);
    add("os.name", u"Debian GNU/Linux"_s);
    add("os.version", u"13"_s);
    add("os.prettyName", u"Debian GNU/Linux 13 (trixie)"_s);
    add("os.bits", 64LL);
    add("home", u"/home/ada"_s);
    add("disk.homeFreeBytes", 100'000'000LL);
    add("tools.tar", true);
    return target;
}

PlanRequest planScene()
{
    PlanRequest request;
    request.package.name = u"Sample Echo Server"_s;
    request.package.version = Version(u"9.0.001.02"_s);
    request.package.os = {{.family = u"linux"_s, .name = {}, .atLeast = {}, .bits = 64}};
    request.package.install.insert(u"linux"_s, {.command = u"./install.sh -s -fr ${silentIni} -fl ${resultLog}"_s,
                                                .success = {0},
                                                .restart = {},
                                                .busy = {},
                                                .resultLog = u"genesys"_s});
    request.package.detect.insert(
        u"linux"_s,
        {.file = u"${installPath}/version.txt"_s, .registry = {}, .value = {}, .command = {}, .pattern = u"^(.+)$"_s});
    request.package.silentIni = u"genesys_silent.ini"_s;
    request.packageSha256 = QString(64, u'a');
    request.unpackedBytes = 1'000'000;
    request.silentIni = *SilentIni::parse("[ConfigServer]\nHost=cfg01\nPassword=change-me\n[IPCommon]\n"
                                          "InstallPath=${host.home}/echo\n[EchoSrv]\nPort=${application.port}\n"
                                          "Java=${JAVA_HOME}/bin\n",
                                          u"genesys_silent.ini"_s);
    request.targets = {sceneTarget(u"web3"_s), sceneTarget(u"web1"_s), sceneTarget(u"web2"_s)};
    request.parameters.general.application.insert(u"port"_s, u"5000"_s);
    request.parameters.general.silent.insert({u"EchoSrv"_s, u"Greeting"_s}, u"hello from ${host.name}"_s);
    request.parameters.hosts[u"web2"_s].application.insert(u"port"_s, u"5002"_s);
    return request;
}

} // namespace convoy
