// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/HostScripts.h"

#include <QStringList>

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
now=$(date +%s)
if [ -z "$got" ]; then
beat=$(cat lock/beat 2>/dev/null)
case $beat in ''|*[!0-9]*) beat=$now; [ -n "$(find lock -maxdepth 0 -mmin +30 2>/dev/null)" ] && beat=0;; esac
if [ $((now - beat)) -lt 1800 ] || ! mkdir "lock/takeover-$beat" 2>/dev/null; then
printf 'locked=%s\n' $((now - beat)); cat lock/owner 2>/dev/null; exit 82
fi
printf 'takeover=%s\n' $((now - beat))
old=$(sed -n 's/^folder=//p' lock/owner 2>/dev/null)
case $old in */*|*..*) ;; run-*) rm -rf -- "./$old";; esac
fi
)sh"_s;

const QString makeFolders =
    uR"sh(printf '%s\n' "token=$token" "folder=$run" "run=$id" "operator=$who" "machine=$machine" >lock/owner &&
printf '%s\n' "$now" >lock/beat && mkdir -- "$run" && mkdir -m 755 -- "$run/payload" || { rm -rf -- lock "./$run"; exit 81; }
printf 'base=%s\n' "$base"
printf 'df-staging='; df -Pk . | tail -n 1
)sh"_s;

/// Around a command that may take long. The loop ends with its shell, and its sleep with the loop. The first sleep is
/// short: a shell that has only just forked may lose the signal, and a quick command must leave nothing behind.
const QString beatWhile = uR"sh(( trap 'kill $! 2>/dev/null; exit' TERM
n=1
while kill -0 $$ 2>/dev/null; do sleep $n & wait $!; date +%s >"$beat" || exit; n=300; done
) </dev/null >/dev/null 2>&1 & h=$!
)sh"_s;

const QString noteGroup = uR"sh({ read -r _ _ _ _ g _ <"/proc/$$/stat" && printf '%s\n' "$g" >../group; } 2>/dev/null
)sh"_s;

const QString endGroup = uR"sh(g=$(cat "$base/$run/group" 2>/dev/null)
{ read -r _ _ _ _ mine _ <"/proc/$$/stat"; } 2>/dev/null
case $g in ''|0|1|*[!0-9]*|"$mine") ;; *)
{ kill -TERM "-$g"; n=0; while kill -0 "-$g" && [ $n -lt 5 ]; do n=$((n + 1)); sleep 1; done; kill -KILL "-$g"; } 2>/dev/null;;
esac
)sh"_s;

const QString removeAll = uR"sh(if [ -e "$base/$run" ]; then
rm -rf -- "$base/$run" 2>/dev/null || { chmod -R u+rwX "$base/$run"; rm -rf -- "$base/$run"; } 2>/dev/null
[ -e "$base/$run" ] && printf 'left=%s\n' "$base/$run"
fi
if grep -qxF -e "token=$token" "$base/lock/owner" 2>/dev/null; then
rm -rf -- "$base/lock"; [ -e "$base/lock" ] && printf 'left=%s\n' "$base/lock"
fi
rmdir -- "$base" 2>/dev/null
exit 0
)sh"_s;

Command &set(Command &command, const char *name, const QString &value)
{
    return command.text(QLatin1String(name)).text(u"="_s).word(value).text(u"\n"_s);
}

Command head()
{
    return Command(u"umask 077; LC_ALL=C; export LC_ALL\n"_s);
}

} // namespace

Command markerScript(const MarkerRequest &request)
{
    Command command = head();
    set(command, "staging", request.staging);
    set(command, "run", request.run);
    set(command, "token", request.token);
    set(command, "id", request.runId);
    set(command, "who", request.operatorName);
    set(command, "machine", request.machine);
    set(command, "target", request.target);
    return command.text(findBase).text(takeMarker).text(makeFolders).text(measureTarget);
}

Command spaceScript(const QString &target)
{
    Command command = head();
    return set(command, "target", target).text(measureTarget);
}

Command unpackScript(const StagingPaths &paths)
{
    Command command(u"umask 022; LC_ALL=C; export LC_ALL\n"_s);
    set(command, "beat", paths.lock() + u"/beat"_s);
    command.text(beatWhile).text(u"tar -x -o -f - -C "_s).word(paths.payload());
    return command.text(u"\nr=$?; kill $h 2>/dev/null; exit $r\n"_s);
}

Command installScript(const StagingPaths &paths, const QString &installCommand, const QList<int> &keepIniOn)
{
    Command command(u"cd -- "_s);
    command.word(paths.payload()).text(u" || exit 125\n"_s);
    set(command, "beat", paths.lock() + u"/beat"_s);
    command.text(noteGroup).text(beatWhile).text(u"sh -c "_s).word(installCommand).text(u" </dev/null\n"_s);
    command.text(u"r=$?; kill $h 2>/dev/null; rm -f ../group\ncase $r in "_s);
    if (!keepIniOn.isEmpty()) {
        QStringList codes;
        for (const int code : keepIniOn)
            codes += QString::number(code);
        command.text(codes.join(u'|')).text(u") ;; "_s);
    }
    return command.text(u"*) rm -f ../silent.ini;; esac\nexit $r\n"_s);
}

Command cleanUpScript(const MarkerRequest &request)
{
    Command command = head();
    set(command, "staging", request.staging);
    set(command, "run", request.run);
    set(command, "token", request.token);
    return command.text(findBase).text(endGroup).text(removeAll);
}

} // namespace convoy
