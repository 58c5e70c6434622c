#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The Debian package is well made, installs, starts, is upgraded and goes without a trace.

    session.sh package_test.py BUILD       BUILD is a build folder; its console is packaged as it is
"""
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))
from accessible import Program  # noqa: E402  (its folder comes first)

BUILD = Path(sys.argv.pop() if len(sys.argv) > 1 else "build/dev").resolve()
SOURCE = Path(__file__).resolve().parent.parent.parent
ID = "com.packmind.CloudConsole"
FILES = {
    "usr/bin/packmind-console",
    f"usr/share/applications/{ID}.desktop",
    "usr/share/doc/packmind-console/changelog.Debian.gz",
    "usr/share/doc/packmind-console/changelog.gz",
    "usr/share/doc/packmind-console/copyright",
    f"usr/share/icons/hicolor/16x16/apps/{ID}.svg",
    f"usr/share/icons/hicolor/scalable/apps/{ID}.svg",
    "usr/share/man/man1/packmind-console.1.gz",
    f"usr/share/metainfo/{ID}.metainfo.xml",
}
LATER = "999.0"


def run(*command):
    """What it prints; it has to succeed."""
    done = subprocess.run([str(word) for word in command], text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}:\n{done.stdout}"
    return done.stdout


def packaged(folder, *options):
    run("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", folder, *options)
    return next(Path(folder).glob("*.deb"))


class Root:
    """An empty system with nothing but dpkg's own records."""

    def __init__(self, folder):
        self.folder = Path(folder)
        records = self.folder / "var/lib/dpkg"
        (records / "info").mkdir(parents=True)
        (records / "updates").mkdir()
        (records / "status").touch()
        self.untouched = self.files()

    def dpkg(self, *arguments):
        # What the package depends on is there outside of this root.
        return run("dpkg", f"--root={self.folder}", "--force-depends", "--force-not-root", "--force-bad-path",
                   f"--log={self.folder.parent}/dpkg.log", *arguments)

    def version(self):
        return self.dpkg("-l", "packmind-console").split("\n")[-2].split()[:3]

    def files(self):
        found = (path for path in self.folder.rglob("*") if not path.is_dir())
        return {str(path.relative_to(self.folder)) for path in found} - {"var/lib/dpkg/lock"}

    def outside_records(self):
        return {path for path in self.files() if not path.startswith("var/lib/dpkg/")}


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.place.cleanup)
        cls.folder = Path(cls.place.name)
        cls.package = packaged(cls.folder / "this")

    def test_lintian_finds_no_error(self):
        run("lintian", "--allow-root", "--fail-on", "error", self.package)

    def test_the_desktop_can_read_its_files(self):
        run("desktop-file-validate", SOURCE / f"resources/desktop/{ID}.desktop")
        run("appstreamcli", "validate", "--no-net", BUILD / f"resources/package/{ID}.metainfo.xml")

    def test_the_manual_has_no_mistake(self):
        page = BUILD / "resources/package/packmind-console.1"
        said = run("groff", "-man", "-ww", "-Tutf8", "-z", page)
        self.assertEqual(said, "")

    def test_the_manual_names_every_option(self):
        page = (BUILD / "resources/package/packmind-console.1").read_text(encoding="utf-8").replace("\\-", "-")
        printed = run(BUILD / "app/main/packmind-console", "--help")
        for option in re.findall(r"--[a-z]+", printed):
            self.assertIn(option, page)

    def test_installs_starts_is_upgraded_and_goes(self):
        root = Root(self.folder / "root")
        root.dpkg("--install", self.package)
        self.assertEqual(root.outside_records(), FILES)
        console = root.folder / "usr/bin/packmind-console"
        version = run(console, "--version").split()[1]
        self.assertEqual(root.version(), ["ii", "packmind-console", f"{version}-1"])
        with Program([str(console)]) as program:
            program.find("This computer")

        root.dpkg("--install", packaged(self.folder / "later", "-D", f"CPACK_PACKAGE_VERSION={LATER}"))
        self.assertEqual(root.version(), ["ii", "packmind-console", f"{LATER}-1"])
        self.assertEqual(root.outside_records(), FILES)

        root.dpkg("--purge", "packmind-console")
        self.assertEqual(root.outside_records(), set())
        self.assertEqual([name for name in root.files() if "packmind" in name], [])


if __name__ == "__main__":
    unittest.main()
