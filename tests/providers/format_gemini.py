# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Google Gemini: generateContent and models, v1beta. Shapes and errors: ai.google.dev/api, and bodies that people
quote in public bug reports. A wrong key is a 400 here."""
import re

from format import Call, Format, text_in

GENERATE = re.compile(r"/v1beta/models/([^/:]+):generateContent$")
SERVICE = "generativelanguage.googleapis.com"
RATES = "https://ai.google.dev/gemini-api/docs/rate-limits"


def error(code, message, status, *details):
    found = {"error": {"code": code, "message": message, "status": status}}
    if details:
        found["error"]["details"] = list(details)
    return found


def detail(kind, **members):
    return {"@type": f"type.googleapis.com/google.rpc.{kind}", **members}


class Gemini(Format):
    name, waits_in_header = "gemini", False  # It says so in the body
    models = ["gemini-fake-pro", "gemini-fake-flash"]

    def call_of(self, request):
        key = request.headers.get("x-goog-api-key") or request.query.get("key", "")
        if request.method == "GET" and request.path == "/v1beta/models":
            return Call("models", key)
        found = GENERATE.match(request.path)
        if not found or request.method != "POST":
            return None
        prompt = " ".join(text_in(content.get("parts")) for content in request.body.get("contents") or [])
        return Call("chat", key, found[1], prompt)

    def answer(self, call, reply):
        candidates = [] if reply.text is None else [
            {"content": {"parts": [{"text": reply.text}], "role": "model"}, "finishReason": "STOP", "index": 0}]
        return {"candidates": candidates, "modelVersion": call.model,
                "usageMetadata": {"promptTokenCount": reply.input_tokens, "candidatesTokenCount": reply.output_tokens,
                                  "totalTokenCount": reply.input_tokens + reply.output_tokens}}

    def listing(self, models):
        return {"models": [{"name": f"models/{name}", "displayName": name, "inputTokenLimit": 1_048_576,
                            "outputTokenLimit": 65_536, "supportedGenerationMethods": ["generateContent"]}
                           for name in models]}

    def problem(self, kind, call, retry_after):
        invalid = "API key not valid. Please pass a valid API key."
        spent = f"You exceeded your current quota, please check your plan and billing details. For more information: {RATES}."
        gone = (404, error(404, f"models/{call.model} is not found for API version v1beta, or is not supported for "
                                "generateContent. Call ListModels to see the list of available models and their "
                                "supported methods.", "NOT_FOUND"))
        return {
            "no-key": (403, error(403, "Method doesn't allow unregistered callers (callers without established identity). "
                                       "Please use API Key or other form of API consumer identity to call this API.",
                                  "PERMISSION_DENIED")),
            "wrong-key": (400, error(400, invalid, "INVALID_ARGUMENT",
                                     detail("ErrorInfo", reason="API_KEY_INVALID", domain="googleapis.com",
                                            metadata={"service": SERVICE}),
                                     detail("LocalizedMessage", locale="en-US", message=invalid))),
            "forbidden": (403, error(403, "Generative Language API has not been used in project 0 before or it is "
                                          "disabled.", "PERMISSION_DENIED",
                                     detail("ErrorInfo", reason="SERVICE_DISABLED", domain="googleapis.com",
                                            metadata={"service": SERVICE}))),
            "no-quota": (429, error(429, spent, "RESOURCE_EXHAUSTED", detail("Help", links=[
                {"description": "Learn more about Gemini API quotas", "url": RATES}]))),
            "rate-limit": (429, error(429, spent, "RESOURCE_EXHAUSTED",
                                      detail("QuotaFailure", violations=[
                                          {"quotaMetric": f"{SERVICE}/generate_content_free_tier_requests",
                                           "quotaDimensions": {"model": call.model}, "quotaValue": "5"}]),
                                      detail("RetryInfo", retryDelay=f"{retry_after}s"))),
            "unknown-model": gone, "retired-model": gone,
            "server-error": (500, error(500, "An internal error has occurred. Please retry.", "INTERNAL")),
            "overloaded": (503, error(503, "The model is overloaded. Please try again later.", "UNAVAILABLE")),
            "quoting": (400, error(400, f"Invalid value at 'contents[0]': '{call.prompt}'", "INVALID_ARGUMENT")),
        }[kind]
