#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Files and functions stay small: the limits are in CONTRIBUTING.md, "How large things may be".

    check_sizes.py [--show] [ROOT]        --show prints the figures, too
"""
import re
import sys
from pathlib import Path

import project

FILE_MAX, FILE_MEDIAN, FILE_P90 = 400, 120, 300
FUNCTION_MAX, FUNCTION_P90 = 60, 25

CONTROL = re.compile(r"\b(?:if|for|while|switch|catch|do|else|try)\b")
SCOPE = re.compile(r"\b(?:namespace|class|struct|union|enum|extern)\b")
LAMBDA = re.compile(r"\[[^\[\]]*\]\s*(?:<>\s*)?(?:\(\)\s*)?(?:mutable|noexcept|constexpr|->[\s\w:<>*&]+|\s)*$")
# After its parameters a function may say const, noexcept, what it overrides and what it returns.
FUNCTION = re.compile(r"\)\s*(?:const|noexcept|override|final|mutable|try|&&?|\(\)|requires\b.*|->[^;=]*|\s)*$", re.S)
CONSTRUCTOR = re.compile(r"\)\s*(?:noexcept\s*(?:\(\))?\s*)?:(?!:)")


def collapsed(head):
    """The head without what stands in parentheses and template arguments."""
    head = re.sub(r"operator\s*(?:<=>|<<=?|>>=?|<=?|>=?|\(\s*\)|->)", "operator_", head)
    before = None
    while before != head:
        before = head
        head = re.sub(r"\([^()]+\)", "()", head)
        head = re.sub(r"(?<=[\w:])\s*<[^<>()]*(?:\(\)[^<>()]*)*>", "", head)
    return head


def kind_of(head):
    """What the brace after this head opens: scope, function, lambda, control or value."""
    head = collapsed(head).strip()
    if not head:
        return "control"
    if LAMBDA.search(head):
        return "lambda"
    if head.count("(") > head.count(")"):
        return "value"
    if CONSTRUCTOR.search(head):
        return "value" if re.search(r"\w$", head) else "function"
    if CONTROL.search(head):
        return "control"
    if FUNCTION.search(head):
        return "function"
    if SCOPE.search(head) and "=" not in head:
        return "scope"
    return "value"


def name_of(head):
    words = re.findall(r"[\w:~]+(?=\s*\()", collapsed(head))
    return words[0] if words else "lambda"


def plain_lines(source):
    """The source without text, and without preprocessor lines."""
    source = project.without_text(source).replace("\\\n", "\\ \n")
    lines, inside = [], False
    for line in source.split("\n"):
        directive = inside or line.lstrip().startswith("#")
        inside = directive and line.endswith("\\ ")
        lines.append("" if directive else line)
    return "\n".join(lines)


def functions(source):
    """(name, line, length) of each function, from its opening to its closing brace.

    A lambda counts as lines of the function around it, and by itself where there is none.
    Raises ValueError when the braces do not match.
    """
    found, stack, head, line = [], [], "", 1
    for character in plain_lines(source):
        if character == "\n":
            line += 1
        if character == "{":
            stack.append((kind_of(head), head, line))
            head = ""
        elif character == "}":
            if not stack:
                raise ValueError(f"line {line}: a brace closes that was not opened")
            kind, outer, start = stack.pop()
            inside = any(entry[0] in ("function", "lambda") for entry in stack)
            if kind == "function" or (kind == "lambda" and not inside):
                found.append((name_of(outer), start, line - start + 1))
            head = outer + "{}" if kind in ("value", "lambda") else ""
        elif character == ";" and head.count("(") <= head.count(")"):
            head = ""
        elif character == ":" and re.search(r"\b(?:public|protected|private|Q_SIGNALS)(?:\s+Q_SLOTS)?\s*$", head):
            head = ""
        else:
            head += character
    if stack:
        raise ValueError(f"line {stack[-1][2]}: this brace is not closed")
    return found


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0


def check(root):
    findings, sources, lengths = [], {}, []
    for path in project.files(root):
        if not path.endswith(project.CODE) or not project.in_rooms(path, "app", "ui", "tests"):
            continue
        text = (Path(root) / path).read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > FILE_MAX:
            findings.append(f"{path}: {lines} lines, at most {FILE_MAX}")
        if project.in_rooms(path, "tests"):
            continue
        if path.endswith(".cpp"):
            sources[path] = lines
        try:
            for name, line, length in functions(text):
                lengths.append(length)
                if length > FUNCTION_MAX:
                    findings.append(f"{path}:{line}: {name} has {length} lines, at most {FUNCTION_MAX}")
        except ValueError as error:
            findings.append(f"{path}: {error}")
    figures = [("median of .cpp files", percentile(sources.values(), 0.5), FILE_MEDIAN),
               ("90th percentile of .cpp files", percentile(sources.values(), 0.9), FILE_P90),
               ("90th percentile of functions", percentile(lengths, 0.9), FUNCTION_P90)]
    findings += [f"{what}: {value} lines, at most {most}" for what, value, most in figures if value > most]
    figures += [("longest function", max(lengths, default=0), FUNCTION_MAX),
                ("longest .cpp file", max(sources.values(), default=0), FILE_MAX)]
    return findings, figures


def main(arguments):
    show = "--show" in arguments
    rest = [argument for argument in arguments if argument != "--show"]
    findings, figures = check(rest[0] if rest else project.ROOT)
    if show:
        for what, value, most in figures:
            print(f"{what}: {value} lines (at most {most})")
    return project.report("sizes", findings)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
