#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Breaks a small description, its routes and its answers one by one, and expects check_answers.py to say so."""
import contextlib
import copy
import io
import json
import tempfile
import unittest
from pathlib import Path

import check_answers
import yaml

REAL = Path(__file__).resolve().parents[2] / "resources" / "openapi" / "cloud-api.yaml"
ID = "713238a7-b56e-4c96-92cb-dbc5db025e1b"

DESCRIPTION = yaml.safe_load("""
openapi: 3.1.0
info: {title: Small, version: "1", description: For this test.}
servers: [{url: /api/v0}]
tags: [{name: people}]
security: [{sessionCookie: []}]
paths:
  /people/{personId}:
    get:
      operationId: person
      summary: One person
      description: Says who it is.
      tags: [people]
      x-console-access: Session
      x-v0: true
      x-console-write: false
      parameters:
        - {name: personId, in: path, required: true, description: Whom., schema: {type: string, format: uuid}}
        - {name: limit, in: query, description: How many., schema: {type: integer, maximum: 5}}
      responses:
        "200":
          description: The person.
          headers:
            Set-Cookie: {required: true, description: The session., schema: {type: string}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Person"}}}
        "404":
          description: There is none.
          content: {application/json: {schema: {$ref: "#/components/schemas/Error"}}}
  /people/all:
    post:
      operationId: addPerson
      summary: Adds one
      description: Adds a person.
      tags: [people]
      security: []
      x-console-access: Public
      x-v0: false
      x-console-write: true
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Person"}}}
      responses:
        "204": {description: Added.}
components:
  securitySchemes:
    sessionCookie: {type: apiKey, in: cookie, name: auth_token}
  schemas:
    Person:
      type: object
      required: [id, at]
      additionalProperties: false
      properties:
        id: {type: string, format: uuid}
        at: {type: string, format: date-time}
        notes: {type: object}
    Error:
      type: object
      required: [statusCode, message]
      additionalProperties: false
      properties:
        statusCode: {type: integer}
        message: {type: string}
""")

ROUTES = [{"method": "GET", "pattern": "/people/:personId", "access": "Session", "v0": True, "write": False},
          {"method": "POST", "pattern": "/people/all", "access": "Public", "v0": False, "write": True}]

PERSON = {"id": ID, "at": "2026-11-23T13:47:14.585Z"}


def exchange(method, path, status, body, **more):
    seen = {"method": method, "path": path, "status": status, "requestBody": None,
            "responseBody": "" if body is None else json.dumps(body), "contentType": "application/json; charset=utf-8",
            "requestId": ID, "headers": {"set-cookie": "a=b"}}
    return {**seen, **more}


GOOD = [exchange("GET", f"/api/v0/people/{ID}", 200, PERSON),
        exchange("POST", "/API/v0/People/all/", 204, None, requestBody=json.dumps(PERSON))]


