#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Who may know whom, and what every source starts with: the arrows are in CONTRIBUTING.md.

    check_includes.py [ROOT]
"""
import glob
import re
import sys
from pathlib import Path

import project

# What each room may include besides itself.
ROOMS = {
    "base": set(),
    "domain": {"base"},
    "contract": {"domain", "base"},
    "cloud": {"profiles", "contract", "domain", "base"},
    "profiles": {"contract", "domain", "base"},
    "service": {"contract", "domain", "base"},
}
ROOMS["models"] = ROOMS["watch"] = ROOMS["workflows"] = {"cloud"} | ROOMS["cloud"]
ROOMS["ui"] = {"models", "watch", "workflows"} | ROOMS["models"]
ROOMS["main"] = set(ROOMS) | {"translations"}
# Inside ui/ the arrows go on: the desktop has the window, the shell shows pages, pages are made of parts, all are
# drawn by the theme.
UI = {"theme": set(), "parts": {"theme"}, "pages": {"parts", "theme"}, "shell": {"pages", "parts", "theme"},
      "desktop": {"shell", "pages", "parts", "theme"}}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
SPDX = ("SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors", "SPDX-License-Identifier: Apache-2.0")
WITH_SPDX = (".cpp", ".h", ".py", ".sh", ".cmake", ".sql", ".yaml", ".yml", "CMakeLists.txt", ".clang-tidy")
NAMED = re.compile(r"\b(?:class|struct|namespace|enum(?:\s+class)?)\s+(\w+)")
VAGUE = re.compile(r"(?:Manager|Helpers?|Utils?)(?=[A-Z_]|$)|^(?:manager|helpers?|utils?)$")
VAGUE_FILE = re.compile(r"(?:^|_)(?:manager|helpers?|utils?)(?:_|\.)")
LEFT_BEHIND = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))")


def widget_headers():
    found = {Path(path).name for path in glob.glob("/usr/include/*/qt6/QtWidgets/*")}
    if not found:
        raise SystemExit("includes: Qt's headers are missing (package qt6-base-dev)")
    return found


def room_of(path):
    parts = path.split("/")
    if parts[0] == "app" and len(parts) > 2:
        return parts[1]
    return "ui" if parts[0] == "ui" else None


def line_of(text, match):
    return text.count("\n", 0, match.start()) + 1


def wrong_include(path, quote, name, widgets):
    """Why this include is wrong, or None."""
    room = room_of(path)
    if name.startswith("../") or "/../" in name:
        return "includes start at a room, not at ../"
    if room not in (None, "ui", "main") and (name.split("/")[0] == "QtWidgets" or name in widgets):
        return "no widgets in app/ but in app/main/"
    if quote == "<" or room is None or name.endswith(".moc"):
        return None
    other, _, rest = name.partition("/")
    if not rest:
        return 'a header is included as "room/file.h"'
    if room not in ROOMS:
        return f"{room} is no room that check_includes.py knows"
    if other != room and other not in ROOMS[room]:
        return f"no arrow goes from {room} to {other}"
    if other == room == "ui":
        mine, theirs = path.split("/")[1], name.split("/")[1]
        if mine in UI and theirs in UI and mine != theirs and theirs not in UI[mine]:
            return f"no arrow goes from ui/{mine} to ui/{theirs}"
    return None


def includes(path, text, widgets):
    for match in INCLUDE.finditer(text):
        reason = wrong_include(path, match[1], match[2], widgets)
        if reason:
            yield f"{path}:{line_of(text, match)}: {match[2]}: {reason}"


def names(path, text):
    for match in NAMED.finditer(project.without_text(text)):
        if VAGUE.search(match[1]) and not re.match(r"Q[A-Z]", match[1]):
            yield f"{path}:{line_of(text, match)}: {match[1]} does not say what it does"


def left_behind(path, text):
    for match in LEFT_BEHIND.finditer(text):
        yield f"{path}:{line_of(text, match)}: {match[0]} names no issue, as in {match[0]}(#12)"


def has_spdx(path, text):
    first = "\n".join(text.split("\n", 4)[:4])
    return all(words in first for words in SPDX) or not (path.endswith(WITH_SPDX) or text.startswith("#!"))


def file_findings(path, text, widgets):
    if not has_spdx(path, text):
        yield f"{path}: the two SPDX lines are missing"
    if path.endswith(project.CODE) or path.endswith(("CMakeLists.txt", ".sql", ".yaml")):
        yield from left_behind(path, text)
    if path.endswith("CMakeLists.txt") and room_of(path) not in (None, "ui", "main") and "Qt6::Widgets" in text:
        yield f"{path}: no widgets in app/ but in app/main/"
    if not path.endswith(project.CODE):
        return
    if VAGUE_FILE.search(Path(path).name):
        yield f"{path}: the name does not say what it does"
    yield from includes(path, text, widgets)
    yield from names(path, text)


def check(root):
    widgets = widget_headers()
    findings = []
    for path in project.files(root):
        try:
            text = (Path(root) / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        findings += file_findings(path, text, widgets)
    return findings


if __name__ == "__main__":
    sys.exit(project.report("includes", check(sys.argv[1] if sys.argv[1:] else project.ROOT)))
