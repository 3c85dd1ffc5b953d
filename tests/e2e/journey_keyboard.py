# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In Spanish, with the keyboard alone: no mouse, no action of a screen reader, from the medium to the result."""
from journey import run


def steps(console, fleet, options):
    tr = console.tr
    console.import_sample(options.media)
    console.open_install("9.0.001.02")
    console.choose_hosts(fleet.hosts)
    console.next_page(("ApplicationParametersPage", "Application parameters"))
    console.fill("ApplicationParametersPage", "Application object", "Echo")
    console.next_page(("QuestionsPage", "Questions of the package"))
    console.next_page(("SilentIniPage", "Installation parameters (silent.ini)"))
    port = fleet.free_port()
    console.set_silent_value("Port", "7077", str(port))
    console.next_page(("SummaryPage", "Summary"))
    console.commit(hosts=3)
    assert console.result() == dict.fromkeys(fleet.hosts, tr("core", "done")), console.result()
    for host in fleet.hosts:
        assert fleet.echo(host, port, "hola") == "hello 9.0.001.02 hola", (host, fleet.echo(host, port, "hola"))
    console.close_wizard()
    console.open_section("Deployed packages")
    assert sorted(console.deployed()) == sorted(fleet.hosts), console.deployed()  # proves U48


run("journey_keyboard", "es", steps, console_class="KeyboardConsole")
