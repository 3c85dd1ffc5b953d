// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/solution/RestartScripts.h"

#include "run/host/MarkerReply.h"

namespace convoy {

namespace {

using namespace Qt::StringLiterals;

const QString noteBoot = uR"sh(now=$(cat /proc/sys/kernel/random/boot_id) || exit 81
[ -e "$file" ] || { printf '%s\n' "$now" >"$file.new" && { sync "$file.new" 2>/dev/null; mv -f -- "$file.new" "$file"; }; } || exit 81
printf 'before=%s\nnow=%s\n' "$(cat "$file")" "$now"
)sh"_s;

const QString bootState = uR"sh(printf 'boot=%s\n' "$(cat /proc/sys/kernel/random/boot_id)"
command -v systemctl >/dev/null 2>&1 || exit 0
printf 'system=%s\n' "$(systemctl is-system-running 2>/dev/null)"
for s in $services; do systemctl is-active --quiet "$s.service" || printf 'down=%s\n' "$s"; done
exit 0
)sh"_s;

Command begin(const char *name, const QString &value)
{
    return Command(u"LC_ALL=C; export LC_ALL\n"_s).text(QLatin1String(name)).text(u"="_s).word(value).text(u"\n"_s);
}

} // namespace

QString restartCommand(const PlanStep &step)
{
    return step.command.isEmpty() ? u"systemctl reboot || shutdown -r now"_s : step.command;
}

Command noteBootScript(const StagingPaths &paths, const QString &id)
{
    return begin("file", paths.folder() + u"/restart-"_s + id).text(noteBoot);
}

Command bootStateScript(const QStringList &services)
{
    return begin("services", services.join(u' ')).text(bootState);
}

bool BootState::isSettled() const
{
    return system != QLatin1String("initializing") && system != QLatin1String("starting")
           && system != QLatin1String("stopping");
}

BootState BootState::parse(const QByteArray &output)
{
    const MarkerReply reply(output);
    return {.boot = reply.value(u"boot"_s), .system = reply.value(u"system"_s), .down = reply.values(u"down"_s)};
}

} // namespace convoy
