#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A day over two profiles by the keyboard alone, in the real window.

    session.sh profiles_tour.py CONSOLE FOLDER [fr]        one picture a step is written to FOLDER

Anna signs up on her computer and signs in to her Packmind besides, which is the stand-in of tests/packmind.
There she goes to an organization by its name and invites Bruno; on her computer she records a data request,
adds a sub-processor and publishes the listing; she goes back, and quits. After a new start both are there.
She touches nothing but keys. With "fr" the console speaks French; what is looked for is then what the
catalogue of translations says.
"""
import datetime
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "packmind"))

from accessible import NotShown, is_in, named, until  # noqa: E402  (the path comes first)
from caller import PASSWORD, StandIn  # noqa: E402
from gi.repository import Atspi  # noqa: E402
from tour import ANNA, ANNAS_PASSWORD, BRUNO, FIRST, Tour  # noqa: E402

EVE = "eve.keller@example.net"
ENTRY = {
    "Name": "Crisp", "Website": "https://crisp.example", "Text of the link": "crisp.example",
    "Purpose": "Answers questions of customers", "Data processed": "E-mail address and messages",
    "Region of data hosting": "France (EU)"}
CONTACT = "privacy@crisp.example"
CUSTOMER = "Harbour 0"
SUMMARY = "Crisp answers questions from now on."
MOST_TABS = 80


class Catalogue:
    """What the window says for an English sentence."""

    def __init__(self, language):
        self.said = {}
        if language != "en":
            for message in ElementTree.parse(HERE.parent.parent / f"translations/console_{language}.ts").iter("message"):
                translation = message.find("translation")
                if translation.get("type") is None and len(translation) == 0:
                    self.said.setdefault(message.findtext("source"), set()).add(translation.text)

    def __call__(self, sentence):
        if not self.said:
            return sentence
        found = self.said.get(sentence, set())
        if len(found) != 1:
            raise NotShown(f"{sentence!r} has these translations: {sorted(found)}")
        return next(iter(found))


def plain(text):
    """Without what a keyboard may lack."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter if letter.isascii() else " " for letter in decomposed if not unicodedata.combining(letter))