class CheckAnswers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)
        self.description = copy.deepcopy(DESCRIPTION)
        self.routes = copy.deepcopy(ROUTES)
        self.seen = copy.deepcopy(GOOD)

    def run_it(self):
        """(exit status, findings) of check_answers.py on what this test holds."""
        description = self.path / "api.yaml"
        description.write_text(yaml.safe_dump(self.description))
        program = self.path / "routes"
        program.write_text("#!/bin/sh\ncat <<'END'\n" + "\n".join(map(json.dumps, self.routes)) + "\nEND\n")
        program.chmod(0o700)
        lines = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in self.seen)
        (self.path / "test.jsonl").write_text(lines, encoding="utf-8")
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            compared = ["--routes", str(program)] if self.routes else []
            status = check_answers.main([str(description), *compared, "--captured", str(self.path)])
        self.printed = out.getvalue()
        return status, err.getvalue()

    def assert_finds(self, words):
        status, findings = self.run_it()
        self.assertEqual(status, 1)
        self.assertIn(words, findings)

    def get(self):
        return self.description["paths"]["/people/{personId}"]["get"]

    # All is well

    def test_good(self):
        self.assertEqual(self.run_it(), (0, ""))
        self.assertIn("GET /people/{personId}: 200 x 1", self.printed)
        self.assertFalse(list(self.path.glob("*.jsonl")), "what was captured is removed")

    def test_texts_with_other_ends_of_lines(self):
        self.seen[0]["note"] = "one\u2028two\u0085three"
        self.assertEqual(self.run_it(), (0, ""))

    def test_refusals_of_unknown_paths_are_no_finding(self):
        self.seen.append(exchange("GET", "/api/v0/nope", 404, {"statusCode": 404, "message": "No."}))
        self.assertEqual(self.run_it(), (0, ""))

    def test_head(self):
        self.seen.append(exchange("HEAD", f"/api/v0/people/{ID}", 200, None))
        self.assertEqual(self.run_it(), (0, ""))
        self.seen.append(exchange("HEAD", f"/api/v0/people/{ID}", 200, PERSON))
        self.assert_finds("the answer to HEAD has a body")

    # Answers

    def test_wrong_body(self):
        self.seen[0]["responseBody"] = json.dumps({"id": ID, "at": "yesterday"})
        self.assert_finds("GET /people/{personId} 200: answer $.at: breaks format")

    def test_missing_member(self):
        self.seen[0]["responseBody"] = json.dumps({"id": ID})
        self.assert_finds("missing: at")

    def test_leaked_hash_as_member(self):
        self.seen[0]["responseBody"] = json.dumps({**PERSON, "passwordHash": "x"})
        self.assert_finds("not described: passwordHash")

    def test_leaked_hash_in_free_form_object(self):
        self.seen[0]["responseBody"] = json.dumps({**PERSON, "notes": {"password_hash": "x"}})
        self.assert_finds("the body has a member password_hash")

    def test_leaked_hash_as_text(self):
        self.seen[0]["responseBody"] = json.dumps({**PERSON, "notes": {"a": ["$argon2id$v=19$m=1"]}})
        self.assert_finds("the body holds a password hash")

    def test_leaked_hash_in_the_real_description(self):
        user = {"id": ID, "email": "ada@acme.example", "displayName": None, "passwordHash": "x"}
        self.routes = []
        self.description = yaml.safe_load(REAL.read_text(encoding="utf-8"))
        self.seen = [exchange("POST", "/api/v0/auth/signin", 200, {"user": user, "organizations": []})]
        self.assert_finds("POST /auth/signin 200: answer $.user: not described: passwordHash")

    def test_values_are_never_quoted(self):
        self.seen[0]["responseBody"] = json.dumps({"id": "hunter2", "at": "hunter2"})
        self.assertNotIn("hunter2", self.run_it()[1] + self.printed)

    def test_undescribed_path(self):
        self.seen.append(exchange("GET", "/api/v0/secrets", 200, {}))
        self.assert_finds("GET /api/v0/secrets 200: this path is not described")

    def test_undescribed_status(self):
        self.seen[0]["status"] = 418
        self.assert_finds("GET /people/{personId} 418: this status is not described")

    def test_wrong_error_body(self):
        self.seen.append(exchange("GET", f"/api/v0/people/{ID}", 404, {"message": "No."}))
        self.assert_finds("missing: statusCode")

    def test_not_json(self):
        self.seen[0]["responseBody"] = "<html>"
        self.assert_finds("the answer is not JSON")

    def test_wrong_type(self):
        self.seen[0]["contentType"] = "text/html"
        self.assert_finds("the answer is text/html")

    def test_unexpected_body(self):
        self.seen[1]["responseBody"] = "{}"
        self.assert_finds("the answer has a body, none is described")

    def test_missing_header(self):
        self.seen[0]["headers"] = {}
        self.assert_finds("header Set-Cookie is missing")

    def test_missing_request_id(self):
        self.seen[0]["requestId"] = ""
        self.assert_finds("X-Request-Id is missing")

    def test_wrong_request_body(self):
        self.seen[1]["requestBody"] = json.dumps({**PERSON, "age": 1})
        self.assert_finds("request $: not described: age")

    def test_request_without_body(self):
        self.seen[1]["requestBody"] = None
        self.assert_finds("succeeded without the body that is required")

    def test_unknown_query(self):
        self.seen[0]["path"] += "?sort=id"
        self.assert_finds("query parameter sort is not described")

    def test_wrong_query(self):
        self.seen[0]["path"] += "?limit=6"
        self.assert_finds("query parameter limit $: breaks maximum")

    def test_never_succeeded(self):
        del self.seen[1]
        self.assert_finds("POST /people/all: no test saw it succeed")

    def test_nothing_captured(self):
        self.seen = []
        self.assert_finds("no answer was captured")

    # Routes

    def test_undescribed_route(self):
        self.routes.append({"method": "GET", "pattern": "/people", "access": "Public", "v0": True, "write": False})
        self.assert_finds("GET /people is a route, but not described")

    def test_stale_route(self):
        del self.routes[0]
        self.assert_finds("GET /people/{personId} is described, but no route")

    def test_other_access(self):
        self.routes[0]["access"] = "Public"
        self.assert_finds("x-console-access is Session, the route says Public")

    def test_other_flags(self):
        self.routes[0]["v0"] = False
        self.assert_finds("x-v0 is True, the route says False")
        self.routes[0]["write"] = True
        self.assert_finds("x-console-write is False, the route says True")

    # The description itself

    def test_broken_reference(self):
        self.get()["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Persn"}
        self.assert_finds("nothing is at #/components/schemas/Persn")

    def test_unused_component(self):
        self.description["components"]["schemas"]["Old"] = {"type": "string"}
        self.assert_finds("components/schemas/Old is not used")

    def test_operation_id_twice(self):
        self.get()["operationId"] = "addPerson"
        self.assert_finds("operationId addPerson is that of")

    def test_undeclared_path_parameter(self):
        del self.get()["parameters"][0]
        self.assert_finds("path parameter personId is not declared")

    def test_misspelt_member(self):
        self.get()["requestbody"] = {}
        self.assert_finds("OpenAPI knows no requestbody in operation")

    def test_described_hash(self):
        self.description["components"]["schemas"]["Person"]["properties"]["passwordHash"] = {"type": "string"}
        self.assert_finds("passwordHash must never leave the service")

    def test_open_object(self):
        del self.description["components"]["schemas"]["Person"]["additionalProperties"]
        self.assert_finds("says nothing on further members")

    def test_wrong_example(self):
        self.get()["responses"]["404"]["content"]["application/json"]["example"] = {"statusCode": "404"}
        self.assert_finds("the example does not fit")

    def test_wrong_example_of_a_schema(self):
        self.description["components"]["schemas"]["Error"]["examples"] = [{"message": "No."}]
        self.assert_finds("the example does not fit")

    def test_public_route_with_security(self):
        del self.description["paths"]["/people/all"]["post"]["security"]
        self.assert_finds("only public routes, and all of them, have an empty security")

    def test_key_twice(self):
        with self.assertRaisesRegex(yaml.YAMLError, "stands there twice"):
            (self.path / "twice.yaml").write_text("a: 1\nb: 2\na: 3\n")
            check_answers.description.load(self.path / "twice.yaml")


if __name__ == "__main__":
    unittest.main()
