# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Contract, sections 4 and 5: lockout, tokens, keys, the CLI login, mailed tokens."""
import base64
import json

from caller import Case, PASSWORD, StandIn, UNKNOWN_ID

INVALID_KEY = {"message": "Invalid or expired API key", "error": "Unauthorized", "statusCode": 401}
DAY = 24 * 3600


def payload_of(token):
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


class Session(Case):
    def tries(self, email, *passwords):
        return [self.caller().sign_in(email, password).status for password in passwords]

    def advance(self, seconds):
        self.control("POST", "/clock", {"advanceSeconds": seconds})

    def test_4_1_cookie_attributes_and_lifetime(self):
        person = self.person()
        cookie = person.sign_in(person.email).headers["set-cookie"]
        self.assertRegex(cookie, r"^auth_token=[\w-]+\.[\w-]+\.[\w-]+; Max-Age=2592000; Path=/; Expires=\w{3}, \d\d "
                                 r"\w{3} \d{4} \d\d:\d\d:\d\d GMT; HttpOnly; SameSite=Strict$")
        payload = payload_of(person.cookie)
        self.assertEqual(list(payload), ["user", "organization", "iat", "exp", "iss"])
        self.assertEqual(payload["exp"] - payload["iat"], 30 * DAY)
        self.assertEqual(payload["organization"]["id"], person.ids[0])

    def test_4_1_secure_only_when_the_server_says_so(self):
        self.control("POST", "/settings", {"cookie_secure": True})
        self.addCleanup(self.control, "POST", "/settings", {"cookie_secure": False})
        person = self.person()
        self.assertIn("; HttpOnly; Secure; SameSite=Strict", person.sign_in(person.email).headers["set-cookie"])

    def test_4_1_the_cookie_after_a_reset_carries_every_membership(self):
        person = self.person(organizations=30)
        person.post("/auth/forgot-password", {"email": person.email})
        caller = self.caller()
        reply = caller.post("/auth/reset-password", {"token": self.token_mailed_to(person.email), "password": "x"})
        self.assertEqual((reply.status, reply.body["message"]), (200, "Password reset successfully"))
        self.assertEqual(len(payload_of(caller.cookie)["user"]["memberships"]), 30)
        self.assertGreater(len(caller.cookie), 16 * 1024)
        with self.assertRaises(OSError):
            caller.get("/auth/me")
        self.assertEqual(self.tries(person.email, "x", PASSWORD), [200, 401])

    def test_4_2_me_tells_four_states(self):
        admin, member = self.admin_and_member()
        self.assertEqual(member.get("/auth/me").body["organization"]["githubAppMode"], "on-prem")
        admin.delete(f"/organizations/{admin.org}/users/{member.id}")
        for caller, message in (
                (self.caller(), "No valid access token found"),
                (self.caller(cookie="not-a-jwt"), "Invalid or expired access token"),
                (member, "User does not have access to the organization in token")):
            reply = caller.get("/auth/me")
            self.assertEqual((reply.status, reply.body), (401, {
                "edition": "oss", "message": message, "authenticated": False}))

    def test_4_3_lockout_from_the_fourth_try_until_30_minutes_after_the_first(self):
        email = self.person().email
        self.assertEqual(self.tries(email, "bad1"), [401])
        self.advance(20 * 60)
        self.assertEqual(self.tries(email, "bad2", "bad3", "bad4", PASSWORD), [401, 401, 429, 429])
        self.advance(9 * 60)
        self.assertEqual(self.tries(email.upper(), PASSWORD), [429])
        self.advance(61)
        self.assertEqual(self.tries(email, PASSWORD), [200])

    def test_4_3_a_success_or_a_reset_clears_the_count_and_unknown_addresses_are_never_locked(self):
        email = self.person().email
        self.assertEqual(self.tries(email, "a", "b", PASSWORD, "c", "d", PASSWORD, "e", "f", "g", "h"),
                         [401, 401, 200, 401, 401, 200, 401, 401, 401, 429])
        self.caller().post("/auth/forgot-password", {"email": email})
        self.caller().post("/auth/reset-password", {"token": self.token_mailed_to(email), "password": "new"})
        self.assertEqual(self.tries(email, "new"), [200])
        self.assertEqual(set(self.tries(self.address(), *"abcdef")), {401})

    def test_4_6_profile_folds_white_space(self):
        person = self.person()
        for name, kept in (("  Ada \t Lovelace ", "Ada Lovelace"), ("   ", None), ("", None), (None, None),
                           ("x" * 255, "x" * 255)):
            self.assertEqual(person.patch("/auth/profile", {"displayName": name}).body, {"displayName": kept})
        reply = person.patch("/auth/profile", {"displayName": "x" * 256})
        self.assertEqual((reply.status, reply.body["message"]),
                         (400, "Invalid display name: must not exceed 255 characters"))
        self.assert_bare_500(person.patch("/auth/profile", {"displayName": 42}), "not a text")

    def test_4_6_the_organization_is_named_after_the_address(self):
        first, second = self.address(), None
        for number in ("", " 2"):
            second = self.caller().post("/auth/signup", {
                "email": first, "password": PASSWORD, "method": "password", "organizationName": "My chosen name"})
            if not number:
                self.assertEqual(second.body["organization"]["name"], f"{first.split('@')[0]}'s organization")
        self.assertEqual(second.status, 409)
        third = self.caller().post("/auth/signup", {"email": first.replace("acme", "other"), "password": PASSWORD,
                                                    "method": "password"})
        self.assertEqual(third.body["organization"]["name"], f"{first.split('@')[0]}'s organization 3",
                         "the refused sign-up took the second name")

    def test_4_7_invitations_live_48_hours_and_work_once(self):
        admin, email, caller = self.person(), self.address(), self.caller()
        self.invite(admin, [email.upper()])
        path = f"/auth/validate-invitation/{self.token_mailed_to(email)}"
        self.assertEqual(caller.get(path).body, {"email": email, "isValid": True})
        self.advance(47 * 3600)
        self.assertTrue(caller.get(path).body["isValid"])
        self.advance(3601)
        self.assertEqual(caller.get(path).body, {"email": "", "isValid": False})
        row = next(one for one in admin.get(f"/organizations/{admin.ids[0]}/users/statuses").body["userStatuses"]
                   if one["email"] == email)
        self.assertEqual(row["invitationStatus"], "expired")
        self.assertNotIn("invitationLink", row)
        self.invite(admin, [email])
        reply = caller.post(f"/auth/activate/{self.token_mailed_to(email)}", {"password": "x"})
        self.assertEqual((reply.status, reply.body["user"]["isActive"]), (200, True))
        self.assertEqual(caller.get("/auth/me").body["organization"]["role"], "member")

    def test_5_1_cli_login(self):
        person = self.person()
        made = person.post("/auth/cli-login-code")
        self.assertEqual((made.status, set(made.body)), (201, {"code", "expiresAt"}))
        self.assertIn(made.body["code"], [one["code"] for one in self.control("GET", "/mail")["codes"]])

        def exchange(code):
            reply = self.caller().post("/auth/cli-login-exchange", {"code": code})
            return reply.status, reply.body

        status, body = exchange(made.body["code"])
        self.assertEqual((status, set(body)), (200, {"apiKey", "expiresAt"}))
        self.assertEqual(self.caller(key=body["apiKey"]).get("/organizations").status, 200)
        gone = (404, {"statusCode": 404, "message": "CLI login code not found or invalid"})
        self.assertEqual([exchange(made.body["code"]), exchange(UNKNOWN_ID)], [gone, gone])
        late = person.post("/auth/cli-login-code").body["code"]
        self.advance(300)
        self.assertEqual(exchange(late), (410, {"statusCode": 410, "message": "CLI login code has expired"}))

    def test_5_2_a_key_makes_the_next_one_and_a_valid_cookie_wins_over_it(self):
        person = self.person(organizations=2)
        first = person.post("/auth/api-key/generate").body
        self.assertRegex(first["expiresAt"], r"\.000Z$")
        second = self.caller(key=first["apiKey"]).post("/auth/api-key/generate").body["apiKey"]
        users = f"/organizations/{person.ids[0]}/users"
        person.select(person.ids[1])
        self.assertEqual(self.caller(key=second).get(users).status, 200)
        self.assertEqual(self.caller(key=second, cookie=person.cookie).get(users).status, 403)
        self.assertEqual(self.caller(key=second, cookie="not-a-jwt").get(users).status, 200)

    def test_5_3_the_envelope_of_a_key(self):
        person = self.person()
        key = person.post("/auth/api-key/generate").body["apiKey"]
        envelope = json.loads(base64.b64decode(key, validate=True))
        self.assertEqual((list(envelope), envelope["host"]), (["host", "jwt"], self.standin.origin))
        payload = payload_of(envelope["jwt"])
        self.assertEqual(payload["exp"] - payload["iat"], 90 * DAY)
        without = base64.b64encode(json.dumps({"jwt": envelope["jwt"]}).encode()).decode()
        for wrong in (envelope["jwt"], without, key[:-8], "nonsense"):
            reply = self.caller(key=wrong).get("/organizations")
            self.assertEqual((reply.status, reply.body), (401, INVALID_KEY))
        other = self.caller().get("/organizations", headers={"authorization": "Basic abc"})
        self.assertEqual(other.body["message"], "Invalid Authorization header")

    def test_5_3_the_host_is_what_the_server_was_told(self):
        standin = StandIn("--control", "--web-url", "http://localhost:8081")
        self.addCleanup(standin.stop)
        caller = self.caller()
        caller.standin = standin
        standin.control("POST", "/seed", {"email": "ada@acme.example"})
        caller.sign_in("ada@acme.example")
        key = caller.post("/auth/api-key/generate").body["apiKey"]
        self.assertEqual(json.loads(base64.b64decode(key))["host"], "http://localhost:8081")

    def test_5_4_what_works_with_a_key(self):
        person = self.person(organizations=2)
        key = person.post("/auth/api-key/generate").body["apiKey"]
        token = json.loads(base64.b64decode(key))["jwt"]
        caller = self.caller(key=key)
        self.assertEqual(caller.get("/auth/me").status, 401)
        self.assertEqual(caller.select(person.ids[0]).status, 500)
        as_cookie = self.caller(cookie=token)
        self.assertEqual(as_cookie.get("/auth/me").body["organization"]["id"], person.ids[0])
        self.assertEqual(as_cookie.select(person.ids[1]).status, 200)
        wrapped = base64.b64encode(json.dumps({"host": "x", "jwt": as_cookie.cookie}).encode()).decode()
        self.assertEqual(self.caller(key=wrapped).get(f"/organizations/{person.ids[1]}/users").status, 200)

    def test_tokens_end_with_time_or_with_the_secret(self):
        person = self.person()
        key = self.caller(key=person.post("/auth/api-key/generate").body["apiKey"])
        self.advance(30 * DAY)
        self.assertEqual(person.get("/auth/me").body["message"], "Invalid or expired access token")
        self.assertEqual((person.get("/organizations").status, key.get("/organizations").status), (401, 200))
        self.advance(60 * DAY)
        self.assertEqual(key.get("/organizations").body, INVALID_KEY)
        person.sign_in(person.email)
        self.assertEqual(person.get("/organizations").status, 200)
        self.control("POST", "/secret", {})
        self.assertEqual(person.get("/organizations").status, 401)
