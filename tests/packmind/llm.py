# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The AI provider of an organization (contract, section 8). A key is never returned.

No provider is asked: like the fake one of the recordings, the key says what it would answer
(fake-key-wrong, -forbid, -limit, -down, -gateway, -empty, -hang; any other works), a model that begins with
"missing" does not exist, and an endpoint at port 9 is unreachable.
"""
from urllib.parse import urlsplit

from answers import Answer, Refused, UNDEFINED, field_of, json_answer
from llm_providers import OPENAI, PROVIDERS
from routing import ADMIN, MEMBER, ORGANIZATION

KNOWN = [provider["id"] for provider in PROVIDERS] + ["packmind"]
KEY_FIELDS = {"openai-compatible": "llmApiKey"}
ENDPOINT_FIELDS = {"azure-openai": "endpoint", "openai-compatible": "llmEndpoint"}
SERVICES = {"openai-compatible": "OpenAIAPICompatibleService", "azure-openai": "AzureOpenAIService",
            "openai": "OpenAIService", "anthropic": "AnthropicService", "gemini": "GeminiService"}
FAULTS = {"fake-key-forbid": "403 Country, region, or territory not supported",
          "fake-key-limit": "429 Rate limit reached for requests",
          "fake-key-down": "500 The server had an error",
          "fake-key-gateway": "502 <html><body>Bad gateway</body></html>"}
WRONG_KEY = {"anthropic": "authentication_error: Incorrect API key provided", "gemini": "Incorrect API key provided"}
LISTS = {"openai": ["fake-large", "fake-small", "fake-embedding"],
         "openai-compatible": ["fake-large", "fake-small", "fake-embedding"],
         "anthropic": ["claude-fake-large", "claude-fake-small"],
         "gemini": ["models/gemini-fake-pro", "models/gemini-fake-flash"], "packmind": []}
NO_LIST = ("Method not implemented for this Provider. Azure OpenAI deployment names must be configured manually "
           "from Azure Portal.")


def register(table, service):
    llm = Llm(service)
    base = "/organizations/:orgId/llm"
    table.add("GET", f"{base}/providers", MEMBER, lambda _request: json_answer({"providers": PROVIDERS}))
    table.add("GET", f"{base}/configuration", ORGANIZATION, llm.read)
    table.add("POST", f"{base}/configuration", ADMIN, llm.save)
    table.add("POST", f"{base}/configuration/test", ADMIN, llm.test_saved)
    table.add("POST", f"{base}/test-connection", MEMBER, llm.test)
    table.add("POST", f"{base}/get-models", MEMBER, llm.models)


def error_of(message):
    """The type is guessed from the text."""
    text = message.lower()
    if "401" in text or "unauthorized" in text:
        kind = "AUTHENTICATION_ERROR"
    elif "429" in text or "rate limit" in text:
        kind = "RATE_LIMIT"
    elif "network" in text or "timeout" in text:
        kind = "NETWORK_ERROR"
    else:
        kind = "API_ERROR"
    return {"message": message, "type": kind}


def problem(config, model):
    """What the provider would complain about, or None."""
    kind = config["provider"]
    key = config.get(KEY_FIELDS.get(kind, "apiKey"), "")
    if kind == "packmind":
        return "OPENAI_API_KEY not found in configuration"
    if not key:
        return f"{SERVICES[kind]} not configured"
    endpoint = config.get(ENDPOINT_FIELDS.get(kind), None) if kind in ENDPOINT_FIELDS else None
    if endpoint is not None and not urlsplit(endpoint).netloc:
        return "Invalid URL"
    if endpoint is not None and urlsplit(endpoint).port == 9:
        return "Connection error."
    if key == "fake-key-wrong":
        return WRONG_KEY.get(kind, "401 Incorrect API key provided")
    if key == "fake-key-empty":
        return f"Invalid response from {SERVICES[kind]}: no content returned"
    return FAULTS.get(key) or (f"404 The model `{model}` does not exist" if model.startswith("missing") else None)


def tried(config, model):
    message = problem(config, model)
    return {"model": model, "success": True} if message is None else \
        {"model": model, "success": False, "error": error_of(message)}


def result(config):
    """201 for success and failure alike (1.9); fastModel only where one is set that differs."""
    kind = config.get("provider", UNDEFINED)
    if kind not in KNOWN:
        raise Refused(f"unknown provider: {kind}")
    model, fast = config.get("model") or "", config.get("fastestModel") or ""
    found = {"provider": kind, "standardModel": tried(config, "unknown" if kind == "packmind" else model)}
    if fast and fast != model:
        found["fastModel"] = tried(config, fast)
    found["overallSuccess"] = all(one["success"] for one in found.values() if isinstance(one, dict))
    return found


class Llm:
    def __init__(self, service):
        self.store = service.store

    def organization(self, request):
        return self.store.organizations[request.params["orgId"]]

    def config_in(self, request):
        config = field_of(request.body, "config")
        if not isinstance(config, dict):
            raise Refused("config is missing")
        return config

    def read(self, request):
        """Not even membership is checked. Fields without a value are left out (1.12), models are empty texts."""
        config = self.organization(request).llm
        if config is None:
            return json_answer({"configuration": None, "hasConfiguration": False})
        kind = config.get("provider")
        defaults = OPENAI if kind == "packmind" else ("", "")
        shown = {"provider": kind} if kind is not None else {}
        shown["model"] = config.get("model") or defaults[0]
        shown["fastestModel"] = config.get("fastestModel") or defaults[1]
        for name, value in (("endpoint", config.get(ENDPOINT_FIELDS.get(kind))), ("apiVersion", config.get("apiVersion"))):
            if value is not None:
                shown[name] = value
        return json_answer({"configuration": shown, "hasConfiguration": True})

    def save(self, request):
        """Replaces everything and validates nothing: a key that is left out overwrites the saved one."""
        self.organization(request).llm = dict(self.config_in(request))
        return json_answer({"success": True, "message": "LLM configuration saved successfully"}, 201)

    def test_saved(self, request):
        config = self.organization(request).llm
        if config is None:
            return json_answer({"hasConfiguration": False, "provider": "packmind", "standardModel": {
                "model": "unknown", "success": False,
                "error": error_of("No LLM configuration found for this organization")}, "overallSuccess": False}, 201)
        return self.tested(config, {"hasConfiguration": True})

    def test(self, request):
        return self.tested(self.config_in(request), {})

    @staticmethod
    def tested(config, first):
        if "fake-key-hang" in (config.get("apiKey"), config.get("llmApiKey")):
            return Answer(0, hang=True)
        return json_answer({**first, **result(config)}, 201)

    def models(self, request):
        """A wrong key or an unreachable host: success with no models. Azure cannot list."""
        config = self.config_in(request)
        kind = config.get("provider", UNDEFINED)
        if kind == "azure-openai" or kind not in KNOWN:
            message = NO_LIST if kind == "azure-openai" else f"Unknown provider: {kind}"
            shown = {} if kind is UNDEFINED else {"provider": kind}
            return json_answer({**shown, "models": [], "success": False, "error": error_of(message)}, 201)
        listed = [] if kind != "packmind" and problem(config, "") else LISTS[kind]
        return json_answer({"provider": kind, "models": listed, "success": True}, 201)
