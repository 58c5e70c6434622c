-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- Mails to people without an account: the table of mails once more, with a user_id that may be
-- NULL. Values stay as they were sealed, since a seal holds the name of the table and not the table.
CREATE TABLE mail_with_anyone (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT REFERENCES organization (id),
    user_id TEXT REFERENCES account (id),
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
INSERT INTO mail_with_anyone (id, workspace_id, organization_id, user_id, invitation_id, kind,
    language, address, content, link, message_id, state, attempts, next_at, begun_at,
    handed_over_at, left_at, bounced_at, expires_at, reply_code, reply, content_hash, rev,
    created_at, updated_at)
SELECT id, workspace_id, organization_id, user_id, invitation_id, kind, language, address, content,
    link, message_id, state, attempts, next_at, begun_at, handed_over_at, left_at, bounced_at,
    expires_at, reply_code, reply, content_hash, rev, created_at, updated_at
FROM mail;
DROP TABLE mail;
ALTER TABLE mail_with_anyone RENAME TO mail;
CREATE INDEX mail_due ON mail (state, next_at);
CREATE INDEX mail_user ON mail (user_id);
CREATE INDEX mail_workspace ON mail (workspace_id, created_at);
CREATE INDEX mail_message ON mail (message_id);

-- Letters of a case. Of which case a mail is that carries one, or a code; NULL in all others.
ALTER TABLE mail ADD COLUMN request_id TEXT REFERENCES data_request (id);
CREATE INDEX mail_request ON mail (request_id);

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
