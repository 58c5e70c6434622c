#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy over the sources, with the checks of .clang-tidy.

    run_tidy.py changed|all BUILD        BUILD is a folder that is configured and built

A source that was found clean is not looked at again until it, a header of the project that it
includes, or the checks change. "changed" ends after 12 minutes and says what it did not reach.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

import project

SECONDS = {"changed": 12 * 60, "all": float("inf")}
FINDING = re.compile(r"^(.+?):(\d+):(\d+): (?:error|warning): (.+)$", re.M)


def chosen(scope):
    """The .cpp files to look at; a changed header stands for the .cpp file of its name."""
    known = set(project.files(project.ROOT))
    if scope == "all":
        return sorted(path for path in known if path.endswith(".cpp"))
    changed = {re.sub(r"\.h$", ".cpp", path) for path in project.changed_files(project.ROOT)}
    return sorted(path for path in changed & known if path.endswith(".cpp"))


def for_clang(command, precompiled):
    """GCC's command as clang takes it. GCC's precompiled header is nothing to clang: its text is
    read in its place or, which takes half the time, left out. Warnings are left to GCC."""
    words, out = iter(shlex.split(command)), []
    for word in words:
        if word == "-include":
            header = Path(next(words))
            if precompiled:
                # clang would take the .gch beside the original for one of its own.
                copy = precompiled / f"{header.parent.name}.hxx"
                copy.write_text(header.read_text(encoding="utf-8"), encoding="utf-8")
                out += [word, str(copy)]
        elif not word.startswith("-W"):
            out.append(word)
    return out + ["-w"]


def compile_commands(build, folder, precompiled=None):
    """{source: entry} for clang, also written to `folder` where clang-tidy looks for it."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        source = os.path.relpath(entry["file"], project.ROOT)
        if not source.startswith(("..", "build")):
            words = for_clang(entry["command"], precompiled)
            entries.setdefault(source, {"directory": entry["directory"], "file": entry["file"],
                                        "output": words[words.index("-o") + 1], "arguments": words})
    (folder / "compile_commands.json").write_text(json.dumps(list(entries.values())), encoding="utf-8")
    return entries


def dependencies(build):
    """{object: files of the project that it was compiled from}, as Ninja recorded them."""
    listed = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True).stdout
    found, files = {}, []
    for line in listed.splitlines():
        if line.startswith("    "):
            path = os.path.realpath(build / line.strip())
            if path.startswith(str(project.ROOT)):
                files.append(path)
        elif ": #deps" in line:
            files = found[line.split(": #deps")[0]] = []
    return found


def fingerprint(entry, depends, common):
    digest = hashlib.sha256(common)
    digest.update(json.dumps(entry).encode())
    for path in sorted(set(depends) | {os.path.realpath(entry["file"])}):
        digest.update(path.encode() + (Path(path).read_bytes() if os.path.exists(path) else b""))
    return digest.hexdigest()


def tidy(source, folders, deadline):
    """(whether it was looked at, what was found)"""
    text = ""
    for folder in folders:
        left = deadline - time.monotonic()
        if left <= 0:
            return False, ""
        try:
            done = subprocess.run(["clang-tidy", "--quiet", "-p", str(folder), source], cwd=project.ROOT,
                                  capture_output=True, text=True, stdin=subprocess.DEVNULL,
                                  timeout=None if left == float("inf") else left)
        except subprocess.TimeoutExpired:
            return False, ""
        text = "" if done.returncode == 0 else (done.stdout or done.stderr)
        if "[clang-diagnostic-error" not in text:
            break
    return True, text


class Findings:
    """Prints each finding once, although every source that includes a header finds it again."""

    def __init__(self):
        self.seen = set()

    def add(self, source, text):
        places = FINDING.findall(text)
        new = {(os.path.realpath(project.ROOT / path), *rest) for path, *rest in places} - self.seen
        self.seen |= new
        if new or not places:
            print(f"tidy: {source}\n{text}", file=sys.stderr)


def main(scope, build):
    build = (project.ROOT / build).resolve()
    folder = build / "tidy"
    (folder / "clean").mkdir(parents=True, exist_ok=True)
    entries = compile_commands(build, folder / "quick")
    compile_commands(build, folder / "precompiled", folder / "precompiled")
    folders, depends = (folder / "quick", folder / "precompiled"), dependencies(build)
    common = (project.ROOT / ".clang-tidy").read_bytes() + subprocess.run(
        ["clang-tidy", "--version"], capture_output=True).stdout
    marks = {source: folder / "clean" / fingerprint(entries[source], depends.get(entries[source]["output"], []), common)
             for source in chosen(scope) if source in entries}
    waiting = [source for source, mark in marks.items() if not mark.exists()]
    print(f"tidy: {len(waiting)} sources to look at, {len(marks) - len(waiting)} known to be clean", flush=True)
    deadline, findings, failed, missed = time.monotonic() + SECONDS[scope], Findings(), False, []
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        jobs = {pool.submit(tidy, source, folders, deadline): source for source in waiting}
        for job in concurrent.futures.as_completed(jobs):
            source, (looked, text) = jobs[job], job.result()
            if not looked:
                missed.append(source)
            elif text:
                failed = True
                findings.add(source, text)
            else:
                marks[source].touch()
    if missed:
        print(f"tidy: time was up before these {len(missed)} sources (./dev lint --all has no limit):\n  "
              + "\n  ".join(sorted(missed)), file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
