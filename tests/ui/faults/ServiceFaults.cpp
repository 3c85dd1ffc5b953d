// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fault.h"
#include "FreePort.h"

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// A service manager with one unit, "box"; a file tells that it runs.
QByteArray systemctl(const QByteArray &start, const QByteArray &stop)
{
    return "#!/bin/sh\ncase $1 in\ncat) [ \"$2\" = box.service ];;\nis-active) [ -e \"$HOME/box-runs\" ];;\nstart) "
           + start + ";;\nstop) " + stop + ";;\n*) exit 1;;\nesac\n";
}

const QByteArray starts = ": >\"$HOME/box-runs\"";
const QByteArray stops = "rm -f \"$HOME/box-runs\"";

void setUp(FaultHost &host, const QByteArray &start, const QByteArray &stop)
{
    host.write(u"box-runs"_s, {});
    host.program(u"systemctl"_s, systemctl(start, stop));
}

void letWork(FaultHost &host)
{
    host.program(u"systemctl"_s, systemctl(starts, stops));
}

Fault stuck()
{
    return {.name = u"a service does not stop"_s,
            .code = u"service-stuck"_s,
            .shows = {u"@name"_s, u"service box"_s, u"Nothing of the package was changed"_s},
            .right = FailureAction::RunAgain, // once it was ended there
            .seed = [](FaultHost &host) { setUp(host, starts, ":"); },
            .mend = letWork};
}

Fault dead()
{
    return {.name = u"a service does not come up again"_s,
            .code = u"service-dead"_s,
            .shows = {u"@name"_s, u"service box"_s, u"log on the host"_s},
            .right = FailureAction::RunAgain, // once its own log was read on the host, and the cause is gone
            .mayBeLater = true,               // what the run has noted of it is read first
            .seed = [](FaultHost &host) { setUp(host, "exit 1", stops); },
            .mend = [](FaultHost &host) { setUp(host, starts, stops); }};
}

Fault portTaken()
{
    return {.name = u"another program has the application's port"_s,
            .code = u"port-in-use"_s,
            .shows = {u"@name"_s, u"Port @application"_s},
            .right = FailureAction::ChangeValue,
            .seed =
                [](FaultHost &host) {
                    host.program(u"systemctl"_s, systemctl(starts, stops)); // the unit is there and does not run
                    host.setPort(host.real().port); // the SSH server has it
                },
            .mend = [](FaultHost &host) { host.setPort(freePort(host.real().address)); }};
}

Fault portSilent()
{
    return {.name = u"the application does not listen on the port given"_s,
            .code = u"not-answering"_s,
            .shows = {u"@name"_s, u"port @application"_s},
            .right = FailureAction::ChangeValue,
            .seed =
                [](FaultHost &host) {
                    setUp(host, starts, stops);
                    host.setPort(freePort(host.real().address));
                },
            .mend = [](FaultHost &host) { host.setPort(0); }};
}

} // namespace

QList<Fault> serviceFaults()
{
    return {stuck(), dead(), portTaken(), portSilent()};
}

} // namespace convoy
