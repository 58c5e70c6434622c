-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- Files of a case. finished_at is NULL while one is being sent: it is no attachment yet, nobody
-- sees it, and it goes when it takes too long or the service starts again. Once the file is removed
-- or its case purged, gone_at says when; its name (NULL then) and its pieces are gone, its hash
-- stays.
CREATE TABLE data_request_attachment (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    name TEXT,
    purpose TEXT NOT NULL,
    media_type TEXT,
    bytes BIGINT NOT NULL,
    sha256 TEXT,
    added_by TEXT REFERENCES account (id),
    begun_at TEXT NOT NULL,
    finished_at TEXT,
    gone_at TEXT
);
CREATE INDEX data_request_attachment_request ON data_request_attachment (request_id, begun_at);

-- Their content, each piece sealed by itself. `id` is that of the attachment, a colon and the
-- number, so that a piece opens in its own place only.
CREATE TABLE data_request_attachment_piece (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    attachment_id TEXT NOT NULL REFERENCES data_request_attachment (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (attachment_id, number)
);

-- What an erasure takes away from the record of changes without touching it, and tasks that
-- somebody added to a case.

-- By this the marks of the account's address in table activity are made. NULL until there is one,
-- and again once the account is emptied: then nothing leads from those marks to the address.
ALTER TABLE account ADD COLUMN mark_key TEXT;

-- Of tasks that somebody added; NULL in all others. The title is taken away (NULL) with the purge.
ALTER TABLE data_request_task ADD COLUMN title TEXT;
ALTER TABLE data_request_task ADD COLUMN assignee_id TEXT REFERENCES account (id);
ALTER TABLE data_request_task ADD COLUMN due_on TEXT;
ALTER TABLE data_request_task ADD COLUMN added_by TEXT REFERENCES account (id);

-- What somebody has found out about an LLM provider, for one organization.

-- Sealed: where the models run, where it is written, and of which server it is said. source is NULL
-- once it was taken back; the row stays, so that its revision never counts anew. organization_id
-- may be one of a cloud that is not ours, so it refers to nothing here.
CREATE TABLE llm_attestation (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    prompts_stored INTEGER NOT NULL,
    used_for_training INTEGER NOT NULL,
    region TEXT,
    source TEXT,
    host TEXT,
    checked_on TEXT NOT NULL,
    stated_by TEXT REFERENCES account (id),
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (workspace_id, organization_id, provider)
);
