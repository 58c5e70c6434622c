# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A data request from its receipt to its end, in the real window, by accessible names.

    session.sh requests_tour.py CONSOLE FOLDER        one picture a step is written to FOLDER

Anna signs up on her computer and records what Eve asked for. She asks Eve who she is, says that it is proved,
what the request is about, does what has to be done, decides and closes the case. The address stands nowhere
in the window until she asks for it. After a new start the case is found among the closed ones.
"""
import hashlib
import re
import sys

from accessible import NotShown, until
from tour import Name, Tour

EVE = "eve.keller@example.net"
SCOPE = "Newsletters to every account of hers"
LETTER = "Answer to your objection"


class Requests:
    """Names and words of the page of data requests."""
    PAGE = "Data requests"
    LIST = "Data requests list"
    NONE = "No case is open."
    RECORD = "Record request"
    ADDRESS = "Address of the person"
    RIGHT = "Objection to marketing"
    DATES = "internal target"
    UNKNOWN = "This person has no account here."
    SAVE = "Record the case"
    CASE = re.compile(r"^DSR-\d{4}-0001\b")
    SHOW = "Show the person"
    CHECK = "Check who asks…"
    CHECK_NOW = "Check who asks"
    WHY = "Why"
    QUESTION = "What the person is asked"
    PAUSED = "paused"
    PROVED = "Identity is proved…"
    PROVED_NOW = "Identity is proved"
    BEGIN = "Begin the work"
    DETAILS = "Edit details…"
    SCOPE = "Which data it is about"
    KEEP_DETAILS = "Keep the details"
    WHY_NOT = "Begin the work: Say first which data the request is about."
    TASKS = "Update a task"
    TASK = "Processing"
    TASK_STATE = "How far it is"
    TASK_DONE = "Done"
    KEEP_TASK = "Keep the task"
    REVIEW = "Send to review"
    DECIDE = "Decide on: Objection to marketing"
    OUTCOME = "Outcome"
    FULFILLED = "Fulfilled"
    KEEP_OUTCOME = "Keep the outcome"
    CLOSE = "Close as fulfilled…"
    CLOSE_NOW = "Close as fulfilled"
    LETTER = "Letter or message"
    HASH = "SHA-256 of what was sent"
    CLOSED = "is now in “Fulfilled”."
    WHICH_OPEN = "Which cases: Open"
    ONLY_CLOSED = "Closed"
    DATE_STEPS = "How the dates of “Objection to marketing” came about"


class RequestsTour(Tour):
    def record(self):
        self.open_page(Requests.PAGE)
        self.console.see(Requests.NONE)
        self.picture("no-requests")
        self.console.press(Requests.RECORD)
        self.console.enter(Requests.ADDRESS, EVE)
        self.console.press(Requests.RIGHT)
        self.console.see(Requests.DATES)
        self.console.see(Requests.UNKNOWN)
        self.picture("record")
        self.console.press(Requests.SAVE)
        self.console.find(Requests.CASE, "table cell")
        self.console.find(Requests.CHECK)
        self.picture("received")
        if any(EVE in node.get_name() for node in self.console.showing()):
            raise NotShown("the address shows, although nobody asked for it")

    def show_the_person(self):
        self.console.press(Requests.SHOW)
        self.console.see(EVE)
        self.console.press(Requests.DATE_STEPS)
        self.picture("person-and-dates")

    def prove_the_identity(self):
        self.console.press(Requests.CHECK)
        self.console.enter(Requests.WHY, "Asked from another address.")
        self.console.enter(Requests.QUESTION, "Please answer from the address of your account.")
        self.picture("question")
        self.console.press(Requests.CHECK_NOW)
        self.console.see(Requests.PAUSED)
        self.console.press(Requests.PROVED)
        self.console.press(Requests.PROVED_NOW)
        self.console.see(Requests.WHY_NOT)
        self.picture("assessing")

    def work(self):
        self.console.press(Requests.DETAILS)
        self.console.enter(Requests.SCOPE, SCOPE)
        self.console.press(Requests.KEEP_DETAILS)
        self.console.press(Requests.BEGIN)
        self.console.find(Requests.TASKS)
        self.picture("in-progress")
        self.console.choose_in_menu(Requests.TASKS, Requests.TASK)
        self.console.choose(Requests.TASK_STATE, Requests.TASK_DONE)
        self.picture("task")
        self.console.press(Requests.KEEP_TASK)
        self.console.press(Requests.REVIEW)

    def decide_and_close(self):
        self.console.press(Requests.DECIDE)
        self.console.choose(Requests.OUTCOME, Requests.FULFILLED)
        self.console.press(Requests.KEEP_OUTCOME)
        self.picture("review")
        self.console.press(Requests.CLOSE)
        self.console.enter(Requests.LETTER, LETTER)
        self.console.enter(Requests.HASH, hashlib.sha256(LETTER.encode()).hexdigest())
        self.picture("answer")
        self.console.press(Requests.CLOSE_NOW)
        self.console.see(Requests.CLOSED)
        self.picture("closed")

    def start_again(self):
        self.start()
        self.open_page(Requests.PAGE)
        self.console.see(Requests.NONE)
        self.console.choose_in_menu(Requests.WHICH_OPEN, Requests.ONLY_CLOSED)
        self.console.choose(Requests.LIST, Requests.CASE)
        self.console.see(LETTER)
        self.picture("found-again")
        self.open_page(Name.ACTIVITY)
        self.console.see("Looked at a data request")
        until(lambda: not any(EVE in node.get_name() for node in self.console.showing()), "the address shows")
        self.picture("activity")
        self.quit()

    def steps(self):
        return (self.sign_up, self.record, self.show_the_person, self.prove_the_identity, self.work,
                self.decide_and_close, self.quit, self.start_again)


if __name__ == "__main__":
    try:
        RequestsTour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
