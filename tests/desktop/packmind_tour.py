#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The guided tour on a real Packmind, as far as its API v0 goes, in the real window, by accessible names.

    session.sh packmind_tour.py CONSOLE FOLDER        one picture a step is written to FOLDER

Anna gives the address of her Packmind and signs up there, creates an organization and invites Bruno; he
accepts with the link from his mail; Anna makes him an admin, looks at what her computer keeps for this
cloud and at the promises of both, quits, and starts the console again: all is there. The Packmind is the
stand-in of tests/packmind, which knows nothing of this console.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packmind"))

from accessible import NotShown  # noqa: E402  (the path comes first)
from caller import StandIn  # noqa: E402
from tour import ANNA, BRUNO, BRUNOS_PASSWORD, FIRST, SECOND, Name, Tour, Words, ANNAS_PASSWORD  # noqa: E402

ANOTHER_ADDRESS = "Another address…"
ADDRESS = "Address"
CONNECT = "Connect"
NEW_ACCOUNT = "Create an account"
KEPT_HERE = "This listing is kept on this computer."
PROMISES = ("Cloud: ", "This computer: ", "The same holds for what is kept on this computer")
RECORD = "in what is kept on this computer"


class PackmindTour(Tour):
    def __init__(self, console, folder, cloud):
        super().__init__(console, folder)
        self.cloud = cloud

    def connect(self):
        self.start()
        self.console.press(ANOTHER_ADDRESS)
        self.console.enter(ADDRESS, self.cloud.origin)
        self.picture("address")
        self.console.press(CONNECT)

    def sign_up(self):
        self.console.press(NEW_ACCOUNT)
        self.console.enter(Name.SIGN_UP_EMAIL, ANNA)
        self.console.enter(Name.SIGN_UP_PASSWORD, ANNAS_PASSWORD)
        self.console.enter(Name.SIGN_UP_ORGANIZATION, FIRST)
        self.picture("sign-up")
        self.console.press(Name.SIGN_UP)
        self.look_at_the_overview()

    def accept(self):
        mails = self.cloud.control("GET", f"/mail?to={BRUNO}")["mails"]
        self.console.choose_in_menu(Name.CONNECTION, Name.SIGN_OUT)
        self.console.press(Name.HAVE_INVITATION)
        self.console.enter(Name.INVITATION, mails[-1]["link"])
        self.console.press(Name.CHECK_INVITATION)
        self.console.see(Words.INVITED_AS)
        self.console.enter(Name.INVITED_PASSWORD, BRUNOS_PASSWORD)
        self.picture("invitation")
        self.console.press(Name.ACTIVATE)
        self.console.find(FIRST, "table cell")
        if self.console.look(SECOND, "table cell"):
            raise NotShown(f"Bruno sees {SECOND!r}, to which nobody invited him")
        self.picture("second-person")

    def look_around(self):
        self.open_page(Name.SUB_PROCESSORS)
        for words in (*Words.LISTING, KEPT_HERE):
            self.console.see(words)
        self.picture("sub-processors")
        self.open_page(Name.TRUST)
        for words in (*PROMISES, Words.AT_REST):
            self.console.see(words)
        self.picture("trust")
        self.open_page(Name.ACTIVITY)
        self.console.see(RECORD)
        self.console.press(Name.VERIFY)
        self.console.see(Words.VERIFIED)
        self.picture("activity")

    def nothing_failed(self):
        defects = self.cloud.control("GET", "/state")["defects"]
        refusals = self.cloud.control("GET", "/refusals")
        if defects or refusals:
            raise NotShown(f"the stand-in failed: {defects}, or refused: {refusals}")

    def steps(self):
        return (self.connect, self.sign_up, self.create_organization, self.invite, self.accept, self.change_role,
                self.look_around, self.quit, self.start_again, self.nothing_failed)


def main(console, folder):
    cloud = StandIn("--control")
    try:
        PackmindTour(console, folder, cloud).go()
    finally:
        cloud.stop()


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
