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
    "usr/lib/systemd/system/packmind-cloudd.service",
    "usr/sbin/packmind-cloudd",
    f"usr/share/applications/{ID}.desktop",
    "usr/share/doc/packmind-console/changelog.Debian.gz",
    "usr/share/doc/packmind-console/changelog.gz",
    "usr/share/doc/packmind-console/copyright",
    "usr/share/doc/packmind-console/examples/cloudd.conf",
    f"usr/share/icons/hicolor/16x16/apps/{ID}.svg",
    f"usr/share/icons/hicolor/scalable/apps/{ID}.svg",
    "usr/share/man/man1/packmind-console.1.gz",
    "usr/share/man/man8/packmind-cloudd.8.gz",
    f"usr/share/metainfo/{ID}.metainfo.xml",
}
MANUALS = {"packmind-console": "packmind-console.1", "packmind-cloudd": "packmind-cloudd.8"}
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

    def test_the_manuals_have_no_mistake(self):
        for page in MANUALS.values():
            said = run("groff", "-man", "-ww", "-Tutf8", "-z", BUILD / "resources/package" / page)
            self.assertEqual(said, "")

    def test_the_manuals_name_every_option(self):
        for program, page in MANUALS.items():
            text = (BUILD / "resources/package" / page).read_text(encoding="utf-8").replace("\\-", "-")
            printed = run(BUILD / "app/main" / program, "--help")
            for option in re.findall(r"--[a-z]+(?:-[a-z]+)*", printed):
                self.assertIn(option, text)

    def test_the_manual_and_the_example_name_every_setting(self):
        page = (BUILD / "resources/package/packmind-cloudd.8").read_text(encoding="utf-8").replace("\\-", "-")
        example = (SOURCE / "resources/server/cloudd.conf").read_text(encoding="utf-8")
        file = self.folder / "wrong.conf"
        file.write_text("wrong = 1\n")
        done = subprocess.run([BUILD / "app/main/packmind-cloudd", "--config", file, "--check"], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        self.assertEqual(done.returncode, 2)
        names = re.search(r"There are: (.*)\.", done.stdout)[1].split(", ")
        self.assertIn("listen", names)
        for name in names:
            self.assertRegex(page, rf"(?m)^\.B[RI]* .*{name}")
            self.assertRegex(example, rf"(?m)^#?{name} = ")

    def test_nothing_starts_by_itself(self):
        listed = run("dpkg-deb", "--contents", self.package)
        self.assertNotIn(".wants/", listed)
        self.assertNotRegex(run("dpkg-deb", "--info", self.package), "postinst|preinst")

    def test_systemd_understands_the_unit(self):
        unit = self.folder / "packmind-cloudd.service"
        text = (SOURCE / "resources/server/packmind-cloudd.service").read_text(encoding="utf-8")
        unit.write_text(re.sub(r"(?m)^ExecStart=\S+", "ExecStart=/bin/true", text))
        said = run("systemd-analyze", "verify", "--man=no", unit)
        self.assertNotIn("packmind-cloudd", said)

    def test_installs_starts_is_upgraded_and_goes(self):
        root = Root(self.folder / "root")
        root.dpkg("--install", self.package)
        self.assertEqual(root.outside_records(), FILES)
        console = root.folder / "usr/bin/packmind-console"
        version = run(console, "--version").split()[1]
        self.assertEqual(root.version(), ["ii", "packmind-console", f"{version}-1"])
        self.assertEqual(run(root.folder / "usr/sbin/packmind-cloudd", "--version").split()[1], version)
        with Program([str(console)]) as program:
            program.find("This computer")

        root.dpkg("--install", packaged(self.folder / "later", "-D", f"CPACK_PACKAGE_VERSION={LATER}"))
        self.assertEqual(root.version(), ["ii", "packmind-console", f"{LATER}-1"])
        self.assertEqual(root.outside_records(), FILES)
        with Program([str(console)]) as program:
            program.find("This computer")

        root.dpkg("--purge", "packmind-console")
        self.assertEqual(root.outside_records(), set())
        self.assertEqual([name for name in root.files() if "packmind" in name], [])


if __name__ == "__main__":
    unittest.main()
