#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The listing from one year's table to the next, in the real window, by accessible names.

    session.sh listing_tour.py CONSOLE FOLDER        one picture a step is written to FOLDER

Anna signs up on her computer, where the listing begins as the documentation's table of 2025. She imports
that of 2026, says what the new entries lack, reviews the draft and publishes it for a later day. As of today
the listing is the one table, byte for byte, and as of that day the other; after a new start as well.
"""
import datetime
import os
import re
import sys
from pathlib import Path

from accessible import NotShown, until
from tour import Name, Tour

TABLES = Path(__file__).resolve().parent.parent / "data" / "listing"
SUMMARY = "WorkOS signs people in, and Crisp answers them."
#: What the documentation's table does not say of its new entries, and publishing asks for.
WHAT_LACKS = {
    "WorkOS": {"transfer": "Standard contractual clauses",
               "contact": ("Privacy team", "privacy@workos.example", "548 Market Street, San Francisco")},
    "Crisp": {"contact": ("Privacy team", "privacy@crisp.example", "2 Boulevard de Launay, Nantes")},
}
DAYS_OF_NOTICE = 30


class Listing:
    """Names and words of the page of sub-processors."""
    ENTRIES = "Sub-processors list"
    EXPORT = "Export"
    SAVE_MARKDOWN = "Save as Markdown…"
    IMPORT = "Import…"
    CHOOSE_FILE = "Choose a file…"
    BOTH_ADDED = "2 added · sub-processors-2026.md"
    CHANGES = "Import list"
    TAKE_ALL = "Yes to all 4"
    PUT = "Put into the draft"
    IN_DRAFT = "Draft of the next version · 2 changes"
    TRANSFER = "Transfer mechanism"
    CONTACT = ("Contact: name", "Contact: e-mail", "Contact: address")
    SAVE_ENTRY = "Save entry"
    KEPT = "Kept in the draft."
    REVIEW = "Review the draft"
    SUMMARY = "Summary"
    DAY = "Effective date"
    SAVE_DRAFT = "Save draft"
    SEND = "Send to review"
    APPROVE = "Approve and publish"
    PUBLISH = "Publish it"
    PUBLISHED = "Version 2 is published."
    SHOWN = "Shown: "
    ANOTHER_DATE = "Another date…"
    AS_OF_THEN = "version 2"
    HISTORY = "History"


def entry_called(name):
    """The cell of an entry also says its position: "Brevo, 3 of 3"."""
    return re.compile(rf"^{name}\b")


class ListingTour(Tour):
    def __init__(self, console, folder):
        super().__init__(console, folder)
        # The service counts in UTC.
        self.day = datetime.datetime.now(datetime.timezone.utc).date() + datetime.timedelta(DAYS_OF_NOTICE)

    def day_in_words(self):
        return f"{self.day.day} {self.day:%B} {self.day.year}"

    def see_the_baseline(self):
        self.open_page(Name.SUB_PROCESSORS)
        self.console.find(entry_called("Brevo"), "table cell")
        self.picture("baseline")

    def import_the_next_table(self):
        self.console.press(Listing.IMPORT)
        self.console.press(Listing.CHOOSE_FILE)
        self.name_a_file(TABLES / "sub-processors-2026.md")
        self.console.see(Listing.BOTH_ADDED)
        self.picture("preview")
        self.console.press(Listing.TAKE_ALL)
        self.console.press(Listing.PUT)
        self.console.see(Listing.IN_DRAFT)
        self.picture("draft")

    def complete_the_entries(self):
        for entry, lacks in WHAT_LACKS.items():
            self.console.choose(Listing.ENTRIES, entry_called(entry))
            if "transfer" in lacks:
                self.console.choose(Listing.TRANSFER, lacks["transfer"])
            for field, text in zip(Listing.CONTACT, lacks["contact"]):
                self.console.enter(field, text)
            self.picture(f"entry-{entry.lower()}")
            self.console.press(Listing.SAVE_ENTRY)
            self.console.see(Listing.KEPT)

    def review_and_publish(self):
        self.console.press(Listing.REVIEW)
        self.console.enter(Listing.SUMMARY, SUMMARY)
        self.console.enter(Listing.DAY, self.day_in_words())
        self.console.press(Listing.SAVE_DRAFT)
        self.picture("review")
        self.console.press(Listing.SEND)
        self.console.press(Listing.APPROVE)
        self.console.press(Listing.PUBLISH)
        self.console.see(Listing.PUBLISHED)
        self.picture("published")

    def compare_both_days(self):
        self.exported_is(2025)
        self.console.choose_in_menu("Shown: As of today", Listing.ANOTHER_DATE)
        # By the keyboard: the bus does not know what drops down, and its field has the focus.
        self.console.type(self.day_in_words())
        self.console.keys("Return")
        self.console.see(Listing.AS_OF_THEN)
        self.console.find(entry_called("WorkOS"), "table cell")
        self.picture("as-of-that-day")
        self.exported_is(2026)

    def exported_is(self, year):
        path = Path(os.environ["HOME"]) / f"exported-{year}.md"
        path.unlink(missing_ok=True)
        self.console.choose_in_menu(Listing.EXPORT, Listing.SAVE_MARKDOWN)
        self.name_a_file(path)
        until(path.exists, f"{path} was not written")
        if path.read_bytes() != (TABLES / f"sub-processors-{year}.md").read_bytes():
            raise NotShown(f"the listing that was exported is not the table of {year}")

    def see_the_history(self):
        self.console.press(Listing.HISTORY)
        self.console.see(SUMMARY)
        self.picture("history")

    def start_again(self):
        self.start()
        self.open_page(Name.SUB_PROCESSORS)
        self.console.find(entry_called("Brevo"), "table cell")
        self.compare_both_days()
        self.quit()

    def steps(self):
        return (self.sign_up, self.see_the_baseline, self.import_the_next_table, self.complete_the_entries,
                self.review_and_publish, self.compare_both_days, self.see_the_history, self.quit, self.start_again)


if __name__ == "__main__":
    try:
        ListingTour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
