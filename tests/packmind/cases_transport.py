# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Contract, sections 2 and 3: transport, shapes of errors, what a proxy in between answers."""
import http.client
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from caller import BARE_500, Case, Caller, JSON, StandIn


class Transport(Case):
    def connection(self):
        connection = http.client.HTTPConnection(self.standin.address, timeout=30)
        self.addCleanup(connection.close)
        return connection

    def test_2_paths_case_does_not_count_nor_a_slash_at_the_end(self):
        person = self.person(organizations=2)
        for path in ("/organizations", "/Organizations/", "/ORGANIZATIONS"):
            self.assertEqual(person.get(path).status, 200)
        self.assertEqual(person.post("/AUTH/selectorganization/", {"organizationId": person.ids[1]}).status, 200)

    def test_2_base_only_v0_exists(self):
        for path in ("/nope", "/api", "/api/v1/organizations", "/api/v0/nope", "/api/v0/capabilities"):
            reply = self.caller(prefix="").get(path)
            self.assertEqual((reply.status, reply.body), (404, {
                "message": f"Cannot GET {path}", "error": "Not Found", "statusCode": 404}))

    def test_2_content_type_another_one_is_not_parsed(self):
        body = json.dumps({"email": "ada@acme.example"}).encode()
        for kind in ("text/plain", "application/x-www-form-urlencoded"):
            reply = self.caller().call("POST", "/auth/check-email-availability", content=body,
                                       headers={"content-type": kind})
            self.assert_bare_500(reply, "no body")

    def test_2_malformed_json_is_a_400(self):
        for content in (b'{"email": ', b"[1", b'"a text"'):
            reply = self.caller().call("POST", "/auth/signin", content=content, headers=JSON)
            self.assertEqual((reply.status, reply.body), (400, {
                "message": "Unexpected end of JSON input", "error": "Bad Request", "statusCode": 400}))

    def test_2_body_over_15_mb_is_a_413(self):
        start, end = b'{"email":"', b'"}'
        room = 15 * 1024 * 1024 - len(start + end)
        for length, status in ((room, 200), (room + 1, 413)):
            reply = self.caller().call("POST", "/auth/check-email-availability", headers=JSON,
                                       content=start + b"x" * length + end)
            self.assertEqual(reply.status, status)
        self.assertEqual(reply.body, {"statusCode": 413, "message": "request entity too large"})

    def test_2_chunked_bodies_are_read(self):
        connection = self.connection()
        connection.request("POST", "/api/v0/auth/check-email-availability", iter([b'{"email":', b'"a@b.example"}']),
                           JSON, encode_chunked=True)
        self.assertEqual(connection.getresponse().read(), b'{"available":true}')

    def test_2_caching_a_weak_etag_and_304(self):
        person = self.person()
        first = person.get("/organizations")
        self.assertRegex(first.headers["etag"], r'^W/"[0-9a-f]+-.{27}"$')
        again = person.get("/organizations", headers={"if-none-match": first.headers["etag"]})
        self.assertEqual((again.status, again.content, again.headers["etag"]), (304, b"", first.headers["etag"]))
        person.post("/organizations", {"name": self.address()})
        changed = person.get("/organizations", headers={"if-none-match": first.headers["etag"]})
        self.assertEqual((changed.status, len(changed.body)), (200, 2))
        self.assertEqual({"cache-control", "retry-after", "content-encoding"} & set(first.headers), set())

    def test_2_keep_alive_is_used_and_closed_after_5_idle_seconds(self):
        connection = self.connection()
        for _ in range(3):
            connection.request("GET", "/api/v0/healthcheck")
            self.assertEqual(connection.getresponse().read()[:14], b'{"status":"ok"')
        begun = time.monotonic()
        connection.sock.settimeout(15)
        self.assertEqual(connection.sock.recv(1), b"", "the server closes")
        self.assertTrue(4.5 < time.monotonic() - begun < 10)

    def test_2_connection_close_is_respected(self):
        connection = self.connection()
        connection.request("GET", "/api/v0/healthcheck", headers={"connection": "close"})
        response = connection.getresponse()
        response.read()
        self.assertEqual(response.getheader("connection"), "close")

    def test_2_cors_echoes_any_origin(self):
        reply = self.caller().get("/healthcheck", headers={"origin": "http://evil.example"})
        self.assertEqual(reply.headers["access-control-allow-origin"], "http://evil.example")
        reply = self.caller().call("OPTIONS", "/auth/me", headers={"origin": "http://localhost:4200"})
        self.assertEqual((reply.status, reply.headers["access-control-allow-methods"]),
                         (204, "GET,HEAD,PUT,PATCH,POST,DELETE"))

    def test_4_1_a_head_over_16_kb_resets_the_connection(self):
        caller = self.caller(cookie="x" * 17_000)
        with self.assertRaises((ConnectionError, http.client.HTTPException)):
            caller.get("/auth/me")
        self.assertEqual(self.caller(cookie="x" * 15_000).get("/auth/me").status, 401)

    def test_3_1_three_shapes(self):
        shapes = [self.caller().get("/organizations").body, self.caller().sign_in("nobody@acme.example").body]
        person = self.person()
        for _ in range(4):
            shapes[2:] = [self.caller().sign_in(person.email, "wrong").body]
        self.assertEqual([list(shape) for shape in shapes], [
            ["message", "error", "statusCode"], ["statusCode", "message"], ["message", "bannedUntil"]])

    def test_2_a_proxy_that_gives_up_answers_an_html_504(self):
        person = self.person()
        self.control("POST", "/faults", {"kind": "html-504", "method": "GET", "path": "/api/v0/organizations"})
        reply = person.get("/organizations")
        self.assertEqual((reply.status, reply.headers["content-type"], reply.body), (504, "text/html", None))
        self.assertEqual(person.get("/organizations").status, 200, "only the next one was asked for")

    def test_2_a_504_may_come_after_the_write(self):
        person, name = self.person(), self.address()
        self.control("POST", "/faults", {"kind": "html-504", "method": "POST", "path": "*/organizations",
                                         "written": True})
        before = self.standin.count("POST", "/organizations")
        self.assertEqual(person.post("/organizations", {"name": name}).status, 504)
        self.assertIn(name, [one["name"] for one in person.get("/organizations").body])
        self.assertEqual(self.standin.count("POST", "/organizations"), before + 1)

    def test_other_faults_of_the_way(self):
        self.control("POST", "/faults", {"kind": "bare-500", "times": 2})
        for _ in range(2):
            self.assertEqual(self.caller().get("/healthcheck").body, BARE_500)
        self.control("POST", "/faults", {"kind": "cut"})
        with self.assertRaises((ConnectionError, http.client.HTTPException)):
            self.caller().get("/healthcheck")
        self.control("POST", "/faults", {"kind": "delay", "seconds": 0.3})
        begun = time.monotonic()
        self.assertEqual(self.caller().get("/healthcheck").status, 200)
        self.assertGreaterEqual(time.monotonic() - begun, 0.3)

    def test_the_control_surface_counts_and_keeps_what_arrived(self):
        self.control("DELETE", "/requests")
        self.caller().post("/auth/check-email-availability", {"email": "a@b.example"}, headers={"x-mark": "1"})
        seen = self.control("GET", "/requests")
        self.assertEqual(seen["counts"], {"POST /api/v0/auth/check-email-availability": 1})
        self.assertEqual((seen["last"]["headers"]["x-mark"], seen["last"]["body"]), ("1", '{"email": "a@b.example"}'))
        self.assertEqual(self.standin.count("POST", "/auth/signin"), 0)


