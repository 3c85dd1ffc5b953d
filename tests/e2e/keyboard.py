# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as a keyboard sends them (XTest); there is no mouse and no window manager."""
import subprocess

from desktop import program
from window import NotSo, until


class Keyboard:
    def __init__(self, desktop, application):
        self._desktop = desktop
        self._application = application
        self._xdotool = program("xdotool", "xdotool")
        self._entered = None
        self._stack = []

    def _run(self, *arguments):
        return subprocess.run([self._xdotool, *arguments], env=self._desktop.environment, check=False, timeout=20,
                              capture_output=True, text=True).stdout.split()

    def enter_window(self):
        """Gives the keyboard to the window that was opened last, which is all that a window manager would do."""
        until(self._has_entered, lambda: f"the front one of {self._application.windows()} on {self._visible()}")

    def _has_entered(self):
        windows = [window.path for window in self._application.windows()]
        if windows == self._entered:
            return True
        shown = self._visible()
        if not windows or len(shown) != len(windows):
            return False  # the display is behind the accessibility tree for a moment
        self._stack = [window for window in self._stack if window in shown]
        self._stack += sorted((window for window in shown if window not in self._stack), key=int)
        self._run("windowfocus", "--sync", self._stack[-1])
        self._entered = windows
        return True

    def _visible(self):
        return self._run("search", "--onlyvisible", "--pid", str(self._application.process.pid), "--name", "..")

    def press(self, *keys):
        self.enter_window()
        self._run("key", "--delay", "10", *keys)

    def type(self, text):
        self.enter_window()
        self._run("type", "--delay", "10", text)

    def _focused(self):
        self.enter_window()
        focused = self._application.focused()
        if focused is None:
            self._entered = None  # a dialog was opened and closed without a key: the window before it has no keyboard
        return focused

    def tab_to(self, name, limit=40):
        """Tab, as often as it takes, until what is called so has the focus."""
        visited = []
        while len(visited) < limit:
            node = until(self._focused, lambda: f"the focus somewhere, after {visited}")
            visited.append(node.get_name())
            if visited[-1] == name:
                return
            self.press("Tab")
        raise NotSo(f"Tab does not lead to “{name}”, only to {visited}")
