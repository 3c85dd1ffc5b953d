# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows that follow a run and are killed at any moment; the run must not notice, and a new window finds it again.

CONVOY_WINDOW_KILLS and CONVOY_WINDOW_HOSTS say how often and on how many hosts. Half of the windows are killed while they
start, the others while they show the run's progress.
"""
import os
import random
import statistics
import time

from journey import run
from window import Atspi, NotSo, until

KILLS = int(os.environ.get("CONVOY_WINDOW_KILLS", "200"))
HOSTS = int(os.environ.get("CONVOY_WINDOW_HOSTS", "20"))
PACKAGE = "Once@1.0"
LONGEST_REOPENING = 2.0
RUN_SECONDS = 300

MANIFEST = """format: 1
name: Once
version: "1.0"
install: {linux: {command: sh install.sh}}
detect:
  linux: {file: "${host.home}/once/version.txt", pattern: "^(.+)$"}
"""
INSTALLER = """echo begun >>"$HOME/begun"
rm -rf "$HOME/once"; mkdir "$HOME/once"
n=0; while [ $n -lt 20 ]; do n=$((n + 1)); echo "piece $n"; sleep 0.1; done
echo 1.0 >"$HOME/once/version.txt"
"""


class Followed:
    """One run, and what was known of it when a window was killed last."""

    def __init__(self, console, fleet):
        self._console = console
        self._fleet = fleet
        self._before = self._begun()
        self.id = console.convoyctl("deploy", "--package", PACKAGE, "--group", "demo", "--parallel", "4",
                                    "--stored-facts", "--yes", "--detach")["run"]
        self._rows = []

    def _begun(self):
        return {name: self._count(f"{self._fleet.folder}/{name}/home/begun") for name in self._fleet.hosts}

    @staticmethod
    def _count(path):
        try:
            with open(path, encoding="ascii") as lines:
                return len(lines.readlines())
        except FileNotFoundError:
            return 0

    def state(self):
        return self._console.convoyctl("run", "show", self.id)["runs"][0]["state"]

    def is_over(self):
        return self.state() == "done"

    def check(self):
        """Nobody has touched the run: it goes on or is done, and its journal only grew. How many rows it has."""
        state = self.state()
        if state not in ("planned", "running", "done"):
            raise NotSo(f"run {self.id} is {state}")
        rows = self._console.lines("run", "log", self.id)
        if rows[:len(self._rows)] != self._rows:
            raise NotSo(f"rows of run {self.id} were lost or changed")
        self._rows = rows
        return len(rows)

    def check_end(self):
        until(self.is_over, lambda: f"run {self.id} done; it is {self.state()}", RUN_SECONDS)
        begun = self._begun()
        twice = {name: begun[name] - self._before[name] for name in begun if begun[name] - self._before[name] != 1}
        if twice:
            raise NotSo(f"not begun exactly once: {twice}")


def kill(window):
    window.kill()
    window.wait()


def killed_while_it_shows(console, followed):
    """How many seconds it took until the new window had found the run; nothing when that was over before."""
    began = time.monotonic()
    console.open()
    button = console.tr("RunsBanner", "Show its progress")
    try:
        until(lambda: console.window.matching(Atspi.Role.BUTTON, button), "the run found")
        took = time.monotonic() - began
        console.press("RunsBanner", "Show its progress")
        console.expect_step(("ProgressPage", "Progress"))
        time.sleep(random.uniform(0, 0.5))
    except NotSo:
        if not followed.is_over():
            raise
        return None
    finally:
        console.kill()
    return took


def killed_while_it_starts(console):
    window = console.launch()
    time.sleep(random.uniform(0, 1))
    kill(window)


def steps(console, fleet, options):
    folder = f"{fleet.folder}/../once"
    os.mkdir(folder)
    for name, text in (("convoy-package.yaml", MANIFEST), ("install.sh", INSTALLER)):
        with open(f"{folder}/{name}", "w", encoding="ascii") as file:
            file.write(text)
    console.convoyctl("package", "import", folder)
    console.convoyctl("host", "check", *fleet.hosts)
    kills, runs, most_rows, reopenings = 0, 0, 0, []
    while kills < KILLS:
        fleet.forget("once")  # what stands there would be left alone
        followed = Followed(console, fleet)
        runs += 1
        while kills < KILLS and not followed.is_over():
            if kills % 2:
                killed_while_it_starts(console)
            else:
                took = killed_while_it_shows(console, followed)
                reopenings += [] if took is None else [took]
            kills += 1
            most_rows = max(most_rows, followed.check())
        followed.check_end()
    slowest = max(reopenings)
    print(f"figure: T01 windows killed | {kills} in {runs} runs on {len(fleet.hosts)} hosts | 200 on 20 hosts")
    print(f"figure: T01 windows: longest journal, found as it was after each kill | {most_rows} rows | no row lost")
    print(f"figure: T01 windows: run found by a new one | {statistics.median(reopenings):.2f} s, at most {slowest:.2f} s"
          f" | {LONGEST_REOPENING:.0f} s")
    if slowest > LONGEST_REOPENING:
        raise NotSo(f"a window took {slowest:.2f} s until it had found the run")


run("soak_windows", "en", steps, hosts=HOSTS, opens=False)
