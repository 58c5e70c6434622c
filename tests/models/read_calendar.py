# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads calendars in .ics form as RFC 5545 says it, and imports one after the other as calendars do.

Usage: read_calendar.py FILE...

Prints what is in the calendar afterwards as JSON: {uid: {"day", "summary", "alarms", "sequence"}}. Fails
with a sentence where a file is not as the RFC wants it.
"""

import datetime
import json
import re
import sys

REQUIRED = {"VCALENDAR": {"VERSION", "PRODID"}, "VEVENT": {"UID", "DTSTAMP", "DTSTART"},
            "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"}}
ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "ACTION",
        "TRIGGER", "VERSION", "PRODID", "CALSCALE"}
LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^;:\"]+)*):(.*)", re.DOTALL)


def check(holds, sentence):
    if not holds:
        sys.exit(f"read_calendar: {sentence}")


def content_lines(data):
    check(data.endswith(b"\r\n"), "the last line has no end")
    physical = data[:-2].split(b"\r\n")
    check(not any(b"\r" in line or b"\n" in line for line in physical), "a line ends otherwise than with CR LF")
    check(all(len(line) <= 75 for line in physical), "a line has more than 75 bytes")
    check(all(physical), "there is an empty line")
    for line in physical:
        line.decode("utf-8")  # no character is torn by a fold
    return re.sub(rb"\r\n[ \t]", b"", data[:-2]).decode("utf-8").split("\r\n")


def text(value):
    check(not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), f"{value!r} is not escaped")
    check(not re.search(r"\\[^\\;,nN]", re.sub(r"\\\\", "", value)), f"{value!r} is escaped otherwise")
    check(not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value), f"{value!r} has a control character")
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def components(lines):
    """[(path, {name: (parameters, value)})] of each component, when it ends."""
    opened = []
    for line in lines:
        match = LINE.fullmatch(line)
        check(match, f"{line!r} is no content line")
        name, parameters, value = match[1], match[2], match[3]
        if name == "BEGIN":
            opened.append((value, {}))
        elif name == "END":
            check(opened and opened[-1][0] == value, f"{value} ends before it begins")
            path = "/".join(component for component, _ in opened)
            properties = opened.pop()[1]
            missing = REQUIRED[value] - properties.keys()
            check(not missing, f"{value} lacks {missing}")
            yield path, properties
        else:
            check(opened, f"{line!r} is in no component")
            check(name not in ONCE or name not in opened[-1][1], f"{name} is there twice")
            opened[-1][1][name] = (parameters, value)
    check(not opened, "a component does not end")


def date(parameters, value):
    check(parameters == ";VALUE=DATE", f"{value} is not said to be a date")
    return datetime.datetime.strptime(value, "%Y%m%d").date()


def events(data):
    alarms = 0
    for path, properties in components(content_lines(data)):
        if path == "VCALENDAR/VEVENT/VALARM":
            check(properties["ACTION"][1] == "DISPLAY", "an alarm does something else")
            check(re.fullmatch(r"-PT\d+H", properties["TRIGGER"][1]), "an alarm is not before its day")
            text(properties["DESCRIPTION"][1])
            alarms += 1
        elif path == "VCALENDAR/VEVENT":
            begin, end = date(*properties["DTSTART"]), date(*properties["DTEND"])
            check(end - begin == datetime.timedelta(1), "an event is not one day")
            datetime.datetime.strptime(properties["DTSTAMP"][1], "%Y%m%dT%H%M%SZ")
            yield {"uid": text(properties["UID"][1]), "sequence": int(properties["SEQUENCE"][1]), "alarms": alarms,
                   "day": begin.isoformat(), "summary": text(properties["SUMMARY"][1]),
                   "cancelled": properties.get("STATUS", ("", ""))[1] == "CANCELLED"}
            alarms = 0
        else:
            check(path == "VCALENDAR", f"{path} has no place here")
            check(properties["VERSION"][1] == "2.0", "it is of another version")


def main(files):
    calendar = {}
    for file in files:
        with open(file, "rb") as opened:
            found = list(events(opened.read()))
        uids = [event["uid"] for event in found]
        check(len(uids) == len(set(uids)), "two events have the same UID")
        for event in found:
            uid, cancelled = event.pop("uid"), event.pop("cancelled")
            if uid in calendar and calendar[uid]["sequence"] > event["sequence"]:
                continue  # an older state of it
            calendar.pop(uid, None)
            if not cancelled:
                calendar[uid] = event
    print(json.dumps(calendar))


if __name__ == "__main__":
    main(sys.argv[1:])
