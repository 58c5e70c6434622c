# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A copy and an erasure, asked for in one case, from its receipt to its end in the real window.

    session.sh fulfilment_tour.py CONSOLE FOLDER      one picture a step is written to FOLDER

Eve asks for her data, and then to be erased. Anna proves who asks, gathers the data, makes the package, whose passphrase
shows once; looks at what an erasure takes and what it leaves, types the phrase, and sees the certificate. The case closes.
"""
import hashlib
import re
import sys

from accessible import NotShown
from requests_tour import EVE, LETTER, Requests, RequestsTour, SCOPE


class Fulfilment:
    """Names and words of what fulfils a case."""
    RIGHTS = ("Access", "Erasure")
    COPY = "Copy of the data…"
    GATHER = "Gather the data"
    GATHERED = "What the copy has"
    MAKE = "Make the package"
    ONCE = "This passphrase is shown once"
    BACK = "Back to the case"
    PREVIEW = "Preview the erasure…"
    GOES = "What goes"
    STAYS = "What stays, and on which ground"
    ERASE = "Erase…"
    ERASE_NOW = "Erase"
    CERTIFICATE = "Save the certificate as PDF…"
    HISTORY = "History"


class FulfilmentTour(RequestsTour):
    def record(self):
        self.open_page(Requests.PAGE)
        self.console.press(Requests.RECORD)
        self.console.enter(Requests.ADDRESS, EVE)
        for right in Fulfilment.RIGHTS:
            self.console.press(right)
        self.console.press(Requests.SAVE)
        cell = self.console.find(Requests.CASE, "table cell")
        self.ref = re.match(r"DSR-\d{4}-\d{4}", cell.get_name()).group()

    def work(self):
        self.console.press(Requests.DETAILS)
        self.console.enter(Requests.SCOPE, SCOPE)
        self.console.press(Requests.KEEP_DETAILS)
        self.console.press(Requests.BEGIN)
        self.console.find(Fulfilment.COPY)

    def copy(self):
        self.console.press(Fulfilment.COPY)
        self.console.press(Fulfilment.GATHER)
        self.console.see(Fulfilment.GATHERED)
        self.picture("gathered")
        self.console.press(Fulfilment.MAKE)
        self.console.see(Fulfilment.ONCE)
        self.picture("passphrase")
        self.console.press(Fulfilment.BACK)
        self.console.see(Fulfilment.HISTORY)

    def erase(self):
        self.console.press(Fulfilment.PREVIEW)
        self.console.see(Fulfilment.GOES)
        self.console.see(Fulfilment.STAYS)
        self.picture("erasure-preview")
        self.console.press(Fulfilment.ERASE)
        self.console.enter(f"Type ERASE {self.ref}", f"ERASE {self.ref}")
        self.console.press(Fulfilment.ERASE_NOW)
        self.console.find(Fulfilment.CERTIFICATE)
        self.picture("certificate")
        self.console.press(Fulfilment.BACK)
        self.console.press(Requests.REVIEW)

    def decide_and_close(self):
        for right in Fulfilment.RIGHTS:
            self.console.press(f"Decide on: {right}")
            self.console.choose(Requests.OUTCOME, Requests.FULFILLED)
            self.console.press(Requests.KEEP_OUTCOME)
        self.console.press(Requests.CLOSE)
        self.console.enter(Requests.LETTER, LETTER)
        self.console.enter(Requests.HASH, hashlib.sha256(LETTER.encode()).hexdigest())
        self.console.press(Requests.CLOSE_NOW)
        self.console.see(Requests.CLOSED)
        self.picture("fulfilled")

    def steps(self):
        return (self.sign_up, self.record, self.prove_the_identity, self.work, self.copy, self.erase,
                self.decide_and_close, self.quit)


if __name__ == "__main__":
    try:
        FulfilmentTour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
