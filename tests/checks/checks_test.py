#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The checks find what they are there to find, and nothing else."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import check_includes
import check_log
import check_repository
import check_sizes
import check_translations
import check_words
import project

SPDX = "".join(f"// {line}\n" for line in check_includes.SPDX)


class CheckTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, text, spdx=SPDX):
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(spdx + text, encoding="utf-8")

    def assert_finding(self, findings, *words):
        self.assertTrue(any(all(word in finding for word in words) for finding in findings), findings)


class Sizes(CheckTest):
    def findings(self):
        return check_sizes.check(self.root)[0]

    def lengths(self, source):
        return [(name, length) for name, _, length in check_sizes.functions(source)]

    def test_accepts_small_files(self):
        self.write("app/base/a.cpp", "int a()\n{\n    return 1;\n}\n")
        self.assertEqual(self.findings(), [])

    def test_finds_a_long_file_in_every_place(self):
        for path in ("app/base/a.cpp", "ui/parts/a.h", "tests/base/a_test.cpp"):
            self.write(path, "//\n" * 399)
        self.assertEqual(len([f for f in self.findings() if "401 lines, at most 400" in f]), 3)

    def test_finds_a_long_function(self):
        self.write("app/base/a.cpp", "void Long::way(int a) const\n{\n" + "    f();\n" * 59 + "}\n")
        self.assert_finding(self.findings(), "app/base/a.cpp:4", "Long::way has 61 lines")

    def test_finds_a_tree_of_large_files_and_functions(self):
        body = "void f()\n{\n" + "    g();\n" * 24 + "}\n"
        self.write("app/base/a.cpp", body * 6)
        findings = self.findings()
        self.assert_finding(findings, "median of .cpp files: 164")
        self.assert_finding(findings, "90th percentile of functions: 26")

    def test_finds_a_brace_too_many(self):
        self.write("app/base/a.cpp", "void f() { if (true) {\n}\n")
        self.assert_finding(self.findings(), "not closed")

    def test_reads_scopes_lambdas_and_constructors(self):
        source = """
namespace a {
struct B : C {
    B(int x, QObject* parent)
        : C(parent)
        , m_x { x }
    {
        connect(this, [this] {
            call({ 1, 2 });
        });
    }
    bool operator()(int) const noexcept { return true; }
    std::function<void(int)> m_f { [](int) {
    } };
    Q_SIGNAL void done();
};
enum class E { One, Two };
template <typename T>
auto f(T t) -> std::vector<T>
{
    for (int i : { 1, 2 }) {
        if (i) { return {}; }
    }
    return { t };
}
const auto outside = [](int a) {
    return a;
};
constexpr char text[] = R"({{{)"; // {
constexpr int many = 1'000'000;
#define OPEN {
}
"""
        self.assertEqual(self.lengths(source), [("B", 5), ("operator_", 1), ("lambda", 2), ("f", 6), ("lambda", 3)])


class Includes(CheckTest):
    def findings(self):
        return check_includes.check(self.root)

    def assert_bad(self, path, text, *words):
        self.write(path, text)
        self.assert_finding(self.findings(), path, *words)

    def test_accepts_what_the_arrows_allow(self):
        self.write("app/domain/a.cpp", '#include "domain/a.h"\n#include "base/b.h"\n#include <QString>\n')
        self.write("app/main/a.cpp", '#include "ui/shell/window.h"\n#include <QApplication>\n')
        self.write("ui/pages/a.cpp", '#include "models/a.h"\n#include "ui/parts/b.h"\n#include "a.moc"\n')
        self.write("app/cloud/a.h", "class QNetworkAccessManager;\n")
        self.assertEqual(self.findings(), [])

    def test_finds_widgets_below_the_window(self):
        self.assert_bad("app/models/a.cpp", "#include <QWidget>\n", "no widgets")
        self.assert_bad("app/models/b.cpp", "#include <QtWidgets/QLabel>\n", "no widgets")
        self.assert_bad("app/models/c.cpp", "#include <QtWidgets>\n", "no widgets")
        self.write("app/base/CMakeLists.txt", "LINKS Qt6::Widgets\n", SPDX.replace("//", "#"))
        self.assert_finding(self.findings(), "app/base/CMakeLists.txt", "no widgets")

    def test_finds_includes_against_the_arrows(self):
        self.assert_bad("app/domain/a.cpp", '#include "contract/codecs.h"\n', "from domain to contract")
        self.assert_bad("app/cloud/a.cpp", '#include "service/http/server.h"\n', "from cloud to service")
        self.assert_bad("ui/pages/a.cpp", '#include "service/http/server.h"\n', "from ui to service")
        self.assert_bad("ui/theme/a.cpp", '#include "ui/pages/a.h"\n', "from ui/theme to ui/pages")
        self.assert_bad("app/attic/a.cpp", '#include "base/a.h"\n', "no room")

    def test_finds_includes_that_name_no_room(self):
        self.assert_bad("app/domain/a.cpp", '#include "../base/a.h"\n', "not at ../")
        self.assert_bad("tests/domain/a.cpp", '  #  include "../../app/base/a.h"\n', "not at ../")
        self.assert_bad("app/domain/b.cpp", '#include "a.h"\n', "room/file.h")

    def test_finds_names_that_say_nothing(self):
        self.assert_bad("app/base/a.h", "class ThingManager;\n", "ThingManager")
        self.assert_bad("app/base/b.h", "namespace utils {\n}\n", "utils")
        self.assert_bad("app/base/string_utils.h", "", "does not say")

    def test_finds_what_was_left_behind(self):
        word = "TO" + "DO"
        self.assert_bad("app/base/a.h", f"// {word}: later\n", "names no issue")
        self.write("app/base/a.h", f"// {word}(#7): later\n")
        self.assertEqual(self.findings(), [])

    def test_finds_a_missing_licence(self):
        for path in ("app/base/a.cpp", "resources/sql/1.sql", "tests/a.py", "CMakeLists.txt"):
            self.write(path, "\n", spdx="")
        self.write("tool", "#!/bin/sh\n", spdx="")
        self.assertEqual(len([f for f in self.findings() if "SPDX" in f]), 5)


