// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/HostScripts.h"

#include "run/copy/CopyScripts.h"
#include "run/host/StepScript.h"

namespace convoy {

namespace {

using namespace Qt::StringLiterals;

/// Sets $base from $staging as Host::staging means it.
const QString findBase = uR"sh(base=${staging:-$HOME/.convoy}
case $base in "~/"*) base=$HOME/${base#??};; /*) ;; *) base=$HOME/$base;; esac
)sh"_s;

const QString measureTarget = uR"sh(if [ -n "$target" ]; then
p=$target
while [ -n "$p" ] && [ ! -d "$p" ]; do case $p in */*) p=${p%/*};; *) p=;; esac; done
printf 'df-target='; df -Pk "${p:-/}" | tail -n 1
fi
)sh"_s;

const QString takeMarker = uR"sh(n=0; got=
while [ $n -lt 3 ]; do
n=$((n + 1))
mkdir -p -- "$base" && cd -- "$base" || exit 81
mkdir lock 2>/dev/null && { got=1; break; }
[ -d lock ] && break
done
[ -n "$got" ] || [ -d lock ] || { mkdir lock; exit 81; }
if [ -z "$got" ] && grep -qxF -e "token=$token" lock/owner 2>/dev/null; then
got=1
fi
if [ -z "$got" ]; then
age=$(silence lock/beat)
[ -n "$age" ] || { age=0; [ -n "$(find lock -maxdepth 0 -mmin +30 2>/dev/null)" ] && age=999999; }
if [ "$age" -lt 1800 ] || ! mkdir "lock/takeover-$(cksum <lock/beat | tr ' ' -)" 2>/dev/null; then
printf 'locked=%s\n' "$age"; cat lock/owner 2>/dev/null; exit 82
fi
printf 'takeover=%s\n' "$age"
fi
)sh"_s;

/// With the marker in hand every other run's folder is a leftover, unless its installer still works.
const QString sweep = uR"sh(for f in run-* gone-*; do
[ -d "$f" ] && [ ! -L "$f" ] && [ "$f" != "$run" ] || continue
busy=
for s in "$f"/step-* "$f"/undo/step-*; do alive "$s" && busy=1; done
if [ -n "$busy" ]; then printf 'busy=%s\n' "$f"; rm -rf -- lock; exit 83; fi
rm -rf -- "./$f" && printf 'swept=%s\n' "$f"
done
)sh"_s;

const QString makeFolders = uR"sh([ -d "$run" ] && [ ! -L "$run" ] && [ -O "$run" ] && printf 'joined=1\n'
printf '%s\n' "token=$token" "folder=$run" "run=$id" "operator=$who" "machine=$machine" >lock/owner.new &&
mv -f lock/owner.new lock/owner && pulse >lock/beat && { [ -d "$run" ] || mkdir -- "$run"; } &&
{ [ -d "$run/payload" ] || mkdir -m 755 -- "$run/payload"; } || { rm -rf -- lock; rmdir "./$run"; exit 81; }
printf 'base=%s\n' "$base"
printf 'df-staging='; df -Pk . | tail -n 1
)sh"_s;

const QString endSteps = uR"sh(end_unpacking "$base/$run"
[ ! -d "$base/$run/undo" ] || end_unpacking "$base/$run/undo"
for s in "$base/$run"/step-* "$base/$run"/undo/step-*; do
alive "$s" && end_session "$p" && printf 'ended=%s\n' "$p"
alive "$s" && { printf 'alive=%s\n' "$p"; exit 0; }
done
)sh"_s;

/// Renamed first: whoever comes meanwhile finds all of it or nothing.
const QString removeAll = uR"sh(remove() {
[ -e "$base/$1" ] || return 0
t=$base/gone-$1-$token
rm -rf -- "$t" 2>/dev/null
mv -- "$base/$1" "$t" 2>/dev/null || t=$base/$1
rm -rf -- "$t" 2>/dev/null || { chmod -R u+rwX "$t"; rm -rf -- "$t"; } 2>/dev/null
[ -e "$t" ] && printf 'left=%s\n' "$t"
}
remove "$run"
grep -qxF -e "token=$token" "$base/lock/owner" 2>/dev/null && remove lock
rmdir -- "$base" 2>/dev/null
exit 0
)sh"_s;

Command head()
{
    return Command(u"umask 077; LC_ALL=C; export LC_ALL\n"_s);
}

} // namespace

Command markerScript(const MarkerRequest &request)
{
    Command command = head();
    command.assign("staging", request.staging);
    command.assign("run", request.run);
    command.assign("token", request.token);
    command.assign("id", request.runId);
    command.assign("who", request.operatorName);
    command.assign("machine", request.machine);
    command.assign("target", request.target);
    return command.text(findBase)
        .text(processShell())
        .text(takeMarker)
        .text(sweep)
        .text(makeFolders)
        .text(measureTarget);
}

Command spaceScript(const QString &target)
{
    Command command = head();
    return command.assign("target", target).text(measureTarget);
}

Command beatScript(const StagingPaths &paths)
{
    return Command(processShell()).text(u"pulse >"_s).word(paths.lock() + u"/beat"_s);
}

Command cleanUpScript(const MarkerRequest &request)
{
    Command command = head();
    command.assign("staging", request.staging);
    command.assign("run", request.run);
    command.assign("token", request.token);
    return command.text(findBase).text(processShell()).text(unpackingShell()).text(endSteps).text(removeAll);
}

} // namespace convoy
