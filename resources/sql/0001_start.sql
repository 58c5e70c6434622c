-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Everything here is understood by SQLite 3.40 and by PostgreSQL 15. Times are UTC with
-- milliseconds as text (2026-11-25T13:26:36.685Z), so that they sort as they are. Bytes are base64.
-- Which columns hold sealed values, and what every column is for: resources/data/columns.json.

CREATE TABLE service_secret (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE workspace (
    id TEXT NOT NULL PRIMARY KEY,
    address_key TEXT NOT NULL,
    sign_up_open INTEGER NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_hmac TEXT NOT NULL UNIQUE,
    display_name TEXT,
    active INTEGER NOT NULL,
    password_hash TEXT NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE workspace_person (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    user_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (workspace_id, user_id)
);
CREATE INDEX workspace_person_user ON workspace_person (user_id);

CREATE TABLE organization (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    name TEXT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    archived_at TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    user_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (organization_id, user_id)
);
CREATE INDEX membership_user ON membership (user_id);

CREATE TABLE invitation (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    user_id TEXT NOT NULL REFERENCES account (id),
    token_hash TEXT NOT NULL UNIQUE,
    token TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    accepted_at TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX invitation_user ON invitation (user_id, expires_at);

CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    invitation_id TEXT NOT NULL REFERENCES invitation (id),
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (organization_id, invitation_id)
);

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES account (id),
    organization_id TEXT REFERENCES organization (id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT,
    end_reason TEXT
);
CREATE INDEX session_user ON session (user_id);

CREATE TABLE api_key (
    id TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES account (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
);
CREATE INDEX api_key_user ON api_key (user_id);

CREATE TABLE login_code (
    code_hash TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES account (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
);

CREATE TABLE password_reset (
    token_hash TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES account (id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
);
CREATE INDEX password_reset_user ON password_reset (user_id);

CREATE TABLE lockout (
    user_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    failures INTEGER NOT NULL,
    first_failed_at TEXT NOT NULL
);

CREATE TABLE listing_version (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    number INTEGER NOT NULL,
    effective_date TEXT NOT NULL,
    summary TEXT NOT NULL,
    author TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (workspace_id, number)
);

CREATE TABLE listing_entry (
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    position INTEGER NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    website TEXT NOT NULL,
    website_label TEXT NOT NULL,
    purpose TEXT NOT NULL,
    data_processed TEXT NOT NULL,
    region TEXT NOT NULL,
    PRIMARY KEY (version_id, position),
    UNIQUE (version_id, slug)
);

CREATE TABLE trust_request (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    kind TEXT NOT NULL,
    organization_id TEXT REFERENCES organization (id),
    requester_id TEXT NOT NULL REFERENCES account (id),
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX trust_request_workspace ON trust_request (workspace_id, created_at);

-- Append-only. No reference to accounts or organizations: an erasure there leaves the chain valid.
CREATE TABLE activity (
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    seq BIGINT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    organization_id TEXT,
    action TEXT NOT NULL,
    target_type TEXT NOT NULL,
    target_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL,
    request_id TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (workspace_id, seq)
);
CREATE INDEX activity_organization ON activity (workspace_id, organization_id, seq);

-- At most one row: one service has one set of data.
CREATE TABLE backup_settings (
    id TEXT NOT NULL PRIMARY KEY,
    frequency TEXT NOT NULL,
    weekday INTEGER NOT NULL,
    time_of_day TEXT NOT NULL,
    keep INTEGER NOT NULL,
    folder TEXT NOT NULL,
    password TEXT,
    set_at TEXT NOT NULL
);

CREATE TABLE backup_run (
    id TEXT NOT NULL PRIMARY KEY,
    scheduled INTEGER NOT NULL,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    folder TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    error_code TEXT NOT NULL,
    error_message TEXT NOT NULL,
    removed_at TEXT
);
CREATE INDEX backup_run_started ON backup_run (started_at);
