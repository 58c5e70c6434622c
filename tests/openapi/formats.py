# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The formats that the description uses, checked here so that they do not depend on what else is installed."""
import datetime
import re

import jsonschema

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s.]+")
URI = re.compile(r"[a-z][a-z0-9+.-]*://[^\s]+|mailto:[^\s]+")


def _is_time(text):
    """UTC with milliseconds, the one way in which the API writes times."""
    return bool(TIME.fullmatch(text)) and bool(datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ"))


def _is_date(text):
    return bool(DATE.fullmatch(text)) and bool(datetime.date.fromisoformat(text))


CHECKS = {
    "uuid": lambda text: bool(UUID.fullmatch(text)),
    "date-time": _is_time,
    "date": _is_date,
    "email": lambda text: len(text) <= 254 and bool(EMAIL.fullmatch(text)),
    "uri": lambda text: bool(URI.fullmatch(text)),
    "password": lambda text: True,
}


class Formats:
    """What a validator of jsonschema asks about "format"; one that nobody knows is an error, not a yes."""

    def check(self, instance, name):
        if name not in CHECKS:
            raise jsonschema.FormatError(f"unknown format {name}")
        if not isinstance(instance, str):
            return
        try:
            right = CHECKS[name](instance)
        except ValueError:
            right = False
        if not right:
            raise jsonschema.FormatError(f"not of format {name}")

    def conforms(self, instance, name):
        try:
            self.check(instance, name)
        except jsonschema.FormatError:
            return False
        return True
