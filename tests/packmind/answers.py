# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What a route gives back, and the three shapes of an error (contract, section 3).

A route returns an Answer or raises: Refused becomes the bare 500 of section 3.3, Failure any other error.
"""
import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import Callable, Optional

REASONS = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict"}
PHRASES = {**REASONS, 200: "OK", 201: "Created", 204: "No Content", 304: "Not Modified", 410: "Gone",
           413: "Payload Too Large", 429: "Too Many Requests", 500: "Internal Server Error",
           501: "Not Implemented", 504: "Gateway Time-out"}


class Undefined:
    """A field, or a whole body, that the request does not have: not the same as null (1.12)."""

    def __bool__(self):
        return False

    def __repr__(self):
        return "undefined"


UNDEFINED = Undefined()


@dataclass
class Answer:
    """Status, headers and body; `stream` writes the body itself and keeps the connection (sse.py)."""

    status: int
    content: bytes = b""
    headers: list = field(default_factory=list)
    stream: Optional[Callable] = None
    hang: bool = False


class Failure(Exception):
    """An error with a status that carries a meaning (3.2)."""

    def __init__(self, answer):
        super().__init__(f"{answer.status}")
        self.answer = answer


class Refused(Exception):
    """A bare 500; the reason stays in the server's log (3.3)."""


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def etag_of(content):
    """The weak tag of a JSON answer (section 2): length in hex, then a SHA-1 in base64."""
    digest = base64.b64encode(hashlib.sha1(content).digest()).decode()[:27]
    return f'W/"{len(content):x}-{digest}"'


def json_answer(value, status=200, headers=()):
    content = compact(value)
    kind = [("Content-Type", "application/json; charset=utf-8"), ("ETag", etag_of(content))]
    return Answer(status, content, list(headers) + kind)


def framework_failure(status, message):
    """First shape of 3.1: {"message","error","statusCode"}."""
    return Failure(json_answer({"message": message, "error": REASONS[status], "statusCode": status}, status))


def mapped_failure(status, message):
    """Second shape of 3.1: {"statusCode","message"}."""
    return Failure(json_answer({"statusCode": status, "message": message}, status))


def bare_500():
    return mapped_failure(500, "Internal server error").answer


def field_of(body, name):
    """The field of a request's body; a route that reads one of no body at all fails (3.3)."""
    if body is UNDEFINED:
        raise Refused("the request has no body that was parsed")
    return body.get(name, UNDEFINED) if isinstance(body, dict) else UNDEFINED


def required_text(body, name):
    """A field without which the call is refused as a bare 500 (3.3)."""
    value = field_of(body, name)
    if not isinstance(value, str) or not value:
        raise Refused(f"{name} is missing or not a text")
    return value
