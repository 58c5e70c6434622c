# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks for texts that somebody typed in every file below a folder, in the forms that a program
could have left them in: UTF-8, UTF-16 of both orders, and base64 of each.
"""
import base64
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
LEAST = 6  # bytes: what is shorter is found by chance


def forms(text):
    """Everything that `text` could look like inside a file."""
    for encoding in ENCODINGS:
        plain = text.encode(encoding)
        yield plain
        # What stands before it decides which of three forms base64 gives it; the digits at its
        # ends depend on its neighbours.
        for before in range(3):
            digits = base64.b64encode(bytes(before) + plain).rstrip(b"=")
            middle = digits[(before * 8 + 5) // 6:-1]
            yield middle
            yield middle.translate(bytes.maketrans(b"+/", b"-_"))


def found(folder, texts):
    """["path: text"] for each of `texts` in each file below `folder`."""
    looked_for = [(text, form) for text in texts for form in set(forms(text)) if len(form) >= LEAST]
    places = set()
    for path in Path(folder).rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        try:
            content = path.read_bytes()
        except FileNotFoundError:  # A journal that has just been committed.
            continue
        places |= {f"{path.relative_to(folder)}: {text}" for text, form in looked_for if form in content}
    return sorted(places)
