# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One journey: a desktop, three demo hosts, the program, and what is done with it. Exits 0 when all of it was so."""
import argparse
import os
import sys
import time
import traceback

import desktop
from fleet import Fleet
from translations import Translations

HOSTS = 3


def run(name, language, steps, console_class="Console", hosts=HOSTS, opens=True):
    """steps(console, fleet, options) fails by an exception. opens=False: it opens the window itself."""
    parser = argparse.ArgumentParser(description=steps.__doc__)
    parser.add_argument("--bin", required=True, help="the folder of convoy and convoyctl")
    parser.add_argument("--media", required=True, help="the folder of the sample media")
    parser.add_argument("--source", required=True, help="the project's root")
    parser.add_argument("--screenshots", help="a folder for a picture of the screen when something is not so")
    parser.add_argument("--language", default=language)
    options = parser.parse_args()
    began = time.monotonic()
    try:
        with desktop.Desktop() as own:
            fleet = Fleet(own, options.source, hosts)
            # libatspi must not be loaded before the buses of this desktop are there.
            import console as module
            console = getattr(module, console_class)(own, options, Translations(options.source, options.language))
            imported = console.convoyctl("host", "import", fleet.csv)
            assert len(imported["hosts"]) == hosts, imported
            try:
                if opens:
                    console.open()
                steps(console, fleet, options)
            except BaseException:
                if hasattr(console, "window"):
                    console.window.screenshot(name)
                sys.stderr.write(own.said("convoy") + own.logs())
                raise
    except (desktop.Missing, ImportError, ValueError) as missing:
        # Not skipped: an environment that cannot run this cannot say that the program works.
        traceback.print_exc()
        sys.exit(f"{name} could not be tried: {missing} (python3-gi and gir1.2-atspi-2.0 are needed, too)")
    except Exception:
        traceback.print_exc()
        sys.exit(f"{name} failed after {time.monotonic() - began:.1f} s (process {os.getpid()})")
    print(f"{name}: as expected, {time.monotonic() - began:.1f} s")
