# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In French, from the medium to three hosts that answer."""
from journey import run
from window import until


def steps(console, fleet, options):
    tr = console.tr
    console.import_sample(options.media)
    column = console.column
    until(lambda: len(console.listed_packages()) == 2, console.window.dump)
    for row, version in zip(console.listed_packages(), ("9.0.001.02", "9.0.002.05")):
        shown = tuple(row[column(name)] for name in ("Name", "Version", "Locale ID", "Operating system", "Status"))
        assert shown == ("Sample Echo Server", version, "ENU", "Linux (64 bit)",
                         tr("core", "Complete")), shown

    console.open_install("9.0.002.05")  # proves G092, G130
    console.expect_step(("HostSelectionPage", "Hosts"))
    console.choose_hosts(fleet.hosts)  # proves G131
    console.next_page(("ApplicationParametersPage", "Application parameters"))  # proves G132
    console.fill("ApplicationParametersPage", "Application object", "Echo_${host.name}")
    console.next_page(("QuestionsPage", "Questions of the package"))  # proves G096
    console.next_page(("SilentIniPage", "Installation parameters (silent.ini)"))  # proves G134
    port = fleet.free_port()
    console.set_silent_value("Port", "7077", str(port))
    console.press("DeployWizard", "&Back")
    console.expect_step(("QuestionsPage", "Questions of the package"))
    console.press("DeployWizard", "&Back")
    console.expect_step(("ApplicationParametersPage", "Application parameters"))
    console.window.expect_text("Echo_${host.name}")  # proves G138
    console.next_page(("QuestionsPage", "Questions of the package"))
    console.next_page(("SilentIniPage", "Installation parameters (silent.ini)"))
    console.next_page(("SummaryPage", "Summary"))  # proves G136
    console.window.expect_text(tr("SummaryPage", "Nothing on a host has been changed yet."))
    console.window.expect_text(tr("SummaryPage", "Everything is ready."))
    assert all(fleet.echo(host, port, "before") is None for host in fleet.hosts)

    console.commit(hosts=3)  # proves G137, G139, U08
    console.expect_count("&Done %1", 3)
    assert console.result() == dict.fromkeys(fleet.hosts, tr("core", "done")), console.result()
    for host in fleet.hosts:
        # proves G093, G095: no solution definition is there, and the service runs as it was configured
        assert fleet.echo(host, port, "ciao") == "hello 9.0.002.05 ciao", (host, fleet.echo(host, port, "ciao"))
    console.close_wizard()

    console.open_section("Deployed packages")
    wanted = "Sample Echo Server", "9.0.002.05", tr("core", "Installed")
    assert console.deployed() == dict.fromkeys(fleet.hosts, wanted), console.deployed()  # proves G141
    console.check_names()
    stored = {row["host"]: (row["package"], row["version"], row["state"])
              for row in console.convoyctl("deployment", "list")["deployments"]}
    assert stored == dict.fromkeys(fleet.hosts, ("Sample Echo Server", "9.0.002.05", "installed")), stored
    for section in ("Hosts", "Runs", "Packages"):
        console.open_section(section)
        console.check_names()


run("journey_install", "fr", steps)
