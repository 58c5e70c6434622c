# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What every wire format has: which call a request is, what a right answer says, and its errors."""
from dataclasses import dataclass

from wire import json_answer

# What can be wrong with a call, whatever the format; each format has its own status and body.
PROBLEMS = ("no-key", "wrong-key", "forbidden", "no-quota", "rate-limit", "unknown-model", "retired-model",
            "server-error", "overloaded", "quoting")
DEFAULT_MODELS = ["fake-large", "fake-small", "fake-embedding"]


@dataclass
class Call:
    """`kind`: "chat", "responses" or "models". `version`: of the API, where the format asks for one."""

    kind: str
    key: str = ""
    model: str = ""
    prompt: str = ""
    version: str = ""


@dataclass
class Reply:
    """What the model says, and what that costs."""

    text: str
    input_tokens: int
    output_tokens: int


class Format:
    name = ""
    needs_key = True
    waits_in_header = True  # Whether a rate limit says Retry-After
    models = DEFAULT_MODELS

    def call_of(self, request):
        """The Call, or None where this format has no such path."""
        raise NotImplementedError

    def answer(self, call, reply):
        raise NotImplementedError

    def listing(self, models):
        raise NotImplementedError

    def problem(self, kind, call, retry_after):
        """(status, body) for one of PROBLEMS."""
        raise NotImplementedError

    def refusal(self, kind, call, retry_after=20):
        status, body = self.problem(kind, call, retry_after)
        wait = [("Retry-After", str(retry_after))] if kind == "rate-limit" and self.waits_in_header else []
        return json_answer(body, status, wait)


def bearer(request):
    word, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if word.lower() == "bearer" else ""


def text_in(content):
    """The text of a message, which is a text or a list of parts."""
    if isinstance(content, str):
        return content
    return " ".join(part.get("text", "") for part in content or [] if isinstance(part, dict))


def masked(key):
    """As OpenAI quotes a key: its ends are legible, and a short one is quoted whole."""
    return key if len(key) <= 12 else key[:8] + "*" * (len(key) - 12) + key[-4:]
