# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In Italian, on twenty hosts: window and runner are killed, a host is cut off, and the run comes to its true end."""
import glob
import os
import signal

from journey import run
from window import until

HOSTS = 20
AT_ONCE = 2
CUT = "paris-05"  # the last by name, and so the last whose turn comes


def outcomes(console):
    return console.convoyctl("run", "show", "1")["runs"][0]


def count(console, state):
    return outcomes(console)["counts"].get(state, 0)


def prepare(console, fleet, options):
    console.import_sample(options.media)
    console.open_install("9.0.002.05")
    until(lambda: all(console.host_states()[host] for host in fleet.hosts), lambda: str(console.host_states()))
    console.choose_hosts(fleet.hosts)
    console.next_page(("ApplicationParametersPage", "Application parameters"))
    console.next_page(("QuestionsPage", "Questions of the package"))
    console.next_page(("SilentIniPage", "Installation parameters (silent.ini)"))
    port = fleet.free_port()
    console.set_silent_value("Port", "7077", str(port))
    console.next_page(("SummaryPage", "Summary"))
    console.set_limit("Hosts at once", AT_ONCE)
    return port


def lose_everything(console, fleet):
    """The window is closed, then the program is ended, then its runner; meanwhile a host loses its network."""
    tr = console.tr
    until(lambda: count(console, "done") >= 2, lambda: str(outcomes(console)))
    console.press("DeployWizard", "&Close")
    console.window.expect_text(tr("RunQuestion", "The run goes on without this window. You find it again in the list "
                                                 "of runs."))
    console.press("RunQuestion", "&Keep it running")
    console.expect_main_window()
    assert console.runners(), "the run went on without the wizard"
    console.kill()
    until(lambda: count(console, "done") >= 4, lambda: str(outcomes(console)))  # proves U29
    runners = console.runners()
    assert len(runners) == 1, runners
    os.kill(runners[0], signal.SIGKILL)
    until(lambda: not console.runners(), lambda: str(console.runners()))
    fleet.end_host(CUT)
    return count(console, "done")


def go_on_and_stop(console):
    """Opened again, the program names the unfinished run; it goes on, and is stopped with a button."""
    tr = console.tr
    console.open()
    unfinished = HOSTS - count(console, "done")
    found = tr("RunsBanner", "Unfinished run found: %1. %n host(s) are not finished.",
               tr("RunsBanner", "run %1, %2 %3", "1", "Sample Echo Server", "9.0.002.05"), n=unfinished)
    console.window.expect_text(found)
    console.check_names()
    console.press("RunsBanner", "Go on…")
    console.window.expect_text(tr("ResumeDialog", "Run %1 goes on with %n host(s). Hosts that are finished are left "
                                                  "alone.", "1", n=unfinished))
    console.resume()
    console.expect_step(("ProgressPage", "Progress"))
    until(lambda: count(console, "done") > HOSTS - unfinished, lambda: str(outcomes(console)))
    console.press("RunControls", "Stop after this st&ep")
    console.expect_end()
    left = count(console, "not-started") + count(console, "stopped")
    assert left > 0, outcomes(console)
    console.expect_count("Not s&tarted or stopped %1", left)
    assert outcomes(console)["state"] == "stopped", outcomes(console)
    console.press("RunWindow", "&Close")
    console.expect_main_window()


def bring_to_the_end(console):
    console.open_section("Runs")
    console.go_to_row("RunsPane", "Runs", lambda row: True)
    console.press("RunsPane", "&Resume…")
    console.resume()
    console.expect_end()
    console.expect_count("&Done %1", HOSTS - 1)
    console.expect_count("&Unreachable %1", 1)


def steps(console, fleet, options):
    port = prepare(console, fleet, options)
    console.start(HOSTS)
    before = lose_everything(console, fleet)
    assert before < HOSTS - AT_ONCE, f"{before} hosts were done before anything went wrong"
    go_on_and_stop(console)
    bring_to_the_end(console)
    states = {host["host"]: host["state"] for host in outcomes(console)["hosts"]}
    assert states == dict.fromkeys(fleet.hosts, "done") | {CUT: "unreachable"}, states
    for host in fleet.hosts:
        answer = fleet.echo(host, port, "ciao")
        assert answer == (None if host == CUT else "hello 9.0.002.05 ciao"), (host, answer)
    # An installation that was begun twice would have put the first one aside.
    twice = glob.glob(f"{fleet.folder}/*/**/backup_*", recursive=True)
    assert not twice, twice


run("journey_survive", "it", steps, hosts=HOSTS)