class ProfilesTour(Tour):
    def __init__(self, console, folder, cloud, language):
        super().__init__(console, folder)
        self.cloud = cloud
        self.said = Catalogue(language)
        if language == "fr":
            # For the console alone: what types the keys needs an encoding that is installed.
            self.command = ["env", "LC_ALL=fr_FR.UTF-8", *self.command]

    # --- the keyboard -------------------------------------------------------------------------

    def focused(self):
        """The innermost control with a name that has the focus, or None: what a text of many lines lies in
        says that it has it too."""
        found = None
        for node, has_focus in self.console.showing(lambda node: (node, is_in(node, Atspi.StateType.FOCUSED))):
            found = node if has_focus and named(node, re.compile(".")) else found
        return found

    def tab_to(self, name):
        """Presses Tab until the control called `name` has the focus."""
        wanted = self.said(name)
        met = []
        for _ in range(MOST_TABS):
            node = self.focused()
            if node is not None and named(node, wanted):
                return
            met.append(node.get_name() if node else None)
            self.console.keys("Tab")
        raise NotShown(f"Tab does not lead to {wanted!r}, but to {met}. What shows:\n{self.console.describe()}")

    def fill(self, name, text):
        self.tab_to(name)
        self.console.keys("ctrl+a")
        self.console.type(text)

    def use(self, name):
        """Presses a button, or ticks a box."""
        self.tab_to(name)
        self.console.keys("space")

    def list_of(self, page):
        self.console.find(self.said("%1 list").replace("%1", self.said(page)), "table")

    def go_to(self, entry):
        """By the palette."""
        self.console.keys("ctrl+k")
        self.console.find(self.said("Go to"), ("text", "entry"))
        self.console.type(plain(entry))
        self.console.find(entry, "table cell")
        self.console.keys("Return")
        self.console.gone(self.said("Matches"), "table")

    def turn_to(self, number, profile):
        self.console.find(profile, "radio button")  # after a start the window comes before its profiles
        self.console.keys(f"alt+{number}")
        until(lambda: is_in(self.console.find(profile, "radio button"), Atspi.StateType.CHECKED),
              f"the profile {profile!r} is not in front")

    # --- the day ------------------------------------------------------------------------------

    def sign_up(self):
        self.start()
        self.fill("Your e-mail address", ANNA)
        self.fill("Choose a password", ANNAS_PASSWORD)
        self.fill("First organization", FIRST)
        self.console.keys("Return")
        self.console.see(self.said("No backup was made yet"))
        self.picture("overview")

    def open_the_second(self):
        self.cloud.control("POST", "/seed", {"email": ANNA, "organizations": 3, "prefix": "Harbour"})
        self.go_to(self.said("Connect elsewhere…"))
        self.tab_to("This computer")
        # One after the other; the region that is only announced is passed over. As none is chosen so far, the
        # arrows choose none either.
        self.console.keys("Down", "Down", "space")
        self.fill("Address", self.cloud.origin)
        self.console.keys("Return")
        self.fill("E-mail address", ANNA)
        self.fill("Password", PASSWORD)
        self.console.keys("Return")
        self.list_of("Overview")
        self.picture("second-profile")

    def invite(self):
        self.go_to(CUSTOMER)
        self.use("Invite people")
        self.fill("E-mail addresses", BRUNO)
        self.use("Send invitations")
        until(lambda: self.cloud.control("GET", f"/mail?to={BRUNO}")["mails"], "Bruno got no mail")
        self.picture("invited")

    def record(self):
        self.turn_to(1, self.said("This computer"))
        self.go_to(self.said("Record request"))
        self.fill("Address of the person", EVE)
        self.use("Access")
        self.use("Record the case")
        self.console.find(self.case(), "table cell")
        self.picture("recorded")

    def case(self):
        return f"DSR-{datetime.datetime.now(datetime.timezone.utc).year}-0001"

    def add_an_entry(self):
        self.go_to(self.said("Sub-processors"))
        self.list_of("Sub-processors")
        self.go_to(self.said("Add sub-processor"))
        for field, text in ENTRY.items():
            self.fill(field, text)
        self.tab_to("Add a country")
        self.console.type("FR")
        self.console.keys("Return")
        self.use("Messages to support")
        self.fill("Contact: e-mail", CONTACT)
        self.use("Save entry")
        self.console.find(self.said("Review the draft"))
        self.picture("entry")

    def publish(self):
        self.use("Review the draft")
        self.fill("Summary", SUMMARY)
        # From today, by a month and a few days more than the notice.
        self.tab_to("Effective date")
        self.console.keys("ctrl+a", "Delete", "Up", "Prior", "Up", "Up", "Up")
        self.use("Save draft")
        for step in ("Send to review", "Approve and publish", "Publish it"):
            self.use(step)
        self.console.find(self.said("Show it"))
        self.picture("published")

    def go_back(self):
        self.turn_to(2, self.cloud.address.split(":")[0])
        self.console.find(self.said("Invite people"))
        self.turn_to(1, self.said("This computer"))
        self.console.keys("alt+Left")
        self.list_of("Data requests")
        self.picture("back")

    def start_again(self):
        self.start()
        self.turn_to(2, self.cloud.address.split(":")[0])
        self.list_of("Organizations")
        self.picture("started-again")
        self.quit()

    def steps(self):
        return (self.sign_up, self.open_the_second, self.invite, self.record, self.add_an_entry, self.publish,
                self.go_back, self.quit, self.start_again)


def main(console, folder, language="en"):
    cloud = StandIn("--control")
    try:
        ProfilesTour(console, folder, cloud, language).go()
    finally:
        cloud.stop()


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