class Repository(CheckTest):
    def assert_bad(self, text, word, path="docs/a.txt"):
        self.write(path, text, spdx="")
        self.assert_finding(check_repository.check(self.root), path, word)

    def test_accepts_an_ordinary_text(self):
        self.write("docs/a.md", "See [the readme](../README.md), /usr/bin/env and /etc/hosts.\n")
        self.write("tests/a.cpp", 'get("/../../etc/passwd");\n')
        self.write("x.sh", 'cd "$(dirname "$0")/../.."\n', spdx="")
        self.assertEqual(check_repository.check(self.root), [])

    def test_finds_paths_of_one_machine(self):
        self.assert_bad("see /" + "home/anna/console\n", "one machine")
        self.assert_bad("see '../../elsewhere/a'\n", "outside")
        self.assert_bad("a ${CMAKE_SOURCE_DIR}/.." + "/b\n", "outside", "CMakeLists.txt")

    def test_finds_what_was_not_meant_to_be_there(self):
        self.assert_bad("<" * 7 + " HEAD\n", "conflict")
        self.assert_bad("-----BEGIN EC PRIVATE" + " KEY-----\n", "private key")
        self.assert_bad("no end", "no end")
        self.assert_bad("#!/bin/sh\n", "not executable", "tool")
        self.assert_bad("x" * (1024 * 1024) + "\n", "larger")


class Words(CheckTest):
    def assert_bad(self, text, words):
        self.write("ui/parts/a.cpp", text)
        self.assert_finding(check_words.check(self.root), "ui/parts/a.cpp", "tr()", words)

    def test_finds_words_that_are_not_translated(self):
        self.assert_bad('label->setText(QStringLiteral("Save now"));\n', "Save now")
        self.assert_bad('auto* b = new QPushButton(u"Save"_s);\n', "Save")
        self.assert_bad('show(busy ? tr("Saving…") : u"Save it"_s);\n', "Save it")
        self.assert_bad('return u"%1 of "\n    "the rows"_s.arg(n);\n', "of the rows")
        self.assert_bad('qCInfo(log) << "told them";\nsetToolTip("Told them");\n', "Told them")

    def test_accepts_what_nobody_reads_or_everybody(self):
        self.write("ui/parts/a.cpp", """
label->setText(tr("Save now"));
label->setText(QStringLiteral(" · "));
line->setPlaceholderText(QStringLiteral("https://packmind.example.com"));
box->setText(tr("%1 and "
                "more").arg(QCoreApplication::translate("ListModel", "No more")));
const char* words[] = {QT_TRANSLATE_NOOP("Parts", "No more")}; // "Not a word of it"
qCWarning(log) << "this does not work:" << 1;
error.detail = u"the lock file could not be made"_s;
setProperty("consoleInvalid", QLocale().toString(day, u"d MMMM yyyy"_s));
const char quote = '"'; label->setText("OpenAI");
""")
        self.write("app/domain/a.cpp", 'answer(u"No such thing"_s);\n')
        self.assertEqual(check_words.check(self.root), [])


