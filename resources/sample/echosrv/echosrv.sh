#!/bin/sh
# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# echosrv.sh start|stop|status: the Sample Echo Server in this folder. status ends with 0 when it runs, 3 when not.
here=$(cd "$(dirname "$0")" && pwd -P) || exit 1

# The process id, only if that process is the program of this folder: ids are used again.
running_pid() {
    pid=$(cat "$here/echosrv.pid" 2>/dev/null) || return 1
    case $(readlink "/proc/$pid/exe" 2>/dev/null) in
        "$here/echosrv" | "$here/echosrv (deleted)") echo "$pid" ;;
        *) return 1 ;;
    esac
}

# An ending process has no program any more while it still holds its port; only then it is a zombie, or gone.
is_gone() { # process id
    state=$(sed 's/^.*) //; s/ .*//' "/proc/$1/stat" 2>/dev/null)
    [ -z "$state" ] || [ "$state" = Z ] || [ "$state" = X ]
}

stop() {
    pid=$(running_pid) || return 0
    kill "$pid" 2>/dev/null
    tries=50
    while [ $tries -gt 0 ]; do
        is_gone "$pid" && return 0
        sleep 0.2
        tries=$((tries - 1))
    done
    echo "echosrv does not end (process $pid)" >&2
    return 1
}

case ${1-} in
    start)
        running_pid >/dev/null && { echo "echosrv runs already"; exit 0; }
        exec "$here/echosrv" --daemon "$here/echosrv.conf"
        ;;
    stop) stop ;;
    status)
        if pid=$(running_pid); then
            echo "echosrv runs (process $pid)"
        else
            echo "echosrv does not run"
            exit 3
        fi
        ;;
    *)
        echo "usage: echosrv.sh start|stop|status" >&2
        exit 2
        ;;
esac
