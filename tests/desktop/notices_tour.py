# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The listing from one year's table to the next with everybody told, in the real window, by accessible names.

    session.sh notices_tour.py CONSOLE FOLDER CLOCK PYTHON      one picture a step is written to FOLDER

Anna administers two organizations, and sets a mail relay (run by PYTHON, which has aiosmtpd). She reviews the listing
of 2026 and sees whom it tells, publishes it for a later day, and finds who was told, with the hash of the mail that
the relay has. One organization objects: the Overview asks for a decision until she has given one. She extends the
case of somebody who asked for their data by a letter, which counts once the relay has it. After that day, by the clock
of the whole program (CLOCK, a library that moves it), the listing of 2026 is the one in force.
"""
import csv
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from accessible import NotShown, until
from listing_tour import DAYS_OF_NOTICE, Listing, ListingTour, SUMMARY, entry_called
from requests_tour import EVE, Requests
from tour import ANNA, ANNAS_PASSWORD, FIRST, Name, SECOND

RELAY = Path(__file__).resolve().parent.parent / "mail" / "relay.py"
DAY = 24 * 60 * 60
OBJECTION = "Our recordings have to stay in France."
OUTCOME = "They do: neither company processes recordings."
WHY_MORE_TIME = "Three companies have to be asked."


class Notices:
    """Names and words of the relay, of who is told, and of objections."""
    MAIL = "Mail"
    HOST = "Relay"
    PORT = "Port"
    AUTHORITY = "Own authority"
    SENDER = "Address of the sender"
    SAVE_RELAY = "Save relay"
    RELAY_SAVED = "The mail relay is saved."
    TELLS = ("1 mail tells of it.", "They are for 2 organizations.")
    HISTORY_LIST = "History list"
    SECOND_VERSION = re.compile(r"^Version 2\b")
    WHO = "Who was told"
    SENT = "sent"
    EXPORT = "Export who was told"
    AS_CSV = "Save as CSV…"
    BACK = "Back to Sub-processors"
    OBJECTIONS = "Objections"
    RECORD = "Record an objection"
    ORGANIZATION = "Organization"
    TEXT = "What speaks against it"
    IN_TIME = "In time: objections count until"
    RECORD_NOW = "Record the objection"
    RECORDED = f"The objection of {SECOND} is recorded."
    OVERVIEW = "Overview"
    ASKS = "1 organization objects to version 2"
    DECIDE = "decide"
    UNDECIDED = "Nothing is decided for this organization."
    BECOMES = "It becomes"
    DISMISSED = "dismissed"
    OUTCOME = "Outcome, and the reason for it"
    RECORD_OUTCOME = "Record the outcome"
    DECIDED = f"The objection of {SECOND}: dismissed."
    ACCESS = "Access"
    LETTERS = "Letters…"
    EXTENSION = "Extension of the time limit…"
    WHY = "Why more time is needed"
    PROPOSE = "Propose the text"
    TEXT_OF_LETTER = "Text of the letter"
    SEND = "Send the letter"
    LEFT_IN_TIME = "Extension of the time limit: the letter left in time on"


class Relay:
    """The relay of the mail tests, with a certificate that it vouches for itself."""

    def __init__(self, python, folder):
        self.certificate = folder / "relay.pem"
        key = folder / "relay.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                        "-nodes", "-days", "365", "-subj", "/CN=relay.test", "-addext",
                        "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", self.certificate],
                       check=True, stderr=subprocess.DEVNULL)
        both = folder / "relay-with-key.pem"
        both.write_text(self.certificate.read_text() + key.read_text())
        self.process = subprocess.Popen([python, "-B", RELAY, "--cert", both], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, encoding="utf-8")
        self.port = int(self.process.stdout.readline())

    def received(self):
        print(json.dumps({"do": "state"}), file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())["received"]

    def stop(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


class NoticesTour(ListingTour):
    def __init__(self, console, folder, clock, python):
        super().__init__(console, folder)
        self.clock = str(Path(clock).resolve())
        self.home = Path(os.environ["HOME"])
        self.relay = Relay(python, self.home)

    def go(self):
        try:
            super().go()
        finally:
            self.relay.stop()

    def set_the_relay(self):
        self.open_page(Name.SETTINGS)
        self.console.choose(Name.SECTIONS, Notices.MAIL)
        self.console.enter(Notices.HOST, "127.0.0.1")
        self.console.focus(Notices.PORT)
        self.console.keys("ctrl+a")
        self.console.type(str(self.relay.port))
        self.console.keys("Tab")
        self.console.enter(Notices.AUTHORITY, self.relay.certificate.read_text())
        self.console.enter(Notices.SENDER, "cloud@example.com")
        self.console.press(Notices.SAVE_RELAY)
        self.console.see(Notices.RELAY_SAVED)
        self.picture("relay")

    def review_and_publish(self):
        self.console.press(Listing.REVIEW)
        self.console.enter(Listing.SUMMARY, SUMMARY)
        self.console.enter(Listing.DAY, self.day_in_words())
        self.console.press(Listing.SAVE_DRAFT)
        self.console.press(Listing.SEND)
        for words in Notices.TELLS:
            self.console.see(words)
        self.picture("who-is-told")
        self.console.press(Listing.APPROVE)
        self.console.press(Listing.PUBLISH)
        self.console.see(Listing.PUBLISHED)

    def see_who_was_told(self):
        until(self.relay.received, "no mail has arrived at the relay")
        self.console.press(Listing.HISTORY)
        self.console.choose(Notices.HISTORY_LIST, Notices.SECOND_VERSION)
        self.console.press(Notices.WHO)
        self.console.keys("F5")
        for words in (FIRST, SECOND, Notices.SENT):
            self.console.see(words)
        self.picture("who-was-told")
        path = self.home / "told.csv"
        self.console.choose_in_menu(Notices.EXPORT, Notices.AS_CSV)
        self.name_a_file(path)
        until(path.exists, f"{path} was not written")
        self.told_is_what_arrived(path)

    def told_is_what_arrived(self, path):
        """One mail for both organizations, and its hash beside each."""
        mails = self.relay.received()
        if len(mails) != 1 or mails[0]["to"] != [ANNA]:
            raise NotShown(f"the relay has {[mail['to'] for mail in mails]}")
        expected = hashlib.sha256(mails[0]["data"].encode()).hexdigest()
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        told = {(row["Organization"], row["SHA-256 of the mail"]) for row in rows}
        if told != {(FIRST, expected), (SECOND, expected)}:
            raise NotShown(f"{path} has {told}, and the mail has the hash {expected}")

    def object(self):
        self.console.press(Notices.BACK)
        self.console.press(Notices.OBJECTIONS)
        self.console.press(Notices.RECORD)
        self.console.choose(Notices.ORGANIZATION, SECOND)
        self.console.enter(Notices.TEXT, OBJECTION)
        self.console.see(Notices.IN_TIME)
        self.picture("objection")
        self.console.press(Notices.RECORD_NOW)
        self.console.see(Notices.RECORDED)
        self.open_page(Notices.OVERVIEW)
        self.console.see(Notices.ASKS)
        badges = [self.console.find(page, "push button").get_description()
                  for page in (Name.SUB_PROCESSORS, Requests.PAGE)]
        if badges != [Notices.DECIDE, ""]:
            raise NotShown(f"beside the pages stands {badges}")
        self.picture("asks-for-a-decision")

    def decide(self):
        self.open_page(Name.SUB_PROCESSORS)
        self.console.see(Notices.UNDECIDED)
        self.console.choose(Notices.BECOMES, Notices.DISMISSED)
        self.console.enter(Notices.OUTCOME, OUTCOME)
        self.console.press(Notices.RECORD_OUTCOME)
        self.console.see(Notices.DECIDED)
        self.picture("decided")
        self.console.press(Notices.BACK)
        self.exported_is(2025)

    def extend_by_a_letter(self):
        self.open_page(Requests.PAGE)
        self.console.press(Requests.RECORD)
        self.console.enter(Requests.ADDRESS, EVE)
        self.console.press(Notices.ACCESS, "check box")
        self.console.see(Requests.DATES)
        self.console.press(Requests.SAVE)
        self.console.find(Requests.CASE, "table cell")
        self.console.press(Notices.LETTERS)
        self.console.press(Notices.EXTENSION)
        self.console.enter(Notices.WHY, WHY_MORE_TIME)
        self.console.press(Notices.PROPOSE)
        until(lambda: WHY_MORE_TIME in self.console.read(Notices.TEXT_OF_LETTER), "no text is proposed")
        self.picture("letter")
        self.console.press(Notices.SEND)
        self.console.see(Notices.LEFT_IN_TIME)
        self.picture("extended")
        last = self.relay.received()[-1]
        if last["to"] != [EVE] or WHY_MORE_TIME not in last["data"]:
            raise NotShown(f"the letter did not arrive; the last mail went to {last['to']}")

    def go_live(self):
        self.start_ahead(self.clock, (DAYS_OF_NOTICE + 1) * DAY)
        self.console.enter(Name.EMAIL, ANNA)
        self.console.enter(Name.PASSWORD, ANNAS_PASSWORD)
        self.console.press(Name.SIGN_IN)
        self.open_page(Name.SUB_PROCESSORS)
        self.console.find(entry_called("WorkOS"), "table cell")
        self.picture("in-force")
        self.exported_is(2026)
        self.quit()

    def steps(self):
        return (self.sign_up, self.create_organization, self.set_the_relay, self.see_the_baseline,
                self.import_the_next_table, self.complete_the_entries, self.review_and_publish, self.see_who_was_told,
                self.object, self.decide, self.extend_by_a_letter, self.quit, self.go_live)


if __name__ == "__main__":
    try:
        NoticesTour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
