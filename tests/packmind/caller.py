# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A started stand-in and people who call it over a socket, for the tests of this folder."""
import http.client
import json
import subprocess
import sys
import unittest
import uuid
from pathlib import Path
from urllib.parse import urlsplit

PASSWORD = "Fake-passw0rd!!"
BARE_500 = {"statusCode": 500, "message": "Internal server error"}
JSON = {"content-type": "application/json"}
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"


class Reply:
    """Header names in lower case; `body` is what the JSON says, or None where it is none."""

    def __init__(self, response):
        self.status, self.content = response.status, response.read()
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        kind = self.headers.get("content-type", "")
        self.body = json.loads(self.content) if kind.startswith("application/json") and self.content else None


class StandIn:
    """A process of its own: what is tested is what others start."""

    def __init__(self, *arguments):
        program = Path(__file__).with_name("main.py")
        self.process = subprocess.Popen([sys.executable, "-B", str(program), *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        word, self.origin = self.process.stdout.readline().split()
        assert word == "ready"
        self.address = urlsplit(self.origin).netloc

    def stop(self):
        """The exit status; a process that does not end by itself is a failure, and is ended."""
        self.process.stdin.close()
        self.process.stdout.close()
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise

    def control(self, method, call, body=None):
        reply = Caller(self, prefix="/__test").call(method, call, body)
        assert reply.status == 200, reply.body
        return reply.body

    def count(self, method, path):
        return self.control("GET", f"/requests?method={method}&path=/api/v0{path}")["count"]


class Caller:
    """One person with one cookie or one key; `cookie` is taken from answers as a browser does."""

    def __init__(self, standin, cookie=None, key=None, prefix="/api/v0"):
        self.standin, self.cookie, self.key, self.prefix = standin, cookie, key, prefix

    def call(self, method, path, body=None, headers=None, content=None):
        """`body` is sent as JSON; `content` is sent as it is."""
        sent = dict(headers or {})
        if body is not None:
            content, sent = json.dumps(body).encode(), {**JSON, **sent}
        if self.cookie:
            sent.setdefault("cookie", f"auth_token={self.cookie}")
        if self.key:
            sent.setdefault("authorization", f"Bearer {self.key}")
        connection = http.client.HTTPConnection(self.standin.address, timeout=30)
        try:
            connection.request(method, self.prefix + path, content, sent)
            reply = Reply(connection.getresponse())
        finally:
            connection.close()
        if "set-cookie" in reply.headers:
            self.cookie = reply.headers["set-cookie"].split(";")[0].partition("=")[2] or None
        return reply

    def get(self, path, **more):
        return self.call("GET", path, **more)

    def post(self, path, body=None, **more):
        return self.call("POST", path, body, **more)

    def patch(self, path, body=None, **more):
        return self.call("PATCH", path, body, **more)

    def delete(self, path, **more):
        return self.call("DELETE", path, **more)

    def sign_in(self, email, password=PASSWORD):
        return self.post("/auth/signin", {"email": email, "password": password})

    def select(self, organization_id):
        return self.post("/auth/selectOrganization", {"organizationId": organization_id})


class Case(unittest.TestCase):
    """One stand-in for the tests of a class; every person in them is new, so they do not disturb each other."""

    ARGUMENTS = ("--control",)

    @classmethod
    def setUpClass(cls):
        cls.standin = StandIn(*cls.ARGUMENTS)
        cls.addClassCleanup(cls.standin.stop)

    def tearDown(self):
        self.assertEqual(self.control("GET", "/state")["defects"], [], "the stand-in itself failed")
        self.control("DELETE", "/faults")
        self.control("POST", "/mail", {"server": "delivered"})

    def control(self, method, call, body=None):
        return self.standin.control(method, call, body)

    def caller(self, **how):
        return Caller(self.standin, **how)

    @staticmethod
    def address(name="someone"):
        return f"{name}-{uuid.uuid4().hex[:8]}@acme.example"

    def person(self, organizations=1, **more):
        """Someone with an account, signed in. `ids`: their organizations, the first one selected."""
        email = self.address()
        made = self.control("POST", "/seed", {"email": email, "organizations": organizations, **more})
        caller = self.caller()
        caller.email, caller.id, caller.ids = email, made["userId"], made["organizationIds"]
        self.assertEqual(caller.sign_in(email).status, 200)
        if organizations > 1:
            self.assertEqual(caller.select(caller.ids[0]).status, 200)
        return caller

    def admin_and_member(self):
        """Two people in the organization of the first."""
        admin, member = self.person(), self.person(organizations=0)
        admin.org = member.org = admin.ids[0]
        self.invite(admin, [member.email])
        member.sign_in(member.email)
        return admin, member

    def invite(self, admin, emails, role="member"):
        return admin.post(f"/organizations/{admin.ids[0]}/users/invite", {"emails": emails, "role": role})

    def token_mailed_to(self, email):
        return self.control("GET", f"/mail?to={email}")["mails"][-1]["token"]

    def assert_bare_500(self, reply, reason):
        """A 500 that says nothing, for the reason that only the log has."""
        self.assertEqual((reply.status, reply.body), (500, BARE_500))
        self.assertIn(reason, self.control("GET", "/refusals")[-1]["reason"])
