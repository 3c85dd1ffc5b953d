// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/ServiceScripts.h"

#include <QStringList>

namespace convoy {

namespace {

using namespace Qt::StringLiterals;

const QString serviceShell =
    uR"sh(has_unit() { command -v systemctl >/dev/null 2>&1 && systemctl cat "$1.service" >/dev/null 2>&1; }
state() { if has_unit "$1"; then systemctl is-active --quiet "$1.service" && echo running || echo stopped
elif [ -n "$target" ] && [ -x "$target/$1.sh" ]; then "$target/$1.sh" status >/dev/null 2>&1 && echo running || echo stopped
else echo absent; fi; }
act() { if has_unit "$2"; then systemctl "$1" "$2.service"
else "$target/$2.sh" "$1"; fi </dev/null >/dev/null 2>&1; }
)sh"_s;

const QString stopAll = uR"sh(if [ ! -e "$list" ]; then
for s in $names; do printf '%s %s\n' "$s" "$(state "$s")"; done >"$list.new" && mv -f -- "$list.new" "$list" || exit 81
fi
while read -r s was; do
printf 'service=%s %s\n' "$s" "$was"
[ "$was" = running ] || continue
if [ "$(state "$s")" = running ] && { ! act stop "$s" || [ "$(state "$s")" = running ]; }; then
while read -r o before; do [ "$before" != running ] || [ "$(state "$o")" = running ] || act start "$o"; done <"$list"
printf 'stuck=%s\n' "$s"
exit 84
fi
done <"$list"
)sh"_s;

const QString startAll = uR"sh([ -e "$list" ] || exit 0
dead=
while read -r s was; do
[ "$was" = running ] || continue
[ "$(state "$s")" != running ] || continue
act start "$s" && [ "$(state "$s")" = running ] && printf 'started=%s\n' "$s" || { printf 'dead=%s\n' "$s"; dead=1; }
done <"$list"
[ -z "$dead" ] || exit 85
)sh"_s;

const QString lookWhetherIdle = uR"sh([ -s "$list" ] || exit 0
while read -r s was; do [ "$was" = stopped ] || exit 0; done <"$list"
echo idle=yes
)sh"_s;

/// Rows of /proc/net/tcp*: number, local address and port in hexadecimal, remote, state (0A: listening).
const QString lookAtPorts =
    uR"sh(listened() { cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | while read -r _ local _ st _; do
[ "$st" = 0A ] && [ "${local##*:}" = "$1" ] || continue
a=${local%:*}
case $a in
00000000|00000000000000000000000000000000) echo yes; break;;
"$address"|0000000000000000FFFF0000"$address") [ -z "$address" ] || { echo yes; break; };;
esac
[ -n "$address" ] || { echo yes; break; }
done; }
while :; do
missing=
for p in $ports; do [ -n "$(listened "$p")" ] || missing=1; done
[ -n "$missing" ] && [ "$seconds" -gt 0 ] || break
seconds=$((seconds - 1))
sleep 1
done
for p in $ports; do [ -z "$(listened "$p")" ] || printf 'open=%s\n' "$p"; done
exit 0
)sh"_s;

Command begin(const ServiceRequest &request)
{
    Command command(u"LC_ALL=C; export LC_ALL\n"_s);
    command.assign("target", request.installPath);
    command.assign("list", request.paths.folder() + u'/' + request.list);
    command.assign("names", request.names.join(u' '));
    return command.text(serviceShell);
}

/// As /proc/net/tcp writes it: the bytes turned round. Empty where it is no address in numbers.
QString hexOf(const QString &address)
{
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4)
        return {};
    QString hex;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255)
            return {};
        hex.prepend(u"%1"_s.arg(number, 2, 16, QLatin1Char('0')).toUpper());
    }
    return hex;
}

} // namespace

Command stopServicesScript(const ServiceRequest &request)
{
    return begin(request).text(stopAll);
}

Command startServicesScript(const ServiceRequest &request)
{
    return begin(request).text(startAll);
}

Command idleServicesScript(const ServiceRequest &request)
{
    return begin(request).text(lookWhetherIdle);
}

Command portsScript(const PortRequest &request)
{
    QStringList ports;
    for (const int port : request.ports)
        ports += u"%1"_s.arg(port, 4, 16, QLatin1Char('0')).toUpper();
    Command command(u"LC_ALL=C; export LC_ALL\n"_s);
    command.assign("address", hexOf(request.address));
    command.assign("ports", ports.join(u' '));
    command.assign("seconds", QString::number(request.seconds));
    return command.text(lookAtPorts);
}

QList<int> openPorts(const QByteArray &output)
{
    QList<int> ports;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("open="))
            ports += line.sliced(5).trimmed().toInt(nullptr, 16);
    }
    return ports;
}

} // namespace convoy
