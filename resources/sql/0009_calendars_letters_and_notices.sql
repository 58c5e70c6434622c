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

-- Organizations of another cloud, which this service does not know, that changes of the listing are
-- told for: organization_id is the id there. Their admins are not known here either; told are the
-- addresses that were added and confirmed. An entry stays, as what was told for it does.
CREATE TABLE listing_register (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (workspace_id, organization_id)
);

-- Whom changes of the listing are told besides the admins of an organization, who are found where
-- they are. Told from confirmed_at on, which needs what stands in the mail to the address; from
-- ended_at on nothing leads to it any more. The code in the mails also ends it. The organization is
-- one of this service or, here and in the two tables that follow, one of listing_register.
CREATE TABLE listing_subscriber (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT REFERENCES organization (id),
    register_id TEXT REFERENCES listing_register (id),
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
    UNIQUE (organization_id, address_mark),
    UNIQUE (register_id, address_mark),
    CHECK ((organization_id IS NULL) <> (register_id IS NULL))
);
CREATE INDEX listing_subscriber_workspace ON listing_subscriber (workspace_id, created_at);
CREATE INDEX listing_subscriber_mark ON listing_subscriber (address_mark);

-- Who was told of a version, for which organization. The mail says what became of it for as long as
-- it is kept; state, left_at and content_hash are what it said when it went.
CREATE TABLE listing_notice (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    organization_id TEXT REFERENCES organization (id),
    register_id TEXT REFERENCES listing_register (id),
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
    UNIQUE (version_id, organization_id, address_mark),
    UNIQUE (version_id, register_id, address_mark),
    CHECK ((organization_id IS NULL) <> (register_id IS NULL))
);
CREATE INDEX listing_notice_mail ON listing_notice (mail_id);
CREATE INDEX listing_notice_mark ON listing_notice (address_mark);

-- What an organization has against a version. received_on decides whether it came in time.
CREATE TABLE listing_objection (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    organization_id TEXT REFERENCES organization (id),
    register_id TEXT REFERENCES listing_register (id),
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
    updated_at TEXT NOT NULL,
    CHECK ((organization_id IS NULL) <> (register_id IS NULL))
);
CREATE INDEX listing_objection_workspace ON listing_objection (workspace_id, created_at);

-- A mail may go to somebody who has no account. request_id: of which case the mail is that carries
-- a letter or a code; NULL in all others. Values stay as they were sealed, since a seal holds the
-- name of the table and not the table.
CREATE TABLE mail_anew (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT REFERENCES organization (id),
    user_id TEXT REFERENCES account (id),
    subscriber_id TEXT REFERENCES listing_subscriber (id),
    request_id TEXT REFERENCES data_request (id),
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
CREATE INDEX mail_request ON mail (request_id);
CREATE INDEX mail_workspace ON mail (workspace_id, created_at);
CREATE INDEX mail_message ON mail (message_id);

-- In which language its letters are written.
ALTER TABLE data_request ADD COLUMN language TEXT NOT NULL DEFAULT 'en';

-- What was sent in a case, and what it brings about once it has left. The mail itself is forgotten
-- before the case, so mail_id refers to nothing here, and what became of it is kept: `state`,
-- left_at, the relay's answer, and the hash of what left. Address, content (JSON: subject, text),
-- form (JSON: what it brings about) and reply are taken away (NULL) once the case is purged.
CREATE TABLE data_request_letter (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    rights TEXT NOT NULL,
    task_id TEXT,
    by_id TEXT REFERENCES account (id),
    address TEXT,
    content TEXT,
    form TEXT,
    effect TEXT NOT NULL,
    effect_note TEXT NOT NULL,
    mail_id TEXT NOT NULL,
    state TEXT NOT NULL,
    left_at TEXT,
    reply_code BIGINT NOT NULL,
    reply TEXT,
    content_hash TEXT,
    created_at TEXT NOT NULL
);
CREATE INDEX data_request_letter_request ON data_request_letter (request_id, created_at);
CREATE INDEX data_request_letter_mail ON data_request_letter (mail_id);

-- Codes that went to the address of a case. code_mark is an HMAC, by a key that the database alone
-- does not give, of a code that is short enough to be guessed.
CREATE TABLE data_request_code (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    by_id TEXT REFERENCES account (id),
    code_mark TEXT NOT NULL,
    mail_id TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    proved_at TEXT
);
CREATE INDEX data_request_code_request ON data_request_code (request_id, created_at);
