# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A copy and an erasure, asked for in one case, from its receipt until it is purged, in the real window.

    session.sh fulfilment_tour.py CONSOLE FOLDER CLOCK DUMP      one picture a step is written to FOLDER

Eve was invited, asks for her data, and then to be erased. Anna proves who asks, gathers the data, makes the package,
whose passphrase shows once; looks at what an erasure takes and what it leaves, types the phrase, and sees the
certificate; takes the deadlines along, and adds a task. The case closes. A year later, by the clock of the whole program (CLOCK, a library that moves it), the
service first doubts that clock, and purges the case the day after.

Whatever was saved, logged or remembered is looked through for Eve's address. So is all that the database holds, by its
backups and opened down to the sealed columns (DUMP, a program): outside the case it is nowhere, and after the purge
nowhere at all.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import markers
from accessible import NotShown, until
from requests_tour import EVE, LETTER, Requests, RequestsTour, SCOPE
from tour import ANNA, ANNAS_PASSWORD, Name, Words

CALENDAR_READER = Path(__file__).resolve().parent.parent / "models" / "read_calendar.py"
BACKUP_PASSWORD = "eleven grey lighthouses"
DAY = 24 * 60 * 60
RETENTION = 395 * DAY  # more than the 12 months that such a case is kept
A_DAY_LATER = RETENTION + DAY + DAY // 12


class Fulfilment:
    """Names and words of what fulfils a case."""
    RIGHTS = ("Access", "Erasure")
    COPY = "Copy of the data…"
    GATHER = "Gather the data"
    GATHERED = "What the copy has"
    MAKE = "Make the package"
    ONCE = "This passphrase is shown once"
    SAVE_PACKAGE = "Save the package…"
    BACK = "Back to the case"
    PREVIEW = "Preview the erasure…"
    GOES = "What goes"
    STAYS = "What stays, and on which ground"
    ERASE = "Erase…"
    ERASE_NOW = "Erase"
    CERTIFICATE = "Save the certificate as PDF…"
    HISTORY = "History"
    DEADLINES = "Save deadlines as calendar…"
    ADD_TASK = "Add a task…"
    ADD_TASK_NOW = "Add the task"
    TASK_TITLE = "What has to be done"
    TASK = f"Call {EVE} back"
    TASK_KEPT = "Kept in"
    REGISTER = "Register"
    REGISTER_AS_CSV = "Register as CSV…"
    REGISTER_AS_PDF = "Both as PDF…"
    BACKUPS = "Backups"
    BACK_UP = "Back up now"
    BACKUP_FOLDER = "Folder"
    BACKUP_PASSWORD = "Password for backups"
    SAVE_AND_BACK_UP = "Save and back up"
    BACKED_UP = "The backup was made, opened again, and is whole"
    KEPT = "Then the service purges it."
    DOUBTED = "Did not purge data requests: the clock had jumped"
    PURGED = "Purged on"
    WHICH = re.compile("^Which cases: ")  # remembers what was chosen last


