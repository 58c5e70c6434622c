#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""That each wire format says what its provider says: right answers, lists, and every refusal."""
import unittest

from caller import GOOD, PROMPT, LocalProvider, bearer

CHATS = ("openai", "responses", "ollama", "vllm", "anthropic", "gemini", "azure")
INVALID, KEYS = "invalid_request_error", "https://platform.openai.com/account/api-keys"


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = LocalProvider()
        cls.addClassCleanup(cls.provider.stop)

    def setUp(self):
        self.provider.control("POST", "/reset")
        self.addCleanup(lambda: self.assertEqual(self.provider.control("GET", "/state")["defects"], []))

    def ask(self, how, **more):
        return getattr(self.provider, how)(**more)

    def test_each_format_has_its_own_place_for_the_answer_and_for_what_it_costs(self):
        self.provider.control("POST", "/settings", {"text": "quite all right"})
        places = {
            "openai": lambda b: (b["choices"][0]["message"]["content"], b["usage"]["prompt_tokens"],
                                 b["usage"]["completion_tokens"]),
            "responses": lambda b: (b["output"][0]["content"][0]["text"], b["usage"]["input_tokens"],
                                    b["usage"]["output_tokens"]),
            "anthropic": lambda b: (b["content"][0]["text"], b["usage"]["input_tokens"], b["usage"]["output_tokens"]),
            "gemini": lambda b: (b["candidates"][0]["content"]["parts"][0]["text"],
                                 b["usageMetadata"]["promptTokenCount"], b["usageMetadata"]["candidatesTokenCount"])}
        for how in CHATS:
            with self.subTest(how):
                reply = self.ask(how)
                self.assertEqual(reply.status, 200, reply.content)
                self.assertEqual(places.get(how, places["openai"])(reply.body),
                                 ("quite all right", len(PROMPT.split()), 3))

    def test_lists_of_models(self):
        def names(path, headers, member="data", name="id"):
            reply = self.provider.call("GET", path, headers=headers)
            self.assertEqual(reply.status, 200, reply.content)
            return [one[name] for one in reply.body[member]]

        large = ["fake-large", "fake-small", "fake-embedding"]
        self.assertEqual(names("/v1/models", bearer(GOOD)), large)
        self.assertEqual(names("/ollama/v1/models", {}), large)
        self.assertEqual(names("/v1/models", {"x-api-key": GOOD, "anthropic-version": "2023-06-01"}),
                         ["claude-fake-large", "claude-fake-small"])
        self.assertEqual(names("/v1beta/models", {"x-goog-api-key": GOOD}, "models", "name"),
                         ["models/gemini-fake-pro", "models/gemini-fake-flash"])
        self.assertEqual(names(f"/v1beta/models?key={GOOD}", {}, "models", "name")[0], "models/gemini-fake-pro")
        self.provider.control("POST", "/settings", {"models": {"vllm": ["one"]}})
        self.assertEqual(names("/vllm/v1/models", {}), ["one"])
        self.assertEqual(self.provider.call("GET", "/openai/deployments?api-version=1",
                                            headers={"api-key": GOOD}).status, 404)

    def test_only_right_keys_pass_once_some_are_named(self):
        self.provider.control("POST", "/settings", {"keys": ["right"]})
        for how in CHATS:
            with self.subTest(how):
                self.assertEqual(self.ask(how, key="right").status, 200)
                refused = {"gemini": (400, 403)}.get(how, (401, 401))
                self.assertEqual((self.ask(how, key="another").status, self.ask(how, key="").status), refused)

    def test_a_version_is_asked_for(self):
        self.assertEqual((self.provider.azure(version="").status, self.provider.azure(version="").body["error"]),
                         (404, {"code": "404", "message": "Resource not found"}))
        self.assertEqual(self.provider.anthropic(version="").body["error"]["message"],
                         "anthropic-version: header is required")

    def test_refusals(self):
        """Format, what is wrong: status, where the word stands, the word, how the text begins."""
        def openai(body):
            return body["error"]["code"] or body["error"]["type"], body["error"]["message"]

        def anthropic(body):
            return body["error"]["type"], body["error"]["message"]

        def google(body):
            return body["error"]["status"], body["error"]["message"]

        def flat(body):
            return body["type"], body["message"]

        rows = [
            ("openai", "no-key", 401, openai, INVALID, "You didn't provide an API key."),
            ("openai", "wrong-key", 401, openai, "invalid_api_key", "Incorrect API key provided: fake-key****rong. You"),
            ("openai", "forbidden", 403, openai, "unsupported_country_region_territory", "Country, region,"),
            ("openai", "no-quota", 429, openai, "insufficient_quota", "You exceeded your current quota"),
            ("openai", "rate-limit", 429, openai, "rate_limit_exceeded", "Rate limit reached for gpt-fake in"),
            ("openai", "unknown-model", 404, openai, "model_not_found", "The model `gpt-fake` does not exist or"),
            ("openai", "retired-model", 404, openai, "model_not_found", "The model `gpt-fake` has been deprecated"),
            ("openai", "server-error", 500, openai, "server_error", "The server had an error"),
            ("openai", "overloaded", 503, openai, "server_error", "That model is currently overloaded"),
            ("openai", "quoting", 400, openai, "invalid_prompt", f"Invalid prompt: '{PROMPT}'"),
            ("responses", "wrong-key", 401, openai, "invalid_api_key", "Incorrect API key"),
            ("ollama", "unknown-model", 404, openai, "api_error", 'model "llama-fake" not found, try pulling it first'),
            ("vllm", "unknown-model", 404, flat, "NotFoundError", "The model `llama-fake` does not exist."),
            ("anthropic", "no-key", 401, anthropic, "authentication_error", "x-api-key header is required"),
            ("anthropic", "wrong-key", 401, anthropic, "authentication_error", "invalid x-api-key"),
            ("anthropic", "forbidden", 403, anthropic, "permission_error", "Your API key does not have permission"),
            ("anthropic", "no-quota", 400, anthropic, INVALID, "Your credit balance is too low"),
            ("anthropic", "rate-limit", 429, anthropic, "rate_limit_error", "This request would exceed"),
            ("anthropic", "unknown-model", 404, anthropic, "not_found_error", "model: claude-fake-large"),
            ("anthropic", "server-error", 500, anthropic, "api_error", "Internal server error"),
            ("anthropic", "overloaded", 529, anthropic, "overloaded_error", "Overloaded"),
            ("gemini", "no-key", 403, google, "PERMISSION_DENIED", "Method doesn't allow unregistered callers"),
            ("gemini", "wrong-key", 400, google, "INVALID_ARGUMENT", "API key not valid."),
            ("gemini", "forbidden", 403, google, "PERMISSION_DENIED", "Generative Language API has not been used"),
            ("gemini", "no-quota", 429, google, "RESOURCE_EXHAUSTED", "You exceeded your current quota"),
            ("gemini", "rate-limit", 429, google, "RESOURCE_EXHAUSTED", "You exceeded your current quota"),
            ("gemini", "unknown-model", 404, google, "NOT_FOUND", "models/gemini-fake-pro is not found"),
            ("gemini", "overloaded", 503, google, "UNAVAILABLE", "The model is overloaded."),
            ("azure", "wrong-key", 401, openai, "401", "Access denied due to invalid subscription key"),
            ("azure", "forbidden", 403, openai, "403", "Access denied due to Virtual Network/Firewall rules."),
            ("azure", "no-quota", 429, openai, "insufficient_quota", "You exceeded your current quota"),
            ("azure", "rate-limit", 429, openai, "429", "Requests to the ChatCompletions_Create Operation under Azure "
             "OpenAI API version 2024-12-01-preview have exceeded call rate limit"),
            ("azure", "unknown-model", 404, openai, "DeploymentNotFound", "The API deployment for this resource"),
            ("azure", "server-error", 500, openai, "InternalServerError", "The server had an error"),
        ]
        for how, kind, status, read, word, text in rows:
            with self.subTest(f"{how} {kind}"):
                self.provider.control("POST", "/faults", {"kind": kind})
                reply = self.ask(how, key="fake-key-as-rong")
                self.assertEqual(reply.status, status, reply.content)
                found = read(reply.body)
                self.assertEqual(found[0], word)
                self.assertTrue(found[1].startswith(text), found[1])

    def test_how_long_to_wait_is_in_a_header_but_for_gemini(self):
        for how in CHATS:
            with self.subTest(how):
                self.provider.control("POST", "/faults", {"kind": "rate-limit", "retryAfter": 7})
                reply = self.ask(how)
                self.assertEqual(reply.headers.get("retry-after"), None if how == "gemini" else "7")
                if how == "gemini":
                    self.assertEqual(reply.body["error"]["details"][-1]["retryDelay"], "7s")

    def test_models_that_are_missing_or_retired(self):
        for how, missing, retired in (("openai", 404, 404), ("anthropic", 404, 404), ("gemini", 404, 404),
                                      ("azure", 404, 410), ("ollama", 404, 404), ("vllm", 404, 404)):
            with self.subTest(how):
                self.assertEqual((self.ask(how, model="missing-model").status, self.ask(how, model="retired-1").status),
                                 (missing, retired))

    def test_a_short_key_is_quoted_whole_as_openai_does(self):
        self.provider.control("POST", "/settings", {"keys": ["right"]})
        self.assertIn("provided: hunter2.", self.provider.openai(key="hunter2").body["error"]["message"])


if __name__ == "__main__":
    unittest.main()
