#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that app/core knows nothing of windows. One check a call, so that ctest names what failed."""

import argparse
import functools
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

WINDOW_MODULES = ("QtGui", "QtWidgets", "QtPrintSupport", "QtQuick", "QtQml", "QtOpenGL", "QtSvg")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)


def core_sources(args):
    return sorted(p for p in (args.source / "app/core").rglob("*") if p.suffix in (".h", ".cpp"))


def core_commands(args):
    """The compile commands of app/core's own sources (not of what is generated), one by one or several at once."""
    core, built = args.source / "app/core", args.build / "app/core"
    entries = json.loads((args.build / "compile_commands.json").read_text())
    files = [(e, absolute(e["file"])) for e in entries]
    return [e for e, f in files if core in f.parents or (built in f.parents and f.parent.name == "Unity")]


def qt_folder(args):
    words = shlex.split(core_commands(args)[0]["command"])
    for before, word in zip(words, words[1:]):
        if before == "-isystem" and word.endswith("/QtCore"):
            return pathlib.Path(word).parent
    sys.exit("No Qt folder among the include folders of app/core.")


def check_sources(args):
    """No include names a header that only Gui or Widgets have."""
    qt = qt_folder(args)
    found = []
    for source in core_sources(args):
        for _, name in INCLUDE.findall(source.read_text(encoding="utf-8")):
            module = name.split("/")[0] if "/" in name else next(
                (m for m in WINDOW_MODULES if (qt / m / name).exists() and not (qt / "QtCore" / name).exists()), "")
            if module in WINDOW_MODULES:
                found.append(f"{source}: includes {name} of {module}")
    return found, f"{len(core_sources(args))} files"


@functools.cache
def holds_guard(header):
    return "layering/no-gui.h" in pathlib.Path(header).read_text(encoding="utf-8")


def is_guarded(command):
    """The guard is included by the command itself, or stands in the precompiled header that it includes."""
    words = shlex.split(command)
    included = [words[i + 1] for i, word in enumerate(words[:-1]) if word == "-include"]
    return any(i.endswith("layering/no-gui.h") or i.endswith("cmake_pch.hxx") and holds_guard(i) for i in included)


def check_compile(args):
    """Every source of the core is compiled with the guard, and the guard works."""
    commands = core_commands(args)
    if not commands:
        sys.exit("No source of app/core among the compile commands.")
    found = [f"{e['file']}: compiled without no-gui.h" for e in commands if not is_guarded(e["command"])]
    words = shlex.split(commands[0]["command"])
    words = [w for w in words if not w.endswith("/ccache")]
    del words[words.index("-o"):words.index("-o") + 2]
    words = [w for w in words if w not in ("-c", commands[0]["file"])]
    for include, allowed in (("QString", True), ("QtCore/QString", True), ("QColor", False), ("QtGui/QColor", False),
                             ("QWidget", False), ("QtWidgets/QWidget", False), ("QtGui/QImage", False)):
        with tempfile.NamedTemporaryFile("w", suffix=".cpp") as snippet:
            snippet.write(f"#include <{include}>\n")
            snippet.flush()
            done = subprocess.run([*words, "-fsyntax-only", snippet.name], cwd=commands[0]["directory"],
                                  stderr=subprocess.PIPE, text=True, check=False)
        if (done.returncode == 0) != allowed:
            found.append(f"#include <{include}> {'does not compile' if allowed else 'compiles'}\n{done.stderr}")
    return found, f"{len(commands)} compile commands"


def recorded_dependencies(args):
    """What the compiler has read, by object, as Ninja recorded it."""
    text = subprocess.run([args.ninja, "-C", args.build, "-t", "deps"], stdout=subprocess.PIPE, text=True,
                          check=True).stdout
    objects, current = {}, None
    for line in text.splitlines():
        if line and not line[0].isspace():
            current = objects.setdefault(line.split(": #deps")[0], [])
        elif line.strip() and current is not None:
            current.append(line.strip())
    return objects


def check_depfiles(args):
    """No object of the core was made from a header of Gui or Widgets, at any depth."""
    objects = recorded_dependencies(args)
    window_header = re.compile(r"/(" + "|".join(WINDOW_MODULES) + r")/")
    core = {o: d for o, d in objects.items() if o.startswith("app/core/") and o.endswith(".o")}
    found = [f"{o} read {h}" for o, headers in core.items() for h in headers if window_header.search(h)]
    built = {(pathlib.Path(e["directory"]) / e["output"]).resolve() if "output" in e else None
             for e in core_commands(args)}
    missing = [b for b in built if b and str(b.relative_to(args.build)) not in core]
    found += [f"{m} has no recorded dependencies: build first" for m in missing]
    if not any("/QtCore/" in h for headers in core.values() for h in headers):
        found.append("No header of Qt Core was read by app/core: this check looks at the wrong thing.")
    window = [o for o in objects if o.startswith("ui/") and any(window_header.search(h) for h in objects[o])]
    if any(o.startswith("ui/") for o in objects) and not window:
        found.append("No object of ui/ read a header of Widgets: this check would not see one in app/core either.")
    return found, f"{len(core)} objects of app/core, {len(window)} of ui/ for comparison"


def check_programs(args):
    """The command line and the helpers start without Gui: it is not among the libraries they need."""
    found, seen = [], []
    for name in ("convoyctl", "convoy-unpack", "convoy-smb"):
        program = args.bin / name
        if not program.exists():
            continue
        seen.append(name)
        dynamic = subprocess.run(["readelf", "-d", program], stdout=subprocess.PIPE, text=True, check=True).stdout
        found += [f"{name} needs {lib}" for lib in re.findall(r"NEEDED.*\[(libQt6(?:Gui|Widgets)[^\]]*)\]", dynamic)]
    if "convoyctl" not in seen:
        found.append(f"There is no convoyctl in {args.bin}: build first.")
    return found, ", ".join(seen)


def check_arrows(args):
    """The includes between the folders of the core form no ring."""
    core = args.source / "app/core"
    arrows = {}
    for source in core_sources(args):
        folder = source.relative_to(core).parts[0]
        for _, name in INCLUDE.findall(source.read_text(encoding="utf-8")):
            other = name.split("/")[0]
            if "/" in name and other != folder and (core / other).is_dir():
                arrows.setdefault(folder, {}).setdefault(other, f"{source.relative_to(core)} includes {name}")

    def ring(path):
        for other in sorted(arrows.get(path[-1], {})):
            if other in path:
                return path[path.index(other):] + [other]
            if (way := ring(path + [other])):
                return way
        return None

    for folder in sorted(arrows):
        if (way := ring([folder])):
            return ["; ".join(arrows[a][b] for a, b in zip(way, way[1:]))], ""
    return [], f"{sum(len(a) for a in arrows.values())} arrows"


def absolute(text):
    return pathlib.Path(text).resolve()


def main():
    checks = {"sources": check_sources, "compile": check_compile, "depfiles": check_depfiles,
              "programs": check_programs, "arrows": check_arrows}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("check", choices=checks)
    parser.add_argument("--source", type=absolute, required=True)
    parser.add_argument("--build", type=absolute, required=True)
    parser.add_argument("--bin", type=absolute, required=True)
    parser.add_argument("--ninja", required=True)
    args = parser.parse_args()
    found, seen = checks[args.check](args)
    for line in found:
        print(line)
    print(f"{args.check}: {'FAILED' if found else 'clean'} ({seen})")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
