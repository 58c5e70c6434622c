#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The guided tour: what two people do with the console, in the real window, by accessible names.

    session.sh tour.py CONSOLE FOLDER        one picture a step is written to FOLDER

Anna signs up on her computer, creates an organization and invites Bruno; Bruno accepts with the link;
Anna makes him an admin, looks at the sub-processors and the promises, writes to the data-protection
officer, quits, and starts the console again: all is there. Nothing that they typed is in any file, also
not when the console is killed in the middle of a change.
"""
import os
import re
import sys
from pathlib import Path

import markers
from accessible import NotShown, Program

ANNA, ANNAS_PASSWORD = "anna.berger@example.com", "two-harbours-4!"
BRUNO, BRUNOS_PASSWORD = "bruno.keller@example.com", "seven=bridges-9"
FIRST, SECOND, THIRD = "Example Works", "Harbour Lab", "Lighthouse Crew"
MESSAGE = "Who may read the minutes of the quarry meeting?"
FILTER = "no such quarry"
TYPED = (ANNA, ANNAS_PASSWORD, BRUNO, BRUNOS_PASSWORD, FIRST, SECOND, THIRD, MESSAGE, FILTER)


class Name:
    """Every name of the window that the tour uses."""
    # First start and sign-in
    THIS_COMPUTER = "This computer"
    SIGN_UP_EMAIL = "Your e-mail address"
    SIGN_UP_PASSWORD = "Choose a password"
    SIGN_UP_ORGANIZATION = "First organization"
    SIGN_UP = "Create and open"
    EMAIL = "E-mail address"
    PASSWORD = "Password"
    SIGN_IN = "Sign in"
    HAVE_INVITATION = "I have an invitation"
    INVITATION = "Invitation link or code"
    CHECK_INVITATION = "Check invitation"
    INVITED_PASSWORD = "Choose your password"
    ACTIVATE = "Activate and open"
    # The frame
    CONNECTION = "Connection"
    SIGN_OUT = "Sign out"
    # Pages of the sidebar, and their tables
    GO_TO = "Go to"
    ORGANIZATIONS = "Organizations"
    SUB_PROCESSORS = "Sub-processors"
    TRUST = "Trust"
    ACTIVITY = "Activity"
    OUTBOX = "Waiting invitations"
    ORGANIZATIONS_LIST = "Organizations list"
    MEMBERS_LIST = "Members list"
    OUTBOX_LIST = "Waiting invitations list"
    ACTIVITY_LIST = "Activity list"
    # Organizations and members
    NEW_ORGANIZATION = "New organization"
    ORGANIZATION_NAME = "Organization name"
    CREATE_ORGANIZATION = "Create organization"
    SHOW_MEMBERS = "Show members"
    INVITE_PEOPLE = "Invite people"
    ADDRESSES = "E-mail addresses"
    SEND_INVITATIONS = "Send invitations"
    BACK = "Back to Organizations"
    COPY_LINK = "Copy link"
    ROLE = "Role"
    SAVE_ROLE = "Save role"
    VERIFY = "Verify"
    SETTINGS = "Settings"
    SECTIONS = "Sections of the settings"
    FILTER_ACTIVITY = "Filter Activity"
    CONTACT_DPO = "Contact the DPO"
    SEE_AT_REST = "See what was found: All data is encrypted at rest with AES-256."
    MESSAGE = "Your message"
    RECORD_MESSAGE = "Record the message"


class Words:
    """What has to be read somewhere for a step to have succeeded."""
    NO_BACKUP = "No backup was made yet"
    CREATED = f"“{SECOND}” is created."
    WILL_BE_INVITED = "1 will be invited"
    INVITED = "1 done"
    INVITED_AS = f"This invitation is for {BRUNO}."
    TWO_ADMINS = "2 people · 2 active admins"
    LISTING = ("Microsoft Azure", "France Central (EU)", "OpenAI", "LLM prompts and responses", "Brevo", "Belgium (EU)")
    KEPT = "This connection uses TLS 1.3"
    AT_REST = "The files of this workspace are encrypted with AES-256"
    BACKUPS = "Not yet: no backup of this workspace was made."
    PROOF = "What is stored is encrypted, as promised."
    ACTIVITY = ("Signed up", "Created the organization", "Changed the role")
    VERIFIED = "entries fit."
    SETTINGS = {"Data and keys": "Recovery key", "Backups": "None is on record yet."}
    RECORDED = "Recorded."
    FILTERED = "Clear filter"
    # What must not be read when nothing went wrong.
    NEVER = re.compile("session has ended|failed|not possible|could not")


class Tour:
    def __init__(self, console, folder):
        self.command = [str(Path(console).resolve())]
        self.folder = Path(folder)
        self.log = Path(os.environ["HOME"], "console.log")
        self.pictures = 0
        self.console = None

    def start(self):
        self.console = Program(self.command, self.log)

    def start_ahead(self, clock, seconds):
        """With its clock so far ahead, by `clock`, the library that moves it."""
        # Sanitizers want to be loaded before everything else, and need not be.
        options = ":".join(filter(None, (os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0")))
        self.console = Program(["/usr/bin/env", f"LD_PRELOAD={clock}", f"CLOCK_AHEAD={seconds}",
                                f"ASAN_OPTIONS={options}", *self.command], self.log)

    def picture(self, title):
        unwanted = self.console.look(Words.NEVER)
        if unwanted:
            raise NotShown(f"at {title!r} the window says {unwanted.get_name()!r}")
        if not self.console.fits_the_screen():
            raise NotShown(f"at {title!r} the window is larger than the screen")
        self.pictures += 1
        name = f"{self.pictures:02}-{title}.png"
        self.console.picture(self.folder / name)
        print(f"tour: {name}", flush=True)

    def open_page(self, name):
        """And waits until it is in front: what another process asks for meanwhile would come before it."""
        self.console.press(name, "push button")
        self.console.find(re.compile(re.escape(name) + " – "), "frame")

    def name_a_file(self, path):
        """In the dialog that has just opened, whose field for the name has the focus."""
        self.console.find("File name:")
        self.console.keys("ctrl+a")
        self.console.type(str(path))
        self.console.keys("Return")
        self.console.gone("File name:")

    # --- the steps, in this order -------------------------------------------------------------

    def sign_up(self):
        self.start()
        self.console.find(Name.THIS_COMPUTER)
        self.picture("first-start")
        self.console.enter(Name.SIGN_UP_EMAIL, ANNA)
        self.console.enter(Name.SIGN_UP_PASSWORD, ANNAS_PASSWORD)
        self.console.enter(Name.SIGN_UP_ORGANIZATION, FIRST)
        self.picture("sign-up")
        self.console.press(Name.SIGN_UP)
        self.look_at_the_overview()

    def look_at_the_overview(self):
        self.console.see(Words.NO_BACKUP)
        self.picture("overview")
        self.open_page(Name.ORGANIZATIONS)
        self.console.find(FIRST, "table cell")

    def create_organization(self):
        self.console.press(Name.NEW_ORGANIZATION)
        self.console.enter(Name.ORGANIZATION_NAME, SECOND)
        self.console.press(Name.CREATE_ORGANIZATION)
        self.console.see(Words.CREATED)
        self.console.find(SECOND, "table cell")
        self.picture("organization-created")

    def invite(self, person=BRUNO):
        self.console.choose(Name.ORGANIZATIONS_LIST, FIRST)
        self.console.find(FIRST, "frame")
        self.console.press(Name.INVITE_PEOPLE)
        self.console.enter(Name.ADDRESSES, person)
        self.console.see(Words.WILL_BE_INVITED)
        self.picture("invite")
        self.console.press(Name.SEND_INVITATIONS)
        self.console.see(Words.INVITED)
        self.picture("invited")

    def take_the_link(self):
        self.console.press(Name.BACK)
        self.console.press(Name.OUTBOX)
        self.console.choose(Name.OUTBOX_LIST, BRUNO)
        self.picture("waiting-invitations")
        self.console.press(Name.COPY_LINK)

    def accept(self):
        self.console.choose_in_menu(Name.CONNECTION, Name.SIGN_OUT)
        self.console.press(Name.HAVE_INVITATION)
        self.console.focus(Name.INVITATION)
        self.console.keys("ctrl+v")
        self.console.press(Name.CHECK_INVITATION)
        self.console.see(Words.INVITED_AS)
        self.console.enter(Name.INVITED_PASSWORD, BRUNOS_PASSWORD)
        self.picture("invitation")
        self.console.press(Name.ACTIVATE)
        self.console.find(FIRST, "table cell")
        if self.console.look(SECOND, "table cell"):
            raise NotShown(f"Bruno sees {SECOND!r}, to which nobody invited him")
        self.picture("second-person")

    def change_role(self):
        self.console.choose_in_menu(Name.CONNECTION, Name.SIGN_OUT)
        self.console.enter(Name.EMAIL, ANNA)
        self.console.enter(Name.PASSWORD, ANNAS_PASSWORD)
        self.console.press(Name.SIGN_IN)
        self.show_members()
        self.console.choose(Name.MEMBERS_LIST, BRUNO)
        self.console.choose(Name.ROLE, "Admin")
        self.console.press(Name.SAVE_ROLE)
        self.console.see(Words.TWO_ADMINS)
        self.picture("role-changed")

    def show_members(self):
        self.console.choose(Name.ORGANIZATIONS_LIST, FIRST)
        self.console.find(FIRST, "frame")
        self.console.press(Name.SHOW_MEMBERS)
        self.console.find(BRUNO, "table cell")

    def look_around(self):
        self.open_page(Name.SUB_PROCESSORS)
        for words in Words.LISTING:
            self.console.see(words)
        self.picture("sub-processors")
        self.console.keys("ctrl+k")
        self.console.enter(Name.GO_TO, "trsut")
        self.console.find(Name.TRUST, "table cell")
        self.picture("palette")
        self.console.keys("Return")
        self.console.see(Words.KEPT)
        self.console.see(Words.AT_REST)
        self.console.see(Words.BACKUPS)
        self.picture("trust")
        self.console.press(Name.SEE_AT_REST)
        self.console.see(Words.PROOF)
        self.open_page(Name.ACTIVITY)
        for words in Words.ACTIVITY:
            self.console.see(words)
        self.console.press(Name.VERIFY)
        self.console.see(Words.VERIFIED)
        self.picture("activity")
        self.console.ask_beyond_the_end(Name.ACTIVITY_LIST)

    def look_at_the_keys(self):
        self.open_page(Name.SETTINGS)
        for section, words in Words.SETTINGS.items():
            self.console.choose(Name.SECTIONS, section)
            self.console.see(words)
            self.picture(section.lower().replace(" ", "-"))

    def write_to_the_dpo(self):
        self.open_page(Name.TRUST)
        self.console.press(Name.CONTACT_DPO)
        self.console.enter(Name.MESSAGE, MESSAGE)
        self.console.press(Name.RECORD_MESSAGE)
        self.console.see(Words.RECORDED)
        self.picture("message-recorded")
        self.open_page(Name.ACTIVITY)
        self.console.enter(Name.FILTER_ACTIVITY, FILTER)
        self.console.find(Words.FILTERED)
        self.nothing_is_readable()

    def nothing_is_readable(self, typed=TYPED):
        places = markers.found(os.environ["HOME"], typed)
        if places:
            raise NotShown("these files hold what was typed:\n  " + "\n  ".join(places))

    def be_killed(self):
        self.start()
        self.open_page(Name.ORGANIZATIONS)
        self.console.press(Name.NEW_ORGANIZATION)
        self.console.enter(Name.ORGANIZATION_NAME, THIRD)
        self.console.press(Name.CREATE_ORGANIZATION)
        self.console.process.kill()
        self.console.process.wait()
        self.nothing_is_readable()

    def quit(self):
        self.console.keys("ctrl+q")
        status = self.console.ended()
        if status != 0:
            raise NotShown(f"the console ended with {status}")

    def start_again(self):
        self.start()
        self.open_page(Name.ORGANIZATIONS)
        self.console.find(SECOND, "table cell")
        self.show_members()
        self.console.see(Words.TWO_ADMINS)
        self.picture("started-again")
        self.quit()

    def steps(self):
        return (self.sign_up, self.create_organization, self.invite, self.take_the_link, self.accept,
                self.change_role, self.look_around, self.look_at_the_keys, self.write_to_the_dpo,
                self.quit, self.be_killed, self.start_again, self.nothing_is_readable)

    def go(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in self.folder.glob("*.png"):
            old.unlink()
        try:
            self.run()
        finally:
            if self.console:
                self.console.stop()

    def run(self):
        for step in self.steps():
            try:
                step()
            except BaseException:
                self.tell_failure(step.__name__)
                raise

    def tell_failure(self, step):
        print(f"tour: {step} failed", file=sys.stderr)
        if self.console and self.console.process.poll() is None:
            self.console.picture_of_screen(self.folder / "failed.png")
            print(f"tour: see {self.folder / 'failed.png'}", file=sys.stderr)
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines() if self.log.exists() else []
        print("\n".join(["tour: the end of its log:", *lines[-30:]]), file=sys.stderr)


if __name__ == "__main__":
    try:
        Tour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
