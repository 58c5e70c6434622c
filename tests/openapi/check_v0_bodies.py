#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A client of the Packmind API v0 finds in our answers every member that v0 sends, with the same type.

    check_v0_bodies.py DESCRIPTION CAPTURED

PACKMIND_RECORDINGS names the folder with answers recorded from v0, one JSON file each. CAPTURED holds the answers that
our tests saw. Findings never quote a value.
"""
import json
import os
import re
import sys
from pathlib import Path

import answers
import description

SKIPPED = 77  # What CTest takes as "skipped".
COMPARED = re.compile(r"(?:auth|llm|organizations|users)\..*\.json")

# Members of v0's answers that ours leave out on purpose: (operationId or None for all, member, reason).
LEFT_OUT = (
    (None, "passwordHash", "a password hash never leaves the service"),
    ("llmProviders", "$.providers[].fields", "the platform's own provider, which v0 does not offer, has none"),
)


def is_left_out(operation_id, path):
    member = path.rsplit(".", 1)[-1]
    return any(operation in (None, operation_id) and name in (member, path) for operation, name, _ in LEFT_OUT)


def type_of(value):
    return {dict: "object", list: "array", str: "text", bool: "boolean", type(None): "null"}.get(type(value), "number")


def missing(operation_id, theirs, ours, path="$"):
    """Where `ours` lacks what `theirs` has. null says nothing on the type of a member."""
    if theirs is None or ours is None:
        return []
    if type_of(theirs) != type_of(ours):
        return [f"{path} is {type_of(ours)}, v0 has {type_of(theirs)}"]
    found = []
    if isinstance(theirs, dict):
        for name, value in theirs.items():
            inner = f"{path}.{name}"
            if is_left_out(operation_id, inner):
                continue
            found += missing(operation_id, value, ours[name], inner) if name in ours else [f"{inner} is missing"]
    elif isinstance(theirs, list) and theirs:
        if not ours:
            return [f"{path} is empty"]
        # Items differ in what they have, as pending and accepted people do: the nearest counts, and
        # each kind that v0 has must be there.
        for pairs in ([[(each, item) for each in theirs] for item in ours],
                      [[(each, item) for item in ours] for each in theirs]):
            for candidates in pairs:
                found += min((missing(operation_id, each, item, f"{path}[]") for each, item in candidates), key=len)
    return found


def recordings(folder):
    """(name, method, path, status, body) of each recorded answer with 2xx that is to be compared."""
    for path in sorted(folder.glob("*.json")):
        recorded = json.loads(path.read_text(encoding="utf-8"))
        response = recorded.get("response")
        if not COMPARED.fullmatch(path.name) or not response or not 200 <= (response.get("status") or 0) < 300:
            continue
        if isinstance(response.get("body"), (dict, list)):
            request = recorded["request"]
            yield path.stem, request["method"], request["path"], response["status"], response["body"]


def is_json(exchange):
    """What a file is exported as is told by its own type, and v0 exports none."""
    return exchange["contentType"].startswith(answers.JSON)


def captured(api, folder):
    """Bodies that our service answered with 2xx, by operation and status."""
    found = {}
    for exchange in answers.read(sorted(folder.glob("*.jsonl"))):
        operation, _ = api.find(exchange["method"], exchange["path"])
        if operation and 200 <= exchange["status"] < 300 and is_json(exchange) and exchange["responseBody"]:
            key = (operation.entry["operationId"], exchange["status"])
            found.setdefault(key, []).append(json.loads(exchange["responseBody"]))
    return found


def compare(api, folder, ours):
    compared = 0
    findings = []
    for name, method, path, status, body in recordings(folder):
        operation, _ = api.find(method, path)
        if operation is None or not operation.entry["x-v0"]:
            findings.append(f"{name}: {method} {answers.masked(path)} is not described as a route of v0")
            continue
        compared += 1
        operation_id = operation.entry["operationId"]
        bodies = ours.get((operation_id, status), [])
        if not bodies:
            findings.append(f"{name}: no test saw {operation} answer {status}")
            continue
        found = min((missing(operation_id, body, each) for each in bodies), key=len)
        findings += [f"{name}: {finding}" for finding in dict.fromkeys(found)]
    print(f"{compared} recorded answers were compared")
    return findings if compared else ["nothing was compared"]


def main(arguments):
    recorded = os.environ.get("PACKMIND_RECORDINGS")
    if not recorded:
        print("skipped: PACKMIND_RECORDINGS does not name a folder with recorded answers of v0")
        return SKIPPED
    api = description.load(arguments[0])
    findings = compare(api, Path(recorded), captured(api, Path(arguments[1])))
    for finding in findings:
        print(f"v0: {finding}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
