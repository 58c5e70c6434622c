#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""check_v0_bodies.py sees what our answers lack."""
import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

import check_v0_bodies
from check_answers_test import DESCRIPTION, ID, PERSON, exchange
from description import Description


class CheckV0Bodies(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.recorded, self.captured = Path(folder.name) / "recorded", Path(folder.name) / "captured"
        self.recorded.mkdir()
        self.captured.mkdir()

    def record(self, body, name="users.one.json", status=200):
        (self.recorded / name).write_text(json.dumps({
            "request": {"method": "GET", "path": f"/api/v0/people/{ID}"},
            "response": {"status": status, "body": body}}))

    def findings(self, *bodies):
        lines = [json.dumps(exchange("GET", f"/api/v0/people/{ID}", 200, body)) for body in bodies]
        (self.captured / "test.jsonl").write_text("\n".join(lines))
        api = Description(DESCRIPTION)
        with contextlib.redirect_stdout(io.StringIO()):
            return check_v0_bodies.compare(api, self.recorded, check_v0_bodies.captured(api, self.captured))

    def test_same_and_more(self):
        self.record(PERSON)
        self.assertEqual(self.findings({**PERSON, "more": 1}), [])

    def test_missing_member(self):
        self.record({**PERSON, "notes": {"a": 1}})
        self.assertEqual(self.findings({**PERSON, "notes": {}}), ["users.one: $.notes.a is missing"])

    def test_other_type(self):
        self.record({"list": [{"a": 1}]})
        self.assertEqual(self.findings({"list": [{"a": "1"}]}), ["users.one: $.list[].a is text, v0 has number"])
        self.assertEqual(self.findings({"list": []}), ["users.one: $.list is empty"])

    def test_null_says_nothing(self):
        self.record({"name": None})
        self.assertEqual(self.findings({"name": "Ada"}), [])

    def test_nearest_answer_counts(self):
        self.record({"a": 1, "b": 2})
        self.assertEqual(self.findings({"a": 1}, {"a": 1, "b": 2}), [])

    def test_items_differ(self):
        self.record([{"a": 1}, {"a": 1, "link": "x"}])
        self.assertEqual(self.findings([{"a": 1, "link": "x"}, {"a": 1}]), [])
        self.assertEqual(self.findings([{"a": 1}]), ["users.one: $[].link is missing"])

    def test_left_out_on_purpose(self):
        self.record({"user": {"passwordHash": "x"}})
        self.assertEqual(self.findings({"user": {}}), [])

    def test_no_answer(self):
        self.record(PERSON)
        self.assertEqual(self.findings(), ["users.one: no test saw GET /people/{personId} answer 200"])

    def test_nothing_to_compare(self):
        self.record(PERSON, name="scale.one.json")
        self.record(PERSON, status=404)
        self.assertEqual(self.findings(PERSON), ["nothing was compared"])


if __name__ == "__main__":
    unittest.main()
