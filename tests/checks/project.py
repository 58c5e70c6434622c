# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What the checks share: the project's files, and a C++ source without its comments and strings."""
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = (".cpp", ".h")


def git(root, *arguments):
    """Lines of git's answer, or None where git has none (no repository, no such commit)."""
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True,
                          stdin=subprocess.DEVNULL)
    return done.stdout.splitlines() if done.returncode == 0 else None


def files(root):
    """Paths, relative to root, of all files that are or could become part of the repository."""
    listed = git(root, "ls-files", "-co", "--exclude-standard")
    if listed is None:
        listed = [str((Path(folder) / name).relative_to(root)) for folder, _, names in os.walk(root)
                  for name in names if not {".git", "build"} & set(Path(folder).parts)]
    return sorted(path for path in set(listed) if (Path(root) / path).is_file())


def changed_files(root):
    """The files changed since the last release, or else since the parent commit, committed or not."""
    tag = git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*")
    base = tag[0] if tag else "HEAD^"
    changed = git(root, "diff", "--name-only", base)
    if changed is None:  # The first commit, or a clone that holds only one.
        return files(root)
    new = git(root, "ls-files", "-o", "--exclude-standard") or []
    known = set(changed) | set(new)
    return [path for path in files(root) if path in known]


def in_rooms(path, *rooms):
    return path.split("/", 1)[0] in rooms


TOKEN = re.compile(
    r'(?P<raw>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")'
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)"
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<number>\b\d[\d']*)"
    r"|(?P<character>'(?:\\.|[^'\\\n])+')", re.DOTALL)


def without_text(source):
    """The source with comments, strings and character literals emptied; lines stay where they are."""
    def empty(match):
        if match.lastgroup == "number":
            return match.group()
        lines = "\n" * match.group().count("\n")
        return lines if match.lastgroup == "comment" else '""' + lines
    return TOKEN.sub(empty, source)


def report(check, findings):
    """Prints the findings; the exit status of the check."""
    for finding in findings:
        print(f"{check}: {finding}", file=sys.stderr)
    return 1 if findings else 0
