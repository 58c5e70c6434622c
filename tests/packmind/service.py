# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""One request from beginning to end: count, faults, body, route, guard, answer (contract, sections 2 and 3)."""
import json
import sys
import threading
import traceback
import uuid

import auth
import credentials
import faults
import guard
import llm
import organizations
import rest
import routing
import spaces
import sse
import unobserved
import users
from answers import (Answer, Failure, Refused, UNDEFINED, bare_500, framework_failure, json_answer,
                     mapped_failure)
from store import Clock, Store

AREAS = (auth, credentials, organizations, users, llm, spaces, rest, sse, unobserved)


class Settings:
    """What an operator sets on the real server. `web_url` is APP_WEB_URL (5.3); None is our own address."""

    def __init__(self):
        self.edition = "oss"
        self.web_url = None
        self.cookie_secure = False  # COOKIE_SECURE (4.1)
        self.max_login_attempts = 3  # MAX_LOGIN_ATTEMPTS (4.3)
        self.login_ban_seconds = 30 * 60  # LOGIN_BAN_TIME_SECONDS (4.3)
        self.mail = "delivered"  # or "down" or "not-configured" (section 7)
        self.heartbeat_seconds = 5.0  # Section 10; a test may shorten it


class Service:
    """`lock` is held while a route runs: routes need none of their own."""

    def __init__(self, control=None):
        self.lock = threading.RLock()
        self.clock, self.settings = Clock(), Settings()
        self.store = Store(self.clock)
        self.secret = uuid.uuid4().bytes
        self.origin = ""
        self.streams = sse.Streams(self)
        self.faults = faults.Faults()
        self.log = faults.Log()
        self.guard = guard.Guard(self)
        self.control = control(self) if control else None
        self.table = routing.Table()
        for area in AREAS:
            area.register(self.table, self)

    @property
    def web_url(self):
        return self.settings.web_url or self.origin

    def answer(self, request):
        """None where the connection is to be cut."""
        if self.control and self.control.concerns(request):
            return self.control.answer(request)
        self.log.count(request)
        fault = self.faults.take(request)
        if fault and not fault.written:
            return fault.answer()
        answer = self.ordinary(request)
        return fault.answer(answer) if fault else answer

    def ordinary(self, request):
        origin = request.headers.get("origin")
        if request.method == "OPTIONS" and origin:
            return preflight(request, origin)
        answer = self.guarded(request)
        if not answer.stream:
            answer.headers = common_headers(origin) + answer.headers
        tag = dict(answer.headers).get("ETag")
        if request.method == "GET" and answer.status == 200 and tag and \
                request.headers.get("if-none-match") == tag:
            kept = [pair for pair in answer.headers if pair[0] != "Content-Type"]
            return Answer(304, headers=kept)
        return answer

    def guarded(self, request):
        """Every error as the answer that the contract has for it."""
        try:
            with self.lock:
                return self.routed(request)
        except Failure as failure:
            return failure.answer
        except Refused as refused:
            self.log.refuse(request, str(refused))
            return bare_500()
        except Exception:  # A defect of this server: a test sees it in the control surface.
            self.log.fail(request, traceback.format_exc())
            traceback.print_exc(file=sys.stderr)
            return bare_500()

    def routed(self, request):
        parse_body(request)
        found = self.table.find(request.method, request.path)
        if found is None:
            raise framework_failure(404, f"Cannot {request.method} {request.target}")
        route, request.params = found
        self.guard.admit(route, request)
        return route.handler(request)


def parse_body(request):
    """Only JSON is parsed; any other type leaves the body undefined (section 2)."""
    if request.too_large:
        raise mapped_failure(413, "request entity too large")
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json" or not request.content:
        return
    try:
        request.body = json.loads(request.content)
    except ValueError:
        request.body = UNDEFINED
    if not isinstance(request.body, (dict, list)):
        # One text for all: only a body that ends too early was recorded (general.malformed-json).
        raise framework_failure(400, "Unexpected end of JSON input")


def common_headers(origin):
    """general.root and general.cors-simple-unknown-origin: any origin is echoed."""
    allowed = [("Access-Control-Allow-Origin", origin)] if origin else []
    return [("X-Powered-By", "Express")] + allowed + [
        ("Vary", "Origin"), ("Access-Control-Allow-Credentials", "true")]


def preflight(request, origin):
    """general.cors-preflight."""
    headers = [("X-Powered-By", "Express"), ("Access-Control-Allow-Origin", origin),
               ("Vary", "Origin, Access-Control-Request-Headers"), ("Access-Control-Allow-Credentials", "true"),
               ("Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE")]
    asked = request.headers.get("access-control-request-headers")
    return Answer(204, headers=headers + ([("Access-Control-Allow-Headers", asked)] if asked else []))
