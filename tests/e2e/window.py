# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running program seen and operated through its accessibility tree, as a screen reader does.

Nothing waits for a fixed time: everything is looked at again until it is so, or a limit is reached.
"""
import os
import shutil
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version must be asked for first)

LIMIT_SECONDS = 10
POLL_SECONDS = 0.03
# Rows and cells of these are read with rows(), and are not looked through for widgets.
CONTAINERS_OF_CELLS = (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE, Atspi.Role.LIST)


class NotSo(AssertionError):
    """Something expected in the window did not come about."""


def until(check, what, limit=LIMIT_SECONDS):
    """The first true answer of check(); NotSo when there is none within the limit."""
    end = time.monotonic() + limit
    while True:
        answer = None
        try:
            answer = check()
        except GLib.Error:
            pass  # what was looked at went away in between
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotSo(f"not within {limit} s: {what() if callable(what) else what}")
        time.sleep(POLL_SECONDS)


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    """The node and everything visible below it; the cells of tables left out."""
    yield node
    if node.get_role() in CONTAINERS_OF_CELLS:
        return
    for child in children(node):
        if has(child, Atspi.StateType.SHOWING) or has(child, Atspi.StateType.VISIBLE):
            yield from walk(child)


class Application:
    def __init__(self, desktop, command, screenshot_dir=None):
        self.desktop = desktop
        self._screenshot_dir = screenshot_dir
        Atspi.init()
        self.process = desktop.start(command)
        self.root = until(self._find, lambda: f"{command[0]} in the accessibility tree; it said: "
                          + desktop.said(os.path.basename(command[0])))
        # Without this libatspi would answer from what it remembers.
        self.root.set_cache_mask(Atspi.Cache.NONE)

    def _find(self):
        if self.process.poll() is not None:
            raise NotSo("the program ended: " + self.desktop.said(os.path.basename(self.process.args[0])))
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid and application.get_child_count() > 0:
                return application
        return None

    def end(self):
        """Ends the program as closing its last window does; its exit code."""
        self.process.terminate()
        return self.process.wait(timeout=LIMIT_SECONDS)

    def windows(self):
        return [window for window in children(self.root) if has(window, Atspi.StateType.SHOWING)]

    def window(self):
        """The window in front: the one opened last."""
        shown = self.windows()
        return shown[-1] if shown else None

    def matching(self, role, name, within=None):
        top = within or self.window()
        return [node for node in walk(top) if node.get_role() == role and (name is None or node.get_name() == name)
                and has(node, Atspi.StateType.SHOWING)] if top else []

    def find(self, role, name=None, within=None, limit=LIMIT_SECONDS):
        found = until(lambda: self.matching(role, name, within),
                      lambda: f"{role.value_nick} “{name}”; shown is:\n{self.dump()}", limit)
        if len(found) > 1:
            raise NotSo(f"{len(found)} × {role.value_nick} “{name}”:\n{self.dump()}")
        return found[0]

    def press(self, name, role=Atspi.Role.BUTTON):
        button = self.find(role, name)
        until(lambda: has(button, Atspi.StateType.ENABLED), lambda: f"“{name}” enabled; shown is:\n{self.dump()}")
        Atspi.Action.do_action(button, 0)

    def type_into(self, name, text, role=Atspi.Role.TEXT):
        field = self.find(role, name)
        Atspi.EditableText.set_text_contents(field, text)
        until(lambda: self.text_of(field) == text, f"“{text}” in “{name}”")

    @staticmethod
    def text_of(node):
        if node.get_text_iface() is None:
            return node.get_name() or ""
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))

    def texts(self):
        """Every text of labels and fields in the front window, as one string."""
        found = []
        for node in walk(self.window()):
            found.append(node.get_name() or "")
            if node.get_text_iface() is not None:
                found.append(self.text_of(node))
        return "\n".join(found)

    def expect_text(self, text, limit=LIMIT_SECONDS):
        until(lambda: text in self.texts(), lambda: f"“{text}”; shown is:\n{self.dump()}", limit)

    @staticmethod
    def rows(table):
        """What a table or tree shows: a list of rows, each {column: text}."""
        heads = [Atspi.Table.get_column_description(table, column)
                 for column in range(Atspi.Table.get_n_columns(table))]
        return [{head: Atspi.Table.get_accessible_at(table, row, column).get_name()
                 for column, head in enumerate(heads)} for row in range(Atspi.Table.get_n_rows(table))]

    def focused(self):
        """What has the keyboard: the innermost focused node."""
        found = None
        for node in walk(self.window()):
            if has(node, Atspi.StateType.FOCUSED):
                found = node
        return found

    def nameless(self):
        """Everything in the front window that the keyboard can reach and that says nothing about itself."""
        return [self._describe(node) for node in walk(self.window())
                if has(node, Atspi.StateType.FOCUSABLE) and has(node, Atspi.StateType.SHOWING)
                and not (node.get_name() or "").strip()]

    @staticmethod
    def _describe(node):
        parent = node.get_parent()
        return (f"{node.get_role_name()} “{node.get_name()}” id={node.get_accessible_id()}"
                f" in {parent.get_role_name()} “{parent.get_name()}”")

    def dump(self):
        lines = []

        def show(node, depth):
            flags = "".join(letter for letter, state in
                            (("s", Atspi.StateType.SHOWING), ("F", Atspi.StateType.FOCUSABLE),
                             ("*", Atspi.StateType.FOCUSED), ("e", Atspi.StateType.ENABLED),
                             ("x", Atspi.StateType.CHECKED)) if has(node, state))
            lines.append(f"{'  ' * depth}{node.get_role_name()} “{node.get_name()}” [{flags}]")
            if node.get_role() not in CONTAINERS_OF_CELLS:
                for child in children(node):
                    if has(child, Atspi.StateType.SHOWING):
                        show(child, depth + 1)
        try:
            for window in self.windows():
                show(window, 0)
        except GLib.Error as error:
            lines.append(f"(changed meanwhile: {error.message})")
        return "\n".join(lines)

    def screenshot(self, name):
        if self._screenshot_dir and shutil.which("import"):
            os.makedirs(self._screenshot_dir, exist_ok=True)
            subprocess.run(["import", "-window", "root", f"{self._screenshot_dir}/{name}.png"],
                           env=self.desktop.environment, check=False, timeout=LIMIT_SECONDS)
