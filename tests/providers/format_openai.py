# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""OpenAI: chat completions, responses and models; and two servers that are compatible with it but for their errors.

Shapes: platform.openai.com/docs/api-reference. Errors: its guide on error codes, and bodies that people quote in
public bug reports.
"""
from format import Call, Format, bearer, masked, text_in

KEYS_PAGE = "https://platform.openai.com/account/api-keys"
PATHS = {("POST", "/chat/completions"): "chat", ("POST", "/responses"): "responses", ("GET", "/models"): "models"}


def error(message, kind, code=None, param=None):
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def call_in(request, base):
    kind = PATHS.get((request.method, request.path.removeprefix(base))) if request.path.startswith(base) else None
    if kind is None:
        return None
    body = request.body
    if kind == "responses":
        given = body.get("input")
        prompt = given if isinstance(given, str) else " ".join(text_in(item.get("content")) for item in given or [])
    else:
        prompt = " ".join(text_in(message.get("content")) for message in body.get("messages") or [])
    return Call(kind, bearer(request), str(body.get("model") or ""), prompt)


def usage(reply):
    return {"prompt_tokens": reply.input_tokens, "completion_tokens": reply.output_tokens,
            "total_tokens": reply.input_tokens + reply.output_tokens}


def chat(call, reply):
    content = [] if reply.text is None else [
        {"index": 0, "message": {"role": "assistant", "content": reply.text, "refusal": None}, "logprobs": None,
         "finish_reason": "stop"}]
    return {"id": "chatcmpl-fake", "object": "chat.completion", "created": 1_790_000_000, "model": call.model,
            "choices": content, "usage": usage(reply)}


def responses(call, reply):
    output = [] if reply.text is None else [
        {"type": "message", "id": "msg_fake", "status": "completed", "role": "assistant",
         "content": [{"type": "output_text", "text": reply.text, "annotations": []}]}]
    return {"id": "resp_fake", "object": "response", "created_at": 1_790_000_000, "status": "completed", "error": None,
            "model": call.model, "output": output,
            "usage": {"input_tokens": reply.input_tokens, "output_tokens": reply.output_tokens,
                      "total_tokens": reply.input_tokens + reply.output_tokens}}


class OpenAi(Format):
    name, base = "openai", "/v1"

    def call_of(self, request):
        return call_in(request, self.base)

    def answer(self, call, reply):
        return responses(call, reply) if call.kind == "responses" else chat(call, reply)

    def listing(self, models):
        return {"object": "list", "data": [
            {"id": name, "object": "model", "created": 1_790_000_000, "owned_by": "system"} for name in models]}

    def problem(self, kind, call, retry_after):
        invalid = "invalid_request_error"
        return {
            "no-key": (401, error("You didn't provide an API key. You need to provide your API key in an Authorization "
                                  f"header using Bearer auth. You can obtain an API key from {KEYS_PAGE}.", invalid)),
            "wrong-key": (401, error(f"Incorrect API key provided: {masked(call.key)}. You can find your API key at "
                                     f"{KEYS_PAGE}.", invalid, "invalid_api_key")),
            "forbidden": (403, error("Country, region, or territory not supported", "request_forbidden",
                                     "unsupported_country_region_territory")),
            "no-quota": (429, error("You exceeded your current quota, please check your plan and billing details. For "
                                    "more information on this error, read the docs: https://platform.openai.com/docs/"
                                    "guides/error-codes/api-errors.", "insufficient_quota", "insufficient_quota")),
            "rate-limit": (429, error(f"Rate limit reached for {call.model} in organization org-fake on requests per "
                                      f"min (RPM): Limit 3, Used 3, Requested 1. Please try again in {retry_after}s. "
                                      "Visit https://platform.openai.com/account/rate-limits to learn more.",
                                      "requests", "rate_limit_exceeded")),
            "unknown-model": (404, error(f"The model `{call.model}` does not exist or you do not have access to it.",
                                         invalid, "model_not_found")),
            "retired-model": (404, error(f"The model `{call.model}` has been deprecated, learn more here: "
                                         "https://platform.openai.com/docs/deprecations", invalid, "model_not_found")),
            "server-error": (500, error("The server had an error while processing your request. Sorry about that!",
                                        "server_error")),
            "overloaded": (503, error("That model is currently overloaded with other requests. You can retry your "
                                      "request.", "server_error")),
            "quoting": (400, error(f"Invalid prompt: '{call.prompt}'", invalid, "invalid_prompt", "messages")),
        }[kind]


class Ollama(OpenAi):
    """A server on the own computer: no key is needed, and a model has to be there already."""

    name, base, needs_key = "ollama", "/ollama/v1", False

    def problem(self, kind, call, retry_after):
        if kind in ("unknown-model", "retired-model"):
            return 404, error(f'model "{call.model}" not found, try pulling it first', "api_error")
        return super().problem(kind, call, retry_after)


class Vllm(OpenAi):
    """A server with a key of its own choice, whose errors are flat and have a number for a code."""

    name, base, needs_key = "vllm", "/vllm/v1", False

    def problem(self, kind, call, retry_after):
        if kind in ("no-key", "wrong-key"):
            return 401, {"error": "Unauthorized"}
        flat = {"unknown-model": (404, f"The model `{call.model}` does not exist.", "NotFoundError"),
                "retired-model": (404, f"The model `{call.model}` does not exist.", "NotFoundError"),
                "quoting": (400, f"Invalid prompt: '{call.prompt}'", "BadRequestError"),
                "server-error": (500, "Internal server error", "InternalServerError")}.get(kind)
        if flat is None:
            return super().problem(kind, call, retry_after)
        status, message, word = flat
        return status, {"object": "error", "message": message, "type": word, "param": None, "code": status}
