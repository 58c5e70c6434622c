#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The log of a whole test run holds no secret and no full e-mail address.

    check_log.py LOG        ctest's LastTest.log: what every test wrote, the program's own log in it

Only the lines of the program's own logging are looked at; a test that fails may say what it compared.
"""
import re
import sys
from pathlib import Path

OURS = re.compile(r"\b(?:service|console)\.[a-z_.]+: ")
FORBIDDEN = {
    "an e-mail address": re.compile(r"(?<![\w.*@-])[\w.+-]*[\w+-]@[\w-]+\.[\w.-]+"),
    "a signed token": re.compile(r"\beyJ[\w-]{8,}\.[\w-]+"),
    "an API key or cookie": re.compile(r"\b(?:[Bb]earer|[Bb]asic)\s+(?!\W*(?:REDACTED|removed))[\w+/=.~-]{8,}|auth_token=\w"),
    "the token of a link": re.compile(r"[?&](?:token|code)=(?!\W)\w{6,}|/(?:activate|validate-invitation|confirm-subscription|end-subscription)/[\w-]{8,}"),
    "a private key": re.compile(r"-----BEGIN (?:\w+ )*PRIVATE KEY-----"),
    "a password": re.compile(r"correct[-= ]horse|pass(?:word|phrase)[\"']?\s*[=:]\s*[\"']?\w"),
}


def problems(text):
    """(how many lines of the program's log there are, ["what: line"])"""
    count, found = 0, []
    for line in text.splitlines():
        ours = OURS.search(line)
        if not ours:
            continue
        count += 1
        said = line[ours.start():]
        found += [f"{what}: {line}" for what, form in FORBIDDEN.items() if form.search(said)]
    return count, found


def main(path):
    count, found = problems(Path(path).read_text(encoding="utf-8", errors="replace"))
    if found:
        print("\n".join(f"log: {one}" for one in found[:50]), file=sys.stderr)
        print(f"log: {len(found)} of {count} lines hold what a log must not hold", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
