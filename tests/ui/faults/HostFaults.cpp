// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fault.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

const QByteArray noRelease = "#!/bin/sh\ncase $* in *release*) exit 1;; esac\nexec /bin/cat \"$@\"\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bootId()
{
    return contents(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
}

/// As the runner of another repository leaves it while it works.
void holdMarker(FaultHost &host)
{
    const QByteArray up = contents(u"/proc/uptime"_s).split('.').constFirst();
    host.write(u".convoy/lock/owner"_s,
               "token=9-other\nfolder=run-9-other\nrun=9\noperator=grace\nmachine=other-desk\n");
    host.write(u".convoy/lock/beat"_s,
               QByteArray::number(QDateTime::currentSecsSinceEpoch()) + ' ' + up + ' ' + bootId() + '\n');
}

/// A process that the folder of an earlier run names as its step.
void leaveInstaller(FaultHost &host)
{
    auto &left = host.keep(std::make_shared<QProcess>());
    left.start(u"sleep"_s, {u"300"_s});
    if (!left.waitForStarted())
        qFatal("no process could be started");
    const QByteArray pid = QByteArray::number(left.processId());
    const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(QLatin1String(pid)));
    const QByteArray begun = stat.mid(stat.lastIndexOf(") ") + 2).split(' ').value(19);
    host.write(u".convoy/run-7-left/step-1/process"_s, pid + ' ' + begun + ' ' + bootId() + '\n');
    host.stopLeft = [&left] {
        left.kill();
        left.waitForFinished();
    };
}

Fault stagingInTheWay()
{
    return {.name = u"a file is where the staging folder should be"_s,
            .code = u"host-path-unwritable"_s,
            .shows = {u"@home/notes/convoy"_s, u"is a file"_s},
            .right = FailureAction::EditHost, // another staging folder
            .mayBeLater = true,               // mostly a right is given, there
            .seed =
                [](FaultHost &host) {
                    host.write(u"notes"_s, "a file\n");
                    host.entry().staging = host.home() + u"/notes/convoy"_s;
                },
            .mend = [](FaultHost &host) { host.entry().staging.clear(); }};
}

Fault stagingReadOnly()
{
    return {.name = u"the staging folder's disk is mounted read-only"_s,
            .code = u"host-path-unwritable"_s,
            .shows = {u"@disk/convoy"_s, u"mounted read-only"_s},
            .right = FailureAction::EditHost,
            .mayBeLater = true, // mostly a right is given, there
            .seed =
                [](FaultHost &host) {
                    host.entry().staging = host.disk().path() + u"/convoy"_s;
                    host.disk().makeReadOnly();
                },
            .mend = [](FaultHost &host) { host.entry().staging.clear(); },
            .needs = Fault::Disk};
}

Fault diskFullWhileCopying()
{
    return {.name = u"the host's disk runs full while the package is copied"_s,
            .code = u"host-disk-full"_s,
            .shows = {u"@disk/convoy"_s, u"disk is full"_s},
            .right = FailureAction::RunAgain, // once there is room
            .seed =
                [](FaultHost &host) {
                    host.entry().staging = host.disk().path() + u"/convoy"_s;
                    host.onStep(u"copy"_s, [&host] { host.disk().fill(0); });
                },
            .mend = [](FaultHost &host) { host.disk().empty(); },
            .needs = Fault::Disk};
}

Fault tooLittleRoom()
{
    return {.name = u"there is too little room from the start"_s,
            .code = u"disk-space"_s,
            .shows = {u"@name"_s, u"@disk"_s, u"100.0 kB are needed"_s, u"Free at least"_s},
            .right = FailureAction::RunAgain,
            .seed =
                [](FaultHost &host) {
                    host.entry().staging = host.disk().path() + u"/convoy"_s;
                    host.disk().fill(60);
                },
            .mend = [](FaultHost &host) { host.disk().empty(); },
            .needs = Fault::Disk};
}

Fault noTar()
{
    return {.name = u"the host has no tar"_s,
            .code = u"tools"_s,
            .shows = {u"@name"_s, u"tar is missing"_s, u"Install tar"_s},
            .right = FailureAction::RunAgain, // once it was installed
            .seed = [](FaultHost &host) { host.takePrograms({u"tar"_s}); },
            .mend = [](FaultHost &host) { host.giveProgramsBack(); }};
}

Fault otherSystem()
{
    return {.name = u"the address belongs to a machine with another system"_s,
            .code = u"operating-system"_s,
            .shows = {u"@name"_s, u"runs AIX"_s},
            .right = FailureAction::EditHost,
            .seed =
                [](FaultHost &host) {
                    host.program(u"uname"_s, "#!/bin/sh\necho AIX\n");
                    host.program(u"cat"_s, noRelease);
                },
            .mend = [](FaultHost &host) { host.pointToSpare(1); }};
}

Fault tellsNothing()
{
    return {.name = u"the host does not say what it is"_s,
            .code = u"facts-known"_s,
            .shows = {u"@name"_s, u"operating system is not known"_s},
            .right = FailureAction::EditHost, // an appliance, or a device, at this address
            .seed =
                [](FaultHost &host) {
                    host.program(u"uname"_s, "#!/bin/sh\nexit 1\n");
                    host.program(u"cat"_s, noRelease);
                },
            .mend = [](FaultHost &host) { host.pointToSpare(2); }};
}

Fault lockedByAnother()
{
    return {.name = u"the run of another repository works there"_s,
            .code = u"host-locked"_s,
            .shows = {u"@name"_s, u"Run 9 of grace on other-desk"_s, u"Wait until that run has ended"_s},
            .right = FailureAction::RunAgain, // when it is over
            .seed = holdMarker,
            .mend = [](FaultHost &host) { QDir(host.home() + u"/.convoy/lock"_s).removeRecursively(); }};
}

Fault installerStillWorks()
{
    return {.name = u"the installer of an earlier run still works"_s,
            .code = u"host-locked"_s,
            .shows = {u"@name"_s, u"run-7-left"_s},
            .right = FailureAction::RunAgain, // when it has ended
            .seed = leaveInstaller,
            .mend = [](FaultHost &host) { host.stopLeft(); }};
}

Fault pathUnknownVariable()
{
    return {.name = u"a value names a variable that there is not"_s,
            .code = u"variable-unknown"_s,
            .shows = {u"host.rack"_s},
            .right = FailureAction::ChangeValue,
            .seed = [](FaultHost &host) { host.setValue(u"IPCommon"_s, u"InstallPath"_s, u"/opt/${host.rack}"_s); },
            .mend = [](FaultHost &host) { host.setValue(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/x"_s); }};
}

Fault pathNotFull()
{
    return {.name = u"the installation path is not a full one"_s,
            .code = u"install-path"_s,
            .shows = {u"@name"_s, u"opt/@name"_s, u"not a full path"_s},
            .right = FailureAction::ChangeValue,
            .seed = [](FaultHost &host) { host.setValue(u"IPCommon"_s, u"InstallPath"_s, u"opt/${host.name}"_s); },
            .mend = [](FaultHost &host) { host.setValue(u"IPCommon"_s, u"InstallPath"_s, u"${host.home}/x"_s); }};
}

} // namespace

QList<Fault> hostFaults()
{
    return {stagingInTheWay(), stagingReadOnly(), diskFullWhileCopying(), tooLittleRoom(),       noTar(),
            otherSystem(),     tellsNothing(),    lockedByAnother(),      installerStillWorks(), pathUnknownVariable(),
            pathNotFull()};
}

} // namespace convoy
