// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/StepScript.h"

#include <QStringList>

namespace convoy {

namespace {

using namespace Qt::StringLiterals;

const QLatin1String Said("convoy-step:");

/// The step itself, in a session of its own; $1 attempt, $2 umask, $3 command, $4 beat file, $5 codes that keep the ini.
/// The loop that keeps the marker alive ends with its shell. Its first sleep is short: a shell that has only just forked
/// may lose the signal, and a quick command must leave nothing behind.
const QString body = uR"sh(umask 077
mkdir "step-$1" 2>/dev/null || exit 0
cd "step-$1" || exit 0
printf '%s\n' "$$ $(start_of $$) $(cat /proc/sys/kernel/random/boot_id)" >process.new && mv process.new process
( trap 'kill $! 2>/dev/null; exit' TERM
n=1
while kill -0 $$ 2>/dev/null; do sleep $n & wait $!; pulse >"$4" || exit; n=300; done
) </dev/null >/dev/null 2>&1 & h=$!
( umask "$2"; cd ../payload && exec sh -c "$3" ) </dev/null >"../output-$1" 2>&1
r=$?
kill $h 2>/dev/null
case " $5 " in *" $r "*) ;; *) rm -f ../silent.ini;; esac
printf '%s\n' $r >exit.new && { sync exit.new 2>/dev/null; mv exit.new exit; }
)sh"_s;

/// tail follows without delay and ends with the process; where it cannot, the output is looked at once a second.
const QString follow = uR"sh(follow() {
if tail --pid=1 -n 0 /dev/null >/dev/null 2>&1; then
tail --pid="$1" -s 0.05 -c "+$((from + 1))" -f -- "$out" & t=$!
[ -z "$2" ] || wait "$1"
wait $t
else
while kill -0 "$1" 2>/dev/null; do rest; sleep 1; done
rest
fi
}
rest() {
n=$(wc -c <"$out")
[ "$n" -le "$from" ] || { tail -c "+$((from + 1))" "$out" | head -c $((n - from)); from=$n; }
}
say() { printf 'convoy-step:%s\n' "$1" >&2; }
)sh"_s;

const QString begin = uR"sh(detach=setsid
command -v setsid >/dev/null 2>&1 || detach=nohup
mask=$(umask)
umask 077
cd -- "$folder" 2>/dev/null || { say absent; exit 0; }
[ ! -L "$folder" ] && [ -O "$folder" ] || { say tampered; exit 0; }
step=step-$attempt
out=output-$attempt
c=
if [ -d "$step" ]; then
say joined
elif [ -n "$start" ]; then
printf '%s\n' "$command" >"command-$attempt" && : >>"$out" || { say full; exit 0; }
$detach sh -c "$functions$body" convoy "$attempt" "$mask" "$command" "$beat" "$keep" </dev/null >/dev/null 2>&1 & c=$!
else
say absent; exit 0
fi
[ "$(cat "command-$attempt" 2>/dev/null)" = "$command" ] || { say tampered; exit 0; }
[ -z "$c" ] || follow $c own
if [ ! -e "$step/exit" ]; then
n=0
while [ ! -e "$step/process" ] && [ $n -lt 5 ]; do n=$((n + 1)); sleep 1; done
if alive "$step"; then follow "$p"; else rest; fi
elif [ -z "$c" ]; then
rest
fi
r=$(cat "$step/exit" 2>/dev/null)
case $r in '') say lost;; *[!0-9]*) say tampered;; *) say "exit=$r";; esac
)sh"_s;

} // namespace

QString processShell()
{
    return uR"sh(start_of() { stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1; set -- ${stat##*) }; [ "$1" != Z ] && [ "$1" != X ] || return 1
shift 19; printf '%s' "$1"; }
alive() { p=
[ -e "$1/process" ] && [ ! -e "$1/exit" ] && read -r p started boot <"$1/process" || return 1
[ -n "$p" ] && [ "$boot" = "$(cat /proc/sys/kernel/random/boot_id)" ] && [ "$(start_of "$p")" = "$started" ]; }
members() { for f in /proc/[0-9]*/stat; do
{ read -r stat <"$f"; } 2>/dev/null || continue
f=${stat%% *}
set -- "$1" ${stat##*) }
[ "$5" = "$1" ] && [ "$2" != Z ] && printf '%s ' "$f"
done; }
end_session() { kill -TERM $(members "$1") 2>/dev/null
n=0
while [ -n "$(members "$1")" ] && [ $n -lt 5 ]; do n=$((n + 1)); sleep 1; done
for n in 1 2 3; do
m=$(members "$1")
[ -n "$m" ] || return 0
kill -KILL $m 2>/dev/null
sleep 1
done
[ -z "$(members "$1")" ]; }
pulse() { read -r up _ </proc/uptime; printf '%s %s %s\n' "$(date +%s)" "${up%%.*}" "$(cat /proc/sys/kernel/random/boot_id)"; }
silence() { read -r at up_at boot <"$1" || [ -n "$at" ] || return 1
case $at$up_at in ''|*[!0-9]*) return 1;; esac
if [ "$boot" = "$(cat /proc/sys/kernel/random/boot_id)" ]; then read -r up _ </proc/uptime; age=$((${up%%.*} - up_at))
else age=$(($(date +%s) - at)); fi 2>/dev/null
[ "$age" -ge 0 ] || age=0
printf '%s' "$age"; } 2>/dev/null
)sh"_s;
}

Command stepScript(const StepRequest &request)
{
    QStringList keep;
    for (const int code : request.keepIniOn)
        keep += QString::number(code);
    Command command;
    command.assign("folder", request.paths.folder());
    command.assign("beat", request.paths.lock() + u"/beat"_s);
    command.assign("attempt", QString::number(request.attempt));
    command.assign("command", request.command);
    command.assign("from", QString::number(request.from));
    command.assign("start", request.mayStart ? u"yes"_s : QString());
    command.assign("keep", keep.join(u' '));
    command.assign("functions", processShell());
    command.assign("body", body);
    return command.text(processShell()).text(follow).text(begin);
}

StepReply StepReply::parse(const QByteArray &errorOutput)
{
    StepReply reply;
    const QList<QByteArray> lines = errorOutput.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith(QByteArrayView(Said.data(), Said.size())))
            continue;
        const QByteArray said = line.sliced(Said.size()).trimmed();
        if (said == "joined") {
            reply.wasJoined = true;
        } else if (said == "absent") {
            reply.state = State::Absent;
        } else if (said == "lost") {
            reply.state = State::Lost;
        } else if (said == "full") {
            reply.state = State::Full;
        } else if (said == "tampered") {
            reply.state = State::Tampered;
        } else if (said.startsWith("exit=")) {
            reply.state = State::Ended;
            reply.exitCode = said.sliced(5).toInt();
        }
    }
    return reply;
}

} // namespace convoy
