#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Counts every time limit of a century day by day and compares it with what the program counts.

    time_limit_oracle.py CHILD [FIRST_YEAR LAST_YEAR]     years of receipt; 2000 to 2100

Nothing here is taken from the program: years are laid out day by day from Monday, 1 January 1990, Easter follows from the age
of the moon, what is a holiday is asked of each day, zones change their clocks as their laws say. The holidays of some years are
typed as they were published.
"""
import subprocess
import sys

FIRST_YEAR, LAST_YEAR = 1990, 2110
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


# The days, by number from 1990-01-01 on.
def lay_out():
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    days, weekday = [], MON
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        for month, length in enumerate(lengths, 1):
            for day in range(1, length + (1 if leap and month == 2 else 0) + 1):
                days.append((year, month, day, weekday))
                weekday = (weekday + 1) % 7
    return days


DAYS = lay_out()
TEXT = ["%04d-%02d-%02d" % day[:3] for day in DAYS]
NUMBER = {text: number for number, text in enumerate(TEXT)}


def moon_age_epact(year):
    """Age of the moon on 1 January (Clavius): epact, with the two that are put off by a day."""
    golden = year % 19 + 1
    century = year // 100 + 1
    solar = 3 * century // 4 - 12
    lunar = (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + lunar - solar) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    return epact


def easter(year):
    """The first Sunday after the first day from 21 March on whose moon is full."""
    number, full = NUMBER[f"{year}-03-21"], 44 - moon_age_epact(year)
    if full < 21:
        full += 30
    for _ in range(full - 21):
        number += 1
    number += 1
    while DAYS[number][3] != SUN:
        number += 1
    return number


EASTER = {year: easter(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)}

# Holidays: each is asked of each day.
FRENCH = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}


def is_french(number):
    year, month, day, _ = DAYS[number]
    return (month, day) in FRENCH or number - EASTER[year] in (1, 39, 50)


def is_alsatian(number):
    year, month, day, _ = DAYS[number]
    return is_french(number) or (month, day) == (12, 26) or number == EASTER[year] - 2


# Kept on another day, or once only, by royal proclamation.
NOT_KEPT = {"1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30"}
ONCE = {"1995-05-08", "1999-12-31", "2002-06-03", "2002-06-04", "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08",
        "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"}


def is_english(number):
    year, month, day, weekday = DAYS[number]
    if TEXT[number] in ONCE:
        return True
    if TEXT[number] in NOT_KEPT:
        return False
    if number - EASTER[year] in (-2, 1):
        return True
    if weekday == MON and ((month == 5 and (day <= 7 or day >= 25)) or (month == 8 and day >= 25)):
        return True
    if month == 1:
        return day == 1 or (weekday == MON and day <= 3)
    return month == 12 and (day in (25, 26) or (day in (27, 28) and weekday in (MON, TUE)))


HOLIDAY = {"fr": is_french, "fr-alsace-moselle": is_alsatian, "england-wales": is_english}
# As they were published, without those on weekends.
PUBLISHED = {
    "fr": {
        1990: "01-01 04-16 05-01 05-08 05-24 06-04 08-15 11-01 12-25",
        2000: "04-24 05-01 05-08 06-01 06-12 07-14 08-15 11-01 12-25",
        2008: "01-01 03-24 05-01 05-08 05-12 07-14 08-15 11-11 12-25",
        2024: "01-01 04-01 05-01 05-08 05-09 05-20 08-15 11-01 11-11 12-25",
        2025: "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25",
        2026: "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25",
        2027: "01-01 03-29 05-06 05-17 07-14 11-01 11-11",
    },
    "fr-alsace-moselle": {
        2024: "01-01 03-29 04-01 05-01 05-08 05-09 05-20 08-15 11-01 11-11 12-25 12-26",
        2025: "01-01 04-18 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25 12-26",
        2026: "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25",
    },
    "england-wales": {
        1995: "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26",
        1999: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
        2000: "01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26",
        2002: "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
        2004: "01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28",
        2009: "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28",
        2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    },
}
EASTER_SUNDAYS = """1990-04-15 1991-03-31 1999-04-04 2000-04-23 2005-03-27 2008-03-23 2011-04-24 2016-03-27 2019-04-21 2024-03-31
2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2035-03-25 2038-04-25 2049-04-18 2076-04-19 2100-03-28"""


def workless(calendar):
    return [DAYS[n][3] >= SAT or HOLIDAY[calendar](n) for n in range(len(DAYS))]


# Clocks: hours from UTC for an instant, by (number of the day, second of the day).
def sunday(year, month, nth):
    """Number of the nth Sunday of the month; of its last for 0."""
    found = [n for n in range(NUMBER[f"{year}-{month:02}-01"], NUMBER[f"{year}-{month:02}-01"] + 31)
             if DAYS[n][1] == month and DAYS[n][3] == SUN]
    return found[nth - 1]


EUROPE = {y: ((sunday(y, 3, 0), 3600), (sunday(y, 10, 0), 3600)) for y in range(2000, 2102)}
PACIFIC = {y: ((sunday(y, 4, 1), 10 * 3600), (sunday(y, 10, 0), 9 * 3600)) if y < 2007
           else ((sunday(y, 3, 2), 10 * 3600), (sunday(y, 11, 1), 9 * 3600)) for y in range(2000, 2102)}
CLOCK = {"gdpr": (EUROPE, 1), "uk_gdpr": (EUROPE, 0), "ccpa": (PACIFIC, -8)}


def local_day(regulation, number, second):
    changes, hours = CLOCK[regulation]
    begin, end = changes[DAYS[number][0]]
    if begin <= (number, second) < end:
        hours += 1
    second += 3600 * hours
    return number + (1 if second >= 86400 else -1 if second < 0 else 0)


# The rules.
def months_on(number, months):
    """Day by day until the same day of that month, or its last."""
    _, month, day, _ = DAYS[number]
    wanted = (month - 1 + months) % 12 + 1
    while DAYS[number][1] != wanted:
        number += 1
    while DAYS[number][2] != day and DAYS[number + 1][1] == wanted:
        number += 1
    return number


def days_on(number, days):
    for _ in range(days):
        number += 1
    return number


def working_days_on(number, count, off):
    while count:
        number += 1
        count -= not off[number]
    return number


def working_days_back(number, count, off):
    while count:
        number -= 1
        count -= not off[number]
    return number


def next_workday(number, off):
    while off[number]:
        number += 1
    return number


def last_workday(number, off):
    while off[number]:
        number -= 1
    return number


def paused_until(period_end, questions, today, off):
    """(nominal, legal, days, open, asked in time, asked too late): which days are covered by a question is asked of each."""
    stood_still, in_time, late, is_open = set(), [], [], False
    legal = next_workday(period_end, off)
    for asked, answered in sorted(questions, key=lambda q: q[0]):
        if asked > legal:
            late.append(asked)
            continue
        in_time.append(asked)
        is_open = is_open or answered is None
        day = asked
        while day < (today if answered is None else answered):
            day += 1
            stood_still.add(day)
        legal = next_workday(period_end + len(stood_still), off)
    return period_end + len(stood_still), legal, len(stood_still), is_open, in_time, late


def gdpr(received, one, three, facts, off):
    notes = []
    nominal, legal, days, is_open, in_time, late = paused_until(one, facts["questions"], facts["today"], off)
    first, first_questions, extended = legal, len(in_time), False
    if facts["extended"]:
        sent = facts["sent"]
        extended = sent is not None and sent <= first
        if not extended:
            notes.append("extension.unsent" if sent is None else "extension.late")
    rules = ["D1", "D9", "letter", "D2", *["D5"] * first_questions, "D3"]
    if extended:
        nominal, legal, days, is_open, in_time, late = paused_until(three, facts["questions"], facts["today"], off)
        rules += ["D6", *["D5"] * len(in_time), "D3"]
    notes += ["pause.lapsed"] * len(late)
    for asked in in_time:
        if sum(not off[day] for day in range(received + 1, asked + 1)) > 3:
            notes.append("pause.slow")
    rules += ["D4", "D4", "D7"]
    alert = "-"
    if facts["right"] in ("restriction", "marketing_objection"):
        alert = TEXT[working_days_on(received, 2, off)]
        rules.append("D10")
    return (working_days_on(received, 3, off), nominal, legal, first, first, alert, days, is_open, extended, rules + notes)


def ccpa(received, forty_five, ninety, facts, off):
    notes, extended = [], False
    if facts["extended"]:
        sent = facts["sent"]
        extended = sent is not None and sent <= forty_five
        if not extended:
            notes.append("extension.unsent" if sent is None else "extension.late")
    if facts["questions"]:
        notes.append("pause.law")
    end = ninety if extended else forty_five
    rules = ["D1", "D9", "D8", "D8", *(["D8"] if extended else []), "D4", "D4", "D8"]
    return (working_days_on(received, 10, off), end, end, forty_five, end, "-", 0, False, extended, rules + notes)


RIGHTS = ["access", "rectification", "erasure", "restriction", "portability", "objection", "marketing_objection",
          "consent_withdrawal"]
TIMES = [0, 25199, 25200, 28799, 28800, 79199, 79200, 82799, 82800, 86399]


def sample_facts(number, start, sample):
    """The samples of time_limit_child.cpp."""
    asked, again = start + number % 7, start + number % 60
    facts = {"right": RIGHTS[number % 8], "today": start + 400, "questions": [], "extended": sample >= 2, "sent": None,
             "reserve": 5 if sample == 0 else number % 11, "second": 43200 if sample == 0 else TIMES[(number + sample) % 10]}
    if sample == 1:
        facts["questions"] = [(asked, asked + number % 20)]
    if sample == 2:
        facts["sent"] = start + number % 97
    if sample == 3:
        facts["sent"] = start + number % 83
        facts["questions"] = [(again, again + number % 11), (asked, asked + number % 13)]
    if sample == 4:
        facts["questions"] = [(asked, None)]
        facts["today"] = asked + number % 45
    return facts


def expected_lines(first_year, last_year):
    off = {calendar: workless(calendar) for calendar in HOLIDAY}
    first, calendars = NUMBER["2000-01-01"], list(HOLIDAY)
    periods = {}
    for day in range(NUMBER[f"{first_year}-01-01"], NUMBER[f"{last_year}-12-31"] + 1):
        for sample in range(5):
            used = calendars if sample == 0 else [calendars[((day - first) // 7 + sample) % len(calendars)]]
            facts = sample_facts(day - first, day + 1, sample)
            for regulation in ("gdpr", "uk_gdpr", "ccpa"):
                received = local_day(regulation, day, facts["second"])
                if received not in periods:
                    periods[received] = (months_on(received, 1), months_on(received, 3), days_on(received, 45),
                                         days_on(received, 90))
                one, three, forty_five, ninety = periods[received]
                for calendar in used:
                    free = off[calendar]
                    if regulation == "ccpa":
                        counted = ccpa(received, forty_five, ninety, facts, free)
                    else:
                        counted = gdpr(received, one, three, facts, free)
                    ack, nominal, legal, first_legal, refusal, alert, days, is_open, extended, words = counted
                    prudent = last_workday(nominal, free)
                    target = working_days_back(prudent, facts["reserve"], free)
                    yield (f"{TEXT[day]} {sample} {regulation} {calendar} {TEXT[received]} {TEXT[ack]} {TEXT[nominal]} "
                           f"{TEXT[legal]} {TEXT[first_legal]} {TEXT[refusal]} {TEXT[prudent]} {TEXT[target]} {alert} {days} "
                           f"{'paused' if is_open else 'runs'} {'extended' if extended else 'once'} {' '.join(words)}")


def check_published():
    """The oracle itself, against what was published."""
    problems = []
    for text in EASTER_SUNDAYS.split():
        if TEXT[EASTER[int(text[:4])]] != text:
            problems.append(f"Easter is {TEXT[EASTER[int(text[:4])]]}, and was published as {text}")
    for calendar, years in PUBLISHED.items():
        for year, days in years.items():
            asked = [TEXT[n][5:] for n in range(len(DAYS)) if DAYS[n][0] == year and DAYS[n][3] < SAT and HOLIDAY[calendar](n)]
            if asked != days.split():
                problems.append(f"{calendar} {year}: {asked}, and was published as {days}")
    return problems


def compare(child, first_year, last_year):
    problems, lines = [], 0
    holidays = {calendar: set() for calendar in HOLIDAY}
    program = subprocess.Popen([child, str(first_year), str(last_year)], stdout=subprocess.PIPE, text=True, encoding="ascii")
    expected = expected_lines(first_year, last_year)
    for line in program.stdout:
        if line.startswith("holiday "):
            _, calendar, day = line.split()
            holidays[calendar].add(day)
            continue
        wanted = next(expected, "nothing more")
        lines += 1
        if line[:-1] != wanted:
            problems.append(f"program: {line}oracle:  {wanted}")
            if len(problems) >= 10:
                program.kill()
                break
    else:
        missing = next(expected, None)
        if missing is not None:
            problems.append(f"the program ended before {missing}")
    if program.wait() not in (0, -9):
        problems.append(f"the program ended with {program.returncode}")
    for calendar, is_holiday in HOLIDAY.items():
        asked = {TEXT[n] for n in range(len(DAYS)) if DAYS[n][3] < SAT and is_holiday(n)}
        told = {day for day in holidays[calendar] if DAYS[NUMBER[day]][3] < SAT}
        for day in sorted(asked ^ told)[:10]:
            problems.append(f"{calendar}: {day} is a holiday for {'the oracle' if day in asked else 'the program'} alone")
    return problems, lines


if __name__ == "__main__":
    years = [int(year) for year in sys.argv[2:4]] or [2000, 2100]
    found, count = compare(sys.argv[1], *years)
    found = check_published() + found
    print("\n".join(found) if found else f"{count} time limits agree")
    sys.exit(1 if found else 0)
