# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A comparison that finds nothing is worth something only if it can find something."""
import base64
import copy
import unittest

from comparing import Comparison

ADA, BOB = "bfe5af0b-0113-46b7-9688-94cb80a3744b", "720d52d8-b67f-4802-b8f5-b4214f9a047f"
OTHERS = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
RECORDED = {"users": [{"userId": ADA, "name": "Ada", "role": "admin", "active": True, "deletedAt": None},
                      {"userId": BOB, "name": "Bob", "role": "member", "active": False, "deletedAt": None}],
            "at": "2026-11-23T13:47:15.775Z", "whole": "2027-02-21T13:47:16.000Z",
            "link": "http://127.0.0.1:3000/activate?token=<token>", "hash": "<bcrypt-hash>", "done": False}
ACTUAL = {"users": [{"userId": OTHERS[1], "name": "Bob", "role": "member", "active": False, "deletedAt": None},
                    {"userId": OTHERS[0], "name": "Ada", "role": "admin", "active": True, "deletedAt": None}],
          "at": "2027-01-01T00:00:00.001Z", "whole": "2027-01-01T00:00:00.000Z",
          "link": f"http://127.0.0.1:4000/activate?token={OTHERS[0]}", "hash": "$2b$10$" + "x" * 53, "done": False}


class Comparing(unittest.TestCase):
    def setUp(self):
        self.comparison = Comparison("http://127.0.0.1:4000")

    def found(self, change=lambda actual: None):
        actual = copy.deepcopy(ACTUAL)
        change(actual)
        return self.comparison.differences(RECORDED, actual)

    def test_what_has_to_differ_may_and_lists_have_no_order(self):
        self.assertEqual(self.found(), [])
        self.assertEqual(self.comparison.known, {ADA: OTHERS[0], BOB: OTHERS[1]})

    def test_everything_else_is_found(self):
        for name, change in {
                "value": lambda actual: actual["users"][0].update(role="admin"),
                "true for false": lambda actual: actual["users"][0].update(active=True),
                "0 for false": lambda actual: actual.update(done=0),
                "text for null": lambda actual: actual["users"][0].update(deletedAt=""),
                "a key more": lambda actual: actual.update(more=1),
                "a key less": lambda actual: actual.pop("hash"),
                "another order of keys": lambda actual: actual.update(at=actual.pop("at")),
                "null for left out": lambda actual: actual["users"][0].update(error=None),
                "an element less": lambda actual: actual["users"].pop(),
                "no date": lambda actual: actual.update(at="yesterday"),
                "a date without milliseconds": lambda actual: actual.update(at="2027-01-01T00:00:00Z"),
                "milliseconds where there are none": lambda actual: actual.update(whole="2027-01-01T00:00:00.001Z"),
                "another address": lambda actual: actual.update(link=actual["link"].replace("4000", "4001")),
                "no token": lambda actual: actual.update(link="http://127.0.0.1:4000/activate?token="),
                "no hash": lambda actual: actual.update(hash="Fake-passw0rd!!"),
                "an object for a list": lambda actual: actual.update(users={})}.items():
            with self.subTest(name):
                self.setUp()  # Ids that were learned from a wrong answer would make the next one wrong, too.
                self.found()
                self.assertNotEqual(self.found(change), [])

    def test_an_id_in_the_wrong_place_is_found(self):
        self.found()
        self.assertEqual(self.comparison.differences({"id": ADA}, {"id": OTHERS[0]}), [])
        self.assertNotEqual(self.comparison.differences({"id": ADA}, {"id": OTHERS[1]}), [])
        self.assertNotEqual(self.comparison.differences({"id": ADA}, {"id": "nope"}), [])

    def test_a_list_that_was_cut_has_to_have_its_length(self):
        self.assertEqual(self.comparison.differences([1, "… 2 more"], [1, 5, 7]), [])
        self.assertNotEqual(self.comparison.differences([1, "… 2 more"], [1, 5]), [])

    def test_headers(self):
        recorded = {"set-cookie": "auth_token=<jwt>; Path=/; Expires=Wed, 23 Dec 2026 13:47:16 GMT; HttpOnly",
                    "etag": 'W/"17-1nf0vFiPSl/xWB2z5mEyPCCn25E"'}
        actual = {"set-cookie": "auth_token=a.b.c; Path=/; Expires=Fri, 01 Jan 2027 00:00:00 GMT; HttpOnly",
                  "etag": 'W/"4f-2T5AuEnbbOysVxgjJv97tJ7KI4M"', "date": "now"}
        self.assertEqual(self.comparison.header_differences(recorded, actual), [])
        for name, value in (("set-cookie", actual["set-cookie"] + "; Secure"), ("etag", '"4f"'), ("etag", None)):
            self.assertEqual(len(self.comparison.header_differences(recorded, {**actual, name: value})), 1)

    def test_keys(self):
        recorded = '<api-key: base64 of {"host":"http://127.0.0.1:3000","jwt":"<jwt>"}>'
        for inside, same in (('{"host":"http://127.0.0.1:4000","jwt":"a.b.c"}', True),
                             ('{"jwt":"a.b.c","host":"http://127.0.0.1:4000"}', False), ("nonsense", False)):
            key = base64.b64encode(inside.encode()).decode()
            self.assertEqual(self.comparison.differences(recorded, key) == [], same)
