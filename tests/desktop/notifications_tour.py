#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What the desktop is told over three restarts, in the real window and on the real bus: each thing once.

    session.sh notifications_tour.py CONSOLE FOLDER        one picture a step is written to FOLDER

Anna signs up and records what Eve asked for two months ago, on a desktop that shows no notifications, and
quits. The next start, where they are shown, tells that it is overdue and that nobody has taken it; she presses
Open on the first, and the case is there. She records another one, of which she is told while the console runs.
Quitting takes back what is still shown, as its buttons lead nowhere then. She is told nothing of it again by
two more starts, and nothing that was told names a person or can be read in the files of the console.
"""
import datetime
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import markers
from accessible import NotShown, until
from tour import Name, Tour

EVE, KIM = "eve.keller@example.net", "kim.brandt@example.net"
ROUND = 25.0  # seconds from a start, or a change, to the end of the round that finds it, on a busy machine
STAND_IN = Path(__file__).with_name("notifications.py")


class Case:
    PAGE = "Data requests"
    RECORD = "Record request"
    ADDRESS = "Address of the person"
    RIGHT = "Access"
    RECEIVED = "Received on"
    SAVE = "Record the case"
    CHECK = "Check who asks…"


def written():
    lines = Path(os.environ["SESSION_NOTIFICATIONS"]).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def told():
    """What the desktop was told so far."""
    return [line for line in written() if "summary" in line]


def taken_back():
    return sorted(line["closed"] for line in written() if "closed" in line)


def desktop(*arguments):
    subprocess.run([sys.executable, "-B", STAND_IN, *arguments], check=True)


class NotificationsTour(Tour):
    def record(self, address, day):
        self.open_page(Case.PAGE)
        self.console.press(Case.RECORD)
        self.console.enter(Case.ADDRESS, address)
        self.console.press(Case.RIGHT, "check box")
        self.console.enter(Case.RECEIVED, day.isoformat())
        self.console.press(Case.SAVE)
        self.console.find(Case.CHECK)

    def show_none(self):
        # Else the watch may find the case and tell it already before the first end: which of its rounds comes
        # when is the machine's affair, and a button of that notification would be one of a program that ended.
        desktop("--leave")

    def record_an_old_one(self):
        self.received = datetime.date.today() - datetime.timedelta(days=60)
        self.record(EVE, self.received)
        self.picture("recorded")

    def expect(self, *summaries):
        until(lambda: [one["summary"] for one in told()] == list(summaries),
              lambda: f"the desktop was told {told()}, and not {summaries}", ROUND)

    def be_told(self):
        if told():
            raise NotShown(f"while nothing showed notifications, the desktop was told {told()}")
        desktop("--come")
        self.old = f"DSR-{self.received.year}-0001"
        self.start()
        self.console.find(Name.CONNECTION)
        self.expect(f"{self.old} is overdue", f"{self.old} came in")
        for one in told():
            if not one["body"].startswith("This computer"):
                raise NotShown(f"this names no profile: {one}")
            if one["actions"][::2] != ["default", "open", "snooze", "done"]:
                raise NotShown(f"these are its actions: {one}")

    def open_it(self):
        self.open_page(Name.TRUST)
        desktop("--press", "1", "open")
        self.console.find(Case.CHECK)
        self.console.see(self.old)
        self.picture("opened")

    def record_a_new_one(self):
        today = datetime.date.today()
        self.record(KIM, today)
        number = 2 if today.year == self.received.year else 1
        self.new = f"DSR-{today.year}-{number:04}"

    def be_told_of_that_alone(self):
        self.expect(f"{self.old} is overdue", f"{self.old} came in", f"{self.new} came in")

    def leave_no_button_behind(self):
        self.quit()
        until(lambda: taken_back() == [1, 2, 3], lambda: f"taken back were {taken_back()}, and not all three")

    def be_told_nothing(self):
        self.start()
        self.console.find(Name.CONNECTION)
        time.sleep(ROUND)
        self.expect(f"{self.old} is overdue", f"{self.old} came in", f"{self.new} came in")

    def nobody_is_named(self):
        words = json.dumps(told())
        for person in (EVE, KIM, "eve", "kim"):
            if person in words:
                raise NotShown(f"the desktop was told of {person}")
        places = markers.found(os.environ["HOME"], (EVE, KIM, self.old, self.new))
        if places:
            raise NotShown("these files hold what was told:\n  " + "\n  ".join(places))

    def steps(self):
        return (self.show_none, self.sign_up, self.record_an_old_one, self.quit, self.be_told, self.open_it,
                self.record_a_new_one, self.be_told_of_that_alone, self.leave_no_button_behind,
                self.be_told_nothing, self.quit, self.be_told_nothing, self.nobody_is_named, self.quit)


if __name__ == "__main__":
    try:
        NotificationsTour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
