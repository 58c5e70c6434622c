#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Every word that a person reads in the window goes through tr().

    check_words.py [ROOT]
"""
import re
import sys
from pathlib import Path

import project

# Where the words of the window come from. What the service answers is in its API's description.
ROOMS = ("ui/", "app/models/")
# Documents for others than the person at the window: they stay in the language of the listing.
DOCUMENTS = {"ui/pages/datarequests/fulfilment_files.cpp", "ui/pages/subprocessors/listing_pdf.cpp"}
# The same in every language: names of languages, programs, typefaces, formats, methods of D-Bus.
NAMES = {"English", "Français", "Packmind", "Packmind Cloud Console", "OpenAI", "OpenSSL", "SQLite", "Argon",
         "Boost.Beast", "Inter", "Inter Variable", "DejaVu Sans", "Fusion", "Notify"}
# Names that programs read: of a path, a column, a property, a signature, a type, a licence (SPDX).
FOR_PROGRAMS = re.compile(r"/[\w/]+|[\w.:/,-]*[a-z][A-Z_.\d][\w.:/(),-]*|Q[A-Z]\w+|[yMdhmsz .:]+|[A-Za-z\d.-]+-[\d.]+.*|x-[\w-]+")
# Two words, or one that begins a sentence.
WORDS = re.compile(r"[A-Za-z]{2,} [a-z]{2,}|(?<![\w<])[A-Z][a-z]{2,}")
LITERALS = re.compile(r'(?:"(?:\\.|[^"\\\n])*"\s*)+')
TRANSLATED = re.compile(r'\b(?:tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\(\s*'
                        r'(?:"(?:\\.|[^"\\\n])*",\s*(?:u?8?"(?:\\.|[^"\\\n])*",\s*)?)?$')
# Not for people, for the technical part of an error, which support reads, or compared and not shown.
TECHNICAL = re.compile(r"\b(?:q(?:C?(?:Debug|Info|Warning|Critical)|Fatal)\(|detail\s*=|notWritten\(|"
                       r"createMethodCall\(|QDBus\w+\()[^;]*$|==\s*(?:u|QLatin1String\(|QStringLiteral\()?$", re.S)
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)*(?:Esc|Return|[A-Z])|F\d+")
COLUMNS = re.compile(r"period,group,")


def visible(source):
    """The source with comments and single characters blanked; lines stay where they are."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match[0]) if match.lastgroup in ("comment", "character") else match[0]
    return project.TOKEN.sub(blank, source)


def reads_as_words(text):
    text = text.strip()
    return bool(WORDS.search(text)) and text not in NAMES and not (
        FOR_PROGRAMS.fullmatch(text) or KEYS.fullmatch(text) or COLUMNS.match(text) or "style=" in text)


def untranslated(source):
    """(line, words) of each literal that people would read as it is written here."""
    source = visible(source)
    for match in LITERALS.finditer(source):
        before = source[:match.start()].removesuffix("u8").removesuffix("u")
        text = "".join(re.findall(r'"((?:\\.|[^"\\\n])*)"', match[0]))
        statement = before[before.rfind(";") + 1:]
        line = before[before.rfind("\n") + 1:]
        if line.lstrip().startswith("#") or not reads_as_words(text.replace("\\t", " ")):
            continue
        if not TRANSLATED.search(before[-400:]) and not TECHNICAL.search(statement):
            yield before.count("\n") + 1, text


def check(root):
    findings = []
    for path in project.files(root):
        if not path.endswith(project.CODE) or not path.startswith(ROOMS) or path in DOCUMENTS:
            continue
        source = (Path(root) / path).read_text(encoding="utf-8")
        findings += [f"{path}:{line}: words for people go through tr(): {text}"
                     for line, text in untranslated(source)]
    return findings


if __name__ == "__main__":
    sys.exit(project.report("words", check(sys.argv[1] if sys.argv[1:] else project.ROOT)))
