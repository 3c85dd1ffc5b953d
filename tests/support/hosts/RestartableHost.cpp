// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestartableHost.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr auto fakeCat = R"sh(#!/bin/sh
[ "$*" = /proc/sys/kernel/random/boot_id ] || exec /bin/cat "$@"
echo asked >>"$HOME/asked"
exec /bin/cat "$HOME/boot-id"
)sh";

constexpr auto fakeSystemctl = R"sh(#!/bin/sh
case $1 in
reboot) [ ! -e "$HOME/refuses" ] || { echo 'Access denied' >&2; exit 4; }
    : >"$HOME/reboot";;
is-system-running) /bin/cat "$HOME/system";;
is-active) [ -e "$HOME/up-${3%.service}" ];;
cat) [ -e "$HOME/unit-${2%.service}" ];;
stop) rm -f "$HOME/up-${2%.service}";;
start) : >"$HOME/up-${2%.service}";;
*) exit 1;;
esac
)sh";

constexpr auto session = R"sh(#!/bin/sh
cd "$HOME" || exit 125
PATH=$HOME/../bin:$PATH
export PATH
[ -n "${SSH_ORIGINAL_COMMAND:-}" ] || exec /bin/sh
exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"
)sh";

} // namespace

RestartableHost::RestartableHost(HostFarm &farm, int index)
    : m_farm(farm)
    , m_index(index)
{
    QDir().mkpath(farm.folder(index) + u"/bin"_s);
    write(u"bin/cat"_s, fakeCat, true);
    write(u"bin/systemctl"_s, fakeSystemctl, true);
    write(u"session"_s, session, true);
    setSystem("running");
    beginBoot(u"boot-1"_s);
}

void RestartableHost::write(const QString &name, const QByteArray &content, bool isProgram) const
{
    // Another file under the name: one that is being run cannot be written to.
    const QString path = m_farm.folder(m_index) + u'/' + name;
    QFile::remove(path);
    QFile file(path);
    const QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(isProgram ? mode | QFile::ExeOwner : mode))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

bool RestartableHost::isAsked() const
{
    return QFile::exists(m_farm.home(m_index) + u"/reboot"_s);
}

int RestartableHost::timesLookedAt() const
{
    QFile file(m_farm.home(m_index) + u"/asked"_s);
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
}

void RestartableHost::beginBoot(const QString &boot) const
{
    write(u"home/boot-id"_s, boot.toUtf8() + '\n');
    QFile::remove(m_farm.home(m_index) + u"/asked"_s);
}

void RestartableHost::setSystem(const QByteArray &state) const
{
    write(u"home/system"_s, state + '\n');
}

bool RestartableHost::restartInto(const QString &boot) const
{
    m_farm.stop(m_index);
    beginBoot(boot);
    return m_farm.start(m_index);
}

void RestartableHost::addService(const QString &name, bool runs) const
{
    write(u"home/unit-"_s + name, {});
    if (runs)
        write(u"home/up-"_s + name, {});
}

bool RestartableHost::isUp(const QString &service) const
{
    return QFile::exists(m_farm.home(m_index) + u"/up-"_s + service);
}

void RestartableHost::refuseRestart() const
{
    write(u"home/refuses"_s, {});
}

} // namespace convoy
