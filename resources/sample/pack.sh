#!/bin/sh
# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pack.sh SOURCES PROGRAM VERSION DATE OUT: packs one version of the sample as OUT (.tar.gz or .zip). Times, order,
# owners and modes are fixed, so the same input gives the same bytes.
set -eu
export LC_ALL=C TZ=UTC
sources=$1 program=$2 version=$3 date=$4 out=$5

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
umask 022
ip=$stage/ip
mkdir -p "$ip/templates" "$stage/data"

cp "$program" "$stage/data/echosrv"
cp "$sources/echosrv/echosrv.sh" "$sources/echosrv/uninstall.sh" "$stage/data/"
chmod 755 "$stage/data/"*
data_bytes=$(cat "$stage/data/"* | wc -c)
# Once unpacked to be checked, once in place, and some blocks for the small files.
needed_kb=$((data_bytes * 2 / 1024 + 64))

fill() { # from to
    sed -e "s|@NAME@|Sample Echo Server|g" -e "s|@VERSION@|$version|g" -e "s|@DATE@|$date|g" -e "s|@BUILD@|1|g" \
        -e "s|@NEEDED_KB@|$needed_kb|g" -e "s|@NEEDED_BYTES@|$((needed_kb * 1024))|g" "$1" >"$2"
}
cd "$sources/package"
for file in *.in templates/*.in; do fill "$file" "$ip/${file%.in}"; done
cp genesys_silent.ini "$ip/"
chmod 755 "$ip/install.sh"

fixed_tar() { # folder entry...
    folder=$1
    shift
    tar -C "$folder" --sort=name --mtime="$date 00:00:00Z" --owner=0 --group=0 --numeric-owner --format=ustar \
        -cf - "$@" | gzip -9n
}
fixed_tar "$stage/data" echosrv echosrv.sh uninstall.sh >"$ip/data.tar.gz"
(cd "$ip" && find . -type f ! -name manifest.sha256 | sed 's|^\./||' | sort | xargs sha256sum >manifest.sha256)
find "$stage/ip" -exec touch -h -d "$date 00:00:00Z" {} +

case $out in
    *.zip) (cd "$stage" && find ip | sort | zip -X -9 -q -@ packed.zip) && mv "$stage/packed.zip" "$out" ;;
    *) fixed_tar "$stage" ip >"$stage/packed" && mv "$stage/packed" "$out" ;;
esac
