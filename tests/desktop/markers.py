# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks for texts that somebody typed in every file below a folder, in the forms that a program
could have left them in: UTF-8, UTF-16 of both orders, and base64 of each; escaped as in JSON; and
encoded as in web addresses. Small letters and capitals are the same, but in base64.
"""
import base64
import json
import struct
from pathlib import Path
from urllib.parse import quote

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
LEAST = 6  # bytes: what is shorter is found by chance


def forms(text):
    """Everything that `text` could look like inside a file, but for base64. In small letters."""
    for writing in {text, *escaped(text)}:
        for encoding in ENCODINGS:
            yield writing.encode(encoding).lower()


def escaped(text):
    """As JSON and web addresses have it where they do not have it as it is."""
    def each(change, which):
        return "".join(change(c) if which(c) else c for c in text)

    def in_json(c):
        return "".join(f"\\u{unit:04x}" for (unit,) in struct.iter_unpack(">H", c.encode("utf-16-be")))

    def in_address(c):
        return "".join(f"%{byte:02x}" for byte in c.encode("utf-8"))

    for change in (in_json, in_address):
        yield each(change, lambda c: True)
        yield each(change, lambda c: not (c.isascii() and c.isalnum()))
    yield json.dumps(text)[1:-1]
    yield quote(text, safe="")


def base64_forms(text):
    for encoding in ENCODINGS:
        plain = text.encode(encoding)
        # What stands before it decides which of three forms base64 gives it; the digits at its
        # ends depend on its neighbours.
        for before in range(3):
            digits = base64.b64encode(bytes(before) + plain).rstrip(b"=")
            middle = digits[(before * 8 + 5) // 6:-1]
            yield middle
            yield middle.translate(bytes.maketrans(b"+/", b"-_"))


class Marker:
    """A text that is looked for."""

    def __init__(self, text):
        self.text = text
        self.plain = {form for form in forms(text) if len(form) >= LEAST}
        self.base64 = {form for form in base64_forms(text) if len(form) >= LEAST}

    def is_in(self, content):
        small = content.lower()
        return any(form in small for form in self.plain) or any(form in content for form in self.base64)


def found(folder, texts):
    """["path: text"] for each of `texts` in each file below `folder`."""
    looked_for = [Marker(text) for text in texts]
    places = set()
    for path in Path(folder).rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        try:
            content = path.read_bytes()
        except FileNotFoundError:  # A journal that has just been committed.
            continue
        places |= {f"{path.relative_to(folder)}: {marker.text}" for marker in looked_for if marker.is_in(content)}
    return sorted(places)
