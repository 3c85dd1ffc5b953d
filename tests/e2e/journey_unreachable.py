# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In Italian, with one of three hosts down: two are done, and nobody says three."""
from journey import run
from window import until

DOWN = "paris-01"


def steps(console, fleet, options):
    tr = console.tr
    fleet.end_host(DOWN)
    console.import_sample(options.media)
    console.open_install("9.0.002.05")
    unreachable = tr("core", "unreachable")
    until(lambda: console.host_states()[DOWN] == unreachable, lambda: str(console.host_states()))
    console.choose_hosts(fleet.hosts)
    console.next_page(("ApplicationParametersPage", "Application parameters"))
    console.next_page(("QuestionsPage", "Questions of the package"))
    console.next_page(("SilentIniPage", "Installation parameters (silent.ini)"))
    port = fleet.free_port()
    console.set_silent_value("Port", "7077", str(port))
    console.next_page(("SummaryPage", "Summary"))
    console.window.expect_text(tr("SummaryPage", "%n host(s) cannot be reached and will be recorded so.", n=1))

    console.commit(hosts=2)
    up = [host for host in fleet.hosts if host != DOWN]
    console.expect_count("&All %1", 3)
    console.expect_count("&Done %1", 2)
    console.expect_count("&Unreachable %1", 1)
    assert console.result() == dict.fromkeys(up, tr("core", "done")) | {DOWN: unreachable}, console.result()
    console.window.expect_text(tr("ResultPage", "The package is installed on %n host(s).", n=2))
    console.window.expect_text(tr("ResultPage", "On %n host(s) it is not; choose one to see why and what to do.", n=1))
    assert [fleet.echo(host, port, "x") for host in fleet.hosts] \
        == [None if host == DOWN else "hello 9.0.002.05 x" for host in fleet.hosts]

    runs = console.convoyctl("run", "list")["runs"]
    assert len(runs) == 1 and runs[0]["counts"] == {"done": 2, "unreachable": 1}, runs
    console.close_wizard()
    console.open_section("Deployed packages")
    installed = [host for host, (_, _, state) in console.deployed().items() if state == tr("core", "Installed")]
    assert sorted(installed) == sorted(up), console.deployed()


run("journey_unreachable", "it", steps)
