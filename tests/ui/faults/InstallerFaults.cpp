// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fault.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

void letWork(FaultHost &host)
{
    QFile::remove(host.home() + u"/fault.sh"_s);
}

Fault endsWithSeven()
{
    return {.name = u"the installer ends with 7"_s,
            .code = u"install-failed"_s,
            .shows = {u"@name"_s, u"code 7"_s, u"no licence server on 10.0.0.9"_s},
            .right = FailureAction::OpenLog,
            .seed = [](FaultHost &host) { host.installer("echo 'no licence server on 10.0.0.9' >&2; exit 7\n"); },
            .mend = letWork};
}

Fault pathNotWritable()
{
    return {.name = u"the installer may not write where it is told to"_s,
            .code = u"install-failed"_s,
            .shows = {u"@name"_s, u"/proc/genesys/echo is not writable"_s},
            .right = FailureAction::ChangeValue,
            .mayBeLater = true, // mostly the log has to be read for the cause
            .seed = [](FaultHost &host) { host.setValue(u"IPCommon"_s, u"InstallPath"_s, u"/proc/genesys/echo"_s); },
            .mend = [](FaultHost &host) { host.setValue(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/x"_s); }};
}

Fault killed()
{
    return {.name = u"the installer is killed by the system"_s,
            .code = u"installer-killed"_s,
            .shows = {u"@name"_s, u"signal 9"_s, u"memory"_s},
            .right = FailureAction::RunAgain, // once it has memory
            .seed = [](FaultHost &host) { host.installer("kill -KILL $$\n"); },
            .mend = letWork};
}

Fault diskFullWhileInstalling()
{
    return {.name = u"the installer fills the disk"_s,
            .code = u"host-disk-full"_s,
            .shows = {u"@name"_s, u"@disk/echo"_s, u"No space left on device"_s},
            .right = FailureAction::RunAgain, // once there is room
            .seed =
                [](FaultHost &host) {
                    host.setValue(u"IPCommon"_s, u"InstallPath"_s, host.disk().path() + u"/echo"_s);
                    host.installer("mkdir -p \"$path\"\nhead -c 2000000 /dev/zero >\"$path/data.bin\" || {\n"
                                   "result 1 'A component could not be copied'; exit 1; }\n");
                },
            .mend = [](FaultHost &host) { host.disk().grow(); },
            .needs = Fault::Disk};
}

Fault programMissing()
{
    return {.name = u"the installer needs a program that is not there"_s,
            .code = u"installer-not-runnable"_s,
            .shows = {u"@name"_s, u"no-such-runtime"_s},
            .right = FailureAction::RunAgain, // once it was installed
            .seed = [](FaultHost &host) { host.installer("exec no-such-runtime setup.jar\n"); },
            .mend = letWork};
}

Fault busy()
{
    return {.name = u"another installation is at work"_s,
            .code = u"installer-busy"_s,
            .shows = {u"@name"_s, u"Another installation is running"_s, u"code 75"_s},
            .right = FailureAction::RunAgain, // when it is over
            .seed = [](FaultHost &host) { host.installer("exit 75\n"); },
            .mend = letWork};
}

Fault nothingThere()
{
    return {.name = u"the installer says yes and does nothing"_s,
            .code = u"not-detected"_s,
            .shows = {u"@name"_s, u"9.0.001.02"_s, u"was not found"_s},
            .right = FailureAction::OpenLog,
            .seed = [](FaultHost &host) { host.installer("result 0 ''; exit 0\n"); },
            .mend = letWork};
}

Fault otherVersion()
{
    return {.name = u"the installer puts another version there"_s,
            .code = u"not-detected"_s,
            .shows = {u"@name"_s, u"9.0.001.02"_s, u"1.0.000.00 was found"_s},
            .right = FailureAction::OpenLog,
            .seed = [](FaultHost &host) { host.installer("version=1.0.000.00\n"); },
            .mend = letWork};
}

Fault thereButFailed()
{
    return {.name = u"the package stands there, and its installer says no"_s,
            .code = u"found-but-failed"_s,
            .shows = {u"@name"_s, u"9.0.001.02"_s, u"write-back failed"_s},
            .right = FailureAction::OpenLog,
            .seed = [](FaultHost &host) { host.installer("install; result 1 'write-back failed'; exit 1\n"); },
            .mend = letWork};
}

Fault endedFromOutside()
{
    return {.name = u"the installer's session is ended from outside"_s,
            .code = u"step-lost"_s,
            .shows = {u"@name"_s, u"ended from outside"_s},
            .right = FailureAction::RunAgain,
            .seed =
                [](FaultHost &host) {
                    host.installer("read -r session _ <../step-1/process\nkill -KILL \"$session\" $PPID $$\n");
                },
            .mend = letWork};
}

Fault tampered()
{
    return {.name = u"somebody puts a link where the run's folder was"_s,
            .code = u"step-tampered"_s,
            .shows = {u"@name"_s, u"@home/.convoy/run-41-m4rk"_s},
            .right = FailureAction::OpenLog, // to find out who, before anything else
            .seed = [](FaultHost &host) {
                const QString folder = host.home() + u"/.convoy/run-41-m4rk"_s;
                host.onStep(u"command"_s, [folder] {
                    QDir().rename(folder, folder + u"-moved"_s);
                    QFile::link(folder + u"-moved"_s, folder);
                });
            }};
}

} // namespace

QList<Fault> installerFaults()
{
    return {endsWithSeven(), pathNotWritable(), killed(),         diskFullWhileInstalling(), programMissing(), busy(),
            nothingThere(),  otherVersion(),    thereButFailed(), endedFromOutside(),        tampered()};
}

} // namespace convoy
