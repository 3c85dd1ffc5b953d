#!/bin/sh
# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pack-plug-in.sh SOURCES VERSION DATE OUT.tar.gz: packs the sample plug-in, the same bytes each time.
set -eu
export LC_ALL=C TZ=UTC
sources=$1/plug-in version=$2 date=$3 out=$4

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
umask 022
ip=$stage/ip
mkdir -p "$ip/templates"
cd "$sources"
for file in *.in templates/*.in; do sed -e "s|@VERSION@|$version|g" "$file" >"$ip/${file%.in}"; done
cp genesys_silent.ini echogreet.sh "$ip/"
chmod 755 "$ip/install.sh" "$ip/echogreet.sh"
(cd "$ip" && find . -type f | sed 's|^\./||' | sort | xargs sha256sum) >"$stage/manifest.sha256"
mv "$stage/manifest.sha256" "$ip/manifest.sha256"
tar -C "$stage" --sort=name --mtime="$date 00:00:00Z" --owner=0 --group=0 --numeric-owner --format=ustar -cf - ip |
    gzip -9n >"$stage/packed"
mv "$stage/packed" "$out"
