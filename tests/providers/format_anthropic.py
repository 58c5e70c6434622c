# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Anthropic: messages and models. Shapes and errors: docs.claude.com/en/api (messages, models-list, errors)."""
from format import Call, Format, text_in

HEADERS = ("x-api-key", "anthropic-version")
PATHS = {("POST", "/v1/messages"): "chat", ("GET", "/v1/models"): "models"}


def error(kind, message):
    return {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_fake"}


class Anthropic(Format):
    name = "anthropic"
    models = ["claude-fake-large", "claude-fake-small"]

    def call_of(self, request):
        """The list of models has the path of OpenAI's; the headers tell them apart."""
        kind = PATHS.get((request.method, request.path))
        if kind is None or (kind == "models" and not any(name in request.headers for name in HEADERS)):
            return None
        body = request.body
        prompt = " ".join(text_in(message.get("content")) for message in body.get("messages") or [])
        return Call(kind, request.headers.get("x-api-key", ""), str(body.get("model") or ""), prompt,
                    request.headers.get("anthropic-version", ""))

    def answer(self, call, reply):
        content = [] if reply.text is None else [{"type": "text", "text": reply.text}]
        return {"id": "msg_fake", "type": "message", "role": "assistant", "model": call.model, "content": content,
                "stop_reason": "end_turn", "stop_sequence": None,
                "usage": {"input_tokens": reply.input_tokens, "output_tokens": reply.output_tokens}}

    def listing(self, models):
        return {"data": [{"type": "model", "id": name, "display_name": name, "created_at": "2026-01-01T00:00:00Z"}
                         for name in models],
                "has_more": False, "first_id": models[0] if models else None, "last_id": models[-1] if models else None}

    def problem(self, kind, call, retry_after):
        invalid = "invalid_request_error"
        return {
            "no-version": (400, error(invalid, "anthropic-version: header is required")),
            "no-key": (401, error("authentication_error", "x-api-key header is required")),
            "wrong-key": (401, error("authentication_error", "invalid x-api-key")),
            "forbidden": (403, error("permission_error", "Your API key does not have permission to use the specified "
                                                         "resource.")),
            "no-quota": (400, error(invalid, "Your credit balance is too low to access the Anthropic API. Please go to "
                                             "Plans & Billing to upgrade or purchase credits.")),
            "rate-limit": (429, error("rate_limit_error", "This request would exceed your organization's rate limit of "
                                                          "5 requests per minute.")),
            "unknown-model": (404, error("not_found_error", f"model: {call.model}")),
            "retired-model": (404, error("not_found_error", f"model: {call.model}")),
            "server-error": (500, error("api_error", "Internal server error")),
            "overloaded": (529, error("overloaded_error", "Overloaded")),
            "quoting": (400, error(invalid, f"messages.0.content: invalid text '{call.prompt}'")),
        }[kind]
