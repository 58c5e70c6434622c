-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- 1: address_key is the key of table suppression itself. 0: that one follows from it, and so do the
-- marks of addresses in table activity from before schema 7. With the next start it is replaced by
-- the one that follows, and nothing leads from those marks to anybody any more; see
-- app/service/store/workspaces.h.
ALTER TABLE workspace ADD COLUMN key_of_list INTEGER NOT NULL DEFAULT 0;

-- Who recorded the outcome of a right, and who agreed to it as the second person. NULL in what was
-- recorded before: nobody is known there, so nobody can be the second until it is recorded again.
ALTER TABLE data_request_right ADD COLUMN decided_by TEXT REFERENCES account (id);
ALTER TABLE data_request_right ADD COLUMN seconded_by TEXT REFERENCES account (id);

-- Calendars of public holidays that were imported. `version` is the one that new cases take. None
-- is ever deleted: cases that were counted with it go on counting with it.
CREATE TABLE holiday_calendar (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX holiday_calendar_workspace ON holiday_calendar (workspace_id, created_at);

-- What each version says, for as long as there are cases: of imported calendars, and of those of
-- the program that a case was counted with, whose next release may say something else.
-- `calendar` is an id of holiday_calendar or of a calendar of the program; `days` is JSON.
CREATE TABLE holiday_calendar_version (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    calendar TEXT NOT NULL,
    version TEXT NOT NULL,
    country TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    days TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (workspace_id, calendar, version)
);
