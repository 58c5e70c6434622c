# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A started provider and calls to it over a socket, as each format's own clients make them."""
import http.client
import json
import ssl
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

GOOD = "fake-key-good"
PROMPT = "say OK please"


class Reply:
    """Header names in lower case; `body` is what the JSON says, or None where it is none."""

    def __init__(self, response):
        self.status, self.content = response.status, response.read()
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        try:
            self.body = json.loads(self.content)
        except ValueError:
            self.body = None


class LocalProvider:
    """A process of its own: what is tested is what others start."""

    def __init__(self, *arguments):
        program = Path(__file__).with_name("main.py")
        self.process = subprocess.Popen([sys.executable, "-B", str(program), *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.words = self.process.stdout.readline()
        word, self.origin, self.control_origin = self.words.split()
        assert word == "ready"
        self.address = urlsplit(self.origin).netloc

    def stop(self):
        """(exit status, everything that was printed since); one that does not end is a failure, and is ended."""
        self.process.stdin.close()
        try:
            status = self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        printed = self.process.stdout.read() + self.process.stderr.read()
        self.process.stdout.close()
        self.process.stderr.close()
        return status, printed

    def connection(self, timeout=30, trusted=None):
        if self.origin.startswith("https"):
            return http.client.HTTPSConnection(self.address, timeout=timeout,
                                               context=ssl.create_default_context(cafile=trusted))
        return http.client.HTTPConnection(self.address, timeout=timeout)

    def call(self, method, path, body=None, headers=None, **how):
        connection = self.connection(**how)
        try:
            connection.request(method, path, None if body is None else json.dumps(body).encode(), headers or {})
            return Reply(connection.getresponse())
        finally:
            connection.close()

    def control(self, method, path, body=None):
        connection = http.client.HTTPConnection(urlsplit(self.control_origin).netloc, timeout=30)
        try:
            connection.request(method, path, json.dumps(body or {}).encode())
            reply = Reply(connection.getresponse())
        finally:
            connection.close()
        assert reply.status == 200, reply.body
        return reply.body

    # One short chat in each format, and its list of models.

    def openai(self, key=GOOD, model="gpt-fake", base="/v1", **how):
        return self.call("POST", f"{base}/chat/completions", {
            "model": model, "messages": [{"role": "user", "content": PROMPT}]}, bearer(key), **how)

    def responses(self, key=GOOD, model="gpt-fake", **how):
        return self.call("POST", "/v1/responses", {"model": model, "input": PROMPT}, bearer(key), **how)

    def ollama(self, key="", model="llama-fake", **how):
        return self.openai(key, model, "/ollama/v1", **how)

    def vllm(self, key="", model="llama-fake", **how):
        return self.openai(key, model, "/vllm/v1", **how)

    def anthropic(self, key=GOOD, model="claude-fake-large", version="2023-06-01", **how):
        return self.call("POST", "/v1/messages", {
            "model": model, "max_tokens": 8, "messages": [{"role": "user", "content": PROMPT}]},
            with_some({"x-api-key": key, "anthropic-version": version}), **how)

    def gemini(self, key=GOOD, model="gemini-fake-pro", **how):
        return self.call("POST", f"/v1beta/models/{model}:generateContent",
                         {"contents": [{"parts": [{"text": PROMPT}]}]}, with_some({"x-goog-api-key": key}), **how)

    def azure(self, key=GOOD, model="dep-large", version="2024-12-01-preview", **how):
        query = f"?api-version={version}" if version else ""
        return self.call("POST", f"/openai/deployments/{model}/chat/completions{query}",
                         {"messages": [{"role": "user", "content": PROMPT}]}, with_some({"api-key": key}), **how)


def with_some(headers):
    return {name: value for name, value in headers.items() if value}


def bearer(key):
    return {"Authorization": f"Bearer {key}"} if key else {}
