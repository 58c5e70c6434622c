#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""clang-format over the sources.

    run_format.py changed|all [--write]       without --write, a difference is a failure
"""
import subprocess
import sys

import project


def main(arguments):
    scope, write = arguments[0], "--write" in arguments
    listed = project.files(project.ROOT) if scope == "all" else project.changed_files(project.ROOT)
    sources = [path for path in listed if path.endswith(project.CODE)]
    if not sources:
        return 0
    how = ["-i"] if write else ["--dry-run", "-Werror"]
    done = subprocess.run(["clang-format", *how, *sources], cwd=project.ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        for path in sorted({line.split(":", 1)[0] for line in done.stderr.splitlines() if ": error:" in line}):
            print(f"format: {path} is not as clang-format writes it (./dev format)", file=sys.stderr)
        if ": error:" not in done.stderr:
            print(done.stderr, file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
