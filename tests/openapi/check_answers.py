#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The description of the API is sound, says what the routes say, and every answer that the tests saw keeps to it.

    check_answers.py DESCRIPTION [--routes PROGRAM] [--captured FOLDER [--keep]]

--routes     compares with the table of routes that PROGRAM prints, one JSON object per line
--captured   validates what the tests wrote to FOLDER, and removes it afterwards: it holds secrets of test accounts
--keep       does not remove it
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

import answers
import description
import soundness

MOST_FINDINGS = 100


def routes_of(program):
    printed = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in printed.splitlines()]


def check_captured(api, folder, keep):
    files = sorted(folder.glob("*.jsonl"))
    checker = answers.Checker(api)
    findings, seen = {}, 0
    try:
        for exchange in answers.read(files):
            seen += 1
            for finding in checker.check(exchange):
                findings[finding] = findings.get(finding, 0) + 1
    finally:
        if not keep:
            for path in files:
                path.unlink()
    for line in checker.tally.lines(api):
        print(line)
    print(f"{seen} answers of {len(files)} programs")
    if not seen:
        return ["no answer was captured"]
    return [f"{finding} ({count} times)" for finding, count in findings.items()] + list(
        checker.tally.never_succeeded(api))


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("description")
    parser.add_argument("--routes")
    parser.add_argument("--captured", type=Path)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args(arguments)
    api = description.load(options.description)
    findings = soundness.check(api)
    if not findings and options.routes:
        findings += soundness.compare(api, routes_of(options.routes))
    if not findings and options.captured:
        findings += check_captured(api, options.captured, options.keep)
    for finding in findings[:MOST_FINDINGS]:
        print(f"openapi: {finding}", file=sys.stderr)
    if len(findings) > MOST_FINDINGS:
        print(f"openapi: and {len(findings) - MOST_FINDINGS} more", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
