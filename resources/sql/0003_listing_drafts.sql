-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The listing is edited in a draft, reviewed and published. Versions and their entries are only
-- ever added: what became of one stands in tables of its own.

-- Who made a version. `author` stays what the first one says; people's names are sealed. They are
-- part of what was published and of its hash.
ALTER TABLE listing_version ADD COLUMN author_id TEXT REFERENCES account (id);
ALTER TABLE listing_version ADD COLUMN author_name TEXT;
ALTER TABLE listing_version ADD COLUMN approver_id TEXT REFERENCES account (id);
ALTER TABLE listing_version ADD COLUMN approver_name TEXT;

-- Empty: not known. Sets are words with ", " between them, days 2026-11-28.
ALTER TABLE listing_entry ADD COLUMN legal_name TEXT NOT NULL DEFAULT '';
ALTER TABLE listing_entry ADD COLUMN data_categories TEXT NOT NULL DEFAULT '';
ALTER TABLE listing_entry ADD COLUMN countries TEXT NOT NULL DEFAULT '';
ALTER TABLE listing_entry ADD COLUMN transfer TEXT NOT NULL DEFAULT '';
ALTER TABLE listing_entry ADD COLUMN dpa_url TEXT NOT NULL DEFAULT '';
ALTER TABLE listing_entry ADD COLUMN privacy_url TEXT NOT NULL DEFAULT '';
ALTER TABLE listing_entry ADD COLUMN reviewed_on TEXT NOT NULL DEFAULT '';

-- Whom to turn to at the company of an entry; no row where nobody is known.
CREATE TABLE listing_contact (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    position INTEGER NOT NULL,
    contact TEXT NOT NULL,
    UNIQUE (version_id, position)
);

-- What made a version, and how long before it customers are told.
CREATE TABLE listing_change (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    slug TEXT NOT NULL,
    notice_days INTEGER NOT NULL,
    emergency_reason TEXT,
    notice_sent_on TEXT,
    objection_until TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (version_id, slug)
);

CREATE TABLE listing_withdrawal (
    version_id TEXT NOT NULL PRIMARY KEY REFERENCES listing_version (id),
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    withdrawn_at TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES account (id),
    reason TEXT NOT NULL
);

-- One row for each workspace that ever had a draft. It stays when the draft goes (content is NULL
-- then), so that its revision never counts anew.
CREATE TABLE listing_draft (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL UNIQUE REFERENCES workspace (id),
    base_number INTEGER NOT NULL,
    effective_date TEXT NOT NULL,
    state TEXT NOT NULL,
    author_id TEXT REFERENCES account (id),
    content TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

-- Finds the latest moment on record, whatever the clock says.
CREATE INDEX activity_created ON activity (workspace_id, created_at);
