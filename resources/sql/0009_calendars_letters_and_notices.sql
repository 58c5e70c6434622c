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

-- Whom changes of the listing are told besides the admins of an organization, who are found where
-- they are. Told from confirmed_at on, which needs what stands in the mail to the address; from
-- ended_at on nothing leads to it any more. The code in the mails also ends it.
CREATE TABLE listing_subscriber (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    address TEXT,
    address_mark TEXT,
    language TEXT NOT NULL,
    code TEXT,
    code_hash TEXT UNIQUE,
    reason TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES account (id),
    confirmed_at TEXT,
    ended_at TEXT,
    end_reason TEXT,
    ended_by TEXT REFERENCES account (id),
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (organization_id, address_mark)
);
CREATE INDEX listing_subscriber_workspace ON listing_subscriber (workspace_id, created_at);
CREATE INDEX listing_subscriber_mark ON listing_subscriber (address_mark);

-- Who was told of a version, for which organization. The mail says what became of it for as long as
-- it is kept; state, left_at and content_hash are what it said when it went.
CREATE TABLE listing_notice (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    user_id TEXT REFERENCES account (id),
    address TEXT,
    address_mark TEXT,
    language TEXT NOT NULL,
    mail_id TEXT,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL,
    left_at TEXT,
    content_hash TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (version_id, organization_id, address_mark)
);
CREATE INDEX listing_notice_mail ON listing_notice (mail_id);
CREATE INDEX listing_notice_mark ON listing_notice (address_mark);

-- What an organization has against a version. received_on decides whether it came in time.
CREATE TABLE listing_objection (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    raised_by TEXT NOT NULL REFERENCES account (id),
    received_on TEXT NOT NULL,
    ground TEXT NOT NULL,
    objection TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT,
    decided_by TEXT REFERENCES account (id),
    decided_at TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX listing_objection_workspace ON listing_objection (workspace_id, created_at);

-- A mail may go to somebody who has no account.
CREATE TABLE mail_anew (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT REFERENCES organization (id),
    user_id TEXT REFERENCES account (id),
    subscriber_id TEXT REFERENCES listing_subscriber (id),
    invitation_id TEXT REFERENCES invitation (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    content TEXT NOT NULL,
    link TEXT,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at TEXT,
    begun_at TEXT,
    handed_over_at TEXT,
    left_at TEXT,
    bounced_at TEXT,
    expires_at TEXT,
    reply_code BIGINT NOT NULL,
    reply TEXT,
    content_hash TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
INSERT INTO mail_anew (id, workspace_id, organization_id, user_id, invitation_id, kind, language,
    address, content, link, message_id, state, attempts, next_at, begun_at, handed_over_at, left_at,
    bounced_at, expires_at, reply_code, reply, content_hash, rev, created_at, updated_at)
    SELECT id, workspace_id, organization_id, user_id, invitation_id, kind, language, address,
    content, link, message_id, state, attempts, next_at, begun_at, handed_over_at, left_at,
    bounced_at, expires_at, reply_code, reply, content_hash, rev, created_at, updated_at FROM mail;
DROP TABLE mail;
ALTER TABLE mail_anew RENAME TO mail;
CREATE INDEX mail_due ON mail (state, next_at);
CREATE INDEX mail_user ON mail (user_id);
CREATE INDEX mail_subscriber ON mail (subscriber_id);
CREATE INDEX mail_workspace ON mail (workspace_id, created_at);
CREATE INDEX mail_message ON mail (message_id);