class FulfilmentTour(RequestsTour):
    def __init__(self, console, folder, clock, dump):
        super().__init__(console, folder)
        self.clock, self.dump = str(Path(clock).resolve()), str(Path(dump).resolve())
        self.home = Path(os.environ["HOME"])
        self.backups = self.home / "backups"

    def invite_eve(self):
        self.invite(EVE)

    def record(self):
        self.open_page(Requests.PAGE)
        self.console.press(Requests.RECORD)
        self.console.enter(Requests.ADDRESS, EVE)
        for right in Fulfilment.RIGHTS:
            self.console.press(right)
        self.console.press(Requests.SAVE)
        cell = self.console.find(Requests.CASE, "table cell")
        self.ref = re.match(r"DSR-\d{4}-\d{4}", cell.get_name()).group()

    def save_the_deadlines(self):
        self.save(Fulfilment.DEADLINES, "deadlines.ics")
        read = subprocess.run([sys.executable, "-B", CALENDAR_READER, self.home / "deadlines.ics"], check=True,
                              stdout=subprocess.PIPE, encoding="utf-8")
        days = json.loads(read.stdout)
        if len(days) != 2 * len(Fulfilment.RIGHTS) or not all(self.ref in day["summary"] for day in days.values()):
            raise NotShown(f"the calendar has {days}")

    def add_a_task(self):
        """That names her, and that nobody ever does: the answer does not wait for it."""
        self.console.press(Fulfilment.ADD_TASK)
        self.console.enter(Fulfilment.TASK_TITLE, Fulfilment.TASK)
        self.console.press(Fulfilment.ADD_TASK_NOW)
        self.console.see(Fulfilment.TASK_KEPT)

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
        self.save(Fulfilment.SAVE_PACKAGE, "copy.zip")
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
        self.save(Fulfilment.CERTIFICATE, "certificate.pdf")
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

    def save(self, button, name):
        self.console.press(button)
        path = self.home / name
        self.name_a_file(path)
        until(path.exists, f"{path} was not written")

    def save_the_register(self):
        self.console.press(Fulfilment.REGISTER)
        self.save(Fulfilment.REGISTER_AS_CSV, "register.csv")
        self.save(Fulfilment.REGISTER_AS_PDF, "register.pdf")
        self.picture("register")

    def first_backup(self):
        self.backups.mkdir()
        self.open_backups()
        self.console.press(Fulfilment.BACK_UP)
        self.console.enter(Fulfilment.BACKUP_FOLDER, str(self.backups))
        self.console.enter(Fulfilment.BACKUP_PASSWORD, BACKUP_PASSWORD)
        self.console.press(Fulfilment.SAVE_AND_BACK_UP)
        self.console.see(Fulfilment.BACKED_UP)

    def open_backups(self):
        self.open_page(Name.SETTINGS)
        self.console.choose(Name.SECTIONS, Fulfilment.BACKUPS)

    def eve_is_in_the_case_alone(self):
        self.expect({"address": {"data_request.address", "data_request_task.title"}, "look-up": {"data_request.address_mark"},
                     "suppression": {"suppression.mark"}})

    def a_year_later_the_clock_is_doubted(self):
        self.start_later(RETENTION)
        self.console.enter(Name.EMAIL, ANNA)
        self.console.enter(Name.PASSWORD, ANNAS_PASSWORD)
        self.console.press(Name.SIGN_IN)
        self.open_page(Name.ACTIVITY)
        self.console.see(Fulfilment.DOUBTED)
        self.find_the_case()
        self.console.see(Fulfilment.KEPT)
        self.picture("a-year-later")
        self.quit()

    def the_day_after_it_is_purged(self):
        self.start_later(A_DAY_LATER)
        self.find_the_case()
        self.console.see(Fulfilment.PURGED)
        self.picture("purged")
        self.open_page(Name.ACTIVITY)
        self.console.press(Name.VERIFY)
        self.console.see(Words.VERIFIED)
        self.open_backups()
        self.console.press(Fulfilment.BACK_UP)
        self.console.see(Fulfilment.BACKED_UP)
        self.quit()

    def start_later(self, seconds):
        self.start_ahead(self.clock, seconds)

    def find_the_case(self):
        self.open_page(Requests.PAGE)
        self.console.choose_in_menu(Fulfilment.WHICH, Requests.ONLY_CLOSED)
        self.console.choose(Requests.LIST, Requests.CASE)

    def eve_is_nowhere(self):
        self.expect({"suppression": {"suppression.mark"}})

    def expect(self, expected):
        """Where Eve's address and what stands for it are in the newest backup: in these columns and no
        other; and in no file at all."""
        self.nothing_is_readable((EVE,))
        for name in ("certificate.pdf", "register.pdf"):
            text = subprocess.run(["pdftotext", self.home / name, "-"], check=True, stdout=subprocess.PIPE).stdout
            if not text.strip() or markers.Marker(EVE).is_in(text):
                raise NotShown(f"{name} is empty or names Eve")
        values, marks = self.read_the_newest_backup()
        found = {kind: {column for column, text in values if mark.is_in(text.encode())}
                 for kind, mark in {"address": markers.Marker(EVE), **marks}.items()}
        found = {kind: columns for kind, columns in found.items() if columns}
        if found != expected:
            raise NotShown(f"Eve is in {found}, not in {expected}")

    def read_the_newest_backup(self):
        newest = max(self.backups.glob("*.cms"))
        lines = subprocess.run([self.dump, newest, EVE], check=True, stdout=subprocess.PIPE, encoding="utf-8",
                               env={**os.environ, "BACKUP_PASSWORD": BACKUP_PASSWORD}).stdout.splitlines()
        rows = [(kind, name, json.loads(text)[0]) for kind, name, text in (line.split(" ", 2) for line in lines)]
        values = [(name, text) for kind, name, text in rows if kind == "value"]
        marks = {name: markers.Marker(text) for kind, name, text in rows if kind == "mark"}
        if len(values) < 100 or len(marks) != 2:
            raise NotShown(f"{newest} holds {len(values)} values")
        return values, marks

    def steps(self):
        return (self.sign_up, self.invite_eve, self.record, self.prove_the_identity, self.save_the_deadlines,
                self.add_a_task, self.work, self.copy, self.erase,
                self.decide_and_close, self.save_the_register, self.first_backup, self.quit,
                self.eve_is_in_the_case_alone, self.a_year_later_the_clock_is_doubted,
                self.the_day_after_it_is_purged, self.eve_is_nowhere)


if __name__ == "__main__":
    try:
        FulfilmentTour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