class Translations(CheckTest):
    SOURCE = """#include <QObject>
class Row : public QObject {
    Q_OBJECT
    QString words(int n) { return tr("%1 <b>of</b> %n row(s) ", nullptr, n) + tr("Save"); }
};
"""
    MESSAGE = ("<message{}><source>{}</source><translation{}>{}</translation></message>")

    def findings(self, french=(), english=None):
        rows = "%1 &lt;b&gt;of&lt;/b&gt; %n row(s) "
        right = {"rows": (rows, "", ("%1 &lt;b&gt;sur&lt;/b&gt; une ligne ",
                                     "%1 &lt;b&gt;sur&lt;/b&gt; %n lignes ")),
                 "save": ("Save", "", "Enregistrer")}
        right.update(french)
        self.write("ui/parts/row.h", self.SOURCE)
        (self.root / "app/base").mkdir(parents=True, exist_ok=True)
        self.put(check_translations.ALL, right.values())
        self.put(check_translations.PLURALS_ONLY, [right["rows"]] if english is None else english)
        return check_translations.check(self.root)

    def put(self, path, rows):
        def message(source, state, forms):
            if isinstance(forms, str):
                return self.MESSAGE.format("", source, state, forms)
            forms = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
            return self.MESSAGE.format(' numerus="yes"', source, state, forms)
        self.write(path, '<TS version="2.1"><context><name>Row</name>'
                   + "".join(message(*row) for row in rows) + "</context></TS>\n", spdx="")

    def test_accepts_a_whole_translation(self):
        self.assertEqual(self.findings(), [])

    def test_finds_what_is_not_translated(self):
        self.assert_finding(self.findings({"save": ("Save", ' type="unfinished"', "Enregistrer")}), "unfinished: Row / Save")
        self.assert_finding(self.findings({"save": ("Save", "", "")}), "empty", "Save")
        self.assert_finding(self.findings({"save": ("Save it", "", "Enregistrer")}), "not there: Row / Save")
        self.assert_finding(self.findings({"save": ("Save it", "", "Enregistrer")}), "no longer", "Save it")
        self.assert_finding(self.findings(english=[]), "console_en.ts: not there")

    def test_finds_what_would_not_fit_its_source(self):
        for wrong, words in ((("%1 &lt;b&gt;sur&lt;/b&gt; une ", "%1 &lt;b&gt;sur&lt;/b&gt; des lignes "), "place"),
                             (("%1 &lt;b&gt;sur&lt;/b&gt; une ", "&lt;b&gt;sur&lt;/b&gt; %n lignes "), "place"),
                             (("%1 sur une ", "%1 &lt;b&gt;sur&lt;/b&gt; %n lignes "), "tags"),
                             (("%1 &lt;b&gt;sur&lt;/b&gt; une", "%1 &lt;b&gt;sur&lt;/b&gt; %n lignes "), "space"),
                             (("%1 &lt;b&gt;sur&lt;/b&gt; une ",), "form")):
            row = ("%1 &lt;b&gt;of&lt;/b&gt; %n row(s) ", "", wrong)
            self.assert_finding(self.findings({"rows": row}), words)


class Report(unittest.TestCase):
    def test_findings_are_a_failure(self):
        with contextlib.redirect_stderr(io.StringIO()) as printed:
            self.assertEqual(project.report("sizes", ["a.cpp: long"]), 1)
        self.assertEqual(printed.getvalue(), "sizes: a.cpp: long\n")
        self.assertEqual(project.report("sizes", []), 0)


class Log(unittest.TestCase):
    def findings(self, said):
        return check_log.problems(f"1: QINFO  : KeyTest::revoke() service.http: {said}\n")[1]

    def test_accepts_what_is_masked(self):
        for said in ("0b3f GET /api/v0/auth/me 200 1 ms", "signed in as a***@acme.example",
                     "POST /api/v0/auth/activate/*** 200 3 ms"):
            self.assertEqual(self.findings(said), [])

    def test_finds_what_is_not(self):
        for said in ("signed in as ada@acme.example", "token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x",
                     "Authorization: Bearer abcdefghijkl", "GET /activate/3f6f2f0c-7f0b 200",
                     "GET /reset?token=3f6f2f0c7f0b", "password=two", "password: correct-horse!!"):
            self.assertEqual(len(self.findings(said)), 1, said)

    def test_looks_at_its_own_lines_only(self):
        self.assertEqual(check_log.problems("Actual (email): ada@acme.example\n"), (0, []))


if __name__ == "__main__":
    unittest.main()
