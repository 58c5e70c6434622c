# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether every answer that the tests saw is one that the description promises.

Findings never quote a value of a body or a header: these may be secrets.
"""
import collections
import json
import re
from urllib.parse import parse_qsl, urlsplit

import formats
from soundness import SECRET

JSON = "application/json"
# What a password hash looks like: Argon2's and bcrypt's own forms.
HASH = re.compile(r"\$argon2(?:i|d|id)\$|\$2[aby]\$\d\d\$")
# Statuses with which the service may refuse a path or method that it does not have.
NO_SUCH_ROUTE = (400, 404, 405, 408, 413, 414, 415, 421, 431, 503)


class Tally:
    """What was captured: number of exchanges per operation and status."""

    def __init__(self):
        self.counts = collections.Counter()
        self.unrouted = 0

    def lines(self, description):
        for operation in description.operations:
            statuses = sorted(status for name, status in self.counts if name == str(operation))
            yield f"{operation}: " + (", ".join(f"{status} x {self.counts[str(operation), status]}"
                                                for status in statuses) or "never")
        yield f"no such route: {self.unrouted}"

    def never_succeeded(self, description):
        for operation in description.operations:
            if not any(name == str(operation) and 200 <= status < 300 for name, status in self.counts):
                yield f"{operation}: no test saw it succeed"


def parts(value):
    """Every member name and every text inside a JSON value."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name, None
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)
    elif isinstance(value, str):
        yield None, value


def leaks(body):
    for name, text in parts(body):
        if name is not None and SECRET.search(name):
            yield f"the body has a member {name}"
        if text is not None and HASH.search(text):
            yield "the body holds a password hash"


def masked(path):
    """A path without what may be a token."""
    segments = urlsplit(path).path.split("/")
    return "/".join(part if re.fullmatch(r"[A-Za-z.0-9-]{0,24}", part) else "…" for part in segments)


def explain(error):
    """Where and why, without the value."""
    if error.context:
        deepest = max(error.context, key=lambda each: len(each.absolute_path))
        return f"{error.json_path}: none of {error.validator}; the nearest: {explain(deepest)}"
    if error.validator in ("additionalProperties", "unevaluatedProperties") and isinstance(error.instance, dict):
        known = error.schema.get("properties", {})
        return f"{error.json_path}: not described: {', '.join(sorted(set(error.instance) - set(known)))}"
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return f"{error.json_path}: missing: {', '.join(missing)}"
    return f"{error.json_path}: breaks {error.validator} {json.dumps(error.validator_value)[:120]}"


class Checker:
    def __init__(self, description):
        self.description = description
        self.tally = Tally()
        self._validators = {}

    def _problems(self, schema, value):
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = self.description.validator(schema)
        return [explain(error) for error in self._validators[key].iter_errors(value)]

    def check(self, exchange):
        """Findings on one captured exchange."""
        if exchange["method"] == "HEAD":
            return self._head(exchange)
        operation, values = self.description.find(exchange["method"], exchange["path"])
        status = exchange["status"]
        if operation is None:
            label = f"{exchange['method']} {masked(exchange['path'])} {status}"
            findings = self._unrouted(exchange)
        else:
            self.tally.counts[str(operation), status] += 1
            label = f"{operation} {status}"
            findings = self._routed(operation, values, exchange)
        if not formats.UUID.fullmatch(exchange["requestId"]):
            findings.append("X-Request-Id is missing or no UUID")
        return [f"{label}: {finding}" for finding in findings]

    def _head(self, exchange):
        """HEAD is GET without the body, wherever there is GET; it does not count as a test of that."""
        operation, _ = self.description.find("GET", exchange["path"])
        label = f"HEAD {masked(exchange['path'])} {exchange['status']}"
        known = NO_SUCH_ROUTE if operation is None else [int(status) for status in operation.entry["responses"]]
        findings = [] if exchange["status"] in known else ["this status is not described"]
        if exchange["responseBody"]:
            findings.append("the answer to HEAD has a body")
        return [f"{label}: {finding}" for finding in findings]

    def _unrouted(self, exchange):
        self.tally.unrouted += 1
        if exchange["status"] not in NO_SUCH_ROUTE:
            return ["this path is not described"]
        return self._body({"$ref": "#/components/schemas/Error"}, exchange, "responseBody", "answer")

    def _routed(self, operation, values, exchange):
        response = operation.entry["responses"].get(str(exchange["status"]))
        if response is None:
            return ["this status is not described"]
        response = self.description.resolve(response)
        findings = self._answer(response, exchange) + self._headers(response, exchange.get("headers"))
        if 200 <= exchange["status"] < 300:
            findings += self._request(operation, values, exchange)
        return findings

    def _answer(self, response, exchange):
        if "content" not in response:
            return ["the answer has a body, none is described"] if exchange["responseBody"] else []
        media = exchange["contentType"].split(";")[0].strip().lower()
        if media not in response["content"]:
            return [f"the answer is {media or 'of no type'}"]
        if media != JSON:
            return []
        return self._body(response["content"][media]["schema"], exchange, "responseBody", "answer")

    def _body(self, schema, exchange, member, name):
        try:
            body = json.loads(exchange[member])
        except ValueError:
            return [f"the {name} is not JSON"]
        findings = [f"{name} {problem}" for problem in self._problems(schema, body)]
        return findings + (list(leaks(body)) if member == "responseBody" else [])

    def _headers(self, response, headers):
        findings = []
        for name, header in response.get("headers", {}).items():
            header = self.description.resolve(header)
            value = (headers or {}).get(name.lower())
            if value is None:
                if header.get("required") and headers is not None:
                    findings.append(f"header {name} is missing")
            else:
                findings += [f"header {name} {problem}" for problem in self._value(header["schema"], value)]
        return findings

    def _value(self, schema, text):
        schema = self.description.resolve(schema)
        if schema.get("type") in ("integer", "boolean"):
            try:
                return self._problems(schema, json.loads(text))
            except ValueError:
                return [f"is no {schema['type']}"]
        return self._problems(schema, text)

    def _request(self, operation, values, exchange):
        findings = []
        for name, value in values.items():
            parameter = operation.parameters.get(("path", name.lower()))
            findings += [f"path parameter {name} {problem}" for problem in self._value(parameter["schema"], value)]
        for name, value in parse_qsl(urlsplit(exchange["path"]).query, keep_blank_values=True):
            parameter = operation.parameters.get(("query", name.lower()))
            if parameter is None:
                findings.append(f"query parameter {name} is not described")
            else:
                findings += [f"query parameter {name} {problem}" for problem in self._value(parameter["schema"], value)]
        return findings + self._request_body(operation, exchange)

    def _request_body(self, operation, exchange):
        described = self.description.resolve(operation.entry.get("requestBody"))
        if not exchange["requestBody"]:
            return ["succeeded without the body that is required"] if described and described.get("required") else []
        if not described or JSON not in described["content"]:
            return []
        return self._body(described["content"][JSON]["schema"], exchange, "requestBody", "request")


def read(files):
    """The exchanges of files with one JSON object per line."""
    for path in files:
        # Not splitlines(): a text may hold other ends of lines, such as U+2028.
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if not line:
                continue
            try:
                yield json.loads(line)
            except ValueError:
                raise SystemExit(f"openapi: {path.name}:{number} is not JSON") from None
