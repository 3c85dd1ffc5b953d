# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034
#
# Shared by the scripts of installer/. Sourced; starts no process of its own on the fast path.

say() {
    printf 'convoy: %s\n' "$*" >&2
}

# fail TEXT: what happened, why, what to do. 69 is EX_UNAVAILABLE of sysexits.h: what was asked for never ran.
fail() {
    say "$*"
    exit 69
}

# packages_of FILE TIER: sets $packages to the tier's packages on one line.
packages_of() {
    packages=
    _in=no
    while read -r _word _; do
        case $_word in
            "[$2]") _in=yes ;;
            "["*) _in=no ;;
            "#"* | "") ;;
            *) [ "$_in" = no ] || packages="$packages${packages:+ }$_word" ;;
        esac
    done <"$1"
    [ -n "$packages" ] || fail "The tier \"$2\" is not in $1. Tiers: run, build, test, lint."
}

# tiers_below TIER: sets $tiers to it and what it rests on.
tiers_below() {
    case $1 in
        run) tiers="run" ;;
        build) tiers="run build" ;;
        test) tiers="run build test" ;;
        lint) tiers="run build test lint" ;;
        *) fail "There is no tier \"$1\". Tiers: run, build, test, lint." ;;
    esac
}

# free_megabytes FOLDER: prints what is free there.
free_megabytes() {
    df -Pm -- "$1" 2>/dev/null | while read -r _ _ _ _free _; do
        case $_free in *[!0-9]* | "") ;; *) echo "$_free" ;; esac
    done
}
