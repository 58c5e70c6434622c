#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The Debian package is well made, installs, starts, is upgraded and goes without a trace.

    session.sh package_test.py BUILD       BUILD is a build folder; its console is packaged as it is
"""
import os
import re
import shutil
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
UNIT = "packmind-cloudd.service"
WANTED = f"etc/systemd/system/multi-user.target.wants/{UNIT}"
STATE = f"var/lib/systemd/deb-systemd-helper-enabled/{UNIT}.dsh-also"
LOOKED = (f"deb-systemd-helper debian-installed {UNIT}", f"deb-systemd-helper update-state {UNIT}")
OF_THE_SERVICE = {"etc/packmind-cloudd/cloudd.conf", "var/lib/private/packmind-cloudd/data/cloud.db"}


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
    """An empty system with nothing but dpkg's own records; the package's scripts run outside of it."""

    COMMAND = ("dpkg", "--force-script-chrootless")

    def __init__(self, folder):
        self.folder = Path(folder)
        records = self.folder / "var/lib/dpkg"
        (records / "info").mkdir(parents=True)
        (records / "updates").mkdir()
        (records / "status").touch()
        self.untouched = self.files()

    def dpkg(self, *arguments):
        # What the package depends on is there outside of this root.
        return run(*self.COMMAND, f"--root={self.folder}", "--force-depends", "--force-not-root", "--force-bad-path",
                   f"--log={self.folder.parent}/dpkg.log", *arguments)

    def version(self):
        return self.dpkg("-l", "packmind-console").split("\n")[-2].split()[:3]

    def files(self):
        found = (path for path in self.folder.rglob("*") if not path.is_dir())
        return {str(path.relative_to(self.folder)) for path in found} - {"var/lib/dpkg/lock"}

    def outside_records(self):
        return {path for path in self.files() if not path.startswith("var/lib/dpkg/")}

    def put(self, path, text="", mode=0o644):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(mode)

    def enable(self):
        """As `systemctl enable` does."""
        link = self.folder / WANTED
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"/lib/systemd/system/{UNIT}")


class RootOfItsOwn(Root):
    """A system with a shell, in which the package's scripts run. Those whom they ask write it down, and fail."""

    COMMAND = ("dpkg",) if os.geteuid() == 0 else ("unshare", "--map-root-user", "dpkg")
    ASKED = ("deb-systemd-helper", "deb-systemd-invoke", "systemctl")

    def __init__(self, folder):
        super().__init__(folder)
        for file in ("/bin/sh", *re.findall(r"(/\S+) \(0x", run("ldd", "/bin/sh"))):
            copy = self.folder / file.lstrip("/")
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy)
        self.put("dev/null")
        for name in self.ASKED:
            self.put(f"usr/bin/{name}", f'#!/bin/sh\necho "{name} $*" >>/asked\nexit 1\n', 0o755)

    def asked(self, *arguments):
        """Whom the package's scripts ask for what while dpkg does this."""
        self.put("asked")
        self.dpkg(*arguments)
        return (self.folder / "asked").read_text().splitlines()


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.place.cleanup)
        cls.folder = Path(cls.place.name)
        cls.package = packaged(cls.folder / "this")
        cls.later = packaged(cls.folder / "later", "-D", f"CPACK_PACKAGE_VERSION={LATER}")

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

    def test_the_scripts_are_posix(self):
        control = self.folder / "control"
        run("dpkg-deb", "--control", self.package, control)
        scripts = {path.name for path in control.iterdir() if os.access(path, os.X_OK)}
        self.assertEqual(scripts, {"postinst", "prerm", "postrm"})
        for name in scripts:
            self.assertTrue((control / name).read_text().startswith("#!/bin/sh\n"))
            run("dash", "-n", control / name)

    def test_systemd_is_asked_for_what_the_package_needs(self):
        root = RootOfItsOwn(self.folder / "with-systemd")
        root.put("run/systemd/system/there")
        reload = "systemctl --system daemon-reload"
        self.assertEqual(root.asked("--install", self.package), [*LOOKED, reload])
        self.assertEqual(root.asked("--install", self.later),
                         [*LOOKED, reload, f"deb-systemd-invoke try-restart {UNIT}"])
        self.assertEqual(root.asked("--remove", "packmind-console"),
                         [f"deb-systemd-invoke stop {UNIT}", f"deb-systemd-helper disable {UNIT}", reload])
        self.assertEqual(root.asked("--purge", "packmind-console"), [f"deb-systemd-helper purge {UNIT}"])

    def test_systemd_is_not_asked_where_it_does_not_run(self):
        root = RootOfItsOwn(self.folder / "without-systemd")
        self.assertEqual(root.asked("--install", self.package), list(LOOKED))
        self.assertEqual(root.asked("--install", self.later), list(LOOKED))
        self.assertEqual(root.asked("--purge", "packmind-console"),
                         [f"deb-systemd-helper disable {UNIT}", f"deb-systemd-helper purge {UNIT}"])

    def test_what_is_enabled_stays_so_until_the_package_goes(self):
        root = Root(self.folder / "enabled")
        said = root.dpkg("--install", self.package)
        self.assertEqual(root.outside_records(), FILES | {STATE})
        root.enable()
        for path in OF_THE_SERVICE:
            root.put(path)
        said += root.dpkg("--install", self.later)
        self.assertLessEqual({WANTED}, root.outside_records())
        said += root.dpkg("--remove", "packmind-console")
        self.assertEqual(root.outside_records(), OF_THE_SERVICE | {STATE})

        said += root.dpkg("--install", self.package)
        self.assertEqual(root.outside_records(), FILES | OF_THE_SERVICE | {STATE})
        root.enable()
        said += root.dpkg("--purge", "packmind-console")
        self.assertEqual(root.outside_records(), OF_THE_SERVICE)
        self.assertNotRegex(said, "systemd|systemctl|not found")

    def test_systemd_understands_the_unit(self):
        unit = self.folder / "packmind-cloudd.service"
        text = (SOURCE / "resources/server/packmind-cloudd.service").read_text(encoding="utf-8")
        unit.write_text(re.sub(r"(?m)^ExecStart=\S+", "ExecStart=/bin/true", text))
        said = run("systemd-analyze", "verify", "--man=no", unit)
        self.assertNotIn("packmind-cloudd", said)

    def test_installs_starts_is_upgraded_and_goes(self):
        root = Root(self.folder / "root")
        root.dpkg("--install", self.package)
        self.assertEqual(root.outside_records(), FILES | {STATE})
        console = root.folder / "usr/bin/packmind-console"
        version = run(console, "--version").split()[1]
        self.assertEqual(root.version(), ["ii", "packmind-console", f"{version}-1"])
        self.assertEqual(run(root.folder / "usr/sbin/packmind-cloudd", "--version").split()[1], version)
        with Program([str(console)]) as program:
            program.find("This computer")

        root.dpkg("--install", self.later)
        self.assertEqual(root.version(), ["ii", "packmind-console", f"{LATER}-1"])
        self.assertEqual(root.outside_records(), FILES | {STATE})
        with Program([str(console)]) as program:
            program.find("This computer")

        root.dpkg("--purge", "packmind-console")
        self.assertEqual(root.outside_records(), set())
        self.assertEqual([name for name in root.files() if "packmind" in name], [])


if __name__ == "__main__":
    unittest.main()
