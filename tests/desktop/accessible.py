# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Uses a program as a screen reader does: by the accessible names of its controls.

    with Program(["build/dev/app/main/packmind-console"]) as console:
        console.enter("E-mail", "anna@example.com")
        console.press("Sign in")
        console.see("Organizations")

Names are compared whole. Each call waits until the control shows, up to PATIENCE seconds, and says what
does show when it never does. Needs a desktop as session.sh makes it.
"""
import os
import re
import subprocess
import time
import warnings

import gi
import pyatspi
from gi.repository import GLib

import screen

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version comes first)

# Debian's pyatspi calls what its Atspi calls by newer names.
warnings.filterwarnings("ignore", category=DeprecationWarning, module="pyatspi")

PATIENCE = 20.0
BETWEEN_LOOKS = 0.1
BETWEEN_KEYS = 5.0  # longer than a busy machine takes: an answer that comes later would be taken for the next one's
DOUBLE_CLICK = 0.45
PRESSES = ("press", "click", "toggle", "activate")
EDITABLE = ("text", "password text", "entry", "spin button")
HOLDERS = ("combo box", "list", "table", "tree", "tree table")
IN_MENU = (Atspi.Role.MENU_ITEM, Atspi.Role.MENU, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM)
MOST_IN_MENU = 30
MOST_CHILDREN = 400


class NotShown(AssertionError):
    """A control that should show does not, or does not do what it should."""


def wait(look, patience):
    """The first answer of `look` that means yes, or the last one."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = look()
        except GLib.Error:  # The control went away while it was looked at.
            answer = None
        if answer or time.monotonic() > end:
            return answer
        time.sleep(BETWEEN_LOOKS)


def until(look, what, patience=None):
    """The first answer of `look` that means yes; else a failure that says `what` is wrong."""
    answer = wait(look, PATIENCE if patience is None else patience)
    if not answer:
        raise NotShown(what() if callable(what) else what)
    return answer


