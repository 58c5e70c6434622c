#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The repository holds the project and nothing of the machine it was written on.

    check_repository.py [ROOT]
"""
import os
import re
import sys
from pathlib import Path, PurePosixPath

import project

# Folders in which people keep their work; a path into one exists on one machine only.
PERSONAL = re.compile(r"(?<![\w./:-])/(?:home|root|Users|work|workspace|builds|mnt|media|srv)/[\w.-]+")
OUTWARD = re.compile(r"(?<![\w/.])(?:\.\./)+[\w.-]+")
FROM_THE_TOP = re.compile(r'C(?:MAKE|ONSOLE)_SOURCE_DIR\}?[\s"]*/\.\./[\w.-]+')
CONFLICT = re.compile(r"^(?:<{7}|>{7}) ", re.M)
KEY = re.compile("-----BEGIN [A-Z ]*PRIVATE" + " KEY-----")
LARGEST = 1024 * 1024
EXECUTABLE = ("dev", ".ci/run")
# Knows where recorded answers may lie beside the checkout.
MAY_LOOK_OUTSIDE = {".ci/run"}


def leads_out(path, words):
    """Whether the relative path `words`, written in the file `path`, leaves the repository."""
    depth = len(PurePosixPath(path).parts) - 1
    return words.count("../") > depth


def outward(path, text):
    yield from (match[0] for match in FROM_THE_TOP.finditer(text))
    if not path.endswith(project.CODE):  # There, such words are what an attacker might send.
        yield from (match[0] for match in OUTWARD.finditer(text) if leads_out(path, match[0]))


def text_findings(path, text):
    for match in PERSONAL.finditer(text):
        yield f"{path}: {match[0]} is a path of one machine"
    if path not in MAY_LOOK_OUTSIDE:
        for match in outward(path, text):
            yield f"{path}: {match} lies outside the repository"
    if CONFLICT.search(text):
        yield f"{path}: a merge conflict was left in it"
    if KEY.search(text):
        yield f"{path}: a private key does not belong into a repository"
    if text and not text.endswith("\n") and not path.endswith(".svg"):
        yield f"{path}: the last line has no end"


def check(root):
    findings = []
    for path in project.files(root):
        full = Path(root) / path
        if full.stat().st_size > LARGEST:
            findings.append(f"{path}: larger than {LARGEST // 1024} KiB")
            continue
        try:
            text = full.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if (path in EXECUTABLE or text.startswith("#!/")) and not os.access(full, os.X_OK):
            findings.append(f"{path}: is a program, but not executable")
        findings += text_findings(path, text)
    return findings


if __name__ == "__main__":
    sys.exit(project.report("repository", check(sys.argv[1] if sys.argv[1:] else project.ROOT)))