class Process(unittest.TestCase):
    def test_without_control_there_is_no_control_surface(self):
        standin = StandIn()
        self.addCleanup(standin.stop)
        reply = Caller(standin, prefix="").post("/__test/secret", {})
        self.assertEqual((reply.status, reply.body["message"]), (404, "Cannot POST /__test/secret"))

    def test_ends_when_its_input_closes(self):
        self.assertEqual(StandIn().stop(), 0)

    def test_ends_on_sigterm(self):
        standin = StandIn()
        standin.process.send_signal(signal.SIGTERM)
        self.assertEqual(standin.process.wait(10), 0)
        standin.stop()

    @unittest.skipUnless(shutil.which("openssl"), "openssl makes the certificate")
    def test_speaks_tls_with_a_given_certificate(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        pair = [os.path.join(folder.name, name) for name in ("cert.pem", "key.pem")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                        "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-out", pair[0], "-keyout", pair[1]], check=True, capture_output=True)
        standin = StandIn("--tls", *pair)
        self.addCleanup(standin.stop)
        self.assertTrue(standin.origin.startswith("https://"))
        host, port = standin.address.split(":")
        silent = socket.create_connection((host, int(port)))  # Makes no handshake, and holds up nobody.
        self.addCleanup(silent.close)
        context = ssl.create_default_context(cafile=pair[0])
        connection = http.client.HTTPSConnection(host, int(port), timeout=10, context=context)
        self.addCleanup(connection.close)
        for _ in range(2):
            connection.request("GET", "/api/v0")
            self.assertEqual(connection.getresponse().read(), b'{"message":"Hello api"}')


class Independence(unittest.TestCase):
    def test_nothing_but_the_standard_library_and_this_folder(self):
        """Built from the contract alone: no line of it comes from, or goes into, the console."""
        folder = Path(__file__).parent
        own = {path.stem for path in folder.glob("*.py")}
        for path in folder.glob("*.py"):
            for line in path.read_text(encoding="utf-8").splitlines():
                words = line.split()
                if words[:1] in (["import"], ["from"]) and len(words) > 1:
                    name = words[1].rstrip(",").split(".")[0]
                    self.assertIn(name, own | set(sys.stdlib_module_names), path.name)
