# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A story asks the stand-in again what the recorder asked the real server, in the same situation."""
import json
import re

from caller import Caller, PASSWORD
from comparing import Comparison

CALL_PREFIX = "/api/v0"
TOO_LARGE = re.compile(r"<(\d+) characters>")


class Missing(Exception):
    """The folder does not have a recording that the story needs."""


class Story:
    """`recordings`: name -> recording. `results`: name -> differences, for each that was played."""

    def __init__(self, standin, recordings, results):
        self.standin, self.recordings, self.results = standin, recordings, results
        self.comparison = Comparison(standin.origin)

    def caller(self, **how):
        return Caller(self.standin, **how)

    def key_of(self, caller):
        """Someone who calls with a key of this caller only."""
        return self.caller(key=caller.post("/auth/api-key/generate").body["apiKey"])

    def signed_up(self, email):
        """A new account that is signed in."""
        caller = self.caller()
        caller.post("/auth/signup", {"email": email, "password": PASSWORD, "method": "password"})
        caller.sign_in(email)
        return caller

    def mailed(self, email):
        return self.standin.control("GET", f"/mail?to={email}")["mails"][-1]["token"]

    def play(self, name, caller, token=None, headers=None):
        """Sends the recorded request as `caller` and compares; gives the reply. `token` fills what was masked."""
        recorded = self.recording(name)
        request = recorded["request"]
        sent = {**{key: value for key, value in request["headers"].items() if "<" not in value}, **(headers or {})}
        path = self.filled(request["path"], token)
        outside = not path.startswith(CALL_PREFIX)
        asking = self.caller(prefix="") if outside else caller
        reply = asking.call(request["method"], path if outside else path[len(CALL_PREFIX):],
                            self.body(request, token), sent, self.content(request))
        self.note(name, recorded["response"], reply)
        return reply

    def recording(self, name):
        if name not in self.recordings:
            raise Missing(name)
        return self.recordings[name]

    def filled(self, text, token):
        text = self.comparison.ours(text)
        return re.sub(r"<(?:token|cli-login-code)>", token, text) if token else text

    def body(self, request, token):
        if "body" not in request:
            return None
        return json.loads(self.filled(json.dumps(request["body"], ensure_ascii=False), token))

    @staticmethod
    def content(request):
        large = TOO_LARGE.fullmatch(request.get("rawBody", ""))
        return (b" " * int(large[1]) if large else request["rawBody"].encode()) if "rawBody" in request else None

    def note(self, name, recorded, reply):
        found = [] if recorded["status"] == reply.status else [f"status: recorded {recorded['status']}, got {reply.status}"]
        found += self.comparison.header_differences(recorded["headers"], reply.headers)
        if recorded["body"] == "" or reply.body is None:
            if recorded["body"] != reply.content.decode():
                found.append(f"body: recorded {recorded['body']!r}, got {reply.content!r}")
        else:
            found += self.comparison.differences(recorded["body"], reply.body)
        self.results[name] = found
