#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""That a text is found in whatever form it was left."""
import base64
import json
import tempfile
import unittest
from pathlib import Path
from urllib.parse import quote

import markers

TEXT = "anna.berger@example.com"


class Markers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.file = Path(self.folder.name, "sub", "file")
        self.file.parent.mkdir()

    def found_in(self, content):
        self.file.write_bytes(content)
        return markers.found(self.folder.name, [TEXT, "never typed"])

    def test_in_every_form(self):
        for encoding in markers.ENCODINGS:
            for before in range(7):
                left = b"\0" * before + TEXT.encode(encoding) + b"!"
                with self.subTest(encoding=encoding, before=before):
                    self.assertEqual(self.found_in(left), [f"sub/file: {TEXT}"])
                    self.assertEqual(self.found_in(base64.b64encode(left)), [f"sub/file: {TEXT}"])
                    self.assertEqual(self.found_in(base64.urlsafe_b64encode(left)), [f"sub/file: {TEXT}"])

    def test_whatever_its_letters(self):
        self.assertEqual(self.found_in(TEXT.upper().encode()), [f"sub/file: {TEXT}"])

    def test_escaped(self):
        written = {
            "JSON, all of it": "".join(f"\\u{ord(c):04X}" for c in TEXT),
            "JSON, the sign alone": json.dumps({"to": TEXT}).replace("@", "\\u0040").replace(".", "\\u002e"),
            "an address": "https://example.org/?to=" + quote(TEXT, safe=""),
            "an address, all of it": "".join(f"%{byte:02X}" for byte in TEXT.encode()),
        }
        for name, text in written.items():
            for encoding in markers.ENCODINGS:
                with self.subTest(name=name, encoding=encoding):
                    self.assertEqual(self.found_in(text.encode(encoding)), [f"sub/file: {TEXT}"])

    def test_beyond_ascii(self):
        text = "zoë+Ω😀@example.org"
        for written in (json.dumps(text), quote(text, safe=""), text):
            with self.subTest(written=written):
                self.file.write_text(written, encoding="utf-8")
                self.assertEqual(markers.found(self.folder.name, [text]), [f"sub/file: {text}"])

    def test_not_where_it_is_not(self):
        self.assertEqual(self.found_in(TEXT[:-1].encode() + bytes(range(256))), [])


if __name__ == "__main__":
    unittest.main()
