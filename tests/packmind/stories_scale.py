# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Max has thousands of organizations and members; mail that is not configured or does not answer; the tokens."""
import base64
import json

from caller import PASSWORD
from replaying import Story

MAX = "max@scale.example"
SCALE = "820029ac-bced-4087-8eed-1458934882e1"


class Scale(Story):
    """2,000 organizations and 20,000 members (contract, section 12)."""

    def tell(self):
        self.max = self.caller()
        self.seed({"email": MAX, "organizations": 200, "password": PASSWORD})
        self.organizations("200")
        self.seed({"email": MAX, "organizations": 1800})
        self.organizations("2000")
        self.max.patch("/auth/profile", {"displayName": "Max"})
        for count, more in (("2000", 1999), ("20000", 18001)):
            self.standin.control("POST", "/members", {"organizationId": self.comparison.known[SCALE], "count": more})
            self.play(f"scale.users-{count}", self.max)
            self.play(f"scale.statuses-{count}", self.max)
        self.results["scale.measurements"] = self.sizes

    def seed(self, body):
        made = self.standin.control("POST", "/seed", body)["organizationIds"]
        self.comparison.known.setdefault(SCALE, made[0])

    def organizations(self, count):
        self.play(f"scale.signin-{count}", self.max)
        self.play(f"scale.me-none-selected-{count}", self.max)
        self.play(f"scale.select-{count}", self.max)
        for name, what in (("organizations", "GET organizations"), ("me-selected", "GET auth/me, one selected"),
                           ("providers", "GET llm/providers (any guarded call re-reads the user)")):
            reply = self.play(f"scale.{name}-{count}", self.max)
            self.same_size(f"{count} organizations: {what}", reply)

    sizes = ()

    def same_size(self, what, reply):
        rows = {row["what"]: row["bytes"] for row in self.recording("scale.measurements")["rows"] if "bytes" in row}
        if rows[what] != len(reply.content):
            self.sizes = [*self.sizes, f"{what}: recorded {rows[what]} bytes, got {len(reply.content)}"]


class Mail(Story):
    """Each recorded on a server of its own."""

    def tell(self):
        self.one("not-configured", ["nomail@scale.example"], "8657b4b4-6a4a-4a17-9529-c0cdbd38b3ff", 201)

    def one(self, mail, emails, recorded, status):
        person = self.signed_up(MAX)
        organization = person.get("/auth/me").body["organization"]["id"]
        self.comparison.learn(recorded, organization)
        self.standin.control("POST", "/mail", {"server": mail})
        invited = person.post(f"/organizations/{organization}/users/invite", {"emails": emails, "role": "member"})
        name = f"users.statuses.mail-{'server-down' if mail == 'down' else mail}"
        self.play(name, person)
        if invited.status != status:
            self.results[name] = [f"the invitation before it answered {invited.status}"]


class MailDown(Mail):
    def tell(self):
        self.one("down", ["maildown@scale.example", "maildown2@scale.example"],
                 "d3077c74-34ed-40e5-b1ed-20e3bc4c5902", 500)


class Tokens(Story):
    """auth.token-payloads is no call: the recorder decoded a cookie and a key."""

    def tell(self):
        ada = self.signed_up("ada@acme.example")
        key = json.loads(base64.b64decode(ada.post("/auth/api-key/generate").body["apiKey"]))
        recorded = self.recording("auth.token-payloads")
        got = {"apiKey": {"decodedBase64": key, **self.decoded(key["jwt"])}, "cookie": self.decoded(ada.cookie)}
        expected = json.loads(json.dumps({name: recorded[name] for name in got}))
        for half in (got, expected):
            for one in half.values():
                one["jwtPayload"].update(iat=0, exp=0)
        self.results["auth.token-payloads"] = self.comparison.differences(expected, got)

    @staticmethod
    def decoded(token):
        head, payload = (json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
                         for part in token.split(".")[:2])
        return {"jwtHeader": head, "jwtPayload": payload, "lifetimeSeconds": payload["exp"] - payload["iat"]}
