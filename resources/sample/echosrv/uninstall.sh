#!/bin/sh
# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Ends the Sample Echo Server and removes what was installed. Backups and foreign files stay.
home=$(cd "$(dirname "$0")/.." && pwd -P) || exit 1
"$home/echosrv.sh" stop || exit 1
cd / || exit 1
rm -f "$home/echosrv" "$home/echosrv.sh" "$home/echosrv.conf" "$home/echosrv.pid" "$home/version.txt"
rm -f "$home/uninstall/uninstall.sh"
rmdir "$home/uninstall" "$home" 2>/dev/null
exit 0
