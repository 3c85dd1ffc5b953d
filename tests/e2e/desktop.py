# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one test: X server, session bus, accessibility bus, home folder.

Everything started here ends with the `with` block, whatever happens in it, and leaves no process and no folder.
"""
import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_libc = ctypes.CDLL(None, use_errno=True)


class Missing(Exception):
    """A program that the test needs is not installed."""


def end_with_parent():
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def program(name, package):
    path = shutil.which(name)
    if path is None:
        raise Missing(f"{name} is not installed; these tests need it (Debian: {package}).")
    return path


def parents():
    """{process: its parent} of everything that runs."""
    found = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                    found[int(entry)] = int(stat.read().rpartition(")")[2].split()[1])
            except OSError:
                pass
    return found


def descendants(root):
    parent_of = parents()
    found, wave = [], [root]
    while wave:
        wave = [pid for pid, parent in parent_of.items() if parent in wave]
        found += wave
    return found


class Desktop:
    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: (_ for _ in ()).throw(SystemExit(143)))
        # Detached grandchildren become ours when their parent ends, so none of them is missed at the end.
        _libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
        self.folder = tempfile.mkdtemp(prefix="convoy-e2e-")
        self.environment = None
        try:
            self._prepare_environment()
            self._start_display()
            self._start_buses()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        for _ in range(100):
            left = descendants(os.getpid())
            for pid in left:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            try:
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            except ChildProcessError:
                pass
            if not left:
                break
            time.sleep(0.02)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _prepare_environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "USER", "LOGNAME") if name in os.environ}
        home = os.path.join(self.folder, "home")
        for name in ("home", "runtime", "tmp"):
            os.mkdir(os.path.join(self.folder, name), mode=0o700)
        self.environment = kept | {
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local/share",
            "XDG_STATE_HOME": f"{home}/.local/state",
            "XDG_CACHE_HOME": f"{home}/.cache",
            "XDG_RUNTIME_DIR": f"{self.folder}/runtime",
            "TMPDIR": f"{self.folder}/tmp",
            "LC_ALL": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def start(self, command, dies_with_us=True, **options):
        with open(f"{self.folder}/{os.path.basename(command[0])}.err", "ab") as said:
            return subprocess.Popen(command, env=self.environment, preexec_fn=end_with_parent if dies_with_us else None,
                                    stderr=options.pop("stderr", said), **options)

    def said(self, name):
        """What a program started here wrote to its standard error."""
        try:
            with open(f"{self.folder}/{name}.err", encoding="utf-8", errors="replace") as said:
                return said.read()
        except OSError:
            return ""

    def logs(self):
        """The end of what the programs wrote into their logs."""
        lines = []
        for folder, _, names in os.walk(f"{self.folder}/home"):
            for name in names:
                if name.endswith(".log"):
                    with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as log:
                        lines += [f"--- {name}\n", *log.readlines()[-30:]]
        return "".join(lines)

    def _start_display(self):
        told, tell = os.pipe()
        self.start([program("Xvfb", "xvfb"), "-displayfd", str(tell), "-screen", "0", "1280x900x24",
                    "-nolisten", "tcp", "-noreset"], pass_fds=[tell])
        os.close(tell)
        with os.fdopen(told, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start: " + self.said("Xvfb"))
        self.environment["DISPLAY"] = ":" + number

    def _start_buses(self):
        launcher = next((path for path in BUS_LAUNCHERS if os.access(path, os.X_OK)), None)
        if launcher is None:
            raise Missing("at-spi-bus-launcher is not installed; these tests need it (Debian: at-spi2-core).")
        bus = self.start([program("dbus-daemon", "dbus-daemon"), "--session", "--nofork", "--nopidfile",
                          "--nosyslog", "--print-address=1", f"--address=unix:path={self.folder}/runtime/bus"],
                         stdout=subprocess.PIPE, text=True)
        address = bus.stdout.readline().strip()
        if not address:
            raise RuntimeError("dbus-daemon did not start: " + self.said("dbus-daemon"))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.start([launcher, "--launch-immediately"])
        # libatspi reads its environment when it is loaded, which is after this.
        os.environ.update({name: self.environment[name]
                           for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "GSETTINGS_BACKEND")})
