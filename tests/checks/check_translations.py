#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Each translation has every sentence of the sources, finished, with the same places in it.

    check_translations.py [ROOT]
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import project

OPTIONS = ("-locations", "none", "-no-obsolete")
ALL = "translations/console_fr.ts"
PLURALS_ONLY = "translations/console_en.ts"
LUPDATE = "/usr/lib/qt6/bin/lupdate"
PLACE = re.compile(r"%(?:L?\d+|n)")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")
KEY = re.compile(r"&(?=\w)(?!\w+;)")


class Message:
    """One sentence of a .ts file."""

    def __init__(self, context, element):
        translation = element.find("translation")
        self.key = (context, element.findtext("source") or "", element.findtext("comment") or "")
        self.plural = element.get("numerus") == "yes"
        self.state = translation.get("type", "finished")
        self.forms = [form.text or "" for form in translation.iter("numerusform")] if self.plural \
            else [translation.text or ""]

    def problems(self):
        source = self.key[1]
        if self.state != "finished":
            yield self.state
        elif not all(self.forms) or (self.plural and len(self.forms) != 2):
            yield "a form is empty" if self.forms else "has no form"
        else:
            for number, form in enumerate(self.forms):
                yield from different(source, form, self.plural and number == 0)


def different(source, form, is_singular):
    """In what `form` is not made like `source`; one alone need not be counted."""
    wanted, found = (sorted(PLACE.findall(text)) for text in (source, form))
    if is_singular:
        wanted, found = ([place for place in places if place != "%n"] for places in (wanted, found))
    if wanted != found:
        yield f"has the places {' '.join(found) or '(none)'} for {' '.join(wanted) or '(none)'}"
    for what, pattern in (("tags", TAG), ("keys (&)", KEY)):
        if len(pattern.findall(source)) != len(pattern.findall(form)):
            yield f"has other {what}"
    for ends in (str.lstrip, str.rstrip):
        if source.replace(ends(source), "") != form.replace(ends(form), ""):
            yield "begins or ends with other space"


def messages(path):
    tree = ElementTree.parse(path)
    return [Message(context.findtext("name"), message)
            for context in tree.getroot().iter("context") for message in context.iter("message")]


def sources(root):
    return [path for path in project.files(root) if path.endswith(project.CODE) and path.startswith(("app/", "ui/"))]


def read_anew(root, lupdate):
    """Keys, and whether they are plural, of all sentences in the sources."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        # Headers are named by their rooms, and a class is known by its header.
        rooms = [path for path in sorted((root / "app").iterdir()) if path.is_dir()] + [root / "ui"]
        include = []
        for room in (path for path in rooms if path.is_dir()):
            (folder / "rooms" / room.name).mkdir(parents=True)
            (folder / "rooms" / room.name / room.name).symlink_to(room)
            include += ["-I", str(folder / "rooms" / room.name)]
        listed = folder / "sources"
        listed.write_text("".join(f"{root / path}\n" for path in sources(root)), encoding="utf-8")
        found = folder / "console_fr.ts"
        done = subprocess.run([lupdate, f"@{listed}", *include, *OPTIONS, "-ts", str(found)], cwd=folder,
                              capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise SystemExit(f"translations: lupdate failed:\n{done.stderr}")
        return {message.key: message.plural for message in messages(found)}


def spoken(key):
    return " / ".join(part for part in key if part)


def not_up_to_date(path, there, wanted):
    for key in sorted(wanted - there):
        yield f"{path}: not there: {spoken(key)}"
    for key in sorted(there - wanted):
        yield f"{path}: no longer in the sources: {spoken(key)}"


def check(root):
    root = Path(root).resolve()
    lupdate = LUPDATE if Path(LUPDATE).exists() else shutil.which("lupdate6") or shutil.which("lupdate")
    if not lupdate:
        raise SystemExit("translations: lupdate is missing (package qt6-l10n-tools)")
    anew = read_anew(root, lupdate)
    findings = []
    for path, wanted in ((ALL, set(anew)), (PLURALS_ONLY, {key for key, plural in anew.items() if plural})):
        known = messages(root / path)
        findings += not_up_to_date(path, {message.key for message in known}, wanted)
        findings += [f"{path}: {problem}: {spoken(message.key)}"
                     for message in known for problem in message.problems()]
    return findings


if __name__ == "__main__":
    sys.exit(project.report("translations", check(sys.argv[1] if sys.argv[1:] else project.ROOT)))
