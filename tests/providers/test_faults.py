#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""That everything goes wrong that is asked for, for whom and as often as it is asked for."""
import gzip
import http.client
import json
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import unittest
import zlib
from pathlib import Path

from caller import GOOD, PROMPT, LocalProvider

SECRET = "fake-secret-which-nobody-prints"


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = LocalProvider()
        cls.addClassCleanup(cls.provider.stop)

    def setUp(self):
        self.provider.control("POST", "/reset")
        self.addCleanup(lambda: self.assertEqual(self.provider.control("GET", "/state")["defects"], []))

    def disturb(self, kind, **more):
        self.provider.control("POST", "/faults", {"kind": kind, **more})

    def raw(self, length=1 << 20, seconds=5):
        """What arrives for one chat, byte for byte, until it ends or is long enough."""
        body = json.dumps({"model": "m", "messages": [{"role": "user", "content": PROMPT}]}).encode()
        with socket.create_connection(("127.0.0.1", int(self.provider.address.split(":")[1])), timeout=seconds) as line:
            line.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                         + GOOD.encode() + b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
            found = b""
            while len(found) < length:
                piece = line.recv(1 << 16)
                if not piece:
                    break
                found += piece
            return found


class OnTheWay(Case):
    def test_slow_is_late_but_right(self):
        self.disturb("slow", seconds=0.4)
        begin = time.monotonic()
        self.assertEqual(self.provider.openai().status, 200)
        self.assertGreaterEqual(time.monotonic() - begin, 0.4)

    def test_silent_accepts_and_says_nothing(self):
        self.disturb("silent", seconds=0)
        with self.assertRaises(TimeoutError):
            self.raw(seconds=0.5)
        self.assertEqual(self.provider.control("GET", "/requests")["total"], 1)

    def test_nothing_is_a_reset_before_the_first_byte(self):
        self.disturb("nothing")
        with self.assertRaises(ConnectionResetError):
            self.raw()

    def test_cut_in_the_head(self):
        self.disturb("cut-head")
        found = self.raw()
        self.assertTrue(found.startswith(b"HTTP/1.1 200"))
        self.assertNotIn(b"\r\n\r\n", found)

    def test_cut_in_the_body(self):
        self.disturb("cut-body")
        with self.assertRaises(http.client.IncompleteRead):
            self.provider.openai()

    def test_trickle_is_never_silent_and_never_done(self):
        self.disturb("trickle", seconds=0.02)
        found, begin = b"", time.monotonic()
        found = self.raw(length=20)
        self.assertGreaterEqual(time.monotonic() - begin, 0.3)
        self.assertTrue(found.startswith(b"HTTP/1.1 200 OK"))

    def test_huge_has_no_end(self):
        self.disturb("huge")
        self.assertEqual(len(self.raw(length=8 << 20)) >= 8 << 20, True)
        self.assertGreater(self.provider.control("GET", "/state")["sent"], 4 << 20)

    def test_pages_of_a_portal_and_of_a_gateway_and_a_proxy_that_wants_a_password(self):
        for kind, status, word in (("portal", 200, b"Sign in to the network"), ("gateway", 502, b"nginx"),
                                   ("proxy-login", 407, b"")):
            self.disturb(kind)
            reply = self.provider.openai()
            self.assertEqual((reply.status, reply.body), (status, None))
            self.assertIn(word, reply.content)

    def test_answers_that_cannot_be_read(self):
        self.disturb("not-json")
        self.assertRaises(ValueError, json.loads, self.provider.openai().content)
        self.disturb("not-utf8")
        self.assertRaises(UnicodeDecodeError, self.provider.openai().content.decode)
        self.disturb("wrong-shape")
        self.assertEqual(self.provider.openai().body, ["of", "another", "kind"])

    def test_empty_answers(self):
        for how, member in (("openai", "choices"), ("responses", "output"), ("anthropic", "content"),
                            ("gemini", "candidates")):
            self.disturb("empty")
            reply = getattr(self.provider, how)()
            self.assertEqual((reply.status, reply.body[member]), (200, []))

    def test_redirects_as_they_are_asked_for(self):
        for status, location in ((307, "http://127.0.0.1:9/v1"), (301, "https://elsewhere.example/v1")):
            self.disturb("redirect", location=location, status=status)
            reply = self.provider.openai()
            self.assertEqual((reply.status, reply.headers["location"]), (status, location))
        with self.assertRaisesRegex(AssertionError, "location"):
            self.disturb("redirect")

    def test_a_mark_is_in_a_header_of_all_and_in_what_is_said_of_an_error(self):
        self.provider.control("POST", "/settings", {"mark": "quiet-heron"})
        self.assertEqual(self.provider.openai().headers["x-provider-note"], "quiet-heron")
        self.assertNotIn(b"quiet-heron", self.provider.openai().content)
        for how, kind in (("openai", "wrong-key"), ("vllm", "wrong-key"), ("vllm", "quoting"),
                          ("anthropic", "overloaded"), ("gemini", "no-quota"), ("azure", "rate-limit"), ("openai", "portal"), ("openai", "gateway")):
            with self.subTest(how=how, kind=kind):
                self.disturb(kind)
                self.assertIn(b"quiet-heron", getattr(self.provider, how)().content)
        self.disturb("huge")
        self.assertIn(b"quiet-heron", self.raw(length=4096))

    def test_gzip_is_right_and_a_bomb_is_small(self):
        self.disturb("gzip")
        reply = self.provider.openai()
        self.assertEqual(reply.headers["content-encoding"], "gzip")
        self.assertEqual(json.loads(gzip.decompress(reply.content))["object"], "chat.completion")
        self.disturb("gzip-bomb")
        content = self.provider.openai().content
        self.assertLess(len(content), 1 << 20)
        unpacked, opener = 0, zlib.decompressobj(wbits=31)
        while content and not opener.eof:
            unpacked += len(opener.decompress(content, 1 << 20))
            content = opener.unconsumed_tail
        self.assertGreater(unpacked, 100 << 20)


