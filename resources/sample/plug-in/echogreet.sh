#!/bin/sh
# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# echogreet.sh NAME: asks the Sample Echo Server, in whose folder plugins this file stands, to greet somebody.
here=$(cd "$(dirname "$0")" && pwd -P) || exit 1
server=$(dirname "$here")
if [ ! -x "$server/echosrv" ] || [ ! -r "$server/echosrv.conf" ]; then
    echo "echogreet.sh: $server is not the folder of a Sample Echo Server" >&2
    exit 1
fi
setting() { sed -n "s/^$2=//p" "$1" | tail -n 1; }
wish=$(setting "$here/echogreet.conf" Wish)
[ "$(setting "$here/echogreet.conf" Loud)" != true ] || wish=$(printf '%s' "$wish" | tr '[:lower:]' '[:upper:]')
case $(setting "$here/echogreet.conf" Tone) in
    warm) end='!' ;;
    solemn) end='.' ;;
    *) end= ;;
esac
address=$(setting "$server/echosrv.conf" Address)
port=$(setting "$server/echosrv.conf" Port)
times=$(setting "$here/echogreet.conf" Repeats)
while [ "${times:-1}" -ge 1 ]; do
    "$server/echosrv" --probe "$address" "$port" "$wish, ${1:-you}$end" || exit 1
    times=$((${times:-1} - 1))
done
