#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What listing_export_test compares the JSON exports with is what the schema describes, and the schema refuses what is not.

    check_listing_schema.py SCHEMA EXPORT DRAFT
"""
import copy
import json
import sys
from pathlib import Path

import jsonschema


def broken(export):
    """Exports that the schema has to refuse: (what is wrong, export)."""
    def changed(change):
        copied = copy.deepcopy(export)
        change(copied)
        return copied

    last = len(export["entries"]) - 1
    yield "a later format", changed(lambda e: e.update(formatVersion=2))
    yield "no hash", changed(lambda e: e["version"].pop("hash"))
    yield "a short hash", changed(lambda e: e["version"].update(hash="ab"))
    yield "no entries", changed(lambda e: e.pop("entries"))
    yield "an unknown member", changed(lambda e: e["entries"][0].update(colour="red"))
    yield "no purpose", changed(lambda e: e["entries"][0].pop("purpose"))
    yield "http", changed(lambda e: e["entries"][0].update(website="http://x.example"))
    yield "a country in full", changed(lambda e: e["entries"][last].update(countries=["Belgium"]))
    yield "an unknown category", changed(lambda e: e["entries"][last].update(dataCategories=["colours"]))
    yield "an unknown mechanism", changed(lambda e: e["entries"][last].update(transfer="handshake"))


def broken_drafts(export, draft):
    """The same for a draft, which may lack what a version may not."""
    for number in range(2):
        yield f"a version with entry {number} of the draft", {**export, "entries": [draft["entries"][number]]}
    for what, entry in [("no slug", {"name": "A"}), ("an unknown member", {"slug": "aa", "colour": "red"}),
                        ("an empty purpose", {"slug": "aa", "purpose": ""}),
                        ("an unknown mechanism", {"slug": "aa", "transfer": "handshake"})]:
        yield f"a draft with {what}", {**draft, "entries": [entry]}


def sound(export):
    """What it has to accept: (what it is, export)."""
    draft = copy.deepcopy(export)
    draft.pop("version")
    yield "a draft that could be published", draft


def main(schema_path, export_path, draft_path):
    schema = json.loads(Path(schema_path).read_text(encoding="utf-8"))
    export = json.loads(Path(export_path).read_text(encoding="utf-8"))
    draft = json.loads(Path(draft_path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    problems = [f"{'/'.join(map(str, error.path))}: {error.message}"
                for each in (export, draft) for error in validator.iter_errors(each)]
    problems += [f"the schema accepts {what}" for what, each in [*broken(export), *broken_drafts(export, draft)]
                 if validator.is_valid(each)]
    problems += [f"the schema refuses {what}" for what, each in sound(export) if not validator.is_valid(each)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