class ForWhom(Case):
    def test_so_many_times_and_then_no_more(self):
        self.disturb("server-error", times=2)
        self.assertEqual([self.provider.openai().status for _ in range(3)], [500, 500, 200])
        self.disturb("server-error", times=0)
        self.assertEqual([self.provider.openai().status for _ in range(3)], [500] * 3)
        self.provider.control("DELETE", "/faults")
        self.assertEqual(self.provider.openai().status, 200)

    def test_only_for_a_key_a_model_a_format_or_a_path(self):
        self.disturb("no-quota", key="broke-*", times=0)
        self.assertEqual([self.provider.openai(key=key).status for key in ("broke-1", "rich", "broke-2")],
                         [429, 200, 429])
        self.disturb("overloaded", model="*-small", times=0)
        self.assertEqual([self.provider.anthropic(model=model).status for model in ("a-small", "a-large")], [529, 200])
        self.disturb("forbidden", format="gemini", times=0)
        self.assertEqual([self.provider.gemini().status, self.provider.azure().status], [403, 200])
        self.disturb("gateway", path="/v1/responses", times=0)
        self.assertEqual([self.provider.responses().status, self.provider.openai().status], [502, 200])

    def test_a_key_asks_by_its_name(self):
        for key, status in (("fake-key-wrong", 401), ("fake-key-forbid", 403), ("fake-key-limit", 429),
                            ("fake-key-broke", 429), ("fake-key-down", 500), ("fake-key-gateway", 502),
                            ("fake-key-overloaded", 503), ("fake-key-good", 200)):
            self.assertEqual(self.provider.openai(key=key).status, status, key)

    def test_an_unknown_fault_or_setting_is_refused(self):
        with self.assertRaisesRegex(AssertionError, "kind is one of"):
            self.disturb("earthquake")
        with self.assertRaisesRegex(AssertionError, "settings are"):
            self.provider.control("POST", "/settings", {"colour": "red"})


class Seen(Case):
    def test_requests_are_kept_with_headers_and_bodies(self):
        self.provider.openai()
        self.provider.gemini(model="gemini-fake-flash")
        seen = self.provider.control("GET", "/requests?format=gemini")
        self.assertEqual((seen["total"], seen["count"]), (2, 1))
        one = seen["requests"][0]
        self.assertEqual((one["call"], one["model"], one["headers"]["x-goog-api-key"]), ("chat", "gemini-fake-flash", GOOD))
        self.assertIn(PROMPT, one["body"])
        self.provider.control("DELETE", "/requests")
        self.assertEqual(self.provider.control("GET", "/requests")["total"], 0)

    def test_nothing_of_the_control_surface_is_at_the_provider(self):
        self.assertEqual(self.provider.call("GET", "/requests").status, 404)
        self.assertEqual(self.provider.call("POST", "/reset", {}).status, 404)

    def test_no_key_is_ever_printed(self):
        provider = LocalProvider()
        for how in ("openai", "anthropic", "gemini", "azure", "vllm"):
            getattr(provider, how)(key=SECRET)
        provider.call("GET", f"/v1beta/models?key={SECRET}")
        with socket.create_connection(("127.0.0.1", int(provider.address.split(":")[1]))) as line:
            line.sendall(f"Bearer {SECRET}\r\n\r\n".encode())
            line.recv(100)
        status, printed = provider.stop()
        self.assertEqual((status, printed), (0, ""))


class Tls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if shutil.which("openssl") is None:
            raise unittest.SkipTest("makes its certificate with openssl")
        folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.certificate, key = str(folder / "cert.pem"), str(folder / "key.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", key, "-out", cls.certificate, "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        cls.provider = LocalProvider("--tls", cls.certificate, key)
        cls.addClassCleanup(cls.provider.stop)

    def setUp(self):
        self.provider.control("POST", "/reset")

    def test_it_speaks_https_with_the_given_certificate(self):
        self.assertTrue(self.provider.origin.startswith("https://"))
        self.assertEqual(self.provider.openai(trusted=self.certificate).status, 200)
        with self.assertRaises(ssl.SSLCertVerificationError):
            self.provider.openai()

    def test_handshakes_fail_as_asked(self):
        for handshake, error in (("silent", TimeoutError), ("reset", (ConnectionResetError, ssl.SSLError)),
                                 ("plain", ssl.SSLError)):
            with self.subTest(handshake):
                self.provider.control("POST", "/settings", {"handshake": handshake})
                with self.assertRaises(error):
                    self.provider.openai(trusted=self.certificate, timeout=0.5)
        self.assertEqual(self.provider.control("GET", "/state")["connections"], 3)
        self.provider.control("POST", "/reset")
        self.assertEqual(self.provider.openai(trusted=self.certificate).status, 200)


if __name__ == "__main__":
    unittest.main()
