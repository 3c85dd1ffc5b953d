// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSshServer.h"
#include "Fault.h"
#include "TcpProxy.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convoy {

namespace {

void correctAddress(FaultHost &host)
{
    host.entry().address = host.real().address;
    host.entry().port = host.real().port;
    host.entry().hostKey = host.real().hostKey;
}

/// What a login by a person does with the key that was shown.
void trustShownKey(FaultHost &host)
{
    host.entry().hostKey = host.outcome.hostKey;
}

Fault portClosed()
{
    return {.name = u"the SSH server does not run"_s,
            .code = u"host-unreachable"_s,
            .shows = {u"@name"_s, u"@address"_s, u"@port"_s, u"nothing listens"_s},
            .right = FailureAction::RunAgain, // once the server was started
            .seed = [](FaultHost &host) { host.farm().stop(host.index()); },
            .mend = [](FaultHost &host) { host.farm().start(host.index()); }};
}

Fault wrongPort()
{
    return {.name = u"the port is that of another program"_s,
            .code = u"host-unreachable"_s,
            .shows = {u"@name"_s, u"@address"_s, u"@port"_s, u"the port is the right one"_s},
            .right = FailureAction::EditHost,
            .mayBeLater = true, // mostly the entry is right, and the host is not there
            .seed =
                [](FaultHost &host) {
                    const auto &web = host.keep(std::make_shared<FakeSshServer>(FakeSshServer::Manner::NotSsh));
                    host.entry().address = web.host().address;
                    host.entry().port = web.host().port;
                },
            .mend = correctAddress};
}

Fault nameUnknown()
{
    return {.name = u"the address is mistyped"_s,
            .code = u"host-unreachable"_s,
            .shows = {u"@name"_s, u"no-such-host.invalid"_s, u"name service"_s},
            .right = FailureAction::EditHost,
            .mayBeLater = true, // mostly the entry is right, and the host is not there
            .seed = [](FaultHost &host) { host.entry().address = u"no-such-host.invalid"_s; },
            .mend = correctAddress};
}

Fault cutOffByFirewall()
{
    return {.name = u"something in between ends the connection"_s,
            .code = u"host-unreachable"_s,
            .shows = {u"@name"_s, u"@address"_s, u"@port"_s},
            .right = FailureAction::RunAgain, // once the firewall lets it through
            .seed =
                [](FaultHost &host) {
                    auto &wall = host.keep(std::make_shared<TcpProxy>(host.real().address, host.real().port));
                    host.entry().address = TcpProxy::address();
                    host.entry().port = wall.port();
                    wall.cutFor(1h);
                },
            .mend = correctAddress};
}

Fault jumpHostDown()
{
    return {.name = u"the jump host is none"_s,
            .code = u"host-unreachable"_s,
            .shows = {u"@name"_s, u"127.0.0.1:1"_s, u"jump host"_s},
            .right = FailureAction::EditHost,
            .mayBeLater = true, // mostly the entry is right, and the host is not there
            .seed = [](FaultHost &host) { host.entry().jumpHost = u"127.0.0.1:1"_s; },
            .mend = [](FaultHost &host) { host.entry().jumpHost.clear(); }};
}

Fault keyUnknown()
{
    return {.name = u"the host's key was never confirmed"_s,
            .code = u"host-key-unknown"_s,
            .shows = {u"@name"_s, u"@key"_s},
            .right = FailureAction::HostKey,
            .seed = [](FaultHost &host) { host.entry().hostKey.clear(); },
            .mend = trustShownKey};
}

Fault keyChanged()
{
    return {.name = u"the host was set up anew"_s,
            .code = u"host-key-changed"_s,
            .shows = {u"@name"_s, u"@key"_s, u"Recorded is"_s},
            .right = FailureAction::HostKey,
            .seed = [](FaultHost &host) { host.farm().changeHostKey(host.index()); },
            .mend = trustShownKey};
}

Fault goneWhileCopying()
{
    return {.name = u"the line breaks while the package is copied"_s,
            .code = u"connection-lost"_s,
            .shows = {u"@name"_s, u"resume the run"_s},
            .right = FailureAction::Resume,
            .seed =
                [](FaultHost &host) {
                    auto &line = host.keep(std::make_shared<TcpProxy>(host.real().address, host.real().port));
                    host.entry().address = TcpProxy::address();
                    host.entry().port = line.port();
                    host.onStep(u"copy"_s, [&line] { line.cutFor(1h); });
                },
            .mend =
                [](FaultHost &host) {
                    correctAddress(host);
                    host.resumes = true;
                }};
}

} // namespace

QList<Fault> reachFaults()
{
    return {portClosed(),   wrongPort(),  nameUnknown(), cutOffByFirewall(),
            jumpHostDown(), keyUnknown(), keyChanged(),  goneWhileCopying()};
}

} // namespace convoy
