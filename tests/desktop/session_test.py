#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The private desktop and accessible.py do what the tour relies on.

    session_test.py SAMPLE        SAMPLE is the program of sample.cpp
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import unittest.mock
from pathlib import Path

from gi.repository import GLib

import accessible
import screen

SESSION = [str(Path(__file__).with_name("session.sh"))]
NOTIFY = """
from gi.repository import Gio, GLib
note = GLib.Variant("(susssasa{sv}i)", ("console", 0, "", "Due", "Today", ["open", "Open"], {}, -1))
name = "org.freedesktop.Notifications"
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.call_sync(name, "/org/freedesktop/Notifications", name, "Notify", note, None, Gio.DBusCallFlags.NONE, 5000)
"""
BLUE = bytes((0x20, 0x40, 0x60))


def runs(name, mark):
    """Whether a program of this name runs in the desktop of this mark."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes().split(b"\0")
            if f"SESSION_MARK={mark}".encode() in environment and (folder / "comm").read_text().strip() == name:
                return True
        except OSError:
            continue
    return False


class Window(unittest.TestCase):
    """Runs inside the desktop."""

    def setUp(self):
        self.sample = accessible.Program([os.environ["SAMPLE"]])
        self.addCleanup(self.sample.stop)

    def test_controls_are_used_by_name(self):
        sample = self.sample
        sample.enter("Name", "Zoë")
        sample.enter("Password", "secret")
        sample.choose("Role", "Admin")
        sample.choose("People", "Bruno")
        sample.press("Greet")
        sample.see("Zoë, 6 characters, Admin, Bruno")
        self.assertEqual(sample.read("Name"), "Zoë")

    def test_keys_reach_the_window(self):
        self.sample.focus("Name")
        self.sample.type("anna@example.com")
        self.sample.keys("BackSpace")
        accessible.until(lambda: self.sample.read("Name") == "anna@example.co", "the keys did not arrive")
        self.sample.keys("ctrl+q")
        self.assertEqual(self.sample.ended(), 0)

    def test_what_does_not_show_is_a_failure(self):
        self.sample.find("Greet")
        with self.assertRaisesRegex(accessible.NotShown, "'Gree' does not show(.|\n)*'Greet'"):
            self.sample.find("Gree", patience=0.3)
        with self.assertRaisesRegex(accessible.NotShown, "not to be read"):
            self.sample.see("Good day", patience=0.3)

    def test_a_control_that_goes_away_does_not_end_the_look(self):
        gone, named = [], accessible.named

        def asked(node, name):
            if not gone:
                gone.append(node)
                raise GLib.Error("no such object path")
            return named(node, name)

        self.sample.find("Greet")
        with unittest.mock.patch.object(accessible, "named", asked):
            self.assertIsNotNone(self.sample.look("Greet"))
        self.assertTrue(gone)

    def test_a_picture_shows_the_window(self):
        self.sample.find("Greet")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "window.png"
            self.sample.picture(path)
            self.assertTrue(path.read_bytes().startswith(b"\x89PNG"))
        width, height, rgb = screen.pixels(os.environ["SESSION_FRAMEBUFFER"], self.sample.window())
        self.assertEqual((width, height), (400, 420))
        self.assertEqual(rgb[:3], BLUE)


class Desktop(unittest.TestCase):
    """Runs outside, and starts desktops."""

    def run_inside(self, script, **environment):
        return subprocess.run([*SESSION, "bash", "-c", script], env={**os.environ, **environment}, text=True,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=120)

    def test_answers_with_the_status_of_the_command(self):
        self.assertEqual(self.run_inside("exit 3").returncode, 3)

    def test_leaves_nothing_behind(self):
        done = self.run_inside("echo $HOME; mktemp; setsid sleep 600 & echo $!; (setsid sleep 600 & echo $!)")
        home, temporary, *pids = done.stdout.split()
        self.assertFalse(Path(home).exists())
        self.assertFalse(Path(temporary).exists())
        self.assertEqual([pid for pid in pids if Path("/proc", pid).exists()], [])

    def test_ends_also_when_it_is_killed(self):
        session = subprocess.Popen([*SESSION, "bash", "-c", "echo $SESSION_MARK; exec sleep 600"], text=True,
                                   stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        with session.stdout:
            mark = session.stdout.readline().strip()
            self.addCleanup(shutil.rmtree, mark, ignore_errors=True)
            session.kill()
            session.wait()
        names = ("Xvfb", "openbox", "dbus-daemon", "gnome-keyring-d", "sleep")
        left = lambda: [name for name in names if runs(name, mark)] + [path for path in (mark,) if Path(path).exists()]
        accessible.wait(lambda: not left(), 10)
        self.assertEqual(left(), [])

    def in_place_of(self, name, script):
        """The search path of a desktop in which this script stands for a program."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        program = Path(folder.name, name)
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        return f"{folder.name}:{os.environ['PATH']}"

    def test_the_screen_stays_when_who_looked_at_it_has_left(self):
        looks = "for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null || exit 1; done"
        late = self.in_place_of("openbox", f'{looks}; exec {shutil.which("openbox")} "$@"')
        done = self.run_inside("exit 3", PATH=late)
        self.assertEqual(done.returncode, 3, done.stderr)

    def test_says_what_did_not_start(self):
        done = self.run_inside("exit 3", PATH=self.in_place_of("Xvfb", "echo no pixels >&2"))
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, "session: the screen has ended(.|\n)*no pixels")

    def test_keeps_secrets(self):
        done = self.run_inside("printf opened | secret-tool store --label=a session key && secret-tool lookup session key")
        self.assertEqual(done.stdout, "opened", done.stderr)

    def test_writes_notifications_down(self):
        done = self.run_inside(f"{sys.executable} -c '{NOTIFY}' && cat $SESSION_NOTIFICATIONS")
        self.assertEqual(json.loads(done.stdout), {"id": 1, "replaces": 0, "application": "console", "summary": "Due",
                                                   "body": "Today", "actions": ["open", "Open"]}, done.stderr)

    def test_can_be_without_a_keychain(self):
        done = self.run_inside("printf x | secret-tool store --label=a session key", SESSION_KEYRING="none")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("org.freedesktop.secrets", done.stderr)


if __name__ == "__main__":
    if "SAMPLE" in os.environ:
        unittest.main(defaultTest="Window", warnings="ignore")
    inside = subprocess.run([*SESSION, sys.executable, "-B", __file__], env={**os.environ, "SAMPLE": sys.argv[1]})
    outside = unittest.main(argv=sys.argv[:1], defaultTest="Desktop", exit=False)
    sys.exit(0 if inside.returncode == 0 and outside.result.wasSuccessful() else 1)
