# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether an answer of the stand-in is the recorded one, but for what has to differ: ids, times, secrets.

Ids are learned: where both have one that was not met before, they are the same from then on, so that an id in
the wrong place is found. Lists have no promised order (contract, 1.10): elements are paired by what they say.
"""
import base64
import json
import re

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
DATE = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
HTTP_DATE = r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT"
CUT = re.compile(r"… (\d+) more")
SECRETS = {"<jwt>": r"[\w-]+\.[\w-]+\.[\w-]+", "<token>": UUID.pattern, "<cli-login-code>": UUID.pattern,
           "<bcrypt-hash>": r"\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}", "<signed-state>": r".+"}
VARYING = re.compile("|".join([*SECRETS, DATE.pattern, HTTP_DATE]))
RECORDED_ORIGIN = "http://127.0.0.1:3000"


class Comparison:
    """For one stand-in and one story; `known`: recorded id -> id of the stand-in."""

    def __init__(self, origin):
        self.origin, self.known, self.found = origin, {}, []

    def learn(self, recorded, actual):
        self.known[recorded] = actual

    def ours(self, text):
        """A recorded text as the stand-in has to be asked: its ids and its address."""
        return UUID.sub(lambda match: self.known.get(match[0], match[0]), text).replace(RECORDED_ORIGIN, self.origin)

    def differences(self, recorded, actual):
        self.found = []
        self.compare("", recorded, actual)
        return self.found

    def say(self, path, recorded, actual):
        self.found.append(f"{path or 'body'}: recorded {json.dumps(recorded, ensure_ascii=False)}, "
                          f"got {json.dumps(actual, ensure_ascii=False)}")

    def compare(self, path, recorded, actual):
        if isinstance(recorded, dict) and isinstance(actual, dict):
            if list(recorded) != list(actual):
                self.say(f"{path} keys", list(recorded), list(actual))
            for key in recorded.keys() & actual.keys():
                self.compare(f"{path}.{key}", recorded[key], actual[key])
        elif isinstance(recorded, list) and isinstance(actual, list):
            self.compare_lists(path, recorded, actual)
        elif isinstance(recorded, str) and isinstance(actual, str):
            if not self.same_text(recorded, actual):
                self.say(path, recorded, actual)
        elif type(recorded) is not type(actual) or recorded != actual:
            self.say(path, recorded, actual)

    def compare_lists(self, path, recorded, actual):
        cut = CUT.fullmatch(recorded[-1]) if recorded and isinstance(recorded[-1], str) else None
        if cut:
            recorded = recorded[:-1]
        expected = len(recorded) + (int(cut[1]) if cut else 0)
        if len(actual) != expected:
            self.say(f"{path} length", expected, len(actual))
            return
        by_likeness = {}
        for element in actual:
            by_likeness.setdefault(self.likeness(element), []).append(element)
        for index, element in enumerate(recorded):
            like = by_likeness.get(self.likeness(self.translated(element)), [])
            self.compare(f"{path}[{index}]", element, like.pop(0) if like else actual[index])

    def translated(self, value):
        return json.loads(self.ours(json.dumps(value, ensure_ascii=False)))

    def likeness(self, value):
        """What an element says, without what has to differ. Ids of the stand-in that were met count."""
        met = set(self.known.values())
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        text = UUID.sub(lambda match: match[0] if match[0] in met else "<id>", DATE.sub("<date>", text))
        for mark in SECRETS:
            text = text.replace(mark, "<id>" if SECRETS[mark] == UUID.pattern else mark)
        return re.sub(r'"[^"]*token=<id>"', '"<link>"', text)

    def same_text(self, recorded, actual):
        if recorded.startswith("<api-key: "):
            return self.same_key(recorded, actual)
        if recorded in self.known:
            return self.known[recorded] == actual
        if UUID.fullmatch(recorded) and UUID.fullmatch(actual):
            self.learn(recorded, actual)
            return True
        if DATE.fullmatch(recorded):
            whole = recorded.endswith(".000Z")
            return bool(DATE.fullmatch(actual)) and (not whole or actual.endswith(".000Z"))
        return re.fullmatch(self.pattern(recorded), actual) is not None

    def pattern(self, recorded):
        """The recorded text with a pattern in place of each part that has to differ."""
        text, pattern, end = self.ours(recorded), "", 0
        for match in VARYING.finditer(text):
            pattern += re.escape(text[end:match.start()]) + self.pattern_of(match[0])
            end = match.end()
        return pattern + re.escape(text[end:])

    @staticmethod
    def pattern_of(part):
        if part in SECRETS:
            return SECRETS[part]
        return DATE.pattern if DATE.fullmatch(part) else HTTP_DATE

    def same_key(self, recorded, actual):
        """Base64 of what the recording says in clear."""
        inside = recorded.split("base64 of ", 1)[1][:-1]
        try:
            text = base64.b64decode(actual, validate=True).decode()
        except ValueError:
            return False
        return re.fullmatch(self.pattern(inside), text) is not None

    def header_differences(self, recorded, actual):
        """Only those that were recorded; the value of an ETag depends on ids and times."""
        found = []
        for name, value in recorded.items():
            got = actual.get(name)
            fits = got is not None and (re.fullmatch(r'W/"[0-9a-f]+-.{27}"', got) if name == "etag" else
                                        re.fullmatch(self.pattern(value), got))
            if not fits:
                found.append(f"header {name}: recorded {value}, got {got}")
        return found
