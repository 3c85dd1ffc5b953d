# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In French, on twenty hosts with five different faults: each is put right with its button, then it is all reported."""
import os

from journey import run
from window import Atspi, until

HOSTS = 20
GONE = "paris-05"
NEW_KEY = "milano-02"
WRONG_USER = "madrid-03"
TAKEN_PORT = "london-04"
NO_FOLDER = "paris-02"
# What an administrator calls it, and the button that puts it right.
FAULTS = {
    GONE: ("host-unreachable", ("FailurePanel", "Edit the host…")),
    NEW_KEY: ("host-key-changed", ("FailurePanel", "Look at the host key…")),
    WRONG_USER: ("login-refused", ("FailurePanel", "Edit the host…")),
    TAKEN_PORT: ("install-failed", ("FailurePanel", "Change values and run again…")),
    NO_FOLDER: ("host-path-unwritable", ("FailurePanel", "Edit the host…")),
}


def codes(console, number):
    hosts = console.convoyctl("run", "show", number)["runs"][0]["hosts"]
    return {host["host"]: host["code"] for host in hosts if host["state"] not in ("done", "skipped")}


def prepare(console, fleet, options):
    console.import_sample(options.media)
    console.open_install("9.0.002.05")
    until(lambda: all(console.host_states()[host] for host in fleet.hosts), lambda: str(console.host_states()))
    console.choose_hosts(fleet.hosts)
    console.next_page(("ApplicationParametersPage", "Application parameters"))
    return go_to_summary(console, fleet, "7077")


def go_to_summary(console, fleet, before):
    """From where values are typed."""
    console.next_page(("QuestionsPage", "Questions of the package"))
    console.next_page(("SilentIniPage", "Installation parameters (silent.ini)"))
    port = fleet.free_port()
    console.set_silent_value("Port", before, str(port))
    console.next_page(("SummaryPage", "Summary"))
    return port


def seed(console, fleet, port):
    """After the plan was made, as it happens."""
    fleet.end_host(GONE)
    fleet.renew_key(NEW_KEY)
    console.convoyctl("host", "edit", WRONG_USER, "--user", "nobody-here")
    with open(f"{fleet.home(NO_FOLDER)}/.convoy", "w", encoding="utf-8") as file:
        file.write("a file where the folder should be")
    return fleet.occupy(TAKEN_PORT, port)


def look_at(console, host):
    """Chooses the host in the result; what is said of it names what was looked at and what to try."""
    console.go_to_row("ResultPage", "Result by host", lambda row: row[console.column("Host")] == host)
    console.window.expect_text(console.tr("FailurePanel", "Looked at: %1", "").strip())
    console.check_names()


def edit_host(console, host, field, value):
    look_at(console, host)
    console.press("FailurePanel", "Edit the host…")
    console.window.expect_text(console.tr("HostDialog", "Edit %1", host))
    name = console.tr("HostDialog", field).rstrip(" \u00a0:")
    console.window.type_into(name, value)
    console.check_names()
    console.press("HostDialog", "Save")
    console.expect_step(("ResultPage", "Result"))


def trust_key(console, host):
    look_at(console, host)
    console.press("FailurePanel", "Look at the host key…")
    console.window.expect_text(console.tr("HostKeyDialog", "The key of %1 has changed", host))
    console.fill("HostKeyDialog", "Reason", "système réinstallé hier")
    console.check_names()
    console.press("HostKeyDialog", "&Trust this key")
    console.expect_step(("ResultPage", "Result"))


def put_right(console, fleet):
    """Whatever can be put right with a button is; the machine that is off is switched on."""
    trust_key(console, NEW_KEY)
    edit_host(console, WRONG_USER, "&User:", console.convoyctl("host", "show", NEW_KEY)["hosts"][0]["user"])
    edit_host(console, NO_FOLDER, "S&taging folder:", f"{fleet.home(NO_FOLDER)}/staging")
    fleet.begin_host(GONE)


def run_again(console, fleet, port):
    """The button of the failure whose values are wrong; the other hosts are ticked in its dialog."""
    look_at(console, TAKEN_PORT)
    console.press("FailurePanel", "Change values and run again…")
    console.window.expect_text(console.tr("RunAgainDialog", "Run hosts of run %1 again", "1"))
    for source in ("&Failed (%1)", "&Unreachable (%1)"):
        box = console.window.find(Atspi.Role.CHECK_BOX, console.tr("RunAgainDialog", source, 4 if "F" in source else 1))
        states = box.get_state_set()
        if states.contains(Atspi.StateType.INDETERMINATE) or not states.contains(Atspi.StateType.CHECKED):
            Atspi.Action.do_action(box, 0)
    console.window.expect_text(console.tr("RunAgainDialog", "%n host(s) of this run go into the wizard.", n=len(FAULTS)))
    console.check_names()
    console.press("RunAgainDialog", "&Continue in the wizard")
    console.expect_step(("ApplicationParametersPage", "Application parameters"))
    other = go_to_summary(console, fleet, str(port))
    console.commit(hosts=len(FAULTS))
    console.expect_count("&Done %1", len(FAULTS))
    return other


def save_report(console, path):
    console.press("ResultPage", "Save repo&rt…")
    title = console.tr("ReportFileDialog", "Save the report")
    until(lambda: console.window.window().get_name() == title, lambda: f"“{title}”:\n{console.window.dump()}")
    console.keys.press("ctrl+a")
    console.keys.type(path)
    console.keys.press("Return")
    until(lambda: os.path.exists(path), lambda: f"{path}; shown is:\n{console.window.dump()}")


def steps(console, fleet, options):
    port = prepare(console, fleet, options)
    with seed(console, fleet, port):
        console.commit(hosts=HOSTS)
    console.expect_count("&Done %1", HOSTS - len(FAULTS))
    assert codes(console, "1") == {host: code for host, (code, _) in FAULTS.items()}, codes(console, "1")
    put_right(console, fleet)
    port2 = run_again(console, fleet, port)  # proves A11, A14
    assert codes(console, "2") == {}, codes(console, "2")
    for host in FAULTS:
        assert fleet.echo(host, port2, "ciao") == "hello 9.0.002.05 ciao", host
    save_report(console, f"{console.folder}/rapport.html")
    with open(f"{console.folder}/rapport.html", encoding="utf-8") as page:
        text = page.read()
    assert 'lang="fr"' in text, text[:200]
    assert all(host in text for host in FAULTS), "every host is in the report"


run("journey_repair", "fr", steps, hosts=HOSTS)
