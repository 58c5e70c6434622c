#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""That the stand-in answers what the real server was recorded to answer.

PACKMIND_RECORDINGS names the folder with the recordings, one JSON file each. Each is asked again, in a story that
brings the stand-in into the same situation; status, headers, keys in their order, types and values have to be the
same, but for ids, times and secrets. Without the folder there is nothing to compare: exit status 77.
"""
import json
import os
import sys
from pathlib import Path

from caller import StandIn
from replaying import Missing
from stories_acme import Acme
from stories_helios import Helios
from stories_scale import Mail, MailDown, Scale, Tokens

SKIPPED = 77
STORIES = (Acme, Helios, Scale, Mail, MailDown, Tokens)
LEFT_OUT = {"git.providers.one": "its row was put into the database by hand; no route makes one without a token"}


def recordings_in(folder):
    """name -> recording."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(Path(folder).glob("*.json"))}


def told(story, recordings, results):
    """Why the story ended early, or None. Its own server, so that stories do not disturb each other."""
    standin = StandIn("--control")
    try:
        story(standin, recordings, results).tell()
        defects = standin.control("GET", "/state")["defects"]
        return f"{story.__name__}: the stand-in itself failed: {defects}" if defects else None
    except Missing as missing:
        return f"{story.__name__} could not go on without the recording {missing}"
    finally:
        standin.stop()


def compare(recordings):
    """The findings; prints what was compared and what was left out."""
    results, findings = {}, []
    for story in STORIES:
        ended = told(story, recordings, results)
        findings += [ended] if ended else []
    findings += [f"{name}: {each}" for name, found in results.items() for each in found]
    for name in recordings:
        if name not in results:
            print(f"left out: {name}: {LEFT_OUT.get(name, 'no story knows it')}")
    print(f"{len(recordings)} recordings were found, {len(results)} were compared")
    return findings if results else findings + ["nothing was compared"]


def main():
    folder = os.environ.get("PACKMIND_RECORDINGS")
    if not folder:
        print("skipped: there was nothing to compare, PACKMIND_RECORDINGS names no folder of recordings")
        return SKIPPED
    recordings = recordings_in(folder)
    findings = compare(recordings) if recordings else [f"no recording was found in {folder}"]
    for finding in findings:
        print(f"recordings: {finding}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
