# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator does with Convoy's windows, from the import to the result."""
import json
import os
import subprocess

from keyboard import Keyboard
from window import Application, Atspi, NotSo, until

SAMPLE = "Sample Echo Server"
SAMPLE_VERSIONS = ("9.0.001.02", "9.0.002.05")
RUN_SECONDS = 20


class Console:
    """Operates buttons and fields as a screen reader does; rows of tables with keys."""

    def __init__(self, desktop, options, tr):
        self.tr = tr
        self._convoyctl = [f"{options.bin}/convoyctl", "--repository", f"sqlite:{desktop.folder}/repository.sqlite"]
        self._desktop = desktop
        self._command = [f"{options.bin}/convoy", *self._convoyctl[1:], "--language", tr.language]
        self._screenshot_dir = options.screenshots

    @property
    def folder(self):
        """What is put here goes with the desktop."""
        return self._desktop.folder

    def open(self):
        self.window = Application(self._desktop, self._command, self._screenshot_dir)
        self.keys = Keyboard(self._desktop, self.window)

    def launch(self):
        """A window that nobody looks into: its process."""
        return self._desktop.start(self._command)

    def lines(self, *arguments):
        """What the command line streams about the same repository, line by line."""
        done = subprocess.run([*self._convoyctl, "--json", *arguments], env=self._desktop.environment, check=True,
                              capture_output=True, text=True, timeout=20)
        return done.stdout.splitlines()

    def convoyctl(self, *arguments):
        """The JSON answer of the command line about the same repository."""
        done = subprocess.run([*self._convoyctl, "--json", *arguments], env=self._desktop.environment, check=False,
                              capture_output=True, text=True, timeout=20)
        if done.returncode != 0:
            raise NotSo(f"convoyctl {arguments} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    # --- the two ways of operating -----------------------------------------------------------------------------

    def press(self, context, source, n=None):
        self.window.press(self.tr(context, source, n=n))

    def fill(self, context, source, text):
        self.window.type_into(self.tr(context, source), text)

    # --- what both have in common ------------------------------------------------------------------------------

    def table(self, context, source):
        name = self.tr(context, source)
        return until(lambda: [node for role in (Atspi.Role.TABLE, Atspi.Role.TREE)
                              for node in self.window.matching(role, name)],
                     lambda: f"the table “{name}”; shown is:\n{self.window.dump()}")[0]

    def column(self, source):
        return self.tr("core", source)

    def check_names(self):
        """Whatever the keyboard can reach says what it is."""
        nameless = self.window.nameless()
        if nameless:
            raise NotSo(f"without a name: {nameless}\n{self.window.dump()}")

    def go_to_row(self, context, source, is_wanted):
        """Brings the focus into a table and onto the first row that is_wanted, with keys; the row."""
        table = self.table(context, source)
        found = until(lambda: [(number, row) for number, row in enumerate(self.window.rows(table)) if is_wanted(row)],
                      lambda: f"such a row in {self.window.rows(table)}")
        self.keys.tab_to(self.tr(context, source))
        self.keys.press("ctrl+Home", *["Down"] * found[0][0])
        return found[0][1]

    def import_sample(self, folder):
        """From the empty repository to two complete packages."""
        self.window.expect_text(self.tr("PackagesPane", "No packages yet"))
        self.check_names()
        self.press("PackagesPane", "I&mport packages…")
        self.window.expect_text(self.tr("ImportMethodPage", "How do the packages come?"))
        self.check_names()
        self.press("ImportWizard", "&Next >")
        self.window.expect_text(self.tr("ImportSourcePage", "Where are the packages?"))
        self.check_names()
        self.fill("ImportSourcePage", "Path", folder)
        self.press("ImportWizard", "&Next >")
        table = self.table("ImportChoicePage", "Packages found")
        until(lambda: self.window.matching(Atspi.Role.BUTTON, self.tr("ImportWizard", "&Import %n package(s)", n=2)),
              lambda: f"two packages found:\n{self.window.dump()}")
        versions = sorted(row[self.column("Version")] for row in self.window.rows(table))
        assert versions == list(SAMPLE_VERSIONS), versions
        self.check_names()
        self.press("ImportWizard", "&Import %n package(s)", n=2)
        self.window.expect_text(self.tr("ImportProgressPage", "%n package(s) imported.", n=2))
        self.check_names()
        self.press("ImportWizard", "Cl&ose")
        self.expect_main_window()

    def listed_packages(self):
        table = self.table("PackagesPane", "Installation packages")
        return [row for row in self.window.rows(table) if row[self.column("Version")]]

    def open_install(self, version):
        self.go_to_row("PackagesPane", "Installation packages", lambda row: row[self.column("Version")] == version)
        self.window.expect_text(version)
        self.check_names()
        self.press("PackageActions", "&Install…")
        self.window.expect_text(self.tr("DeployWizard", "Install %1", f"{SAMPLE} {version}"))

    def choose_hosts(self, names):
        """Ticks exactly these hosts, each in its own row."""
        self.check_names()
        host = self.column("Host")
        rows = self.window.rows(self.table("HostSelectionPage", "Hosts"))
        self.go_to_row("HostSelectionPage", "Hosts", lambda row: row[host] == rows[0][host])
        for row in rows:
            self.keys.press(*(["space"] if row[host] in names else []), "Down")
        chosen = self.tr("HostSelectionPage", "%1 of %n host(s) selected", len(names), n=len(rows))
        self.window.expect_text(chosen)

    def host_states(self):
        rows = self.window.rows(self.table("HostSelectionPage", "Hosts"))
        return {row[self.column("Host")]: row[self.column("State")] for row in rows}

    def next_page(self, step):
        """Goes on, and expects this step (context, source)."""
        self.press("DeployWizard", "&Next")
        self.expect_step(step)
        self.check_names()

    def expect_step(self, step, limit=10):
        name = self.tr(*step)
        until(lambda: self.window.matching(Atspi.Role.FILLER, name),
              lambda: f"the page “{name}”; shown is:\n{self.window.dump()}", limit)

    def set_silent_value(self, key, old, new):
        """Changes a value in the table of silent.ini, as one does in a spreadsheet."""
        wanted = {self.column("Key"): key, self.column("Value"): old}
        context = "SilentIniPage", "Installation parameters by section"
        self.go_to_row(*context, lambda row: wanted.items() <= row.items())
        self.keys.press("F2", "ctrl+a")
        self.keys.type(new)
        self.keys.press("Return")
        until(lambda: any(row[self.column("Key")] == key and row[self.column("Value")] == new
                          for row in self.window.rows(self.table(*context))),
              lambda: f"{key} = {new}; shown is:\n{self.window.dump()}")

    def commit(self, hosts):
        """Starts the run from the summary, with the button that says on how many hosts, and waits for its end."""
        self.press_install(hosts)
        self.expect_end()  # three hosts are done in a second: the page of the progress may be over before it is looked for

    def press_install(self, hosts):
        self.press("SummaryPage", "&Install on %n host(s)", n=hosts)

    def start(self, hosts):
        """Starts a run that is long enough to be watched."""
        self.press_install(hosts)
        self.expect_step(("ProgressPage", "Progress"))
        self.window.find(Atspi.Role.PROGRESS_BAR, self.tr("RunBar", "Progress of the run"))

    def expect_end(self):
        self.expect_step(("ResultPage", "Result"), RUN_SECONDS)
        self.check_names()

    def set_limit(self, source, value):
        """Types into a field of the summary's limits, which stand behind a button."""
        self.window.press(self.tr("LimitsPanel", "&Waves and limits"), Atspi.Role.CHECK_BOX)
        self.keys.tab_to(self.tr("LimitsPanel", source))
        self.keys.press("ctrl+a")
        self.keys.type(str(value))
        self.keys.press("Tab")
        self.check_names()

    def resume(self):
        """Answers the dialog that asks for what is never stored."""
        self.check_names()
        self.press("ResumeDialog", "&Resume")

    def kill(self):
        """Ends the window as a power cut would."""
        self.window.process.kill()
        self.window.process.wait()

    def runners(self):
        """Process ids of the runners of this repository."""
        found = []
        for entry in os.listdir("/proc"):
            try:
                with open(f"/proc/{entry}/cmdline", "rb") as line:
                    words = line.read().decode().split("\0")
            except OSError:
                continue
            if "execute" in words and any(word.endswith(f"{self._desktop.folder}/repository.sqlite") for word in words):
                found.append(int(entry))
        return found

    def result(self):
        """{host: state word} of the result page."""
        rows = self.window.rows(self.table("ResultPage", "Result by host"))
        return {row[self.column("Host")]: row[self.column("State")] for row in rows}

    def expect_count(self, source, count):
        name = self.tr("RunCounts", source, count)
        until(lambda: name in self.window.texts().split("\n"), lambda: f"“{name}”; shown is:\n{self.window.dump()}")

    def close_wizard(self):
        self.press("DeployWizard", "&Close")
        self.expect_main_window()

    def expect_main_window(self):
        until(lambda: len(self.window.windows()) == 1, lambda: f"the main window alone:\n{self.window.dump()}")

    def open_section(self, source):
        name = self.tr("MainWindow", source)
        self.keys.tab_to(self.tr("MainWindow", "Sections"))
        sections = self.window.find(Atspi.Role.LIST, self.tr("MainWindow", "Sections"))
        names = [sections.get_child_at_index(index).get_name() for index in range(sections.get_child_count())]
        self.keys.press("Home", *["Down"] * names.index(name))

    def deployed(self):
        """{host: (package, version, state)} of the pane of deployed packages."""
        rows = self.window.rows(self.table("DeploymentsPane", "Deployed packages"))
        return {row[self.column("Host")]: tuple(row[self.column(name)] for name in ("Package", "Version", "State"))
                for row in rows}


class KeyboardConsole(Console):
    """Operates everything with keys; the accessibility tree is only read."""

    def press(self, context, source, n=None):
        name = self.tr(context, source, n=n)
        button = self.window.find(Atspi.Role.BUTTON, name)
        until(lambda: button.get_state_set().contains(Atspi.StateType.ENABLED), f"“{name}” enabled")
        self.keys.press("alt+" + self.tr.access_key(context, source, n=n))

    def fill(self, context, source, text):
        self.keys.tab_to(self.tr(context, source))
        self.keys.press("ctrl+a")
        self.keys.type(text)