class Program:
    """A running program, its controls, keys and pictures."""

    def __init__(self, command, log=None):
        # The bus would otherwise answer from what it remembers, and be late by an event.
        Atspi.set_timeout(5000, 10000)
        self.output = open(log, "a", encoding="utf-8") if log else subprocess.DEVNULL
        self.pressed = 0.0
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends the program if it still runs."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.output is not subprocess.DEVNULL:
            self.output.close()

    # --- what shows ---------------------------------------------------------------------------

    def root(self):
        """The program on the accessibility bus, or None while it is not there."""
        if self.process.poll() is not None:
            raise NotShown(f"the program has ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for child in children(desktop):
            if child.get_process_id() == self.process.pid:
                return child
        return None

    def showing(self, read=lambda node: node):
        """What `read` says of every control that shows, from the outside in. One that goes away while it
        is looked at does not show."""
        root = self.root()
        waiting = [root] if root else []
        while waiting:
            node = waiting.pop()
            try:
                node.clear_cache()
                if not (node is root or shows(node)):
                    continue
                waiting.extend(reversed(children(node)))
                said = read(node)
            except GLib.Error:
                continue
            yield said

    def look(self, name, role=None, within=None):
        """The control with this name (a text, or a compiled expression) and role (or one of several), or None.

        A label often has the name of the control it stands beside, and is meant only if nothing else is."""
        roles = (role,) if isinstance(role, str) else role

        def meant(node):
            """The control and its role, if it is looked for."""
            found = node.get_role_name()
            wanted = named(node, name) and (roles is None or found in roles) and (within is None or inside(node, within))
            return (node, found) if wanted else None

        label = None
        for node, found in filter(None, self.showing(meant)):
            if found != "label":
                return node
            label = label or node
        return label

    def find(self, name, role=None, within=None, patience=None):
        return until(lambda: self.look(name, role, within),
                     lambda: f"{role or 'control'} {name!r} does not show. What shows:\n{self.describe()}", patience)

    def see(self, words, patience=None):
        """Waits until `words` show: as a name, a text, or a part of one of them."""
        def look():
            return any(words in shown for both in self.showing(words_of) for shown in both)
        until(look, lambda: f"{words!r} is not to be read. What shows:\n{self.describe()}", patience)

    def gone(self, name, role=None):
        until(lambda: self.look(name, role) is None, lambda: f"{name!r} still shows:\n{self.describe()}")

    def read(self, name, role=None):
        """The text of a control: what was typed, or what a label says."""
        node = self.find(name, role)
        return text_of(node) or node.get_name()

    def describe(self):
        lines = []
        for role, (name, text) in self.showing(lambda node: (node.get_role_name(), words_of(node))):
            if name or text:
                lines.append(f"  {role} {name!r}" + (f" = {text!r}" if text else ""))
        return "\n".join(lines) or "  nothing"

    # --- what is done -------------------------------------------------------------------------

    def press(self, name, role=None, within=None):
        """Activates a control that may be activated now."""
        # Within the time of a double click, a button that was just pressed does not hear.
        time.sleep(max(0.0, self.pressed + DOUBLE_CLICK - time.monotonic()))
        node = self.find(name, role, within)
        until(lambda: is_in(node, Atspi.StateType.ENABLED), f"{name!r} is disabled")
        action = interface(node, "Action")
        offered = [action.getName(i).lower() for i in range(action.nActions)] if action else []
        wanted = next((word for word in PRESSES if word in offered), None)
        if wanted:
            action.doAction(offered.index(wanted))
        else:
            self.click(node)
        self.pressed = time.monotonic()

    def click(self, node, button=1, times=1):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        xdotool("mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2))
        xdotool("click", "--repeat", str(times), "--delay", "60", str(button))

    def focus(self, name, role=None):
        node = self.find(name, role)
        until(lambda: node.queryComponent().grabFocus() and is_in(node, Atspi.StateType.FOCUSED),
              f"{name!r} does not take the focus")
        return node

    def enter(self, name, text):
        """Puts `text` in the place of what a field holds."""
        node = self.find(name, EDITABLE)
        editable = interface(node, "EditableText")
        if editable is None:
            raise NotShown(f"{name!r} can't be written to")
        editable.setTextContents(text)
        if node.get_role_name() != "password text":
            until(lambda: text_of(node) == text, lambda: f"{name!r} holds {text_of(node)!r}, not {text!r}")

    def choose(self, name, item):
        """Selects `item` in the list, table, tree or combo box of this name."""
        def look():
            holder = self.look(name, HOLDERS)
            if holder and is_in(holder, Atspi.StateType.EXPANDABLE) and not is_in(holder, Atspi.StateType.EXPANDED):
                # A list that drops down closes again when its window is activated just then.
                self.press(name, holder.get_role_name())
            return holder and self.look(item, within=holder)

        self.click(until(look, lambda: f"{name!r} has no {item!r}. What shows:\n{self.describe()}"))

    def ask_beyond_the_end(self, name):
        """Asks a table for what it has not, as a screen reader does that read how much there was a moment
        ago. It may refuse, and has to go on."""
        table = self.find(name, "table")
        cells = table.queryTable()
        for ask in (table.getChildAtIndex, cells.getRowAtIndex, cells.getColumnAtIndex,
                    cells.getRowColumnExtentsAtIndex):
            for number in (-1, 99999):
                try:
                    ask(number)
                except GLib.Error:
                    pass
        self.find(name, "table")

    def choose_in_menu(self, name, item):
        """Opens the menu of a button and chooses `item`, as the keyboard does: Qt shows an open menu to
        the accessibility bus only by what has the focus."""
        opened, focused = [], []

        def told(event):
            try:
                role = event.source.get_role()
                if event.detail1 and role == Atspi.Role.POPUP_MENU:
                    opened.append(event.source)
                elif event.detail1 and role in IN_MENU:
                    focused.append(event.source.get_name())
            except GLib.Error:  # It was gone before it could be asked.
                pass

        listener = Atspi.EventListener.new(told)
        kinds = ("object:state-changed:showing", "object:state-changed:focused")
        for kind in kinds:
            listener.register(kind)
        try:
            # A click would need the button to be scrolled to.
            self.focus(name)
            self.keys("space")
            until(lambda: pumped() and opened, f"the menu of {name!r} does not open")
            for _ in range(MOST_IN_MENU):
                self.keys("Down")
                before = len(focused)
                wait(lambda: pumped() and len(focused) > before, BETWEEN_KEYS)
                if focused and focused[-1] == item:
                    self.keys("Return")
                    return
        finally:
            for kind in kinds:
                listener.deregister(kind)
        raise NotShown(f"the menu of {name!r} has no {item!r}; it has {list(dict.fromkeys(focused))}")

    def type(self, text):
        self.wait_for_the_focus()
        xdotool("type", "--delay", "12", "--", text)

    def keys(self, *names):
        """Presses keys, such as "ctrl+k" or "Return", in the window that has the focus."""
        self.wait_for_the_focus()
        for name in names:
            xdotool("key", "--clearmodifiers", "--", name)

    def wait_for_the_focus(self):
        """A window shows before the window manager has given it the focus; until then keys reach nobody."""
        def look():
            root = self.root()
            return root and any(is_in(node, Atspi.StateType.ACTIVE) for node in children(root))
        until(look, lambda: f"no window of the program has the focus. What shows:\n{self.describe()}")

    def ended(self, patience=None):
        """Waits until the program ends by itself; its exit status."""
        try:
            return self.process.wait(PATIENCE if patience is None else patience)
        except subprocess.TimeoutExpired:
            raise NotShown(f"the program goes on:\n{self.describe()}") from None

    # --- pictures -----------------------------------------------------------------------------

    def window(self):
        """The window on top: (x, y, width, height)."""
        root = until(self.root, "the program shows no window")
        frames = [node for node in children(root) if shows(node)]
        if not frames:
            raise NotShown("the program shows no window")
        active = [node for node in frames if is_in(node, Atspi.StateType.ACTIVE)]
        box = (active or frames)[-1].queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x, box.y, box.width, box.height

    def fits_the_screen(self):
        x, y, width, height = self.window()
        screen_width, screen_height, _ = screen.pixels(os.environ["SESSION_FRAMEBUFFER"])
        return x >= 0 and y >= 0 and x + width <= screen_width and y + height <= screen_height

    def picture(self, path):
        """The window as PNG, once two looks in a row are the same: what moves has come to rest."""
        last = [None]
        # Out of the picture, so that nothing is lit up because the pointer is over it.
        xdotool("mousemove", "9999", "9999")

        def at_rest():
            now = screen.pixels(os.environ["SESSION_FRAMEBUFFER"], self.window())
            same, last[0] = now == last[0], now
            return same

        until(at_rest, "the window does not come to rest")
        screen.write_png(path, *last[0])

    def picture_of_screen(self, path):
        screen.write_png(path, *screen.pixels(os.environ["SESSION_FRAMEBUFFER"]))


def pumped():
    """Hands out the events that have arrived."""
    while GLib.MainContext.default().iteration(False):
        pass
    return True


def children(node):
    count = min(node.get_child_count(), MOST_CHILDREN)
    found = (node.get_child_at_index(i) for i in range(count))
    return [child for child in found if child is not None]


def is_in(node, state):
    return node.get_state_set().contains(state)


def shows(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def named(node, name):
    names = [node.get_name()]
    if node.get_role_name() == "combo box":  # Qt calls it what it shows, and its label names it.
        names = [label.get_name() for label in labels(node)]
    return any(name.search(one) if isinstance(name, re.Pattern) else one == name for one in names)


def labels(node):
    return [relation.get_target(i) for relation in node.get_relation_set()
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for i in range(relation.get_n_targets())]


def inside(node, holder):
    while node is not None:
        if node == holder:
            return True
        node = node.get_parent()
    return False


def interface(node, kind):
    """One of pyatspi's interfaces of a control, or None where it has none of that kind."""
    try:
        return getattr(node, f"query{kind}")()
    except NotImplementedError:
        return None


def text_of(node):
    text = interface(node, "Text")
    return text.getText(0, -1) if text else ""


def words_of(node):
    """(name, text)"""
    return node.get_name(), text_of(node)


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdin=subprocess.DEVNULL)
